using System.Text;
using System.Text.Json;
using Form3Parser.Text;

namespace Form3Parser.Tests.Text;

public sealed class PageJsonTests
{
    private static readonly Page Page = new()
    {
        Number = 2, Width = 612, Height = 792.0004,
        Words = [new Word("né\"1", new Rect(72.125, 10.004, 80.333, 20), 18.006, 9.9999, "Times", SpaceBefore: false, Angle: -0.0001)],
        Letters = [new Letter(" ", new Rect(1, 2, 3, 4), 3.5, 8, "", 90)],
        Rules = [new Rule(new Rect(0, 5, 100, 5.5))],
        Links = [new Link(new Rect(1, 1, 2, 2), "https://example.com/?a=1&b=2")],
        Images = [new Rect(0, 0, 612, 792)],
    };

    [Fact]
    public void All_that_a_page_holds_is_written_with_its_place() =>
        Written(Page).Should().Be(
            """
            {"number":2,"width":612,"height":792,
            "words":[{"text":"n\u00E9\u00221","x":72.12,"y":10,"width":8.21,"height":10,"baseline":18.01,"size":10,"font":"Times","angle":0,"spaceBefore":false}],
            "letters":[{"text":" ","x":1,"y":2,"width":2,"height":2,"baseline":3.5,"size":8,"font":"","angle":90}],
            "rules":[{"x":0,"y":5,"width":100,"height":0.5}],
            "links":[{"uri":"https://example.com/?a=1\u0026b=2","x":1,"y":1,"width":1,"height":1}],
            "images":[{"x":0,"y":0,"width":612,"height":792}]}
            """.ReplaceLineEndings(""));

    [Fact]
    public void A_size_that_is_no_number_is_null() =>
        Written(Page with { Width = double.PositiveInfinity }).Should().Contain("\"width\":null,");

    private static string Written(Page page)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            PageJson.Write(page, json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
