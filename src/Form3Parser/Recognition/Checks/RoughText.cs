using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// Prose of a text whose lines were cut off on the page it was taken from: the cut cannot be seen in characters, but a note
/// that ends far to the right without the mark that ends a sentence most likely went on.
/// </summary>
internal static class RoughText
{
    /// <summary>A last line that reaches over this share of the widest line hardly ends there by itself.</summary>
    private const double Far = 0.6;

    public static void Report(Form3Filing filing, IReadOnlyList<SectionSpan> spans, DiagnosticBag bag)
    {
        var tokens = spans.SelectMany(s => s.Tokens).Where(t => t.IsRough).ToList();
        if (tokens.Count == 0)
            return;
        var far = Far * tokens.Max(t => t.Box.Right);
        var lines = spans.Where(s => s.Section is Section.Explanation or Section.Remarks)
            .SelectMany(s => TextLines.Of(s.Tokens)).Where(l => l[^1].Box.Right > far).ToList();
        foreach (var text in filing.Footnotes.Select(n => n.Text).Append(filing.Remarks))
            if (text is { Length: > 0 } && !EndsSentence(text) && lines.Find(l => Ends(text, l)) is [.., var last])
                bag.Warn(DiagnosticCode.CutOffText, $"A text ends without an end, after \"{last.Text}\": perhaps its lines are cut off.", null, last.Page);
    }

    private static bool Ends(string text, List<Token> line) => text.EndsWith(TextLines.JoinLines([line.GetRange(line.Count / 2, line.Count - (line.Count / 2))]), StringComparison.Ordinal);

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or ':' or ';' or ')' or '"' or '”' or '\'' or '’';
}
