using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Content;

public sealed class FormTests
{
    private const string Font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";

    private static OnePage WithForm(string content, string entries = "") => new()
    {
        Resources = "/XObject<</X 5 0 R>>",
        Objects = [OnePage.Stream(content, $"/Subtype/Form/BBox[0 0 200 100]{entries}")],
    };

    [Fact]
    public void A_form_is_drawn_where_its_matrix_puts_it() =>
        WithForm("BT /F 10 Tf (x) Tj ET", "/Matrix[2 0 0 2 10 20]/Resources<<" + Font + ">>").Read("1 0 0 1 5 0 cm /X Do")
            .Words.Should().ContainSingle().Which.Should().BeEquivalentTo(new { PointSize = 20.0, Baseline = 80.0, Box = new { Left = 15.0 } });

    [Fact]
    public void A_form_without_resources_uses_the_page_s() =>
        WithForm("BT /F 10 Tf 10 50 Td (x) Tj ET").Text("/X Do").Should().Be("x");

    [Fact]
    public void A_form_leaves_the_state_as_it_was() =>
        WithForm("q q 5 0 0 5 0 0 cm Q Q Q Q /OC BMC").Text("q BT /F 10 Tf 10 50 Td ET /X Do BT 10 50 Td (x) Tj ET Q").Should().Be("x");

    [Fact]
    public void A_form_within_itself_ends() =>
        WithForm("BT /F 10 Tf 10 50 Td (x) Tj ET /X Do", "/Resources<<" + Font + "/XObject<</X 5 0 R>>>>").Text("/X Do").Should().Be("x");

    [Fact]
    public void An_image_is_a_rectangle() =>
        new OnePage { Resources = "/XObject<</I 5 0 R>>", Objects = [OnePage.Stream("x", "/Subtype/Image/Width 1/Height 1")] }
            .Read("50 0 0 25 10 20 cm /I Do").Images.Should().Equal(new Rect(10, 55, 60, 80));

    [Fact]
    public void Too_many_operators_are_an_error_that_names_the_limit()
    {
        var read = () => WithForm("n n n n n n n n").Read("/X Do /X Do /X Do", new PdfOptions { MaxOperators = 20 });

        var error = read.Should().Throw<UnreadableDocumentException>().Which;
        error.Reason.Should().Be(UnreadableReason.TooLarge);
        error.Message.Should().Contain("20 operators (MaxOperators)");
    }

    [Fact]
    public void Cancelling_ends_the_reading()
    {
        var file = new OnePage().ToFile(string.Concat(Enumerable.Repeat("n ", 5000)));
        var read = () => new PdfPageReader(new PdfOptions()).Read(file, new CancellationToken(canceled: true));

        read.Should().Throw<OperationCanceledException>();
    }
}
