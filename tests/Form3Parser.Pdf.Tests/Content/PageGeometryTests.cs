namespace Form3Parser.Pdf.Tests.Content;

public sealed class PageGeometryTests
{
    private const string Content = "BT /F 10 Tf 30 60 Td (x) Tj ET";

    [Theory]
    [InlineData(0, 200, 100, 30, 40, 0)]
    [InlineData(90, 100, 200, 60, 30, 90)]
    [InlineData(180, 200, 100, 170, 60, 180)]
    [InlineData(270, 100, 200, 40, 170, 270)]
    [InlineData(-90, 100, 200, 40, 170, 270)]
    public void A_turned_page_comes_upright(int rotate, double width, double height, double x, double y, double angle)
    {
        var page = new OnePage { Entries = $"/MediaBox[0 0 200 100]/Rotate {rotate}" }.Read(Content);

        (page.Width, page.Height).Should().Be((width, height));
        var word = page.Words.Should().ContainSingle().Subject;
        word.Angle.Should().Be(angle);
        word.Baseline.Should().BeApproximately(y, 1e-9);
        word.Box.Contains(x, y).Should().BeTrue();
    }

    [Theory]
    [InlineData(104, "")]
    [InlineData(96, "gap")]
    [InlineData(-1, "gap")]
    [InlineData(-7, "")]
    public void A_line_that_the_pages_edge_cuts_is_read_where_its_middle_stands(int baseline, string text) =>
        new OnePage().Text($"BT /F 10 Tf 20 {baseline} Td (gap) Tj ET").Should().Be(text);

    [Fact]
    public void The_crop_box_is_the_page()
    {
        var page = new OnePage { Entries = "/MediaBox[0 0 200 100]/CropBox[20 10 500 90]" }.Read(Content);

        (page.Width, page.Height).Should().Be((180, 80));
        page.Words[0].Box.Left.Should().BeApproximately(10, 1e-9);
        page.Words[0].Baseline.Should().BeApproximately(30, 1e-9);
    }

    [Fact]
    public void A_user_unit_makes_everything_larger()
    {
        var page = new OnePage { Entries = "/MediaBox[0 0 200 100]/UserUnit 2" }.Read(Content);

        (page.Width, page.Height).Should().Be((400, 200));
        page.Words[0].PointSize.Should().BeApproximately(20, 1e-9);
    }
}
