using System.Text;
using Form3Parser.Pdf.Content;

namespace Form3Parser.Pdf.Tests.Content;

public sealed class OperatorWordsTests
{
    // All others are called as they are written.
    private static readonly Dictionary<Operator, string> Written = new()
    {
        [Operator.None] = "", [Operator.NextLine] = "T*", [Operator.Quote] = "'", [Operator.DoubleQuote] = "\"", [Operator.EvenOddF] = "f*",
        [Operator.EvenOddW] = "W*", [Operator.EvenOddB] = "B*", [Operator.EvenOddClosedB] = "b*",
    };

    [Fact]
    public void Every_operator_is_told_by_its_word()
    {
        foreach (var known in Enum.GetValues<Operator>())
        {
            var word = Written.GetValueOrDefault(known) ?? known.ToString();
            OperatorWords.Of(word).Should().Be(known);
            if (word.Length == 0)
                continue;
            var bytes = BitConverter.ToUInt32(Encoding.ASCII.GetBytes((word + "    ")[..4]));
            OperatorWords.Read(bytes, out var read).Should().Be(word.Length);
            read.Should().Be(known);
        }
    }

    [Theory]
    [InlineData("J")]
    [InlineData("d0")]
    [InlineData("TX")]
    [InlineData("BXX")]
    [InlineData("EMCS")]
    [InlineData("true")]
    public void Other_words_are_none(string word) => OperatorWords.Of(word).Should().Be(Operator.None);
}
