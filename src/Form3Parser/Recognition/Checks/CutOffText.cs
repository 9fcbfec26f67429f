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
    public static void Report(Sheet sheet, IReadOnlyList<Page> pages, DiagnosticBag bag)
    {
        foreach (var page in pages)
        {
            var edge = sheet.Tokens.Where(t => t.Page == page.Number && t.Use == TokenUse.Value && t.Box.Right > page.Width)
                .Where(t => !sheet.Tokens.Any(o => o.Page == t.Page && o.Box.Left > t.Box.Left && Math.Abs(o.Baseline - t.Baseline) < t.Size / 2))
                .Where(t => t.Box.Left < page.Width + t.Size).ToList();
            if (edge.Count > 0)
                bag.Error(DiagnosticCode.CutOffText, $"Text is cut off at the right edge of the page, after \"{edge[0].Text}\".", null, page.Number);
        }
    }
}
