using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;
using static Form3Parser.Pdf.Tests.Fonts.FontObjects;

namespace Form3Parser.Pdf.Tests.Fonts;

public class FontMetricsTests
{
    private readonly FontObjects _objects = new();

    [Theory]
    [InlineData("Helvetica", 0.278, 0.667)]
    [InlineData("Arial,Bold", 0.278, 0.722)]
    [InlineData("ArialMT", 0.278, 0.667)]
    [InlineData("Times-Roman", 0.25, 0.722)]
    [InlineData("TimesNewRomanPS-BoldItalicMT", 0.25, 0.667)]
    [InlineData("TimesNewRoman,Italic", 0.25, 0.611)]
    [InlineData("CourierNew,Bold", 0.6, 0.6)]
    [InlineData("Symbol", 0.25, 0.722)]
    [InlineData("ABCDEF+Helvetica-BoldOblique", 0.278, 0.722)]
    public void The_standard_fonts_have_their_own_widths(string name, double space, double letter) =>
        AdvancesOf(Font(("BaseFont", Name(name))), (byte)' ', (byte)'A').Should().Equal(space, letter);

    [Theory]
    [InlineData(1, 0.6)]
    [InlineData(2, 0.722)]
    [InlineData(1 << 18, 0.722)]
    [InlineData(0, 0.667)]
    public void An_unknown_font_without_widths_takes_those_its_flags_suggest(int flags, double width) =>
        AdvancesOf(Font(("FontDescriptor", Inner(("Flags", Number(flags))))), (byte)'A').Should().Equal(width);

    [Fact]
    public void Ligatures_are_as_wide_as_their_letters() =>
        AdvancesOf(Font(("BaseFont", Name("Helvetica"))), 0xAE).Should().Equal(0.5);

    [Fact]
    public void Widths_begin_at_the_first_code_and_the_rest_is_missing()
    {
        var font = Font(
            ("FirstChar", Number(65)),
            ("Widths", Array(Number(500), _objects.Define(4, Number(612.5)), Name("x"))),
            ("FontDescriptor", Inner(("MissingWidth", Number(250)))));
        AdvancesOf(font, 65, 66, 67, 68, 64).Should().Equal(0.5, 0.6125, 0.25, 0.25, 0.25);
    }

    [Fact]
    public void A_first_code_beyond_reason_leaves_the_widths_unused()
    {
        foreach (var first in (double[])[-1e12, 1e12])
        {
            var font = Font(("FirstChar", Number(first)), ("Widths", Numbers(1)), ("FontDescriptor", Inner()));
            AdvancesOf(font, 65).Should().Equal(0);
        }
    }

    [Theory]
    [InlineData(900, -200, 0.9, -0.2)]
    [InlineData(900, 200, 0.9, -0.2)]
    [InlineData(-900, -200, 0.9, -0.2)]
    [InlineData(0, 0, 0.8, -0.3)]
    [InlineData(90000, -9000, 0.8, -0.3)]
    public void Ascent_and_descent_are_the_descriptors_within_reason(double ascent, double descent, double up, double down)
    {
        var font = Font(("FontDescriptor", Inner(
            ("Ascent", Number(ascent)), ("Descent", Number(descent)), ("FontBBox", Numbers(0, -300, 1000, 800)))));
        font.Ascent.Should().BeApproximately(up, 1e-9);
        font.Descent.Should().BeApproximately(down, 1e-9);
    }

    [Fact]
    public void Where_nothing_tells_ascent_and_descent_are_usual_ones()
    {
        var font = Font(("FontDescriptor", Inner()));
        (font.Ascent, font.Descent).Should().Be((0.75, -0.25));
        var standard = Font(("BaseFont", Name("Helvetica")));
        (standard.Ascent, standard.Descent).Should().Be((0.718, -0.207));
    }

    [Theory]
    [InlineData("ABCDEF+Arial", "Arial")]
    [InlineData("Arial", "Arial")]
    [InlineData("Ab+c", "Ab+c")]
    [InlineData("+x", "+x")]
    public void The_prefix_of_a_subset_is_no_part_of_the_name(string name, string shown) =>
        Font(("BaseFont", Name(name))).Name.Should().Be(shown);

    private PdfFont Font(params (string, PdfValue)[] entries) =>
        FontFactory.Create(Dictionary([("Subtype", Name("Type1")), .. entries]), _objects);
}
