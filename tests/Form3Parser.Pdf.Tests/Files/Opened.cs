using System.Text;
using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Files;

/// <summary>Opens files for tests.</summary>
internal static class Opened
{
    public static PdfFile File(byte[] bytes, PdfOptions? options = null) =>
        PdfFile.Open(bytes, options ?? new PdfOptions(), CancellationToken.None);

    /// <summary>The content of the only page.</summary>
    public static string Content(PdfFile file)
    {
        var page = PageTree.Read(file).Should().ContainSingle().Subject;
        return Encoding.Latin1.GetString(file.Decode(file.Resolve(page.Dictionary[Names.Contents]).AsStream!).Span);
    }

    public static string Content(byte[] bytes) => Content(File(bytes));

    /// <summary>Why the file or its pages cannot be read.</summary>
    public static UnreadableDocumentException Error(byte[] bytes, PdfOptions? options = null)
    {
        var act = () => PageTree.Read(File(bytes, options));
        return act.Should().Throw<UnreadableDocumentException>().Which;
    }
}
