using System.Text;
using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;
using static Form3Parser.Pdf.Tests.Fonts.FontObjects;
using static Form3Parser.Pdf.Tests.Fonts.FontProgramBytes;

namespace Form3Parser.Pdf.Tests.Fonts;

public class FontProgramTests
{
    private readonly FontObjects _objects = new();

    [Theory]
    [InlineData("/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for dup 66 /eacute put readonly def /x 67 /z", "éC")]
    [InlineData("/Encoding 256 array dup 66 /eacute put dup 8#103 /one put def", "é1")]
    [InlineData("/Encoding StandardEncoding def", "BC")]
    [InlineData("/Encoding 256 array dup 66 /eacute put", "éC")]
    [InlineData("/FontName /None def", "BC")]
    public void A_Type_1_program_has_an_encoding_array(string clear, string text) =>
        TextOf(Font("FontFile", $"%!PS-AdobeFont-1.0\n{clear}\ncurrentfile eexec /Encoding dup 66 /z put"), "BC")
            .Should().Be(text);

    [Fact]
    public void A_CFF_program_has_an_encoding_of_codes()
    {
        var cff = Cff([34, 391, 35], [0, 3, 66, 67, 68], ["eacute"]);
        TextOf(Font("FontFile3", cff), "BCD").Should().Be("AéB");
    }

    [Fact]
    public void A_CFF_encoding_may_be_ranges_with_a_supplement()
    {
        var cff = Cff([34, 35, 36], [0x81, 1, 70, 2, 1, 90, .. Words(36)], []);
        TextOf(Font("FontFile3", cff), "FGHZ").Should().Be("ABCC");
    }

    [Fact]
    public void A_CFF_program_may_have_StandardEncoding() =>
        TextOf(Font("FontFile3", Cff([34], null, [])), "A'").Should().Be("A’");

    [Theory]
    [InlineData(3, 0, 0xF041)]
    [InlineData(3, 0, 0x41)]
    [InlineData(3, 0, 0xF141)]
    [InlineData(1, 0, 0x41)]
    public void A_symbolic_TrueType_font_finds_names_through_its_cmap(int platform, int encoding, int first)
    {
        var program = TrueType(Maxp(3), Cmap(platform, encoding, first, first + 1, 1), Post(".notdef", "eacute", "uni0416"));
        TextOf(Font("FontFile2", program), "AB").Should().Be("éЖ");
    }

    [Fact]
    public void Without_names_the_symbol_map_suggests_what_a_glyph_is() =>
        TextOf(Font("FontFile2", TrueType(Maxp(3), Cmap(3, 0, 0xF041, 0xF042, 1))), "AB").Should().Be("AB");

    [Fact]
    public void A_Macintosh_map_of_format_0_or_6_is_read()
    {
        byte[] format0 = [.. Words(0, 262, 0), .. Enumerable.Range(0, 256).Select(c => (byte)(c == 'Q' ? 1 : 0))];
        foreach (var subtable in (byte[][])[format0, Words(6, 12, 0, 'Q', 1, 1)])
        {
            var program = TrueType(Maxp(2), Cmap(1, 0, subtable), Post(".notdef", "Z"));
            TextOf(Font("FontFile2", program), "Q").Should().Be("Z");
        }
    }

    [Fact]
    public void The_program_is_not_read_while_the_encoding_tells()
    {
        var font = Font("FontFile2", [1, 2, 3], ("Encoding", Name("WinAnsiEncoding")));
        TextOf(font, "A").Should().Be("A");
        _objects.Decoded.Should().Be(0);
    }

    [Fact]
    public void Differences_stand_on_the_encoding_of_the_program()
    {
        var differences = Inner(("Differences", Array(Number(67), Name("two"))));
        TextOf(Font("FontFile3", Cff([34, 35], [0, 2, 66, 67], []), ("Encoding", differences)), "BC").Should().Be("A2");
    }

    [Fact]
    public void A_cut_or_spoilt_program_never_throws()
    {
        byte[][] programs =
        [
            TrueType(Maxp(300), Cmap(3, 1, 'A', 'Z', 3), Post(".notdef", "eacute"), ("CFF ", Cff([34], null, []))),
            Cff([34, 391, 35], [0x81, 1, 70, 2, 1, 90, 0, 36], ["eacute"]),
            Encoding.ASCII.GetBytes("%!PS /Encoding 256 array dup 66 /eacute put 16#FFFFFFFFFF /a put (((("),
        ];
        foreach (var program in programs)
        {
            for (var length = 0; length < program.Length; length++)
                ReadAll(program[..length]);
            for (var at = 0; at < program.Length; at++)
            {
                var spoilt = program.ToArray();
                spoilt[at] ^= 0xFF;
                ReadAll(spoilt);
            }
        }
    }

    private void ReadAll(byte[] program)
    {
        TextOf(Font("FontFile", program), "A").Should().NotBeNull();
        var descendant = Inner(("FontDescriptor", Inner(("FontFile3", Stream(program)))));
        var font = FontFactory.Create(Dictionary(("DescendantFonts", Array(descendant))), _objects);
        TextOf(font, 0, 1, 0, 3, 255, 255).Should().NotBeNull();
    }

    private PdfFont Font(string key, string program, params (string, PdfValue)[] entries) =>
        Font(key, Encoding.Latin1.GetBytes(program), entries);

    private PdfFont Font(string key, byte[] program, params (string, PdfValue)[] entries)
    {
        var descriptor = Inner(("Flags", Number(4)), (key, Stream(program)));
        return FontFactory.Create(
            Dictionary([("Subtype", Name("Type1")), ("FontDescriptor", descriptor), .. entries]), _objects);
    }
}
