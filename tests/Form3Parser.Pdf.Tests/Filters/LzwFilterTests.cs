using System.Text;

namespace Form3Parser.Pdf.Tests.Filters;

public sealed class LzwFilterTests
{
    [Fact]
    public void The_example_of_the_standard_is_decoded() =>
        Decoded.Bytes("/Filter/LZWDecode", [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01])
            .Should().Equal(45, 45, 45, 45, 45, 65, 45, 45, 45, 66);

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Codes_grow_early_or_not(int early)
    {
        var plain = new byte[30_000];
        var random = new Random(5);
        for (var i = 0; i < plain.Length; i++)
            plain[i] = (byte)('a' + random.Next(4));
        var entries = early == 1 ? "/Filter/LZW" : "/Filter/LZW/DecodeParms<</EarlyChange 0>>";
        Decoded.Bytes(entries, Encode(plain, early)).Should().Equal(plain);
    }

    [Fact]
    public void A_code_that_cannot_be_ends_the_data()
    {
        var oddities = new List<string>();
        Decoded.Bytes("/Filter/LZW", [0x80, 0x10, 0x7F, 0xFF, 0xFF], oddities).Should().Equal((byte)'A');
        oddities.Should().Equal("a compressed stream is damaged");
    }

    // The encoder of the standard's description, which clears its table when it is full.
    private static byte[] Encode(byte[] plain, int early)
    {
        const int Clear = 256, End = 257, Full = 4094;
        var output = new List<byte>();
        long buffer = 0;
        int held = 0, bits = 9, next = 258;
        var table = new Dictionary<string, int>();
        void Write(int code)
        {
            buffer = buffer << bits | (uint)code;
            for (held += bits; held >= 8; held -= 8)
                output.Add((byte)(buffer >> (held - 8)));
            buffer &= (1L << held) - 1;
        }

        int Code(string text) => text.Length == 1 ? text[0] : table[text];
        Write(Clear);
        var current = "";
        foreach (var c in Encoding.Latin1.GetString(plain))
        {
            if (current.Length == 0 || table.ContainsKey(current + c))
            {
                current += c;
                continue;
            }
            Write(Code(current));
            table[current + c] = next++;
            // The decoder learns of an entry one code later than the encoder.
            if (next - 1 + early >= 1 << bits)
                bits++;
            if (next > Full)
            {
                Write(Clear);
                table.Clear();
                (next, bits) = (258, 9);
            }
            current = c.ToString();
        }
        Write(Code(current));
        if (next + early >= 1 << bits)
            bits++;
        Write(End);
        output.Add((byte)(buffer << (8 - held)));
        return [.. output];
    }
}
