using Form3Parser.Pdf.Tests.Content;
using Form3Parser.Pdf.Tests.Files;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

public sealed class FontTests
{
    private const string Show = "BT /G 10 Tf 10 50 Td (abc) Tj ET";

    private static OnePage Font(string font, params string[] objects) =>
        new() { Resources = $"/Font<</G {font}>>", Objects = objects };

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Theory]
    [InlineData("5 0 R", "5 0 R")]
    [InlineData("5 0 R", "<</Type/Font/Subtype/Type0/DescendantFonts 5 0 R/Encoding 5 0 R/ToUnicode 5 0 R>>")]
    [InlineData("5 0 R", "<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]/Encoding/Identity-H/ToUnicode 5 0 R/W 5 0 R>>")]
    [InlineData("5 0 R", "<</Type/Font/Subtype/TrueType/Encoding 5 0 R/FontDescriptor 5 0 R/FontFile2 5 0 R/Widths 5 0 R/FirstChar 5 0 R>>")]
    [InlineData("5 0 R", "<</Type/Font/Subtype/Type3/CharProcs 5 0 R/FontMatrix 5 0 R/FontBBox 5 0 R/Resources 5 0 R/Encoding 5 0 R>>")]
    [InlineData("5 0 R", "[5 0 R 5 0 R 5 0 R 5 0 R]")]
    [InlineData("5 0 R", "<</Widths[1e300 1e300 1e300]/FirstChar 97>>")]
    [InlineData("5 0 R", "<</Widths[-1e300 1e300 -1e300]/FirstChar -2147483648>>")]
    public void Fonts_made_of_themselves_end(string font, string body) =>
        Guarded.Read(Font(font, body).ToFile(Show)).Pages.Should().Be(1);

    [Theory]
    [InlineData("/UseCMap 6 0 R", "/A usecmap")]
    [InlineData("/UseCMap 5 0 R", "/Identity-H usecmap")]
    [InlineData("/UseCMap/Identity-H/WMode 6 0 R/Length 6 0 R", "/Identity-H usecmap")]
    public void Cmaps_that_use_themselves_end(string entries, string map)
    {
        var page = Font(
            "<</Type/Font/Subtype/Type0/Encoding 6 0 R/ToUnicode 6 0 R/DescendantFonts[<<>>]>>",
            OnePage.Stream(map), OnePage.Stream(map, entries));

        Guarded.Read(page.ToFile(Show)).Pages.Should().Be(1);
    }

    [Theory]
    [InlineData("1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 begincidrange <00000000> <ffffffff> 0 endcidrange")]
    [InlineData("1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange")]
    [InlineData("1 beginbfrange <ffffffff> <00000000> <0041> endbfrange 1 beginbfrange <00> <ff> <d83dde00d83dde00> endbfrange")]
    [InlineData("1 beginbfrange <00> <ffffffff> [<0041>] endbfrange 9 begincodespacerange <> <> endcodespacerange")]
    [InlineData("1 begincidrange <00> <ff> 99999999999999999999 endcidrange 1 beginbfchar <61> 1e300 endbfchar")]
    public void Cmaps_of_huge_ranges_are_no_larger_than_they_are_written(string map)
    {
        var page = Font(
            "<</Type/Font/Subtype/Type0/Encoding 5 0 R/ToUnicode 5 0 R/DescendantFonts[<<>>]>>", OnePage.Stream(map));

        Guarded.Read(page.ToFile(Show)).Allocated.Should().BeLessThan(4 << 20);
    }

    [Fact]
    public void Many_large_cmaps_are_refused()
    {
        var entries = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<{i:X4}><00410042{i:X4}>"));
        var map = PdfBuilder.Deflate("beginbfchar " + entries);
        var fonts = string.Concat(Enumerable.Range(0, 150).Select(i => $"/F{i}<</Type/Font/ToUnicode {i + 5} 0 R>>"));
        var page = new OnePage
        {
            Resources = $"/Font<<{fonts}>>",
            Objects = [.. Enumerable.Repeat(OnePage.Stream(map, "/Filter/FlateDecode"), 150)],
        };
        var show = string.Concat(Enumerable.Range(0, 150).Select(i => $"/F{i} 1 Tf (a) Tj "));

        Guarded.Read(page.ToFile($"BT {show}")).Reason.Should().Be(UnreadableReason.TooLarge);
    }

    [Fact]
    public void A_hundred_thousand_fonts_are_refused_or_read()
    {
        var fonts = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"/F{i}<</Widths[1]>>"));
        var show = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"/F{i} 1 Tf (aAz\u00E9!) Tj "));

        var outcome = Guarded.Read(new OnePage { Resources = $"/Font<<{fonts}>>" }.ToFile($"BT {show}"));

        (outcome.Reason is UnreadableReason.TooLarge || outcome.Pages == 1).Should().BeTrue();
    }

    [Fact]
    public void Many_font_programs_that_claim_65_535_glyphs_take_no_room()
    {
        const string Program = "\0\u0001\0\0\0\u0001\0\0\0\0\0\0maxp\0\0\0\0\0\0\0\u001C\0\0\0\u0006\0\u0001\0\0\u00FF\u00FF";
        var fonts = string.Concat(Enumerable.Range(0, 2_000).Select(i =>
            $"/F{i}<</Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</FontDescriptor<</FontFile2 {i + 5} 0 R>>>>]>>"));
        var show = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"/F{i} 1 Tf (aA) Tj "));
        var page = new OnePage
        {
            Resources = $"/Font<<{fonts}>>", Objects = [.. Enumerable.Repeat(OnePage.Stream(Program), 2_000)],
        };

        Guarded.Read(page.ToFile($"BT {show}")).Pages.Should().Be(1);
    }

    [Fact]
    public void A_font_of_more_codes_than_are_remembered_ends()
    {
        var text = PdfBuilder.Deflate("BT /G 1 Tf (" + string.Concat(Enumerable.Range(0, 2_000_000).Select(
            i => $"{(char)('a' + i % 16)}{(char)('a' + i / 16 % 16)}{(char)('a' + i / 256 % 16)}{(char)('a' + i / 4096 % 16)}")) + ") Tj ET");
        var file = Font(
                "<</Subtype/Type0/Encoding 5 0 R/DescendantFonts[<</CIDSystemInfo<</Ordering(Japan1)>>>>]>>",
                OnePage.Stream("1 begincodespacerange <00000000> <ffffffff> endcodespacerange"), OnePage.Stream(text, "/Filter/FlateDecode"))
            .ToFile("");

        Guarded.Read(System.Text.Encoding.Latin1.GetString(file).Replace("/Contents 4 0 R", "/Contents 6 0 R")).Document?.Pages
            .Should().ContainSingle();
    }

    [Fact]
    public void A_type_3_glyph_that_shows_itself_is_shown_once()
    {
        var page = Font(
            "5 0 R",
            "<</Subtype/Type3/FontMatrix[.1 0 0 .1 0 0]/FontBBox[0 0 9 9]/CharProcs<</a 6 0 R>>/Encoding<</Differences[97/a]>>"
            + "/FirstChar 97/Widths[5]/Resources<</Font<</G 5 0 R>>>>>>",
            OnePage.Stream("5 0 d0 BT /G 1 Tf (aaaa) Tj ET"));

        Guarded.Read(page.ToFile("BT /G 10 Tf 10 50 Td (a) Tj ET")).Words.Should().ContainSingle().Which.Text.Should().Be("a");
    }

    [Fact]
    public void A_width_array_of_a_million_entries_shared_by_many_fonts_is_read_once()
    {
        var fonts = string.Concat(Enumerable.Range(0, 1_000).Select(i =>
            $"/F{i}<</Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</W 5 0 R>>]>>"));
        var show = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"/F{i} 1 Tf (aA) Tj "));
        var page = new OnePage { Resources = $"/Font<<{fonts}>>", Objects = [$"[{Repeat("1 9 500 ", 300_000)}]"] };

        Guarded.Read(page.ToFile($"BT {show}")).Pages.Should().Be(1);
    }

    [Theory]
    [InlineData("UniJIS-UTF16-V")]
    [InlineData("GBK2K-H")]
    [InlineData("KSC-Johab-V")]
    public void Predefined_cmaps_are_shared_by_all_fonts(string name)
    {
        var fonts = string.Concat(Enumerable.Range(0, 1_000).Select(i =>
            $"/F{i}<</Subtype/Type0/Encoding/{name}/DescendantFonts[<</CIDSystemInfo<</Ordering(Japan1)>>>>]>>"));
        var show = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"/F{i} 1 Tf <4E2D> Tj "));

        Guarded.Read(new OnePage { Resources = $"/Font<<{fonts}>>" }.ToFile($"BT {show}")).Allocated.Should().BeLessThan(20 << 20);
    }

    [Fact]
    public void Predefined_cmaps_build_no_endless_chain()
    {
        var page = Font("<</Subtype/Type0/Encoding 5 0 R/DescendantFonts[<<>>]>>", OnePage.Stream("", "/UseCMap 6 0 R"),
            OnePage.Stream("/UniJIS2004-UTF16-V usecmap", "/UseCMap 5 0 R"));

        Guarded.Read(page.ToFile("BT /G 9 Tf <4E2D> Tj ET")).Pages.Should().Be(1);
    }
}
