using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;
using static Form3Parser.Pdf.Tests.Fonts.FontObjects;

namespace Form3Parser.Pdf.Tests.Fonts;

public class SimpleFontTextTests
{
    private readonly FontObjects _objects = new();

    [Theory]
    [InlineData("WinAnsiEncoding", "A\u0093\u0094\u0096\u00AD\u00A0e\u00E9", "A“”–- eé")]
    [InlineData("MacRomanEncoding", "A\u00D2\u00D3\u00D0\u008E\u00CA", "A“”–é ")]
    [InlineData("StandardEncoding", "'`\u00AA\u00BA\u00E9", "’‘“”Ø")]
    [InlineData("PDFDocEncoding", "Plain", "Plain")]
    public void A_named_encoding_gives_text(string encoding, string codes, string text) =>
        TextOf(Font(("Encoding", Name(encoding))), codes).Should().Be(text);

    [Fact]
    public void Ligatures_are_read_as_their_letters()
    {
        TextOf(Font(("Encoding", Name("StandardEncoding"))), "o\u00AEce").Should().Be("ofice");
        TextOf(Font(Differences(1, "ffi", "fl", "f_f_l", "uniFB01")), 1, 2, 3, 4).Should().Be("ffiflfflfi");
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("Euro", "€")]
    [InlineData("quoteright", "’")]
    [InlineData("afii10017", "А")]
    [InlineData("zukatakana", "ズ")]
    [InlineData("dalethatafpatah", "דֲ")]
    [InlineData("uni0041", "A")]
    [InlineData("uni00410042", "AB")]
    [InlineData("u1F600", "\U0001F600")]
    [InlineData("a.sc", "a")]
    [InlineData("one.oldstyle", "1")]
    [InlineData("T_h", "Th")]
    [InlineData("Asmall", "A")]
    [InlineData("oneoldstyle", "1")]
    [InlineData("copyrightserif", "©")]
    [InlineData("parenlefttp", "⎛")]
    [InlineData("zukatakana.alt_one", "ズ")]
    public void A_difference_is_read_by_its_glyph_name(string glyph, string text) =>
        TextOf(Font(Differences(7, glyph)), 7).Should().Be(text);

    [Theory]
    [InlineData("g12")]
    [InlineData("cid345")]
    [InlineData("uniXYZW")]
    [InlineData("a20")]
    [InlineData("")]
    [InlineData("_")]
    public void A_name_that_says_nothing_leaves_the_code(string glyph) =>
        TextOf(Font(Differences('K', glyph)), "K").Should().Be("K");

    [Fact]
    public void Notdef_has_no_text() => TextOf(Font(Differences('K', ".notdef")), "KL").Should().Be("L");

    [Fact]
    public void Differences_may_be_references_and_out_of_range()
    {
        var (number, name) = (_objects.Define(5, Number(65)), _objects.Define(6, Name("Z")));
        var array = Array(Number(255), Name("A"), Name("B"), Number(-5), Name("C"), number, name);
        TextOf(Font(("Encoding", Inner(("Differences", array)))), [255, 65]).Should().Be("AZ");
    }

    [Fact]
    public void ToUnicode_is_trusted_before_the_encoding()
    {
        var map = Stream("1 beginbfchar <41> <0058> endbfchar");
        TextOf(Font(("Encoding", Name("WinAnsiEncoding")), ("ToUnicode", map)), "AB").Should().Be("XB");
    }

    [Theory]
    [InlineData("<41> <0000>")]
    [InlineData("<41> <FFFD>")]
    [InlineData("<41> <>")]
    [InlineData("<41> <D800>")]
    [InlineData("<42> <0042>")]
    public void Where_ToUnicode_says_nothing_the_encoding_speaks(string character)
    {
        var map = Stream($"beginbfchar {character} endbfchar");
        TextOf(Font(("Encoding", Name("WinAnsiEncoding")), ("ToUnicode", map)), "A").Should().Be("A");
    }

    [Fact]
    public void Without_any_encoding_a_Type_1_font_has_StandardEncoding_and_a_TrueType_font_WinAnsi()
    {
        TextOf(Font(), "'").Should().Be("’");
        TextOf(FontFactory.Create(Dictionary(("Subtype", Name("TrueType"))), _objects), "'").Should().Be("'");
    }

    [Fact]
    public void Without_any_encoding_a_TrueType_font_of_Latin_letters_has_StandardEncoding()
    {
        var latin = ("FontDescriptor", Inner(("Flags", Number(32))));
        TextOf(FontFactory.Create(Dictionary(("Subtype", Name("TrueType")), latin), _objects), "\u00F1\u00F9").Should().Be("æø");
    }

    [Fact]
    public void Controls_have_no_text() => TextOf(Font(("Encoding", Name("WinAnsiEncoding"))), 1, 2, 31).Should().BeEmpty();

    [Theory]
    [InlineData("Symbol", "ab\u00B7", "αβ•")]
    [InlineData("ZapfDingbats", "4n", "✔■")]
    [InlineData("ABCDEF+Wingdings-Regular", "\u00FE\u00A8x", "☑□☒")]
    [InlineData("Wingdings2", "R\u00A3", "☑□")]
    public void Picture_fonts_have_their_own_tables_whatever_encoding_is_named(string name, string codes, string text) =>
        TextOf(Font(("BaseFont", Name(name)), ("Encoding", Name("WinAnsiEncoding"))), codes).Should().Be(text);

    [Fact]
    public void Dingbats_go_by_their_names() =>
        TextOf(Font(("BaseFont", Name("ZapfDingbats")), Differences(1, "a20", "a73")), 1, 2).Should().Be("✔■");

    [Fact]
    public void A_picture_in_the_private_use_area_is_found()
    {
        var map = Stream("beginbfrange <00> <FF> <F000> endbfrange");
        TextOf(Font(("BaseFont", Name("Wingdings")), ("ToUnicode", map)), 0xFC).Should().Be("✓");
        TextOf(Font(("BaseFont", Name("SymbolMT")), ("ToUnicode", map)), 0xB7).Should().Be("•");
    }

    [Fact]
    public void Only_code_32_is_a_word_space()
    {
        var font = Font(("Encoding", Name("WinAnsiEncoding")));
        font.Next(" "u8).Should().Be(new Glyph(32, 1, " ", 0.278, true));
        font.Next([0xA0]).IsSpace.Should().BeFalse();
    }

    private static (string, PdfValue) Differences(int first, params string[] names) =>
        ("Encoding", Inner(("Differences", Array([Number(first), .. names.Select(Name)]))));

    private PdfFont Font(params (string, PdfValue)[] entries) =>
        FontFactory.Create(Dictionary([("Subtype", Name("Type1")), .. entries]), _objects);
}
