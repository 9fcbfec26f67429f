using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// The operators of content streams (ISO 32000-2, Annex A) that this reader follows, each as the number that its bytes make,
/// the first in the lowest: telling one needs neither a string nor a table.
/// </summary>
internal static class Operator
{
    /// <summary>The most bytes an operator has.</summary>
    public const int MaxLength = 3;

    /// <summary>A word that is no operator.</summary>
    public const uint None = 0;

    public const uint BT = 'B' | 'T' << 8, ET = 'E' | 'T' << 8, Tf = 'T' | 'f' << 8, Td = 'T' | 'd' << 8, TD = 'T' | 'D' << 8;
    public const uint Tm = 'T' | 'm' << 8, NextLine = 'T' | '*' << 8, Tj = 'T' | 'j' << 8, TJ = 'T' | 'J' << 8;
    public const uint Quote = '\'', DoubleQuote = '"';
    public const uint Tc = 'T' | 'c' << 8, Tw = 'T' | 'w' << 8, Tz = 'T' | 'z' << 8, TL = 'T' | 'L' << 8, Ts = 'T' | 's' << 8, Tr = 'T' | 'r' << 8;

    public const uint q = 'q', Q = 'Q', cm = 'c' | 'm' << 8, gs = 'g' | 's' << 8, Do = 'D' | 'o' << 8, BI = 'B' | 'I' << 8;
    public const uint BMC = 'B' | 'M' << 8 | 'C' << 16, BDC = 'B' | 'D' << 8 | 'C' << 16, EMC = 'E' | 'M' << 8 | 'C' << 16;

    public const uint m = 'm', l = 'l', c = 'c', v = 'v', y = 'y', re = 'r' | 'e' << 8, h = 'h', w = 'w';
    public const uint s = 's', S = 'S', f = 'f', F = 'F', EvenOddF = 'f' | '*' << 8, n = 'n', W = 'W', EvenOddW = 'W' | '*' << 8;
    public const uint B = 'B', EvenOddB = 'B' | '*' << 8, b = 'b', EvenOddClosedB = 'b' | '*' << 8;

    public const uint g = 'g', G = 'G', rg = 'r' | 'g' << 8, RG = 'R' | 'G' << 8, k = 'k', K = 'K';
    public const uint cs = 'c' | 's' << 8, CS = 'C' | 'S' << 8, sc = 's' | 'c' << 8, SC = 'S' | 'C' << 8;
    public const uint scn = 's' | 'c' << 8 | 'n' << 16, SCN = 'S' | 'C' << 8 | 'N' << 16;

    /// <summary>Reads an operator from four bytes, the first in the lowest. Gives its length; 0 for a longer word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(uint bytes, out uint word)
    {
        if (!BitConverter.IsLittleEndian)
            bytes = BinaryPrimitives.ReverseEndianness(bytes);
        var length = Characters.EndsToken((byte)(bytes >> 8)) ? 1
            : Characters.EndsToken((byte)(bytes >> 16)) ? 2
            : Characters.EndsToken((byte)(bytes >> 24)) ? 3 : 0;
        word = bytes & ((1u << 8 * length) - 1);
        return length;
    }

    /// <summary>The number of a word; none for one that is too long.</summary>
    public static uint Of(string word)
    {
        if (word.Length > MaxLength)
            return None;
        var number = 0u;
        for (var i = 0; i < word.Length; i++)
            number |= (uint)word[i] << 8 * i;
        return number;
    }
}
