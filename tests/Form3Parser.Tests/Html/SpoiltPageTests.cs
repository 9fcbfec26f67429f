using System.Text;
using Form3Parser.Html;
using Form3Parser.Recognition;
using Form3Parser.Tests.Sources;
using Form3Parser.Text;

namespace Form3Parser.Tests.Html;

public sealed class SpoiltPageTests
{
    private const int Count = 5_000;

    // To recognise a form takes longer than to set its page.
    private const int Recognised = 10;

    private static readonly byte[][] Pieces = [.. new[]
    {
        "<table>", "</table>", "<tr>", "<td>", "</td>", "<td colspan=999>", "<td rowspan=0>", "<td colspan=-1>", "<div>", "</div>", "<b>", "<a href=\"?CIK=1\">",
        "<sup>", "<br>", "<pre>", "<!--", "-->", "<script>", "</script>", "&amp", "&#x110000;", "<svg>", "<template>", "<select>", "<input type=checkbox checked>", "\0",
        "<caption>", "<frameset>", "<plaintext>", "<base href=x>", "<",
    }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void Nothing_but_a_refusal_comes_of_a_spoilt_page()
    {
        var page = Encoding.UTF8.GetBytes(Pages.Viewer);
        var failures = new System.Collections.Concurrent.ConcurrentBag<string>();

        Parallel.For(0, Count, seed =>
        {
            try
            {
                var spoilt = Spoiler.Spoil(page, seed, Pieces);
                if (seed % Recognised == 0)
                    Pages.Read(spoilt);
                else
                    new HtmlSource((_, _) => new RecognitionResult(null, [], null)).Read(spoilt, CancellationToken.None);
            }
            catch (Exception e) when (e is not UnreadableDocumentException)
            {
                failures.Add($"{seed}: {e.GetType().Name} {e.StackTrace?.Split('\n').FirstOrDefault()}");
            }
        });

        failures.Should().BeEmpty();
    }
}
