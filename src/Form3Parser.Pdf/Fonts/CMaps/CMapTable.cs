using System.IO.Compression;
using System.Text;

namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>
/// Reads a CMap that is part of the assembly, in the form that <c>.ci/make-cmaps</c> gives it and describes: ranges of codes as
/// gaps, lengths and steps from one value to the next.
/// </summary>
internal ref struct CMapTable
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;

    private CMapTable(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>The CMap of this table; null when there is none.</summary>
    /// <param name="name">The table's name.</param>
    /// <param name="findSet">Finds the set that this one builds on.</param>
    public static CMap? Read(string name, Func<string, CMap?> findSet)
    {
        using var packed = typeof(CMapTable).Assembly.GetManifestResourceStream(name);
        if (packed is null)
            return null;
        using var deflated = new DeflateStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        deflated.CopyTo(bytes);
        var table = new CMapTable(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return table.ReadMap(findSet);
    }

    private CMap ReadMap(Func<string, CMap?> findSet)
    {
        var collection = CharacterCollection.Find(TakeText());
        var name = TakeText();
        var map = new CMap { Collection = collection, Base = name.Length == 0 ? null : findSet(name), IsUtf16 = TakeNumber() != 0 };
        for (var left = TakeNumber(); left > 0; left--)
            map.AddCodespace(new((int)TakeNumber(), TakeNumber(), TakeNumber()));
        foreach (var (low, high, cid) in TakeRanges())
            map.Cids.Add(low, high, cid);
        foreach (var (low, high, character) in TakeRanges())
            map.Texts.Add(low, high, GlyphText.Of(character) ?? char.ConvertFromUtf32(character));
        var code = 0u;
        for (var left = TakeNumber(); left > 0; left--)
        {
            code += TakeNumber();
            map.Texts.Add(code, code, TakeText());
        }

        map.Texts.Sort();
        return map;
    }

    private (uint Low, uint High, int Value)[] TakeRanges()
    {
        var ranges = new (uint Low, uint High, int Value)[TakeNumber()];
        foreach (ref var range in ranges.AsSpan())
            range.Low = TakeNumber();
        foreach (ref var range in ranges.AsSpan())
            range.High = TakeNumber();
        var (code, value) = (0u, 0);
        foreach (ref var range in ranges.AsSpan())
        {
            var (low, length) = (code + range.Low, range.High + 1);
            range = (low, low + length - 1, value + TakeStep());
            (code, value) = (low + length, range.Value + (int)length);
        }

        return ranges;
    }

    private string TakeText()
    {
        var length = (int)TakeNumber();
        _position += length;
        return Encoding.UTF8.GetString(_bytes.Slice(_position - length, length));
    }

    private int TakeStep()
    {
        var step = TakeNumber();
        return (step & 1) == 0 ? (int)(step >> 1) : -(int)(step >> 1) - 1;
    }

    private uint TakeNumber()
    {
        var number = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var b = _bytes[_position++];
            number |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
                return number;
        }
    }
}
