using System.Globalization;
using System.Text;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Content;

/// <summary>Writes a file of one page, 200 by 100 points, with Helvetica as /F, and reads it.</summary>
internal sealed class OnePage
{
    private readonly List<string> _objects = [];

    /// <summary>Further entries of the page's dictionary.</summary>
    public string Entries { get; init; } = "/MediaBox[0 0 200 100]";

    /// <summary>Further categories of the page's resources.</summary>
    public string Resources { get; init; } = "";

    /// <summary>Further entries of the catalog.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>Further objects, numbered from 5.</summary>
    public IReadOnlyList<string> Objects
    {
        init => _objects.AddRange(value);
    }

    public static string Stream(string content, string entries = "") =>
        $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream";

    public Page Read(string content, PdfOptions? options = null) =>
        new PdfPageReader(options ?? new PdfOptions()).Read(ToFile(content), default).Pages[0];

    public string Text(string content, PdfOptions? options = null)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        PageText.Write(Read(content, options), writer);
        return writer.ToString().TrimEnd('\n');
    }

    public byte[] ToFile(string content)
    {
        string[] first =
        [
            $"<</Type/Catalog/Pages 2 0 R{Catalog}>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            $"<</Type/Page/Parent 2 0 R{Entries}/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>{Resources}>>>>",
            Stream(content),
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        foreach (var body in first.Concat(_objects))
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
