using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Form3Parser.Text;

namespace Form3Parser.Tests.Generator;

/// <summary>A drawn page as an SVG picture, to look at a seed that fails.</summary>
internal static class PagePicture
{
    public static void Write(PagedDocument document, string folder, int seed)
    {
        Directory.CreateDirectory(folder);
        foreach (var page in document.Pages)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{seed}-{page.Number}.svg")), Of(page));
    }

    private static string Of(Page page)
    {
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{page.Width}\" height=\"{page.Height}\">");
        svg.AppendLine("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
        foreach (var rule in page.Rules)
            svg.AppendLine(CultureInfo.InvariantCulture, $"<rect x=\"{rule.Box.Left}\" y=\"{rule.Box.Top}\" width=\"{rule.Box.Width}\" height=\"{rule.Box.Height}\"/>");
        foreach (var word in page.Words)
        {
            var face = word.FontName.StartsWith("Sans", StringComparison.Ordinal) ? "sans-serif" : word.FontName == "Mono" ? "monospace" : "serif";
            var weight = word.FontName.EndsWith("Bold", StringComparison.Ordinal) ? "bold" : "normal";
            svg.AppendLine(CultureInfo.InvariantCulture,
                $"<text x=\"{word.Box.Left}\" y=\"{word.Baseline}\" font-size=\"{word.PointSize}\" font-family=\"{face}\" font-weight=\"{weight}\" textLength=\"{word.Box.Width}\" lengthAdjust=\"spacingAndGlyphs\">{new XText(word.Text)}</text>");
        }
        return svg.Append("</svg>").ToString();
    }
}
