using System.Globalization;
using Form3Parser.Text;

namespace Form3Parser.Tests.Generator.Drawing;

/// <summary>What a browser prints in the head and foot of each page, or a page number alone.</summary>
internal sealed class RunningLines(PageShape shape)
{
    private const double Size = 7.5;

    public IEnumerable<PlacedWord> Of(int page, int pages)
    {
        var words = new List<PlacedWord>();
        var count = string.Create(CultureInfo.InvariantCulture, $"{page}/{pages}");
        if (shape.Address is { } address)
        {
            var head = shape.Margin * 0.6;
            var foot = shape.Height - shape.Margin * 0.4;
            words.AddRange(Set("11/22/26, 12:43 PM", shape.Margin * 0.7, head));
            words.AddRange(Set("SEC FORM 3", shape.Width / 2, head));
            words.AddRange(Set(address, shape.Margin * 0.7, foot));
            words.AddRange(Set(count, shape.Width - shape.Margin, foot));
        }
        else if (shape.NumbersPages)
        {
            words.AddRange(Set(string.Create(CultureInfo.InvariantCulture, $"Page {page} of {pages}"), shape.Width / 2, shape.Height - shape.Margin * 0.4));
        }
        return words;
    }

    private static IEnumerable<PlacedWord> Set(string text, double x, double baseline)
    {
        var line = new Paragraph([new Run(text, Face.Sans, Size)], Size, 1, Side.Left, WordBreaks.AtHyphens).Lay(double.MaxValue);
        return line.Words.Select(w => w.Moved(x, baseline - w.LineBaseline));
    }
}
