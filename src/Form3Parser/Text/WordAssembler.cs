using Form3Parser.Text.Words;

namespace Form3Parser.Text;

/// <summary>
/// Makes words of letters, from where they stand and not from the order in which they were drawn. Not for use by several
/// threads at once; one may serve any number of pages.
/// </summary>
public sealed class WordAssembler : IDisposable
{
    /// <summary>How far baselines of one line of the page may lie apart, in parts of the smaller font's size.</summary>
    private const double SameLine = 0.35;

    /// <summary>Baselines that differ by less are level, in parts of the font's size.</summary>
    private const double Level = 0.03;

    private readonly PooledList<Piece> _pieces = new();
    private readonly PooledList<WordDraft> _drafts = new();
    private readonly PooledList<Letter> _turned = new();
    private readonly SortedDictionary<double, int> _angles = [];

    /// <summary>Makes the words of one page.</summary>
    /// <param name="letters">All its letters, white space among them.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The words as <see cref="Page.Words"/> has them; turned text after the upright.</returns>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public IReadOnlyList<Word> Assemble(ReadOnlySpan<Letter> letters, CancellationToken cancellation = default)
    {
        var words = new List<Word>();
        if (letters.IsEmpty)
            return words;
        CountAngles(letters);
        if (_angles.Count == 1)
        {
            Assemble(letters, letters[0].Angle, words, cancellation);
            return words;
        }
        Divide(letters);
        var start = 0;
        foreach (var angle in _angles.Keys)
        {
            var end = _angles[angle];
            Assemble(_turned.Items[start..end], angle, words, cancellation);
            start = end;
        }
        return words;
    }

    private void Assemble(ReadOnlySpan<Letter> letters, double angle, List<Word> words, CancellationToken cancellation)
    {
        _pieces.Clear();
        _drafts.Clear();
        var frame = new Frame(angle);
        cancellation.ThrowIfCancellationRequested();
        PieceMaker.Make(letters, frame, _pieces);
        PieceRows.Arrange(letters, frame, _pieces.Items);
        cancellation.ThrowIfCancellationRequested();
        WordMaker.Make(letters, frame, _pieces.Items, _drafts);
        cancellation.ThrowIfCancellationRequested();
        RaisedWords.Settle(_drafts.Items);
        ToLines(_drafts.Items);
        if (angle == 0)
            MakeLevel(_drafts.Items);
        words.EnsureCapacity(words.Count + _drafts.Count);
        Write(_drafts.Items, angle, words);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pieces.Dispose();
        _drafts.Dispose();
        _turned.Dispose();
    }

    private void CountAngles(ReadOnlySpan<Letter> letters)
    {
        _angles.Clear();
        for (int start = 0, end; start < letters.Length; start = end)
        {
            var angle = letters[start].Angle;
            end = start + 1;
            while (end < letters.Length && letters[end].Angle == angle)
                end++;
            _angles[angle] = _angles.GetValueOrDefault(angle) + end - start;
        }
    }

    // Brings letters of one angle together, in the order in which they were drawn, so that each is looked at once.
    // Afterwards the counts are the ends of the stretches.
    private void Divide(ReadOnlySpan<Letter> letters)
    {
        var start = 0;
        foreach (var angle in _angles.Keys.ToArray())
        {
            var count = _angles[angle];
            _angles[angle] = start;
            start += count;
        }
        var turned = _turned.Take(letters.Length);
        foreach (ref readonly var letter in letters)
            turned[_angles[letter.Angle]++] = letter;
    }

    private static void ToLines(Span<WordDraft> words)
    {
        using var buffer = new PooledList<double>();
        var keys = buffer.Take(words.Length);
        for (var i = 0; i < words.Length; i++)
            keys[i] = words[i].LineV;
        keys.Sort(words);
        for (int start = 0, line = 0; start < words.Length; line++)
        {
            var end = start;
            while (end < words.Length && IsOfLine(words[start], words[end], words[Math.Max(start, end - 1)]))
            {
                words[end].Line = line;
                keys[end] = words[end].U0;
                end++;
            }
            keys[start..end].Sort(words[start..end]);
            start = end;
        }
    }

    // Words whose baselines differ by the rounding of their places, or by a scan's grain, have one: readers of lines compare them.
    private static void MakeLevel(Span<WordDraft> words)
    {
        for (int i = 1, level = 0; i < words.Length; i++)
        {
            if (words[i].Line != words[level].Line || Math.Abs(words[i].Baseline - words[level].Baseline) > Level * words[i].Size)
                level = i;
            else
                words[i].Baseline = words[level].Baseline;
        }
    }

    // The line's first word is its highest. A line never ends between words that are level but for rounded numbers.
    private static bool IsOfLine(in WordDraft first, in WordDraft word, in WordDraft previous)
    {
        var apart = word.LineV - first.LineV;
        var reach = SameLine * Math.Min(first.Size, word.Size);
        return !(apart > reach) || (apart <= reach + Level * word.Size && word.LineV - previous.LineV <= Level * word.Size);
    }

    private static void Write(ReadOnlySpan<WordDraft> drafts, double angle, List<Word> words)
    {
        for (var i = 0; i < drafts.Length; i++)
        {
            ref readonly var word = ref drafts[i];
            var space = i == 0 || word.AfterSpace || IsApart(drafts[i - 1], word);
            words.Add(new Word(word.Text, word.Box, word.Baseline, word.Size, word.FontName, space, angle));
        }
    }

    private static bool IsApart(in WordDraft previous, in WordDraft word)
    {
        var gap = (word.U0 - previous.U1) / Math.Max(previous.Size, word.Size);
        return word.Line != previous.Line || gap is >= GapRule.WordGap or < -PieceMaker.Overlap;
    }
}
