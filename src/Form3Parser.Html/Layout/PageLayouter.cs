using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Form3Parser.Text;

namespace Form3Parser.Html.Layout;

/// <summary>
/// Sets a web page on one endless sheet. It does not look as in a browser: no line is wrapped, nothing is aligned, every cell
/// is framed. What the page says of the order of things is all there, and nothing depends on fonts and windows.
/// </summary>
internal static class PageLayouter
{
    /// <summary>The margin on all sides, in points.</summary>
    private const double Margin = 40;

    /// <summary>How far below the content the foot stands, in points.</summary>
    private const double FootGap = 60;

    /// <summary>The sheet.</summary>
    public static Page LayOut(IHtmlDocument page, CancellationToken cancellation)
    {
        var canvas = new Canvas();
        var flow = page.Body is { } body ? FlowBuilder.Of(body, default, cancellation) : new FlowBox();
        flow.Draw(canvas, Margin, Margin);
        double width = flow.Width + 2 * Margin, foot = Margin + flow.Height + FootGap;
        // The sheet is as wide as its widest line: none is cut off at its edge.
        canvas.Across(width, foot);
        if (PageAddress.Of(page) is { } address)
        {
            // Where a browser prints it.
            var line = new LineBox([new Fragment(address, false, false, false, null)]);
            line.Draw(canvas, Margin, foot + Margin);
            (width, foot) = (Math.Max(width, line.Width + 2 * Margin), foot + Margin);
        }
        return canvas.ToPage(width, foot + Margin);
    }
}
