using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;
using static Form3Parser.Pdf.Tests.Fonts.FontObjects;
using static Form3Parser.Pdf.Tests.Fonts.FontProgramBytes;

namespace Form3Parser.Pdf.Tests.Fonts;

public class CompositeFontTests
{
    private const string Digits = "begincodespacerange <00> <7F> <8140> <9FFC> endcodespacerange "
        + "begincidchar <41> 7 endcidchar begincidrange <8140> <8150> 100 endcidrange";

    private readonly FontObjects _objects = new();

    [Theory]
    [InlineData("UniJIS-UTF16-H", new byte[] { 0x00, 0x41, 0x65, 0xE5, 0xD8, 0x3D, 0xDE, 0x00 }, "A日\U0001F600")]
    [InlineData("UniGB-UCS2-H", new byte[] { 0x4E, 0x2D, 0x00, 0x20 }, "中 ")]
    [InlineData("UniKS-UCS2-V", new byte[] { 0xAC, 0x00 }, "가")]
    [InlineData("UniCNS-UTF16-V", new byte[] { 0x4E, 0x2D }, "中")]
    public void Predefined_CMaps_of_Unicode_are_text_themselves(string encoding, byte[] codes, string text) =>
        TextOf(Font(Name(encoding)), codes).Should().Be(text);

    [Theory]
    [InlineData("90ms-RKSJ-H", new byte[] { 0x41, 0x82, 0xA0, 0xB1, 0x93, 0xFA }, "Aあｱ日")]
    [InlineData("90ms-RKSJ-V", new byte[] { 0x93, 0xFA }, "日")]
    [InlineData("90pv-RKSJ-H", new byte[] { 0x41, 0x82, 0xA0 }, "Aあ")]
    [InlineData("EUC-H", new byte[] { 0x41, 0xA4, 0xA2, 0x8E, 0xB1 }, "Aあｱ")]
    [InlineData("H", new byte[] { 0x24, 0x22, 0x46, 0x7C }, "あ日")]
    [InlineData("V", new byte[] { 0x46, 0x7C }, "日")]
    [InlineData("GB-EUC-H", new byte[] { 0x41, 0xD6, 0xD0, 0x42 }, "A中B")]
    [InlineData("GBpc-EUC-H", new byte[] { 0xD6, 0xD0 }, "中")]
    [InlineData("GBK-EUC-H", new byte[] { 0x41, 0x81, 0x40, 0xD6, 0xD0 }, "A丂中")]
    [InlineData("GBKp-EUC-V", new byte[] { 0xD6, 0xD0 }, "中")]
    [InlineData("GBK2K-H", new byte[] { 0xD6, 0xD0, 0x81, 0x39, 0xEE, 0x39, 0x41 }, "中㐀A")]
    [InlineData("KSC-EUC-H", new byte[] { 0x41, 0xB0, 0xA1 }, "A가")]
    [InlineData("KSCms-UHC-H", new byte[] { 0x81, 0x41, 0x42 }, "갂B")]
    [InlineData("KSCpc-EUC-H", new byte[] { 0xB0, 0xA1 }, "가")]
    [InlineData("B5pc-H", new byte[] { 0xA4, 0xA4 }, "中")]
    [InlineData("ETen-B5-H", new byte[] { 0x41, 0xA4, 0xA4 }, "A中")]
    [InlineData("ETenms-B5-V", new byte[] { 0xA4, 0xA4 }, "中")]
    [InlineData("HKscs-B5-H", new byte[] { 0xA4, 0xA4, 0x8B, 0x40 }, "中𣏴")]
    [InlineData("CNS-EUC-H", new byte[] { 0xC4, 0xE3, 0x8E, 0xA2, 0xA1, 0xA1 }, "中乂")]
    [InlineData("CNS-EUC-V", new byte[] { 0x8E, 0xA2, 0xA1, 0xA1 }, "乂")]
    [InlineData("GBT-EUC-H", new byte[] { 0x41, 0xB0, 0xAE }, "A愛")]
    [InlineData("KSC-Johab-H", new byte[] { 0x88, 0x61 }, "가")]
    [InlineData("Add-H", new byte[] { 0x24, 0x22 }, "あ")]
    [InlineData("UniJIS2004-UTF16-V", new byte[] { 0xD8, 0x40, 0xDC, 0x0B }, "\U0002000B")]
    [InlineData("UniAKR-UTF16-H", new byte[] { 0xAC, 0x00 }, "가")]
    [InlineData("Hojo-H", new byte[] { 0x30, 0x21, 0x22, 0x2F, 0x6D, 0x63 }, "丂˘龥")]
    [InlineData("Hojo-V", new byte[] { 0x30, 0x21 }, "丂")]
    [InlineData("Hojo-EUC-H", new byte[] { 0x8F, 0xB0, 0xA1 }, "丂")]
    [InlineData("Hojo-H", new byte[] { 0x30, 0x34, 0x3C, 0x77 }, "乚彐")]
    public void Predefined_CMaps_of_older_sets_lead_by_CIDs_to_text(string encoding, byte[] codes, string text) =>
        TextOf(Font(Name(encoding)), codes).Should().Be(text);

