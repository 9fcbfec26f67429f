using Form3Parser.Pdf.Fonts.Encodings;

namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>
/// A TrueType or OpenType program: its cmap read backwards, then the names of post, then what its symbol and Macintosh maps
/// suggest.
/// </summary>
internal sealed class TrueTypeProgram : FontProgram
{
    /// <summary>Tables beyond so many are not looked at; fonts have a few dozen at most.</summary>
    private const int MaxTables = 256;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly CharacterMap _unicode;
    private readonly CharacterMap _symbol;
    private readonly CharacterMap _mac;
    private readonly int _glyphs;
    private readonly CffProgram? _cff;
    private int[]? _characters;
    private int[]? _guesses;
    private PostNames? _names;

    public TrueTypeProgram(ReadOnlyMemory<byte> file)
    {
        _file = file;
        // A glyph takes at least the two bytes of its place, so a small program that claims many has not got them.
        _glyphs = Math.Min(new BigEndianBytes(Table("maxp"u8).Span).UInt16(4), file.Length / 2);
        if (Table("CFF "u8) is { IsEmpty: false } cff)
            _cff = CffProgram.Read(cff);
        var maps = Table("cmap"u8);
        var table = new BigEndianBytes(maps.Span);
        var best = 0;
        for (var i = 0; i < Math.Min(table.UInt16(2), MaxTables); i++)
        {
            var platform = table.UInt16(4 + 8 * i);
            var encoding = table.UInt16(6 + 8 * i);
            var offset = table.UInt32(8 + 8 * i);
            if (offset >= maps.Length)
                continue;
            var map = new CharacterMap(maps[(int)offset..]);
            var rank = Rank(platform, encoding);
            if (rank > best)
                (_unicode, best) = (map, rank);
            else if (platform == 3 && encoding == 0)
                _symbol = map;
            else if (platform == 1 && encoding == 0)
                _mac = map;
        }
    }

    /// <summary>By the symbol map, with or without the offset of the private use area, or the Macintosh map (9.6.5.4).</summary>
    public override string? TextOfCode(int code)
    {
        var glyph = 0;
        if (!_symbol.IsEmpty)
        {
            glyph = _symbol.Find(0xF000 + code);
            for (var page = 0; glyph == 0 && page <= 0xF200; page += page == 0 ? 0xF100 : 0x100)
                glyph = _symbol.Find(page + code);
        }

        if (glyph == 0 && !_mac.IsEmpty)
            glyph = _mac.Find(code);
        return glyph == 0 ? null : TextOfGlyph(glyph) ?? GuessOfGlyph(glyph);
    }

    /// <inheritdoc/>
    public override string? TextOfGlyph(int glyph)
    {
        if (glyph <= 0 || glyph >= _glyphs)
            return null;
        _characters ??= Reverse(_unicode);
        var text = GlyphText.Of(_characters[glyph]);
        if (text is not null && !GlyphText.IsPrivate(text))
            return text;
        _names ??= new PostNames(Table("post"u8));
        if (_names.Of(glyph) is { } name && GlyphNames.ToText(name) is { } named)
            return named;
        return _cff?.TextOfGlyph(glyph) ?? text;
    }

    /// <inheritdoc/>
    public override string? GuessOfGlyph(int glyph)
    {
        if (glyph <= 0 || glyph >= _glyphs)
            return null;
        _guesses ??= Guess();
        return GlyphText.Of(_guesses[glyph]);
    }

    /// <inheritdoc/>
    public override int GlyphOfCid(int cid) => _cff?.GlyphOfCid(cid) ?? cid;

    private static int Rank(int platform, int encoding) => (platform, encoding) switch
    {
        (3, 10) => 4,
        (0, 4 or 6) => 3,
        (3, 1) => 2,
        (0, not 5) => 1,
        _ => 0,
    };

    private int[] Reverse(CharacterMap map)
    {
        var characters = new int[_glyphs];
        if (!map.IsEmpty)
            map.Reverse(characters, c => c);
        return characters;
    }

    private int[] Guess()
    {
        var characters = new int[_glyphs];
        if (!_symbol.IsEmpty)
            _symbol.Reverse(characters, c => c is >= 0xF000 and < 0xF100 ? CodeTables.WinAnsi[c & 0xFF] : c);
        if (!_mac.IsEmpty)
            _mac.Reverse(characters, c => c < 256 ? CodeTables.MacRoman[c] : 0);
        return characters;
    }

    private ReadOnlyMemory<byte> Table(ReadOnlySpan<byte> tag)
    {
        var file = new BigEndianBytes(_file.Span);
        long start = file.UInt32(0) == 0x74746366 ? file.UInt32(12) : 0; // ttcf: the first font of the collection
        var count = Math.Min(file.UInt16(start + 4), MaxTables);
        for (var entry = start + 12; entry < start + 12 + 16 * count; entry += 16)
        {
            if (!file.Slice(entry, 4).SequenceEqual(tag))
                continue;
            var offset = Math.Min(file.UInt32(entry + 8), file.Length);
            return _file.Slice((int)offset, (int)Math.Min(file.UInt32(entry + 12), file.Length - offset));
        }

        return default;
    }
}
