using System.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>Words of one cell or band put into lines, and lines into text.</summary>
internal static class TextLines
{
    /// <summary>Baselines of one line differ by less, in font sizes: raised marks by a third to a half, lines by one or more.</summary>
    private const double SameLine = 0.55;

    /// <summary>So many lines above and below are looked at for the one that a word is raised from; the nearest come first.</summary>
    private const int MostNear = 100;

    /// <summary>Words of this size in points and larger ones make lines together: no text is so large.</summary>
    private const double Largest = 100;

    /// <summary>The lines from the top, the words of each from the left.</summary>
    public static List<List<Token>> Of(IEnumerable<Token> tokens)
    {
        // The larger words make the lines; marks and other small print then join the line they are raised from.
        List<Line> larger = [], own = [];
        double size = 0, reach = 0;
        foreach (var token in tokens.OrderByDescending(SizeOf).ThenBy(t => t.Baseline))
        {
            if (SizeOf(token) != size)
            {
                Merge(larger, own);
                size = SizeOf(token);
            }
            reach = Math.Max(reach, SameLine * token.Size);
            if (Nearest(larger, own, token, reach) is not { } line)
                own.Add(line = new Line(token.Baseline, token.Size, []));
            line.Tokens.Add(token);
        }
        Merge(larger, own);
        foreach (var line in larger)
            line.Tokens.Sort(static (a, b) => a.Box.Left.CompareTo(b.Box.Left));
        return larger.ConvertAll(l => l.Tokens);
    }

    private static double SizeOf(Token token) => Math.Round(Math.Min(token.Size, Largest));

    // Both are from the top, and so is what comes of it.
    private static void Merge(List<Line> lines, List<Line> more)
    {
        var (at, next) = (lines.Count - 1, more.Count - 1);
        lines.AddRange(more);
        for (var to = lines.Count - 1; next >= 0; to--)
            lines[to] = at >= 0 && lines[at].Baseline >= more[next].Baseline ? lines[at--] : more[next--];
        more.Clear();
    }

    // The nearest line that is so near for its size. Those of the word's own size all begin above it.
    private static Line? Nearest(List<Line> larger, List<Line> own, Token token, double reach)
    {
        var baseline = token.Baseline;
        Line? best = null;
        var below = FirstBelow(larger, baseline);
        for (var i = below - 1; i >= 0 && i >= below - MostNear && baseline - larger[i].Baseline < reach; i--)
            Weigh(larger[i]);
        for (var i = own.Count - 1; i >= 0 && i >= own.Count - MostNear && baseline - own[i].Baseline < reach; i--)
            Weigh(own[i]);
        for (var i = below; i < larger.Count && i < below + MostNear && larger[i].Baseline - baseline < reach; i++)
            Weigh(larger[i]);
        return best;

        void Weigh(Line line)
        {
            var distance = Math.Abs(line.Baseline - baseline);
            if (distance < SameLine * line.Size && (best is not { } other || distance < Math.Abs(other.Baseline - baseline))
                && (distance < Level * token.Size || !IsOver(token, line.Tokens)))
                best = line;
        }
    }

    private static int FirstBelow(List<Line> lines, double baseline)
    {
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Baseline < baseline)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private readonly record struct Line(double Baseline, double Size, List<Token> Tokens);

    // What stands over or below another word is not beside it: a line of marks set closer than lines are.
    private static bool IsOver(Token token, List<Token> line) => line.Exists(other =>
        Math.Min(token.Box.Right, other.Box.Right) - Math.Max(token.Box.Left, other.Box.Left) > Covered * Math.Min(token.Box.Width, other.Box.Width));

    /// <summary>Words whose baselines differ by less are level, in font sizes.</summary>
    private const double Level = 0.05;

    /// <summary>Words beside each other cover less than this share of the narrower one.</summary>
    private const double Covered = 0.6;

    /// <summary>The words in order of reading, parted by single spaces where they are parted on the page.</summary>
    public static string Join(IEnumerable<Token> tokens) => JoinLines(Of(tokens));

    /// <summary>Lines as one text.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="asPrinted">Whether words are to be given as they are printed, where they are read as something else.</param>
    public static string JoinLines(IEnumerable<IReadOnlyList<Token>> lines, bool asPrinted = false)
    {
        var text = new StringBuilder();
        Token? last = null;
        foreach (var line in lines)
        {
            AppendLine(text, last, line, asPrinted);
            last = line.Count > 0 ? line[^1] : last;
        }
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, Token? last, IReadOnlyList<Token> line, bool asPrinted)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (i == 0 && last?.Divided is { } divided && divided.AreOne(last.Text, line[0].Text))
                text.Length--;
            else if (text.Length > 0 && (i == 0 ? !line[0].GoesOn && !JoinsNextLine(text, line[0].Text) : !line[i].IsGlued))
                text.Append(' ');
            text.Append(asPrinted ? line[i].Printed : line[i].Text);
        }
    }

    // Printers break a line after hyphens or a slash between two letters or digits without setting a space. The slash that
    // ends "/s/" is no such break, as that of "f/k/a" is; the one that begins it, or "/DE/", may be. Nothing parts a bracket from what it holds.
    private static bool JoinsNextLine(StringBuilder text, string next)
    {
        if (text[^1] is '(' or '[')
            return true;
        if (text[^1] == '/' && (next.StartsWith("s/", StringComparison.OrdinalIgnoreCase) || next.EndsWith('/')))
            return true;
        var end = text.Length - 1;
        while (end > 0 && text[end] is '-' or '‑' or '–' or '—')
            end--;
        if (text[end] == '/' && end == text.Length - 1)
            return end > 0 && char.IsLetterOrDigit(text[end - 1]) && (end < 2 || text[end - 2] != '/' || (end > 2 && text[end - 1] is not ('s' or 'S') && char.IsLetterOrDigit(text[end - 3])));
        return end < text.Length - 1 && char.IsLetterOrDigit(text[end]);
    }
}
