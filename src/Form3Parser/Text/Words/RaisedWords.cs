namespace Form3Parser.Text.Words;

/// <summary>Finds the line of what is raised or lowered beside a larger word: a footnote's mark, an exponent, an index.</summary>
internal static class RaisedWords
{
    /// <summary>A smaller word has at most this share of the larger one's size.</summary>
    private const double Smaller = 0.9;

    /// <summary>A word beside one so much larger is no mark of it: a watermark lies behind text of its own.</summary>
    private const double FarSmaller = 0.3;

    /// <summary>How far something smaller is raised at most, in parts of the larger word's size.</summary>
    private const double Raised = 0.8;

    /// <summary>How far something smaller is lowered at most, in parts of the larger word's size.</summary>
    private const double Lowered = 0.4;

    /// <summary>How far something of the same size is raised or lowered at most where it touches, in parts of its size.</summary>
    private const double RaisedAlike = 0.6;

    /// <summary>How far along the line it may be from the larger word, in parts of that word's size.</summary>
    private const double Beside = 0.5;

    /// <summary>How many letters something smaller has at the most, unless it is a mark of digits and signs.</summary>
    private const int MostLetters = 3;

    /// <summary>How many rows up and down are looked at.</summary>
    private const int Rows = 16;

    /// <summary>How many words before the nearest one of a row are looked at.</summary>
    private const int Neighbours = 3;

    /// <summary>Gives each raised or lowered word the line of the word beside it. The words are in order of rows.</summary>
    public static void Settle(WordDrafts drafts)
    {
        var words = drafts.Items;
        using var buffer = new PooledList<Row>();
        var reach = FindRows(words, buffer);
        var rows = buffer.Items;
        for (var row = 0; row < rows.Length; row++)
        {
            // Rows are mostly so far from each other that nothing in one can belong to another.
            var (first, last) = (row, row);
            while (first > Math.Max(0, row - Rows) && rows[row].Top - rows[first - 1].Bottom < reach)
                first--;
            while (last < Math.Min(rows.Length - 1, row + Rows) && rows[last + 1].Top - rows[row].Bottom < reach)
                last++;
            if (first < last)
                Settle(drafts, rows[first..(last + 1)], row - first);
        }
    }

    // Returns how far from a word of the page's largest size something raised or lowered can be.
    private static double FindRows(ReadOnlySpan<WordDraft> words, PooledList<Row> rows)
    {
        var largest = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            if (i == 0 || word.Row != words[i - 1].Row)
                rows.Add(new Row { Start = i, Top = word.V, Bottom = word.V });
            rows[rows.Count - 1].Add(word);
            largest = Math.Max(largest, word.Size);
        }
        return Raised * largest;
    }

    private static void Settle(WordDrafts drafts, ReadOnlySpan<Row> rows, int row)
    {
        var words = drafts.Items;
        for (var i = rows[row].Start; i < rows[row].End; i++)
        {
            if (!Settle(drafts, rows, row, ref words[i]) && i > rows[row].Start && IsNextMark(drafts, words[i - 1], words[i]))
                words[i].LineV = words[i - 1].LineV;
        }
    }

    // The second of several marks stands beside a mark only.
    private static bool IsNextMark(WordDrafts drafts, in WordDraft previous, in WordDraft word) =>
        previous.LineV != previous.V && IsMark(drafts.TextOf(word)) && PieceMaker.AreOneSize(previous.Size, word.Size)
        && word.U0 - previous.U1 < Beside * word.Size;

    private static bool IsMark(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters <= MostLetters;
    }

    private static bool Settle(WordDrafts drafts, ReadOnlySpan<Row> rows, int row, ref WordDraft word)
    {
        var best = double.PositiveInfinity;
        for (var other = 0; other < rows.Length; other++)
        {
            if (other == row || !rows[other].MayHold(word.V))
                continue;
            var candidates = drafts.Items[rows[other].Start..rows[other].End];
            var at = FirstAfter(candidates, word.U0);
            for (var i = Math.Max(0, at - Neighbours); i <= at && i < candidates.Length; i++)
            {
                var distance = Distance(drafts, word, candidates[i]);
                if (distance >= best)
                    continue;
                best = distance;
                word.LineV = candidates[i].V;
            }
        }
        return best < double.PositiveInfinity;
    }

    private static int FirstAfter(ReadOnlySpan<WordDraft> words, double u)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].U0 <= u)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // How far a word is from a larger one, in parts of its size; infinite where it does not belong to it.
    private static double Distance(WordDrafts drafts, in WordDraft word, in WordDraft larger)
    {
        var rise = (larger.V - word.V) / larger.Size;
        var gap = (word.U0 >= larger.U0 ? word.U0 - larger.U1 : larger.U0 - word.U1) / larger.Size;
        if (gap < -PieceMaker.Overlap)
            return double.PositiveInfinity;
        if (word.Size <= Smaller * larger.Size)
            return word.Size > FarSmaller * larger.Size && rise is < Raised and > -Lowered && gap < Beside && IsMark(drafts.TextOf(word)) ? gap + Math.Abs(rise) : double.PositiveInfinity;
        var touches = word.U0 >= larger.U0 && gap < GapRule.WordGap && PieceMaker.AreOneSize(word.Size, larger.Size);
        return touches && Math.Abs(rise) < RaisedAlike ? gap + Math.Abs(rise) : double.PositiveInfinity;
    }

    /// <summary>The words of one row, and where they lie across the lines.</summary>
    private struct Row
    {
        public int Start;
        public int End;
        public double Top;
        public double Bottom;

        /// <summary>The size of its largest font.</summary>
        public double Size;

        /// <summary>Whether something at a height can be raised or lowered beside a word of this row.</summary>
        public readonly bool MayHold(double v) => Top - v < Raised * Size && v - Bottom < RaisedAlike * Size;

        public void Add(in WordDraft word)
        {
            End = (End == 0 ? Start : End) + 1;
            Top = Math.Min(Top, word.V);
            Bottom = Math.Max(Bottom, word.V);
            Size = Math.Max(Size, word.Size);
        }
    }
}
