using System.Text;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Tests.Objects;

public sealed class NumberMemoryTests
{
    [Fact]
    public void Numbers_are_read_and_remembered_as_they_are_written()
    {
        var memory = new NumberMemory();
        string[] texts =
        [
            "6.65625000 0 Td", "0.768385162 0 0", "-1776 0 Td", "7 0", "100000000000000000 1", "1.123456789012345 2", "12345.12345678901 2",
            "0.5(", "0.5]", "6.65625001 0", "+3 4", "5 1", "5\0 1", "\0 1", "\0\0 1", "--3 4", ". 5", " 1", "1e5 2", "x",
        ];

        for (var round = 0; round < 3; round++)
            foreach (var text in texts.Concat(Enumerable.Range(0, 500).Select(i => $"{i}.{i * 7919} 0 Td")))
            {
                var bytes = Encoding.Latin1.GetBytes(text.PadRight(2 * FastNumber.Reach));
                var length = FastNumber.Read(in bytes[0], out var value);

                memory.Read(in bytes[0], out var remembered).Should().Be(length, text);
                if (length > 0)
                    remembered.Should().Be(value, text);
            }
    }
}
