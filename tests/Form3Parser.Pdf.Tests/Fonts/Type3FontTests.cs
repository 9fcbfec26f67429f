using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;
using static Form3Parser.Pdf.Tests.Fonts.FontObjects;

namespace Form3Parser.Pdf.Tests.Fonts;

public class Type3FontTests
{
    private readonly FontObjects _objects = new();

    [Fact]
    public void Widths_pass_through_the_font_matrix()
    {
        var font = Font(("FontMatrix", Numbers(0.01, 0, 0, 0.01, 0, 0)), ("FirstChar", Number(65)), ("Widths", Numbers(60, 25)));
        AdvancesOf(font, 65, 66, 67).Should().Equal(0.6, 0.25, 0);
    }

    [Fact]
    public void Names_and_ToUnicode_give_text_and_drawings()
    {
        var drawing = Stream("0 0 d0");
        var font = Font(
            ("Encoding", Inner(("Differences", Array(Number(65), Name("eacute"), Name("g2"), Name("g3"))))),
            ("ToUnicode", Stream("beginbfchar <42> <0058> endbfchar")),
            ("CharProcs", Inner(("eacute", drawing), ("g2", _objects.Define(9, drawing)))));
        TextOf(font, "ABC").Should().Be("éXC");
        font.CharProc(65).Should().BeSameAs(drawing.AsStream);
        font.CharProc(66).Should().BeSameAs(drawing.AsStream);
        font.CharProc(67).Should().BeNull();
        font.CharProc(68).Should().BeNull();
        font.CharProc(-1).Should().BeNull();
    }

    [Fact]
    public void Resources_and_height_are_the_fonts_own()
    {
        var resources = Inner();
        var matrix = Numbers(0.1, 0, 0, 0.1, 0, 0);
        var font = Font(("Resources", resources), ("FontBBox", Numbers(0, -2, 10, 9)), ("FontMatrix", matrix));
        font.CharProcResources.Should().BeSameAs(resources.AsDictionary);
        font.Ascent.Should().BeApproximately(0.9, 1e-9);
        font.Descent.Should().BeApproximately(-0.2, 1e-9);
    }

    [Fact]
    public void An_empty_font_is_a_font()
    {
        var font = Font();
        font.Next("A"u8).Should().Be(new Glyph(65, 1, "A", 0, false));
        font.CharProcResources.Should().BeNull();
        (font.Ascent, font.Descent).Should().Be((0.75, -0.25));
    }

    private PdfFont Font(params (string, PdfValue)[] entries) =>
        FontFactory.Create(Dictionary([("Subtype", Name("Type3")), .. entries]), _objects);
}
