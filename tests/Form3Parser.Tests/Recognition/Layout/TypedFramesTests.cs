using Form3Parser.Recognition;
using Form3Parser.Recognition.Layout;
using Form3Parser.Tests.Pictures;
using Form3Parser.Text;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition.Layout;

public sealed class TypedFramesTests
{
    private static readonly string[] Form = Draw(
        Title,
        Boxes,
        TableI,
        RowI("Common Stock held of record by a trust,", "48,250", "D"),
        RowI("Common Stock", "12,000.5", "I", "By 401(k) Plan"),
        TableII,
        RowII("Stock Option", "02/15/2019", "02/14/2028", "Common Stock", "40,000", "$3.125", "D"),
        "Explanation of Responses:",
        Signed);

    [Fact]
    public void Frames_of_dashes_and_bars_are_read_as_if_they_were_drawn()
    {
        var drawn = Picture.Document(Form);
        var typed = drawn with { Pages = [.. drawn.Pages.Select(Typed)] };

        var result = Form3Recogniser.Recognise(typed);

        result.Filing.Should().BeEquivalentTo(Form3Recogniser.Recognise(drawn).Filing);
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_bar_may_touch_the_word_before_it()
    {
        var words = Enumerable.Range(0, 6).SelectMany(i => new[] { NewWord("|", 0, i), NewWord("Buy)|", 10, i) }).ToList();
        var page = TypedFrames.Read([Picture.Page("x") with { Words = words }])[0];

        page.Words.Select(w => w.Text).Distinct().Should().Equal("Buy)");
        page.Rules.Select(r => Math.Round(r.Box.Left, 1)).Should().Equal(2.5, 32.5);
    }

    [Fact]
    public void A_few_dashes_are_text()
    {
        var page = Picture.Page("x") with { Words = [NewWord("------", 0, 0), NewWord("---", 40, 0), NewWord("|", 80, 0)] };

        TypedFrames.Read([page])[0].Should().BeSameAs(page);
    }

    // Each rule as the letters that a typewriter has for it.
    private static Page Typed(Page page)
    {
        var typed = new List<Word>();
        foreach (var rule in page.Rules)
            if (rule.IsHorizontal)
                typed.Add(NewWord(new string('-', (int)Math.Round(rule.Box.Width / Picture.CellWidth)), rule.Box.Left, rule.Box.CenterY / Picture.Line - 0.5));
            else
                for (var y = Math.Round(rule.Box.Top / Picture.Line); y < rule.Box.Bottom / Picture.Line - 0.5; y++)
                    typed.Add(NewWord("|", rule.Box.CenterX - Picture.CellWidth / 2, y));
        return page with { Rules = [], Words = [.. page.Words.Concat(typed).OrderBy(w => w.Baseline).ThenBy(w => w.Box.Left)] };
    }

    private static Word NewWord(string text, double left, double line) => new(
        text, new Rect(left, line * Picture.Line, left + text.Length * Picture.CellWidth, (line + 1) * Picture.Line), line * Picture.Line + 9, Picture.FontSize, "Courier");
}
