using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Content;

public sealed class KeptLettersTests
{
    private const string Content = "BT /F 10 Tf 20 50 Td (Go on) Tj ET";

    [Fact]
    public void Letters_are_kept_in_the_order_they_are_drawn_white_space_among_them()
    {
        var letters = new OnePage().Read(Content, new PdfOptions { KeepLetters = true }).Letters;

        string.Concat(letters.Select(letter => letter.Text)).Should().Be("Go on");
        letters[0].Box.Left.Should().BeApproximately(20, 0.01);
        letters[0].Baseline.Should().BeApproximately(50, 0.01);
    }

    [Fact]
    public void They_are_not_kept_unless_asked_for() => new OnePage().Read(Content).Letters.Should().BeEmpty();

    [Fact]
    public void They_count_as_items()
    {
        var read = () => new OnePage().Read(Content, new PdfOptions { KeepLetters = true, MaxItems = 6 });

        read.Should().Throw<UnreadableDocumentException>().Where(e => e.Reason == UnreadableReason.TooLarge);
    }
}
