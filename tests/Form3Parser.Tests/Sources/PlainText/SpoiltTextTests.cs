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

    public static TheoryData<string, string> Bombs => new()
    {
        { "many short lines", Repeat("a b\n", 1_000_000) },
        { "a line of many words", Repeat("a ", 8_000_000) },
        { "a row of many cells above many rows", Repeat("a\t", 1_000_000) + "\n" + Repeat("a\tb\n", 30_000) },
        { "the same with bars", "|" + Repeat("a|", 1_000_000) + "\n" + Repeat("|a|b|\n", 30_000) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_bomb_does_not_go_off(string kind, string text)
    {
        var read = () => Task.Run(() => new PlainTextReader().Read(Encoding.UTF8.GetBytes(text), CancellationToken.None)).WaitAsync(TimeSpan.FromSeconds(60));

        (await read.Should().ThrowAsync<UnreadableDocumentException>()).Which.Reason.Should().Be(UnreadableReason.TooLarge, kind);
    }

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();
}
