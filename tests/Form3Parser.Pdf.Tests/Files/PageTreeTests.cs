using System.Text;
using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Files;

public sealed class PageTreeTests
{
    [Fact]
    public void A_page_inherits_from_the_nodes_above_it()
    {
        var page = Pages(
            (2, "<</Kids[5 0 R]/MediaBox[0 0 612 792]/Resources<</Font 1>>/Rotate 90>>"),
            (5, "<</Kids[3 0 R]/CropBox[10 10 600 700]>>"),
            (3, "<</Type/Page/MediaBox[0 0 500 600]/UserUnit 2>>")).Should().ContainSingle().Subject;
        page.MediaBox.Should().Be(new PdfRectangle(0, 0, 500, 600));
        page.CropBox.Should().Be(new PdfRectangle(10, 10, 500, 600));
        page.Rotate.Should().Be(90);
        page.UserUnit.Should().Be(2);
        page.Resources[Names.Font].Number.Should().Be(1);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-90", 270)]
    [InlineData("450", 90)]
    [InlineData("180.0", 180)]
    [InlineData("89", 90)]
    [InlineData("/x", 0)]
    [InlineData("1e99", 0)]
    public void A_turn_is_one_of_four(string rotate, int turn)
    {
        var page = Pages((2, "<</Kids[3 0 R]>>"), (3, $"<</Type/Page/Rotate {rotate}>>"))[0];
        page.Rotate.Should().BeOneOf(0, 90, 180, 270);
        if (rotate != "1e99")
            page.Rotate.Should().Be(turn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/MediaBox[0 0 0 0]")]
    [InlineData("/MediaBox[0 0 (a) 5]")]
    [InlineData("/MediaBox[0 0 9e30 5]")]
    [InlineData("/MediaBox[1 2]")]
    [InlineData("/CropBox[5000 5000 6000 6000]")]
    public void A_page_of_no_size_is_Letter(string boxes)
    {
        var page = Pages((2, "<</Kids[3 0 R]>>"), (3, $"<</Type/Page{boxes}>>"))[0];
        page.MediaBox.Should().Be(PdfRectangle.Letter);
        page.CropBox.Should().Be(PdfRectangle.Letter);
    }

    [Fact]
    public void The_corners_of_a_box_may_come_in_any_order() =>
        Pages((2, "<</Kids[3 0 R]>>"), (3, "<</Type/Page/MediaBox[300 400 0 -10]>>"))[0]
            .MediaBox.Should().Be(new PdfRectangle(0, -10, 300, 400));

    [Fact]
    public void Kids_that_are_no_pages_are_passed_over() =>
        Pages((2, "<</Kids[null 9 0 R 5 0 R 6 0 R 3 0 R (x)]>>"), (5, "[]"), (6, "<</A 1>>"), (3, "<</Type/Page>>"))
            .Should().ContainSingle();

    [Fact]
    public void A_page_without_a_type_is_one_when_it_has_something_to_show() =>
        Pages((2, "<</Kids[3 0 R]>>"), (3, "<</Contents 4 0 R>>")).Should().ContainSingle();

    [Fact]
    public void Pages_keep_their_order() =>
        Pages((2, "<</Kids[5 0 R 7 0 R]>>"), (5, "<</Kids[3 0 R 6 0 R]>>"), (3, "<</Type/Page/UserUnit 1>>"),
            (6, "<</Type/Page/UserUnit 2>>"), (7, "<</Type/Page/UserUnit 3>>")).Select(p => p.UserUnit).Should().Equal(1, 2, 3);

    [Fact]
    public void A_tree_that_bites_its_tail_ends() =>
        Pages((2, "<</Kids[2 0 R 5 0 R 5 0 R 3 0 R]>>"), (5, "<</Kids[2 0 R 5 0 R]>>"), (3, "<</Type/Page>>")).Should().ContainSingle();

    [Fact]
    public void A_deep_tree_is_no_trouble()
    {
        const int Depth = 20_000;
        var builder = new PdfBuilder().Object(1, "<</Type/Catalog/Pages 2 0 R>>");
        for (var number = 2; number < Depth; number++)
            builder.Object(number, FormattableString.Invariant($"<</Kids[{number + 1} 0 R]>>"));
        PageTree.Read(Opened.File(builder.Object(Depth, "<</Type/Page>>").Build())).Should().ContainSingle();
    }

    [Fact]
    public void A_broken_tree_gives_all_pages_there_are() =>
        Pages((2, "(no tree)"), (5, "<</Type/Page/UserUnit 2>>"), (3, "<</Type/Page/UserUnit 1>>"))
            .Select(p => p.UserUnit).Should().Equal(1, 2);

    [Fact]
    public void Too_many_pages_are_refused()
    {
        var kids = new StringBuilder();
        for (var i = 0; i < 30; i++)
            kids.Append("3 0 R ");
        var bytes = Build((2, $"<</Kids[{kids}]>>"), (3, "<</Type/Page>>"));
        var error = Opened.Error(bytes, new PdfOptions { MaxPages = 20 });
        error.Reason.Should().Be(UnreadableReason.TooLarge);
        error.Message.Should().Be("the file has more than 20 pages (MaxPages)");
    }

    private static IReadOnlyList<PageNode> Pages(params (int Number, string Body)[] objects) => PageTree.Read(Opened.File(Build(objects)));

    private static byte[] Build(params (int Number, string Body)[] objects)
    {
        var builder = new PdfBuilder().Object(1, "<</Type/Catalog/Pages 2 0 R>>").Stream(4, "", "1 w");
        foreach (var (number, body) in objects)
            builder.Object(number, body);
        return builder.Build();
    }
}