    [Theory]
    [InlineData("UniGB-UTF8-H", new byte[] { 0x41, 0xE4, 0xB8, 0xAD, 0xC2, 0xB7 }, "A中·")]
    [InlineData("UniJIS-UTF8-V", new byte[] { 0xE6, 0x97, 0xA5, 0xF0, 0xA0, 0x80, 0x8B }, "日\U0002000B")]
    [InlineData("UniJIS2004-UTF8-H", new byte[] { 0xE6, 0x97, 0xA5 }, "日")]
    [InlineData("UniJISPro-UTF8-V", new byte[] { 0xE6, 0x97, 0xA5 }, "日")]
    [InlineData("UniKS-UTF8-H", new byte[] { 0xEA, 0xB0, 0x80 }, "가")]
    [InlineData("UniAKR-UTF8-H", new byte[] { 0xEA, 0xB0, 0x80 }, "가")]
    [InlineData("UniCNS-UTF32-H", new byte[] { 0, 0, 0x4E, 0x2D, 0, 0, 0, 0x41 }, "中A")]
    [InlineData("UniJIS-UTF32-V", new byte[] { 0, 2, 0, 0x0B, 0, 0, 0x65, 0xE5 }, "\U0002000B日")]
    [InlineData("UniJISX0213-UTF32-H", new byte[] { 0, 0, 0x65, 0xE5 }, "日")]
    [InlineData("UniJISX02132004-UTF32-V", new byte[] { 0, 0, 0x65, 0xE5 }, "日")]
    [InlineData("UniHojo-UCS2-H", new byte[] { 0x4E, 0x02 }, "丂")]
    [InlineData("UniHojo-UTF16-V", new byte[] { 0x4E, 0x02 }, "丂")]
    [InlineData("UniHojo-UTF8-H", new byte[] { 0xE4, 0xB8, 0x82 }, "丂")]
    [InlineData("UniHojo-UTF32-H", new byte[] { 0, 0, 0x4E, 0x02 }, "丂")]
    public void Predefined_CMaps_take_Unicode_in_any_of_its_forms(string encoding, byte[] codes, string text) =>
        TextOf(Font(Name(encoding)), codes).Should().Be(text);

    [Theory]
    [InlineData("UniJIS-UTF8-H", new byte[] { 0xE0, 0x80, 0x80, 0xF4, 0xBF, 0xBF, 0xBF, 0x41 })]
    [InlineData("UniJIS-UTF8-H", new byte[] { 0xC0, 0x41, 0xE6, 0x97 })]
    [InlineData("UniJIS-UTF32-H", new byte[] { 0, 0, 0xD8, 0x00, 0, 0, 0, 0x41, 0, 0 })]
    public void Codes_that_are_no_Unicode_throw_nothing_and_hide_nothing_behind_them(string encoding, byte[] codes) =>
        TextOf(Font(Name(encoding)), codes).Should().Contain("A");

    [Fact]
    public void Characters_have_the_widths_of_their_CIDs_in_all_forms_of_Unicode()
    {
        var list = ("W", Array(Number(3284), Numbers(700)));
        AdvancesOf(Font(Name("UniJIS-UTF8-H"), list), 0xE6, 0x97, 0xA5).Should().Equal(0.7);
        AdvancesOf(Font(Name("UniJIS-UTF32-H"), list), 0, 0, 0x65, 0xE5).Should().Equal(0.7);
        AdvancesOf(Font(Stream("/UniJIS-UTF32-H usecmap"), list), 0, 0, 0x65, 0xE5).Should().Equal(0.7);
    }

    [Fact]
    public void Codes_that_an_older_set_keeps_for_private_use_or_does_not_have_are_no_text() =>
        TextOf(Font(Name("90ms-RKSJ-H")), 0xF0, 0x40, 0x41, 0x85, 0x40).Should().Be("A");

