using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;
using static Form3Parser.Pdf.Tests.Fonts.FontObjects;

namespace Form3Parser.Pdf.Tests.Fonts;

/// <summary>The widths and vectors of CIDs: DW, W, DW2 and W2.</summary>
public class CompositeWidthsTests
{
    private readonly FontObjects _objects = new();

    [Fact]
    public void Widths_are_lists_and_ranges_with_a_default()
    {
        var list = _objects.Define(2, Numbers(700));
        var widths = Array(Number(1), Numbers(500, 250), Number(10), Number(12), Number(333), Name("x"), Number(20), list);
        var font = Font(Name("Identity-H"), ("W", widths));
        AdvancesOf(font, 0, 1, 0, 2, 0, 3, 0, 11, 0, 20).Should().Equal(0.5, 0.25, 1, 0.333, 0.7);
    }

    [Fact]
    public void Glyphs_that_the_widths_leave_out_have_the_default_and_1000_where_that_is_no_number()
    {
        AdvancesOf(Font(Name("Identity-H")), 0, 5).Should().Equal(1);
        AdvancesOf(Font(Name("Identity-H"), ("DW", Number(480)), ("W", Name("none"))), 0, 5).Should().Equal(0.48);
        AdvancesOf(Font(Name("Identity-H"), ("DW", Name("wide")), ("W", Array())), 0, 5).Should().Equal(1);
    }

    [Fact]
    public void What_is_wrong_in_an_array_of_widths_costs_no_more_than_itself()
    {
        var holed = Array(Number(5), Array(Number(400), Name("x"), Number(600)));
        AdvancesOf(Font(Name("Identity-H"), ("W", holed)), 0, 5, 0, 6, 0, 7).Should().Equal(0.4, 1, 0.6);
        var stray = Array(Number(1), Number(5), Numbers(500), Number(9), PdfValue.Null, Number(7), Numbers(700));
        AdvancesOf(Font(Name("Identity-H"), ("W", stray)), 0, 1, 0, 5, 0, 7).Should().Equal(1, 0.5, 0.7);
        var cut = Array(Number(5), Numbers(400), Number(8), Number(9));
        AdvancesOf(Font(Name("Identity-H"), ("W", cut)), 0, 5, 0, 8).Should().Equal(0.4, 1);
        var beyond = Array(Number(-1), Numbers(300, 400), Number(9), Number(2), Number(800), Number(65535), Numbers(200, 300));
        AdvancesOf(Font(Name("Identity-H"), ("W", beyond)), 0, 0, 0, 5, 0xFF, 0xFF).Should().Equal(0.4, 1, 0.2);
    }

    [Fact]
    public void A_vector_of_W2_moves_a_glyph_across_its_column()
    {
        var columns = ("W2", Array(Number(5), Numbers(-500, 250, 880, -600, 700, 880), Number(7), Number(9), Number(-700), Name("x"), Number(880)));
        var font = Font(Name("Identity-V"), columns, ("W", Array(Number(5), Numbers(500, 1000))));
        AsideOf(font, 5).Should().Be(0);
        AsideOf(font, 6).Should().BeApproximately(-0.2, 1e-9);
        AsideOf(font, 8).Should().Be(0, "its vector is no number");
        AsideOf(font, 20).Should().Be(0, "the middle is where DW2 puts it");
        AdvancesOf(font, 0, 6, 0, 8, 0, 20).Should().Equal(-0.6, -0.7, -1);

        static double AsideOf(PdfFont font, byte cid) => font.Aside(font.Next([0, cid]));
    }

    [Fact]
    public void A_vertical_font_advances_downwards()
    {
        var font = Font(Name("Identity-V"), ("DW2", Numbers(880, -900)), ("W2", Array(Number(5), Numbers(-500, 250, 880))));
        font.IsVertical.Should().BeTrue();
        AdvancesOf(font, 0, 5, 0, 6).Should().Equal(-0.5, -0.9);
        Font(Stream("/WMode 1 def")).IsVertical.Should().BeTrue();
        Font(Stream("/WMode 0 def")).IsVertical.Should().BeFalse();
        AdvancesOf(Font(Stream("", ("WMode", Number(1)))), 0, 5).Should().Equal(-1);
    }

    private PdfFont Font(PdfValue encoding, params (string, PdfValue)[] descendant) => _objects.Composite(encoding, descendant);
}
