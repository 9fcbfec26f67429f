using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Content;

public sealed class AnnotationTests
{
    private static OnePage With(string annotation, params string[] objects) => new()
    {
        Entries = $"/MediaBox[0 0 200 100]/Annots[{annotation}]", Objects = objects,
    };

    private static string Appearance(string text) =>
        OnePage.Stream($"BT /F 10 Tf 2 3 Td ({text}) Tj ET", "/Subtype/Form/BBox[0 0 50 10]");

    [Fact]
    public void A_link_has_its_target_and_its_place() =>
        With("<</Subtype/Link/Rect[110 40 10 20]/A<</S/URI/URI(https://www.example.com/a)>>>>").Read("").Links
            .Should().Equal(new Link(new Rect(10, 60, 110, 80), "https://www.example.com/a"));

    [Fact]
    public void A_link_within_the_document_is_left_out() =>
        With("<</Subtype/Link/Rect[10 20 110 40]/Dest[3 0 R/Fit]>>").Read("").Links.Should().BeEmpty();

    [Fact]
    public void What_is_filled_in_is_read_where_it_stands()
    {
        var word = With("<</Subtype/Widget/Rect[100 20 200 40]/AP<</N 5 0 R>>>>", Appearance("filled")).Read("")
            .Words.Should().ContainSingle().Subject;

        word.Text.Should().Be("filled");
        word.Box.Left.Should().BeApproximately(104, 1e-9);
        word.Baseline.Should().BeApproximately(74, 1e-9);
        word.PointSize.Should().BeApproximately(20, 1e-9);
    }

    [Theory]
    [InlineData("/AS/On", "X")]
    [InlineData("/AS/Off", "")]
    public void A_box_looks_as_its_state_says(string state, string expected) =>
        With($"<</Subtype/Widget/Rect[100 20 150 30]{state}/AP<</N<</On 5 0 R>>>>>>", Appearance("X")).Text("").Should().Be(expected);

    [Fact]
    public void What_is_hidden_is_not_read() =>
        With("<</Subtype/FreeText/F 2/Rect[100 20 150 30]/AP<</N 5 0 R>>>>", Appearance("hidden")).Text("").Should().BeEmpty();
}
