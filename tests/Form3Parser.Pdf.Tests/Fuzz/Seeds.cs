using System.Text;
using Form3Parser.Pdf.Tests.Content;
using Form3Parser.Pdf.Tests.Files;
using Form3Parser.Pdf.Tests.Security;

namespace Form3Parser.Pdf.Tests.Fuzz;

/// <summary>Sound files that the fuzzer spoils.</summary>
internal static class Seeds
{
    private const string Map = "1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfrange <61> <63> <0041> <64> <65> [<0058> <0059>] endbfrange";

    /// <summary>Small files that between them have one of nearly everything; a few kilobytes, so that many fit a second.</summary>
    public static IReadOnlyList<byte[]> Small { get; } =
    [
        Everything(),
        PdfBuilder.OnePage("BT /F 10 Tf 10 50 Td [(some) -300 (text)] TJ ET 10 40 m 90 40 l S").Build(),
        Compressed(),
        Convert.FromBase64String(EncryptedSamples.Aes128),
        Convert.FromBase64String(EncryptedSamples.Aes256WithObjectStreams),
    ];

    /// <summary>The repository's sample filings.</summary>
    public static IReadOnlyList<byte[]> Filings { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "samples"), "filing.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Files of all kinds of programs, where this machine has them; null when it has not.</summary>
    public static string? Zoo { get; } = FindZoo();

    private static byte[] Everything() => new OnePage
    {
        Entries = "/MediaBox[0 0 200 100]/CropBox[0 0 200 100]/Rotate 0/Annots[9 0 R 10 0 R]",
        Catalog = "/OCProperties<</D<</OFF[12 0 R]>>>>",
        Resources = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[65/B/A/uni0043]>>>>/G 5 0 R/H 13 0 R>>"
            + "/XObject<</X 7 0 R/I 8 0 R>>/ExtGState<</S<</LW 2/Font[5 0 R 9]>>>>/Properties<</P<</ActualText(is)>>/L 12 0 R>>",
        Objects =
        [
            "<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</DW 500/W[65[300 400] 70 90 250]/FontDescriptor<</Ascent 800/Descent -200>>>>]>>",
            OnePage.Stream(PdfBuilder.Deflate(Map), "/Filter/FlateDecode"),
            OnePage.Stream(PdfBuilder.Deflate("q 2 0 0 2 0 0 cm BT /F 5 Tf 5 5 Td (form) Tj ET Q 1 1 9 .5 re f /X Do"), "/Subtype/Form/BBox[0 0 99 99]/Matrix[1 0 0 1 3 3]/Filter/FlateDecode"),
            OnePage.Stream("Gb\"0;~>", "/Subtype/Image/Width 1/Height 1/Filter[/ASCII85Decode/LZWDecode]"),
            "<</Subtype/Link/Rect[0 0 20 20]/A<</URI(http://a/\\(b\\))>>>>",
            "<</Subtype/Widget/Rect[50 50 90 60]/AS/On/AP<</N<</On 11 0 R>>>>>>",
            OnePage.Stream("BT /F 8 Tf (X) Tj ET", "/Subtype/Form/BBox[0 0 20 20]"),
            "<</Type/OCG/Name(l)>>",
            "<</Type/Font/Subtype/Type3/FontMatrix[.1 0 0 .1 0 0]/FontBBox[0 0 9 9]/CharProcs<</a 11 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/Widths[5]/ToUnicode 6 0 R>>",
        ],
    }.ToFile(
        "q 1 0 0 1 5 5 cm BT /F 10 Tf 10 80 Td (Some words) Tj T* 12 TL (of) ' 1 1 (text) \" [(a) -200 <62> 30 (c)] TJ ET Q "
        + "BT /G 9 Tf 0 1 -1 0 50 20 Tm <00410042> Tj /H 9 Tf 1 0 0 1 9 9 Tm (a) Tj ET /S gs /X Do 20 0 0 9 0 0 cm /I Do "
        + "/Span <</ActualText(fi)>> BDC BT /F 9 Tf 1 1 Td (\\256) Tj ET EMC /OC /L BDC BT (no) Tj ET EMC /Span /P BDC EMC "
        + "BI /W 1/H 1/BPC 8/CS/G ID x EI 0 0 m 10 0 l 10 5 l h S 1 2 3 4 5 6 c 1 1 1 rg 0 0 5 .5 re f* [3 2] 0 d 0 0 m 9 0 l S");

    private static byte[] Compressed()
    {
        var builder = new PdfBuilder().Object(3, "<</Type/Page/Parent 2 0 R/Contents[4 0 R 4 0 R]>>")
            .Stream(4, "/Filter[/ASCIIHexDecode/FlateDecode]", Convert.ToHexString(PdfBuilder.Bytes(PdfBuilder.Deflate("BT /F 9 Tf 9 9 Td (some text that repeats, repeats) Tj ET"))) + ">")
            .ObjectStream(5, "", (1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Kids[3 0 R]/MediaBox[0 0 200 100]>>"));
        return builder.BuildWithStream(6, "/Root 1 0 R", default, (2, 5, 0), (2, 5, 1),
            (1, builder.OffsetOf(3), 0), (1, builder.OffsetOf(4), 0), (1, builder.OffsetOf(5), 0));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Form3Parser.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    // Beside the repository, or beside the folder of its worktrees.
    private static string? FindZoo()
    {
        for (var beside = new DirectoryInfo(Root()).Parent; beside is not null; beside = beside.Parent)
            if (Path.Combine(beside.FullName, "shared", "zoo") is var zoo && Directory.Exists(zoo))
                return zoo;
        return null;
    }
}
