using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// Lines that a printer cut off at the right edge of the page. Where the file has the rest of the line, it was read; where the
/// line ends right at the edge, the rest is lost.
/// </summary>
internal static class CutOffText
{
    /// <summary>How far prose reaches beyond the form's frame, in font sizes, before it is no rounding.</summary>
    private const double BeyondFrame = 0.5;

    /// <summary>How near to the margin a line ends that is cut there, in points: less than a letter.</summary>
    private const double EdgeSlack = 4;

    public static void Report(Sheet sheet, IReadOnlyList<Page> pages, DiagnosticBag bag)
    {
        var frame = pages.SelectMany(p => p.Rules.Where(r => r.IsHorizontal && r.Box.Right <= p.Width)).Select(r => r.Box.Right)
            .DefaultIfEmpty(double.PositiveInfinity).Max();
        foreach (var page in pages)
        {
            var ends = LineEnds(sheet, page.Number);
            var margin = sheet.Tokens.Where(t => t.Page == page.Number).Select(t => t.Box.Left).DefaultIfEmpty(0).Min();
            var beyond = ends.FindAll(t => t.Box.Right > frame + BeyondFrame * t.Size && t.Box.Right < page.Width - margin + EdgeSlack);
            var flush = beyond.FindAll(t => t.Box.Right > page.Width - margin - EdgeSlack);
            // Lines that are wrapped end anywhere; most of those that are cut end at the edge to the letter.
            var cut = ends.Find(t => IsAtEdge(t, page.Width)) ?? (2 * flush.Count > beyond.Count ? flush[0] : null);
            if (cut is not null)
                bag.Error(DiagnosticCode.CutOffText, $"Text is cut off at the right edge of the page, after \"{cut.Text}\".", null, page.Number);
        }
    }

    // Where a line goes on beyond the edge, the file has the rest of it; where it ends right there, it is lost.
    private static bool IsAtEdge(Token end, double edge) => end.Box.Right > edge - end.Size && end.Box.Left < edge + end.Size;

    private static List<Token> LineEnds(Sheet sheet, int page)
    {
        var words = sheet.Tokens.Where(t => t.Page == page && t.Use == TokenUse.Value).ToList();
        return words.FindAll(t => !words.Exists(o => o.Box.Left > t.Box.Left && Math.Abs(o.Baseline - t.Baseline) < t.Size / 2));
    }
}
