namespace Form3Parser.Pdf.Tests.Content;

public sealed class MarkedContentTests
{
    private const string Layer = "<</Type/OCG/Name(Layer)>>";

    [Theory]
    [InlineData("(Sec. 16)", "Sec. 16")]
    [InlineData("<FEFF00A70031>", "\u00A71")]
    [InlineData("<EFBBBFC2A731>", "\u00A71")]
    [InlineData("(\\225)", "\u0141")]
    public void Replacement_text_stands_for_the_letters(string actual, string expected) =>
        new OnePage().Text($"BT /F 10 Tf 10 50 Td /Span <</ActualText {actual}>> BDC (####) Tj EMC ET").Should().Be(expected);

    [Fact]
    public void Replacement_text_that_says_the_same_leaves_the_letters_where_they_are()
    {
        var words = new OnePage().Read("BT /F 10 Tf 10 50 Td /Span <</ActualText (a b)>> BDC [(a) -5000 (b)] TJ EMC ET").Words;

        words.Select(w => w.Text).Should().Equal("a", "b");
        words[1].Box.Left.Should().BeGreaterThan(60);
    }

    [Theory]
    [InlineData("/D<</OFF[5 0 R]>>", "shown")]
    [InlineData("/D<</BaseState/OFF/ON[5 0 R]>>", "hidden shown")]
    [InlineData("/D<</BaseState/OFF>>", "shown")]
    [InlineData("/D<<>>", "hidden shown")]
    public void A_layer_that_is_off_is_not_read(string configuration, string expected)
    {
        var page = new OnePage
        {
            Catalog = $"/OCProperties<</OCGs[5 0 R]{configuration}>>", Resources = "/Properties<</L 5 0 R>>", Objects = [Layer],
        };

        page.Text("BT /F 10 Tf 10 50 Td /OC /L BDC (hidden ) Tj EMC 60 0 Td (shown) Tj ET").Should().Be(expected);
    }

    [Theory]
    [InlineData("/OCGs[5 0 R]", "")]
    [InlineData("/OCGs[5 0 R]/P/AllOff", "text")]
    [InlineData("/VE[/Not 5 0 R]", "text")]
    [InlineData("/VE[/Or 5 0 R[/And 5 0 R]]", "")]
    public void A_set_of_layers_is_on_or_off_by_its_rule(string rule, string expected)
    {
        var page = new OnePage
        {
            Catalog = "/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>",
            Resources = "/Properties<</L 6 0 R>>",
            Objects = [Layer, $"<</Type/OCMD{rule}>>"],
        };

        page.Text("/OC /L BDC BT /F 10 Tf 10 50 Td (text) Tj ET EMC").Should().Be(expected);
    }
}
