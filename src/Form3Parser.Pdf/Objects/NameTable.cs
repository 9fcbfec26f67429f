using System.Text;

namespace Form3Parser.Pdf.Objects;

/// <summary>
/// The names and operators of one document, each text one object. Looking up a text that was seen before allocates nothing.
/// </summary>
internal sealed class NameTable
{
    /// <summary>How many distinct names are kept; a stream of made-up words is not to fill the memory.</summary>
    private const int MaxNames = 50_000;

    /// <summary>Longest text, in bytes, that is kept; nothing a document repeats is longer.</summary>
    private const int MaxKeptLength = 128;

    private const int CacheBits = 8;

    /// <summary>Bytes that fit a cache key beside their number.</summary>
    private const int MaxPackedLength = 7;

    // The names that the reader asks for are the same in every document.
    private static readonly Dictionary<string, PdfName>.AlternateLookup<ReadOnlySpan<char>> Known = MakeKnown();

    private Dictionary<string, PdfName>? _names;

    // Texts of up to seven bytes, which nearly all operators and resource names are, by their bytes. One place a slot: a
    // later text drives an earlier one out, so that no input makes it slow.
    private readonly (ulong Key, PdfName? Name)[] _cache = new (ulong, PdfName?)[1 << CacheBits];

    /// <summary>The name of these bytes, each of which is a character (Latin-1).</summary>
    public PdfName this[ReadOnlySpan<byte> text]
    {
        get
        {
            if (text.Length > MaxPackedLength)
                return Find(text);
            var key = Pack(text);
            ref var slot = ref _cache[(int)(key * 0x9E3779B97F4A7C15UL >> (64 - CacheBits))];
            if (slot.Key != key || slot.Name is null)
                slot = (key, Find(text));
            return slot.Name;
        }
    }

    private PdfName Find(ReadOnlySpan<byte> text)
    {
        if (text.Length > MaxKeptLength)
            return new PdfName(Encoding.Latin1.GetString(text));
        Span<char> characters = stackalloc char[MaxKeptLength];
        characters = characters[..Encoding.Latin1.GetChars(text, characters)];
        if (Known.TryGetValue(characters, out var known))
            return known;
        _names ??= new(StringComparer.Ordinal);
        if (_names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters, out var seen))
            return seen;
        var name = new PdfName(new string(characters));
        if (_names.Count < MaxNames)
            _names.Add(name.Value, name);
        return name;
    }

    private static Dictionary<string, PdfName>.AlternateLookup<ReadOnlySpan<char>> MakeKnown()
    {
        var names = new Dictionary<string, PdfName>(StringComparer.Ordinal);
        foreach (var name in Names.All)
            names[name.Value] = name;
        return names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    // The length leads, so that bytes of zero (#00) make a difference.
    private static ulong Pack(ReadOnlySpan<byte> text)
    {
        var key = (ulong)text.Length;
        foreach (var b in text)
            key = (key << 8) | b;
        return key;
    }
}
