using Form3Parser.Pdf.Filters;

namespace Form3Parser.Pdf.Tests.Filters;

public sealed class FaxFilterTests
{
    [Theory]
    [InlineData("1", "00000000")]
    [InlineData("001 1000 11 1", "00011000")]
    [InlineData("001 1000 11 1  1 1 1", "00011000 00011000")]
    [InlineData("001 1000 11 1  1 010 1", "00011000 00010000")]
    [InlineData("001 1000 11 1  0001 1", "00011000 00000000")]
    [InlineData("001 00110101 000101 1", "11111111")]
    public void Each_line_is_its_differences_to_the_one_above(string code, string picture)
    {
        var rows = picture.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bits = FaxFilter.Decode(Bytes(code), 8, rows.Length, isAligned: false, default);

        bits.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')).Should().Equal(rows);
    }

    [Fact]
    public void Lines_may_begin_with_a_byte() =>
        FaxFilter.Decode(Bytes("001 1000 11 1 000000  1 1 1"), 8, 2, isAligned: true, default).Should().Equal(0x18, 0x18);

    [Fact]
    public void What_stands_behind_damage_is_white() =>
        FaxFilter.Decode(Bytes("001 1000 11 1  00000000"), 8, 3, isAligned: false, default).Should().Equal(0x18, 0, 0);

    [Fact]
    public void Spoilt_codes_never_throw()
    {
        var random = new Random(7);
        var bytes = new byte[200];
        for (var round = 0; round < 3_000; round++)
        {
            random.NextBytes(bytes);
            var columns = random.Next(1, 300);

            FaxFilter.Decode(bytes, columns, 20, round % 2 == 0, default).Should().HaveCount((columns + 7) / 8 * 20);
        }
    }

    private static byte[] Bytes(string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        digits = digits.PadRight((digits.Length + 7) / 8 * 8, '0');
        return [.. Enumerable.Range(0, digits.Length / 8).Select(i => Convert.ToByte(digits.Substring(8 * i, 8), 2))];
    }
}
