using System.Text;
using Form3Parser.Sources.PlainText;
using Form3Parser.Text;

namespace Form3Parser.Tests.Sources.PlainText;

public sealed class SpoiltTextTests
{
    private const int Count = 5_000;

    // To recognise a form takes a hundred times as long as to read its lines.
    private const int Recognised = 9;

    private static readonly byte[][] Pieces = [.. new[]
    {
        "\t", "\f", "\n", "|", "\n| a | b |\n", "  ", "(1)", "⁽¹⁾", "<u>", "<br>", "Remarks:", "Explanation of Responses:", "D", "I", "$", "\0",
        "1. Name and Address of Reporting Person", "Table II - Derivative Securities Beneficially Owned", "05/05/2005", "\u00A0", "\uFEFF",
    }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void Nothing_but_a_refusal_comes_of_a_spoilt_text()
    {
        byte[][] forms = [Encoding.UTF8.GetBytes(TextForms.Layout), Encoding.UTF8.GetBytes(TextForms.Tabs)];
        var failures = new System.Collections.Concurrent.ConcurrentBag<string>();

        Parallel.For(0, Count, seed =>
        {
            try
            {
                var spoilt = Spoiler.Spoil(forms[seed % 2], seed, Pieces);
                if (seed % Recognised == 0)
                    TextForms.Read(spoilt);
                else
                    new PlainTextReader().Read(spoilt, CancellationToken.None);
            }
            catch (Exception e) when (e is not UnreadableDocumentException)
            {
                failures.Add($"{seed}: {e.GetType().Name} {e.StackTrace?.Split('\n').FirstOrDefault()}");
            }
        });

        failures.Should().BeEmpty();
    }
}