    [Fact]
    public void All_characters_of_predefined_CMaps_have_the_widths_of_their_CIDs()
    {
        var list = ("W", Array(Number(3284), Numbers(700), Number(4559), Numbers(800)));
        AdvancesOf(Font(Name("90ms-RKSJ-H"), list), 0x93, 0xFA).Should().Equal(0.7);
        AdvancesOf(Font(Name("UniJIS-UCS2-H"), list), 0x65, 0xE5).Should().Equal(0.7);
        AdvancesOf(Font(Name("GBK-EUC-H"), list), 0xD6, 0xD0).Should().Equal(0.8);
        AdvancesOf(Font(Name("UniGB-UTF16-H"), list), 0x4E, 0x2D).Should().Equal(0.8);
        list = ("W", Array(Number(267), Numbers(900)));
        AdvancesOf(Font(Name("Hojo-EUC-H"), list), 0x8F, 0xB0, 0xA1).Should().Equal(0.9);
        AdvancesOf(Font(Name("UniHojo-UTF8-H"), list), 0xE4, 0xB8, 0x82).Should().Equal(0.9);
    }

    [Fact]
    public void CIDs_of_Hojo_are_text_where_a_font_brings_none()
    {
        var information = Inner(("Ordering", PdfValue.String("Japan2"u8.ToArray())));
        TextOf(Font(Name("Identity-H"), ("CIDSystemInfo", information)), 0x01, 0x0B, 0x17, 0xB3).Should().Be("丂龥");
    }

    [Fact]
    public void Ideographs_of_the_older_sets_have_the_usual_width_and_ASCII_that_of_its_CIDs()
    {
        var widths = ("W", Array(Number(0), Numbers(111), Number(231), Number(388), Number(500), Number(814), Number(907), Number(600)));
        AdvancesOf(Font(Name("90ms-RKSJ-H"), widths), 0x41, 0x93, 0xFA, 0xB1).Should().Equal(0.5, 1, 0.5);
        AdvancesOf(Font(Name("GBK-EUC-H"), widths), 0x41, 0xD6, 0xD0).Should().Equal(0.6, 1);
    }

    [Fact]
    public void Characters_of_a_collection_that_Unicode_does_not_have_are_noted_as_missing()
    {
        var information = Inner(("Ordering", PdfValue.String("Japan1"u8.ToArray())));
        var font = Font(Name("Identity-H"), ("CIDSystemInfo", information), ("BaseFont", Name("Ryumin")));
        TextOf(font, 0xFF, 0xFE, 0, 0).Should().BeEmpty();
        _objects.Oddities.Should().Equal("the font Ryumin has characters without a text, which are left out");
    }

    [Fact]
    public void The_half_width_sets_know_the_CIDs_of_ASCII()
    {
        var widths = ("W", Array(Number(1), Numbers(250), Number(231), Number(300), Number(500)));
        AdvancesOf(Font(Name("UniJIS-UCS2-HW-H"), widths), 0, 0x20, 0x65, 0xE5).Should().Equal(0.5, 1);
        AdvancesOf(Font(Name("UniGB-UCS2-H"), widths), 0, 0x20).Should().Equal(0.25);
        AdvancesOf(Font(Name("90ms-RKSJ-H"), widths), 0x20).Should().Equal(0.5);
    }

    [Fact]
    public void An_embedded_CMap_tells_where_codes_end_and_their_CIDs()
    {
        var widths = Array(Number(7), Numbers(300), Number(100), Number(200), Number(600));
        var font = Font(Stream(Digits), ("W", widths), ("DW", Number(900)));
        AdvancesOf(font, 0x41, 0x81, 0x45, 0x42).Should().Equal(0.3, 0.6, 0.9);
        font.Next([0x81, 0x45]).Length.Should().Be(2);
    }

    [Fact]
    public void A_CMap_builds_on_another_by_name_or_stream()
    {
        var widths = ("W", Array(Number(7), Numbers(300), Number(0x102), Numbers(400)));
        var named = Font(Stream("/Identity-H usecmap begincidchar <0101> 7 endcidchar"), widths);
        AdvancesOf(named, 1, 1, 1, 2).Should().Equal(0.3, 0.4);
        AdvancesOf(Font(Stream("", ("UseCMap", Stream(Digits))), widths), 0x41).Should().Equal(0.3);
    }

    [Fact]
    public void Bytes_outside_all_codespaces_and_cut_codes_are_consumed()
    {
        var font = Font(Stream("begincodespacerange <8140> <9FFC> endcodespacerange"));
        font.Next([0x20, 0x20, 0x20]).Length.Should().Be(2);
        font.Next([0x81]).Length.Should().Be(1);
        Font(Name("Identity-H")).Next([0x20]).Should().Be(new Glyph(0x20, 1, "", 1, true));
    }

    [Fact]
    public void Without_ToUnicode_the_cmap_of_the_program_is_read_backwards()
    {
        var program = Embedded("FontFile2", TrueType(Maxp(40), Cmap(3, 1, 'A', 'Z', 3)));
        TextOf(Font(Name("Identity-H"), program), 0, 3, 0, 28, 0, 39).Should().Be("AZ");
        var map = Stream([0, 0, 0, 4, 0, 3]);
        TextOf(Font(Name("Identity-H"), program, ("CIDToGIDMap", map)), 0, 1, 0, 2, 0, 9).Should().Be("BA");
    }

