using System.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>Words of one cell or band put into lines, and lines into text.</summary>
internal static class TextLines
{
    /// <summary>Baselines of one line differ by less, in font sizes: raised marks by a third to a half, lines by one or more.</summary>
    private const double SameLine = 0.55;

    /// <summary>The lines from the top, the words of each from the left.</summary>
    public static List<List<Token>> Of(IEnumerable<Token> tokens)
    {
        var lines = new List<(double Baseline, double Size, List<Token> Tokens)>();
        // The larger words make the lines; marks and other small print then join the line they are raised from.
        foreach (var token in tokens.OrderByDescending(t => Math.Round(t.Size)).ThenBy(t => t.Baseline))
        {
            var best = -1;
            for (var i = 0; i < lines.Count; i++)
                if (Math.Abs(lines[i].Baseline - token.Baseline) < SameLine * lines[i].Size
                    && (best < 0 || Math.Abs(lines[i].Baseline - token.Baseline) < Math.Abs(lines[best].Baseline - token.Baseline)))
                    best = i;
            if (best < 0)
                lines.Add((token.Baseline, token.Size, [token]));
            else
                lines[best].Tokens.Add(token);
        }
        lines.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        foreach (var line in lines)
            line.Tokens.Sort(static (a, b) => a.Box.Left.CompareTo(b.Box.Left));
        return [.. lines.Select(l => l.Tokens)];
    }

    /// <summary>The words in order of reading, parted by single spaces where they are parted on the page.</summary>
    public static string Join(IEnumerable<Token> tokens) => JoinLines(Of(tokens));

    /// <summary>Lines as one text.</summary>
    public static string JoinLines(IEnumerable<IReadOnlyList<Token>> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            AppendLine(text, line);
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, IReadOnlyList<Token> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (text.Length > 0 && (i == 0 ? !JoinsNextLine(text, line[0].Text) : !line[i].IsGlued))
                text.Append(' ');
            text.Append(line[i].Text);
        }
    }

    // Printers break a line after hyphens or a slash between two letters or digits without setting a space. The slash that
    // ends "/s/" is no such break; the one that begins it, or "/DE/", may be. Nothing parts a bracket from what it holds.
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
            return end > 0 && char.IsLetterOrDigit(text[end - 1]) && (end < 2 || text[end - 2] != '/');
        return end < text.Length - 1 && char.IsLetterOrDigit(text[end]);
    }
}
