namespace Form3Parser.Text.Words;

/// <summary>Finds the line of what is raised or lowered beside a larger word: a footnote's mark, an exponent, an index.</summary>
internal static class RaisedWords
{
    /// <summary>A smaller word has at most this share of the larger one's size.</summary>
    private const double Smaller = 0.9;

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
    public static void Settle(Span<WordDraft> words)
    {
        using var starts = new PooledList<int>();
        var reach = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            reach = Math.Max(reach, Raised * words[i].Size);
            if (i == 0 || words[i].Line != words[i - 1].Line)
                starts.Add(i);
        }
        starts.Add(words.Length);
        var rows = starts.Items;
        for (var row = 0; row < rows.Length - 1; row++)
        {
            for (var i = rows[row]; i < rows[row + 1]; i++)
            {
                if (!Settle(words, rows, row, reach, ref words[i]) && i > rows[row] && IsNextMark(words[i - 1], words[i]))
                    words[i].LineV = words[i - 1].LineV;
            }
        }
    }

    // The second of several marks stands beside a mark only.
    private static bool IsNextMark(in WordDraft previous, in WordDraft word) =>
        previous.LineV != previous.V && IsMark(word.Text) && PieceMaker.AreOneSize(previous.Size, word.Size)
        && word.U0 - previous.U1 < Beside * word.Size;

    private static bool IsMark(string text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters <= MostLetters;
    }

    private static bool Settle(
        ReadOnlySpan<WordDraft> words, ReadOnlySpan<int> rows, int row, double reach, ref WordDraft word)
    {
        var best = double.PositiveInfinity;
        for (var other = Math.Max(0, row - Rows); other < rows.Length - 1 && other <= row + Rows; other++)
        {
            var candidates = words[rows[other]..rows[other + 1]];
            if (other == row || Math.Abs(candidates[0].V - word.V) > 2 * reach)
                continue;
            var at = FirstAfter(candidates, word.U0);
            for (var i = Math.Max(0, at - Neighbours); i <= at && i < candidates.Length; i++)
            {
                var distance = Distance(word, candidates[i]);
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
    private static double Distance(in WordDraft word, in WordDraft larger)
    {
        var rise = (larger.V - word.V) / larger.Size;
        var gap = (word.U0 >= larger.U0 ? word.U0 - larger.U1 : larger.U0 - word.U1) / larger.Size;
        if (gap < -PieceMaker.Overlap)
            return double.PositiveInfinity;
        if (word.Size <= Smaller * larger.Size)
            return rise is < Raised and > -Lowered && gap < Beside && IsMark(word.Text) ? gap + Math.Abs(rise) : double.PositiveInfinity;
        var touches = word.U0 >= larger.U0 && gap < GapRule.WordGap && PieceMaker.AreOneSize(word.Size, larger.Size);
        return touches && Math.Abs(rise) < RaisedAlike ? gap + Math.Abs(rise) : double.PositiveInfinity;
    }
}
