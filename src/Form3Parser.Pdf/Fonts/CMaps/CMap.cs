using System.Text;

namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>What a CMap says: where codes end, and which CIDs or texts they stand for.</summary>
internal sealed class CMap
{
    /// <summary>The longest code a CMap can have, in bytes.</summary>
    private const int MaxCodeLength = 4;

    private static readonly CodespaceRange AllOfTwoBytes = new(2, 0, 0xFFFF);

    private readonly List<CodespaceRange> _codespaces = [];
    private bool _isTwoByte;

    /// <summary>Two-byte codes that are the CIDs (Identity-H and Identity-V).</summary>
    public static CMap Identity(bool vertical)
    {
        var map = new CMap { IsVertical = vertical };
        map.AddCodespace(new(2, 0, 0xFFFF));
        map.Cids.Add(0, 0xFFFF, 0);
        return map;
    }

    public bool IsVertical { get; set; }

    /// <summary>True when codes are UTF-16 and so tell their text themselves.</summary>
    public bool IsUtf16 { get; init; }

    /// <summary>The collection that tells the text of its CIDs; null when the CMap is of none.</summary>
    public CharacterCollection? Collection { get; init; }

    /// <summary>The CMap that answers for what this one lacks (usecmap).</summary>
    public CMap? Base { get; set; }

    /// <summary>What makes of a code the one that the base has for it; null where they are the same. The base's codespaces are none of this CMap's then.</summary>
    public Func<uint, uint>? ToBase { get; init; }

    public CodeRanges<int> Cids { get; } = new();

    /// <summary>The text of each range's first code; the last character counts up along the range.</summary>
    public CodeRanges<string> Texts { get; } = new();

    /// <summary>How many mappings it has, those of its base apart.</summary>
    public int Count => Cids.Count + Texts.Count;

    public bool HasCodespaces => _codespaces.Count > 0 || Base is { HasCodespaces: true };

    public void AddCodespace(CodespaceRange range)
    {
        _isTwoByte = _codespaces.Count == 0 && range == AllOfTwoBytes;
        // Real CMaps have a handful; a linear search must stay one.
        if (_codespaces.Count < 256 && range.Length is > 0 and <= MaxCodeLength)
            _codespaces.Add(range);
    }

    /// <summary>
    /// Takes the next code off a string that is not empty. Bytes in no codespace range make a code of the shortest length that
    /// there is (ISO 32000-2, 9.7.6.3), and what is left at the end makes a short one.
    /// </summary>
    /// <returns>How many bytes the code has.</returns>
    public int ReadCode(ReadOnlySpan<byte> text, out uint code)
    {
        if (_isTwoByte && Base is null && text.Length >= 2)
        {
            code = (uint)(text[0] << 8 | text[1]);
            return 2;
        }
        code = 0;
        for (var length = 1; length <= Math.Min(MaxCodeLength, text.Length); length++)
        {
            code = code << 8 | text[length - 1];
            if (HasCode(length, code))
                return length;
        }

        var shortest = Math.Min(ShortestCode(), text.Length);
        code = 0;
        for (var i = 0; i < shortest; i++)
            code = code << 8 | text[i];
        return shortest;
    }

    /// <summary>The CID of a code; 0, which is .notdef, when it has none.</summary>
    public int ToCid(uint code)
    {
        for (var map = this; map is not null; (code, map) = map.Below(code))
            if (map.Cids.TryFind(code, out var cid, out var offset))
                return (int)Math.Min(cid + (long)offset, 0xFFFF);
        return 0;
    }

    /// <summary>The text of a code; null when there is none or it says nothing.</summary>
    public string? ToText(uint code)
    {
        for (var map = this; map is not null; (code, map) = map.Below(code))
            if (map.Texts.TryFind(code, out var text, out var offset) && Advance(text, offset) is { } found)
                return found;
            else if (map.IsUtf16)
                return code <= 0xFFFF ? GlyphText.Of((char)code) : GlyphText.Of([(char)(code >> 16), (char)code]);
            else if (map.Collection is { } collection)
                return collection.ToText(map.ToCid(code));
        return null;
    }

    private (uint Code, CMap? Base) Below(uint code) => (ToBase is null ? code : ToBase(code), Base);

    // Where its codes end is the base's to say only where they are the base's.
    private CMap? BaseOfCodes => ToBase is null ? Base : null;

    private static string? Advance(string text, uint offset)
    {
        if (offset == 0)
            return GlyphText.Of(text);
        var last = text.Length > 1 && char.IsSurrogatePair(text, text.Length - 2) ? text.Length - 2 : text.Length - 1;
        if (last < 0 || offset > 0x10FFFF)
            return null;
        if (!Rune.TryGetRuneAt(text, last, out var start) || !Rune.TryCreate(start.Value + (int)offset, out var rune))
            return null;
        return last == 0 ? GlyphText.Of(rune.Value) : GlyphText.Of(string.Concat(text.AsSpan(0, last), rune.ToString()));
    }

    private bool HasCode(int length, uint code)
    {
        for (var map = this; map is not null; map = map.BaseOfCodes)
            foreach (var range in map._codespaces)
                if (range.Length == length && range.Contains(code))
                    return true;
        return false;
    }

    private int ShortestCode()
    {
        var shortest = MaxCodeLength + 1;
        for (var map = this; map is not null; map = map.BaseOfCodes)
            foreach (var range in map._codespaces)
                shortest = Math.Min(shortest, range.Length);
        return shortest > MaxCodeLength ? 2 : shortest;
    }
}
