using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Filters;

/// <summary>ASCIIHexDecode (ISO 32000-2, 7.4.2). What is no digit is passed over.</summary>
internal static class AsciiHexFilter
{
    public static void Decode(ReadOnlySpan<byte> input, DecodedBytes output)
    {
        var high = -1;
        foreach (var b in input)
        {
            if (b == '>')
                break;
            var value = PdfStringReader.HexValue(b);
            if (value < 0)
                continue;
            if (high < 0)
                high = value;
            else
            {
                output.Add((byte)(high << 4 | value));
                high = -1;
            }
        }
        if (high >= 0)
            output.Add((byte)(high << 4));
    }
}
