using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// Prose of a text whose lines were cut off on the page it was taken from: the cut cannot be seen in characters, but a
/// paragraph that ends far to the right without the mark that ends a sentence most likely went on.
/// </summary>
internal static class RoughText
{
    /// <summary>A last line that reaches over this share of the widest line hardly ends there by itself.</summary>
    private const double Far = 0.6;

    public static void Report(IReadOnlyList<SectionSpan> spans, DiagnosticBag bag)
    {
        var tokens = spans.SelectMany(s => s.Tokens).Where(t => t.IsRough).ToList();
        if (tokens.Count == 0)
            return;
        var right = Far * tokens.Max(t => t.Box.Right);
        foreach (var span in spans.Where(s => s.Section is Section.Explanation or Section.Remarks))
        {
            var lines = TextLines.Of(span.Tokens.Where(t => t.Use == TokenUse.Value && t.Box.CenterY < span.End));
            for (var i = 0; i < lines.Count; i++)
                if ((i + 1 == lines.Count || IsNumber(lines[i + 1][0].Text)) && lines[i][^1] is var last && last.Box.Right > right && !EndsSentence(last.Text))
                    bag.Warn(DiagnosticCode.CutOffText, $"The text ends without an end, after \"{last.Text}\": perhaps its lines are cut off.", null, last.Page);
        }
    }

    private static bool IsNumber(string text) => NoteMarks.IsAll(text) || (text.Length is 2 or 3 && text[^1] == '.' && char.IsAsciiDigit(text[0]));

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or ':' or ';' or ')' or '"' or '”' or '\'' or '’';
}
