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

    /// <summary>How many pieces there is room for at first: the words and spaces of a usual page.</summary>
    private const int UsualPieces = 2_000;

    private readonly PooledList<Piece> _pieces = new(UsualPieces);
    private readonly PooledList<Piece> _rows = new(UsualPieces);
    private readonly RunOrder _order = new();
    private readonly WordDrafts _drafts = new();
    private readonly PooledList<SetLetter> _turned = new();
    private readonly PageLetters _given = new();
    private readonly SortedDictionary<double, int> _angles = [];

    /// <summary>Makes the words of one page.</summary>
    /// <param name="letters">All its letters, white space among them.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The words as <see cref="Page.Words"/> has them; turned text after the upright, but for what is set level in it.</returns>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public IReadOnlyList<Word> Assemble(ReadOnlySpan<Letter> letters, CancellationToken cancellation = default)
    {
        _given.Clear();
        foreach (ref readonly var letter in letters)
            _given.Add(letter);
        return Assemble(_given, cancellation);
    }

    /// <summary>Makes the words of one page.</summary>
    /// <param name="letters">All its letters.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The words as <see cref="Page.Words"/> has them; turned text after the upright, but for what is set level in it.</returns>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public IReadOnlyList<Word> Assemble(PageLetters letters, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(letters);
        var words = new List<Word>();
        if (letters.Count == 0)
            return words;
        if (HasOneAngle(letters.Styles))
        {
            Assemble(new LetterSpan(letters, letters.Items), letters.Styles[0].Angle, words, cancellation);
            return words;
        }
        CountAngles(letters);
        Divide(letters);
        var start = 0;
        foreach (var (angle, end) in _angles)
        {
            Assemble(new LetterSpan(letters, _turned.Items[start..end]), angle, words, cancellation);
            start = end;
        }
        LevelInColumns.Join(words);
        return words;
    }

    private void Assemble(LetterSpan letters, double angle, List<Word> words, CancellationToken cancellation)
    {
        _pieces.Clear();
        _drafts.Clear();
        var frame = new Frame(angle);
        cancellation.ThrowIfCancellationRequested();
        PieceMaker.Make(letters, frame, _pieces);
        PieceRows.Arrange(letters, frame, _pieces.Items, _order, _rows);
        cancellation.ThrowIfCancellationRequested();
        WordMaker.Make(letters, frame, _rows.Items, _drafts);
        cancellation.ThrowIfCancellationRequested();
        RaisedWords.Settle(_drafts);
        words.EnsureCapacity(words.Count + _drafts.Items.Length);
        Write(letters, angle, words);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pieces.Dispose();
        _rows.Dispose();
        _order.Dispose();
        _drafts.Dispose();
        _turned.Dispose();
        _given.Dispose();
    }

    // Nearly every page's letters run one way.
    private static bool HasOneAngle(ReadOnlySpan<LetterStyle> styles)
    {
        foreach (ref readonly var style in styles)
            if (style.Angle != styles[0].Angle)
                return false;
        return true;
    }

    private void CountAngles(PageLetters letters)
    {
        _angles.Clear();
        var items = letters.Items;
        var styles = letters.Styles;
        for (int start = 0, end; start < items.Length; start = end)
        {
            var style = items[start].Style;
            end = start + 1;
            while (end < items.Length && items[end].Style == style)
                end++;
            var angle = styles[style].Angle;
            _angles[angle] = _angles.GetValueOrDefault(angle) + end - start;
        }
    }

    // Brings letters of one angle together, in the order in which they were drawn, so that each is looked at once.
    // Afterwards the counts are the ends of the stretches.
    private void Divide(PageLetters letters)
    {
        var start = 0;
        foreach (var angle in _angles.Keys.ToArray())
        {
            var count = _angles[angle];
            _angles[angle] = start;
            start += count;
        }
        var turned = _turned.Take(letters.Count);
        foreach (ref readonly var letter in letters.Items)
            turned[_angles[letters.Styles[letter.Style].Angle]++] = letter;
    }

    // Line by line, and along each.
    private void Write(LetterSpan letters, double angle, List<Word> words)
    {
        ReadOnlySpan<WordDraft> drafts = _drafts.Items;
        var keys = _order.Begin(drafts.Length);
        for (var i = 0; i < drafts.Length; i++)
        {
            // Of one height, what is raised or lowered is first: lines are measured by their first word, and a small one keeps
            // what stands close above and below apart.
            ref readonly var word = ref drafts[i];
            keys[i] = word.LineV == word.V ? word.LineV : Math.BitDecrement(word.LineV);
        }
        _order.Sort(0, drafts.Length);
        var places = _order.Places;
        for (int start = 0, end; start < places.Length; start = end)
        {
            ref readonly var first = ref drafts[places[start]];
            for (end = start; end < places.Length; end++)
            {
                if (!IsOfLine(first, drafts[places[end]], drafts[places[Math.Max(start, end - 1)]]))
                    break;
                keys[places[end]] = drafts[places[end]].U0;
            }
            _order.Sort(start, end);
            WriteLine(letters, places[start..end], angle, words);
        }
    }

    // The line's first word is its highest. A line never ends between words that are level but for rounded numbers.
    private static bool IsOfLine(in WordDraft first, in WordDraft word, in WordDraft previous)
    {
        var apart = word.LineV - first.LineV;
        var reach = SameLine * Math.Min(first.Size, word.Size);
        return !(apart > reach) || (apart <= reach + Level * word.Size && word.LineV - previous.LineV <= Level * word.Size);
    }

    // Words whose baselines differ by the rounding of their places, or by a scan's grain, have one: readers of lines compare them.
    private void WriteLine(LetterSpan letters, ReadOnlySpan<int> line, double angle, List<Word> words)
    {
        ReadOnlySpan<WordDraft> drafts = _drafts.Items;
        var level = drafts[line[0]].Baseline;
        for (var i = 0; i < line.Length; i++)
        {
            ref readonly var word = ref drafts[line[i]];
            var isRaised = word.LineV != word.V;
            if (angle != 0 || (!isRaised && Math.Abs(word.Baseline - level) > Level * word.Size))
                level = word.Baseline;
            var space = i == 0 || word.AfterSpace || IsApart(drafts[line[i - 1]], word);
            words.Add(new Word(
                _drafts.TextOf(word).ToString(), word.Box, isRaised ? word.Baseline : level, word.Size, letters.FontNameOf(word), space, angle));
        }
    }

    private static bool IsApart(in WordDraft previous, in WordDraft word)
    {
        var gap = (word.U0 - previous.U1) / Math.Max(previous.Size, word.Size);
        return gap is >= GapRule.WordGap or < -PieceMaker.Overlap;
    }
}
