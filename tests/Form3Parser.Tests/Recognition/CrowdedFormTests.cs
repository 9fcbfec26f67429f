using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using Form3Parser.Text;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>Forms with more words than anyone reads: they end, and what is sound in them is read.</summary>
public sealed class CrowdedFormTests
{
    private const int LinesAPage = 100;

    /// <summary>Not a measure of speed: what takes so long is a hang, on any machine and whatever else it does.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("1. Note says nothing at all.", 15_000)]
    [InlineData("/s/ J. Doe 01/02/2020 ** Signature of Reporting Person Date", 5_000)]
    [InlineData("Explanation of Responses: 1. Name and Address of Reporting Person", 5_000)]
    [InlineData("Common Stock 100 D Common Stock 100 I By Trust", 5_500)]
    [InlineData("t r e n s i 1 2 3 d (1) x table title", 6_000)]
    public void Pages_of_one_line_over_and_over_are_read(string line, int times)
    {
        var pages = new List<Page> { Form() };
        for (var i = 0; i < times; i += LinesAPage)
            pages.Add(Picture.Page(string.Join('\n', Enumerable.Repeat(line, LinesAPage)), pages.Count + 1));

        Read(pages).Filing!.Issuer.Name.Should().Be("EXAMPLE WIDGETS INC");
    }

    [Theory]
    [InlineData("t")]
    [InlineData("D")]
    [InlineData("(1)")]
    [InlineData("Date")]
    public void A_word_fifty_thousand_times_at_one_place_is_read(string text)
    {
        var form = Form();
        var word = form.Words[^1] with { Text = text };

        Read([form with { Words = [.. form.Words, .. Enumerable.Repeat(word, 50_000)] }]).Filing!.Issuer.Name.Should().Be("EXAMPLE WIDGETS INC");
    }

    [Fact]
    public void Links_by_the_ten_thousands_are_read()
    {
        var form = Form();
        var links = Enumerable.Range(0, 50_000).Select(i => new Link(new Rect(i % 600, i % 700, 600, 800), "https://www.example.com/?CIK=123"));

        Read([form with { Links = [.. links] }]).Filing.Should().NotBeNull();
    }

    [Fact]
    public void A_form_of_more_than_sixty_thousand_words_is_refused()
    {
        var form = Form();

        Read([form with { Words = [.. form.Words, .. Enumerable.Repeat(form.Words[^1], 60_000)] }]).Error!.Code.Should().Be(InputErrorCode.TooLarge);
    }

    private static Page Form() =>
        Picture.Document(Draw(Title, Boxes, TableI, RowI("Common Stock", "5", "D"), TableII, "Explanation of Responses:", Signed)).Pages[0];

    private static RecognitionResult Read(IReadOnlyList<Page> pages)
    {
        IReadOnlyList<RecognitionResult> results = [];
        var thread = new Thread(() => results = Form3Recogniser.RecogniseAll(new PagedDocument(pages, []))) { IsBackground = true };
        thread.Start();
        thread.Join(Hang).Should().BeTrue("recognising a form must end");
        return results[0];
    }
}
