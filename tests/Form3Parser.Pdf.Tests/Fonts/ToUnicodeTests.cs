using System.Text;
using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;
using static Form3Parser.Pdf.Tests.Fonts.FontObjects;

namespace Form3Parser.Pdf.Tests.Fonts;

public class ToUnicodeTests
{
    private readonly FontObjects _objects = new();

    [Theory]
    [InlineData("beginbfchar <0001> <0041> <0002> <00660069> endbfchar", "Afi")]
    [InlineData("2 beginbfchar\n<0001><D83DDE00>\n<0002><0042>endbfchar", "\U0001F600B")]
    [InlineData("beginbfrange <0000> <0009> <0040> endbfrange", "AB")]
    [InlineData("beginbfrange <0001> <0002> [<0058> <0059005A>] endbfrange", "XYZ")]
    [InlineData("beginbfrange <0001> <0002> [[[[<0058>]] <0059>]] endbfrange", "XY")]
    [InlineData("beginbfrange <00000000> <FFFFFFFF> <0040> endbfrange", "AB")]
    [InlineData("beginbfrange <0001> <0002> <00410041> endbfrange", "AAAB")]
    [InlineData("beginbfrange <0001> <0002> <D83DDE00> endbfrange", "\U0001F600\U0001F601")]
    [InlineData("beginbfrange <0001> <0002> <FB00> endbfrange", "fffi")]
    [InlineData("beginbfrange <0001> <0002> 65 endbfrange", "AB")]
    [InlineData("beginbfchar <0001> /Euro <0002> /a.alt endbfchar", "€a")]
    [InlineData("beginbfrange <0001> <0002> [/A /B] endbfrange", "AB")]
    [InlineData("beginbfrange <0001> <0002> <0041> endbfrange beginbfchar <0002> <0058> endbfchar", "AX")]
    [InlineData("beginbfchar <0002> <0058> <0002> <0059> <1> <41> endbfchar", "AY")]
    public void Characters_and_ranges_are_read(string map, string text) => Read(map).Should().Be(text);

    [Theory]
    [InlineData("99 beginbfchar <0001> <0041> <0002> <0042>", "AB")]
    [InlineData("beginbfchar <0001> <0041> beginbfchar <0002> <0042> endbfchar", "AB")]
    [InlineData("beginbfchar < 00 01 > < 0 041\n> <0002> <42> endbfchar", "AB")]
    [InlineData("beginbfchar <0001 <0041 <0002> <0042>", "AB")]
    [InlineData("beginbfchar <0001> <041> <0002> <042> endbfchar", "AB")]
    [InlineData("beginbfchar <0001> <01F600> <0002> <0042> endbfchar", "\U0001F600B")]
    [InlineData("beginbfrange <0001> <0002> [<0041> <0042>", "AB")]
    [InlineData("beginbfrange <0001> <0002> [<0041> endbfrange beginbfchar <0002> <0042> endbfchar", "AB")]
    [InlineData("beginbfrange <0001> <0001> [<0041> <0042> <0043>] <0002> <0002> <0058> endbfrange", "AX")]
    [InlineData("beginbfrange <0005> <0001> <0041> <0001> <0002> <0041> endbfrange", "AB")]
    [InlineData("(unbalanced beginbfchar <0001> <0041>", "")]
    [InlineData("/CMapName (a\\)b) def % beginbfchar <0001> <0058>\rbeginbfchar <0001> <0041> endbfchar", "A")]
    [InlineData("", "")]
    [InlineData("<", "")]
    public void Malformed_maps_give_what_they_can(string map, string text) => Read(map).Should().Be(text);

    [Fact]
    public void A_spoilt_byte_never_throws()
    {
        var map = Encoding.ASCII.GetBytes(
            "/Identity-H usecmap begincodespacerange <00> <FF> endcodespacerange /WMode 0 def "
            + "beginbfchar <01> <D83DDE00> endbfchar beginbfrange <01> <02> [<41> /B] <03> <09> <DBFFDFFE> endbfrange "
            + "begincidrange <03> <05> 8 endcidrange (text\\)) % remark");
        for (var at = 0; at < map.Length; at++)
        {
            foreach (var value in "<>[]()/%9\0\\"u8)
            {
                var spoilt = map.ToArray();
                spoilt[at] = value;
                var font = FontFactory.Create(Dictionary(
                    ("Subtype", Name("Type0")), ("Encoding", Stream(spoilt)), ("ToUnicode", Stream(spoilt))), _objects);
                TextOf(font, 1, 2, 3, 4, 5, 255).Should().NotBeNull();
            }
        }
    }

    [Fact]
    public void A_range_runs_on_across_the_end_of_a_byte() =>
        Read("beginbfrange <0001> <0002> <04FF> endbfrange").Should().Be("\u04FF\u0500");

    [Fact]
    public void Very_deep_arrays_and_very_many_entries_are_read_in_one_go()
    {
        Read("beginbfrange <0001> <0002> " + new string('[', 200_000) + "<0041>").Should().Be("A");
        var map = new StringBuilder("beginbfchar <0001> <0041> ");
        for (var i = 0; i < 200_000; i++)
            map.Append("<0002> <0042> ");
        Read(map.ToString()).Should().Be("AB");
    }

    [Fact]
    public void A_text_without_end_is_cut() =>
        Read($"beginbfchar <0001> <{new string('4', 100_000)}> endbfchar").Length.Should().BeLessThan(100);

    [Fact]
    public void A_drawn_soft_hyphen_is_a_hyphen_and_a_hard_space_a_space() =>
        Read("beginbfchar <0001> <00AD> <0002> <00A0> endbfchar").Should().Be("- ");

    [Fact]
    public void The_map_is_read_once_and_not_before_it_is_needed()
    {
        var font = Font(Stream("beginbfchar <0001> <0041> endbfchar"));
        _objects.Decoded.Should().Be(0);
        TextOf(font, 0, 1, 0, 2, 0, 1).Should().Be("AA");
        _objects.Decoded.Should().Be(1);
    }

    [Fact]
    public void Identity_as_ToUnicode_means_that_codes_are_Unicode() =>
        TextOf(Font(Name("Identity-H")), 0, (byte)'A', 0, (byte)'B').Should().Be("AB");

    [Fact]
    public void So_does_a_ToUnicode_that_gives_CIDs_alone() =>
        Read("begincodespacerange <0000> <FFFF> endcodespacerange begincidrange <0000> <FFFF> 0 endcidrange", 0, (byte)'A', 0, (byte)'B').Should().Be("AB");

    [Fact]
    public void Maps_that_use_one_another_in_a_circle_end()
    {
        var self = _objects.Define(3, PdfValue.Null);
        _objects.Define(3, Stream("beginbfchar <0001> <0041> endbfchar", ("UseCMap", self)));
        TextOf(Font(self), 0, 1, 0, 2).Should().Be("A");
    }

    private string Read(string map) => Read(map, 0, 1, 0, 2);

    private string Read(string map, params byte[] codes) => TextOf(Font(Stream(map)), codes);

    private PdfFont Font(PdfValue map) => FontFactory.Create(
        Dictionary(("Subtype", Name("Type0")), ("Encoding", Name("Identity-H")), ("ToUnicode", map)), _objects);
}
