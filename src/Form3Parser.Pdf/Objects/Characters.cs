using System.Buffers;

namespace Form3Parser.Pdf.Objects;

/// <summary>The character classes of PDF (ISO 32000-2, 7.2.3).</summary>
internal static class Characters
{
    /// <summary>White space and delimiters: all that ends a name, a number or a word.</summary>
    public static readonly SearchValues<byte> NotRegular = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    public static readonly SearchValues<byte> LineEnds = SearchValues.Create("\r\n"u8);

    private static readonly bool[] Ends = MakeEnds();

    /// <summary>White space and delimiters, looked up.</summary>
    public static bool EndsToken(byte b) => Ends[b];

    public static bool IsWhite(byte b) => b is 0 or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or (byte)' ';

    public static bool IsRegular(byte b) => !NotRegular.Contains(b);

    public static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static bool[] MakeEnds()
    {
        var ends = new bool[256];
        for (var b = 0; b < ends.Length; b++)
            ends[b] = NotRegular.Contains((byte)b);
        return ends;
    }
}
