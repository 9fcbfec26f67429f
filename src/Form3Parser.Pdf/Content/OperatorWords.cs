using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>Tells operators by the number that their bytes make, the first in the lowest: it takes one look into a table.</summary>
internal static class OperatorWords
{
    /// <summary>The most bytes an operator has.</summary>
    private const int MaxLength = 3;

    private const int PlaceBits = 8, WordBits = 8 * MaxLength;

    /// <summary>Found by trying: what it multiplies gives every operator a place of its own in the upper bits.</summary>
    private const uint Scatter = 0x54CA4C73;

    /// <summary>As they are written, in the order of <see cref="Operator"/>.</summary>
    private const string InOrder =
        " m l c v y re h w s S f F f* n W W* B B* b b* BT ET Tf Td TD Tm T* Tj TJ ' \" Tc Tw Tz TL Ts Tr"
        + " q Q cm gs Do BI BMC BDC EMC g G rg RG k K cs CS sc SC scn SCN";

    private static readonly uint[] Words = MakeWords();

    /// <summary>Reads an operator from four bytes, the first in the lowest. Gives its length; 0 for a longer word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(uint bytes, out Operator @operator)
    {
        if (!BitConverter.IsLittleEndian)
            bytes = BinaryPrimitives.ReverseEndianness(bytes);
        var length = Characters.EndsToken((byte)(bytes >> 8)) ? 1
            : Characters.EndsToken((byte)(bytes >> 16)) ? 2
            : Characters.EndsToken((byte)(bytes >> 24)) ? 3 : 0;
        @operator = Find(bytes & ((1u << 8 * length) - 1));
        return length;
    }

    /// <summary>The operator that a word is.</summary>
    public static Operator Of(string word) => word.Length > MaxLength ? Operator.None : Find(NumberOf(word));

    // A place has the word and behind it the operator.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Operator Find(uint word)
    {
        var found = Words[PlaceOf(word)];
        return (found ^ word) << (32 - WordBits) == 0 ? (Operator)(found >> WordBits) : Operator.None;
    }

    private static uint NumberOf(ReadOnlySpan<char> word)
    {
        var number = 0u;
        for (var i = 0; i < word.Length; i++)
            number |= (uint)word[i] << 8 * i;
        return number;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(uint word) => (int)(word * Scatter >> (32 - PlaceBits));

    private static uint[] MakeWords()
    {
        var words = new uint[1 << PlaceBits];
        var @operator = Operator.None;
        foreach (var word in InOrder.AsSpan().Split(' '))
        {
            var number = NumberOf(InOrder.AsSpan(word));
            words[PlaceOf(number)] = number | (uint)@operator++ << WordBits;
        }
        return words;
    }
}