    [Fact]
    public void A_full_cmap_of_format_12_is_read()
    {
        byte[] group = [.. Long(0x1F600), .. Long(0xFFFFFFFF), .. Long(2)];
        byte[] subtable = [.. Words(12, 0), .. Long(28), .. Long(0), .. Long(1), .. group];
        var program = Embedded("FontFile2", TrueType(Maxp(4), Cmap(3, 10, subtable)));
        TextOf(Font(Name("Identity-H"), program), 0, 3).Should().Be("\U0001F601");
    }

    [Fact]
    public void A_private_character_gives_way_to_the_name_of_the_glyph()
    {
        var program = TrueType(Maxp(3), Cmap(3, 1, 0xE081, 0xE082, 1), Post(".notdef", "colon.case", "glyph2"));
        var font = Dictionary(
            ("Subtype", Name("Type0")),
            ("Encoding", Name("Identity-H")),
            ("ToUnicode", Stream("beginbfrange <0001> <0002> <E081> endbfrange")),
            ("DescendantFonts", Array(Inner(Embedded("FontFile2", program)))));
        TextOf(FontFactory.Create(font, _objects), 0, 1, 0, 2).Should().Be(":\uE082");
    }

    [Theory]
    [InlineData("Japan1", "A2日")]
    [InlineData("CNS1", "A")]
    [InlineData("GB1", "A")]
    [InlineData("Korea1", "A")]
    [InlineData("KR", "A")]
    [InlineData("Identity", "")]
    public void The_CIDs_of_Adobe_s_collections_are_text(string ordering, string text)
    {
        var information = Inner(("Ordering", PdfValue.String(System.Text.Encoding.ASCII.GetBytes(ordering))));
        TextOf(Font(Name("Identity-H"), ("CIDSystemInfo", information)), 0, 34, 0, 249, 0x0C, 0xD4).Should().StartWith(text);
    }

    [Theory]
    [InlineData("Korea1", 1086, "가")]
    [InlineData("GB1", 4559, "中")]
    [InlineData("CNS1", 661, "中")]
    [InlineData("KR", 221, "가")]
    public void Each_collection_counts_its_ideographs_in_its_own_way(string ordering, int cid, string text)
    {
        var information = Inner(("Ordering", PdfValue.String(System.Text.Encoding.ASCII.GetBytes(ordering))));
        TextOf(Font(Name("Identity-H"), ("CIDSystemInfo", information)), (byte)(cid >> 8), (byte)cid).Should().Be(text);
    }

    [Fact]
    public void Variants_of_a_character_are_that_character()
    {
        var information = Inner(("Ordering", PdfValue.String("Japan1"u8.ToArray())));
        TextOf(Font(Name("Identity-H"), ("CIDSystemInfo", information)), 13531 >> 8, 13531 & 0xFF).Should().Be("娶");
    }

    [Fact]
    public void CFF_glyphs_speak_by_name_unless_they_are_CID_keyed()
    {
        var named = Embedded("FontFile3", Cff([34, 391], null, ["eacute"]));
        TextOf(Font(Name("Identity-H"), named), 0, 1, 0, 2).Should().Be("Aé");
        var keyed = Embedded("FontFile3", Cff([34, 391], null, ["eacute"], isCidKeyed: true));
        TextOf(Font(Name("Identity-H"), keyed), 0, 1, 0, 34).Should().BeEmpty();
    }

    [Fact]
    public void The_CIDs_of_an_OpenType_font_lead_through_its_charset_to_its_cmap()
    {
        var cff = ("CFF ", Cff([500, 600], null, [], isCidKeyed: true));
        var program = Embedded("FontFile3", TrueType(Maxp(3), Cmap(3, 1, 'A', 'B', 1), cff));
        TextOf(Font(Name("Identity-H"), program), 600 >> 8, 600 & 0xFF).Should().Be("B");
    }

    [Fact]
    public void A_font_that_is_its_own_descendant_is_a_font()
    {
        var self = _objects.Define(1, PdfValue.Null);
        var font = Dictionary(("Subtype", Name("Type0")), ("BaseFont", Name("ABCDEF+Loop")), ("DescendantFonts", Array(self)));
        _objects.Define(1, PdfValue.Dictionary(font));
        var read = FontFactory.Create(font, _objects);
        read.Name.Should().Be("Loop");
        read.Next([0, 1]).Should().Be(new Glyph(1, 2, "", 1, false));
    }

    private static (string, PdfValue) Embedded(string key, byte[] program) => ("FontDescriptor", Inner((key, Stream(program))));

    private PdfFont Font(PdfValue encoding, params (string, PdfValue)[] descendant) => _objects.Composite(encoding, descendant);
}
