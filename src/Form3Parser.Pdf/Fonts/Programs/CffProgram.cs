using System.Text;
using Form3Parser.Pdf.Fonts.Encodings;

namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>A CFF program: names of its glyphs, its encoding, and in a CID-keyed one the glyphs of its CIDs.</summary>
internal sealed class CffProgram : FontProgram
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly CffIndex _strings;
    private readonly CffTopDict _top;
    private readonly ushort[] _charset;
    private readonly int[] _idOfCode = new int[256];
    private Dictionary<int, int>? _glyphOfCid;

    private CffProgram(ReadOnlyMemory<byte> file, CffIndex strings, CffTopDict top, ushort[] charset)
    {
        _file = file;
        _strings = strings;
        _top = top;
        _charset = charset;
        if (top.Encoding > 1)
            ReadEncoding(new(file.Span));
    }

    /// <summary>Reads the file; null when it has no glyphs.</summary>
    public static CffProgram? Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new BigEndianBytes(bytes.Span);
        var names = CffIndex.Read(file, file.Byte(2));
        var tops = CffIndex.Read(file, names.End);
        var strings = CffIndex.Read(file, tops.End);
        var top = CffTopDict.Read(tops.Get(file, 0));
        var glyphs = top.CharStrings > 0 ? CffIndex.Read(file, top.CharStrings).Count : 0;
        return glyphs == 0 ? null : new(bytes, strings, top, CffCharset.Read(file, top, glyphs));
    }

    /// <inheritdoc/>
    public override string? TextOfCode(int code)
    {
        if ((uint)code >= 256 || _top.IsCidKeyed)
            return null;
        return _top.Encoding switch
        {
            0 => GlyphText.Of(CodeTables.Standard[code]),
            1 => null,
            _ => TextOfString(_idOfCode[code]),
        };
    }

    /// <inheritdoc/>
    public override string? TextOfGlyph(int glyph) =>
        _top.IsCidKeyed || (uint)glyph >= (uint)_charset.Length ? null : TextOfString(_charset[glyph]);

    /// <inheritdoc/>
    public override int GlyphOfCid(int cid)
    {
        if (!_top.IsCidKeyed)
            return cid;
        if (_glyphOfCid is null)
        {
            _glyphOfCid = new(_charset.Length);
            for (var glyph = _charset.Length - 1; glyph >= 0; glyph--)
                _glyphOfCid[_charset[glyph]] = glyph;
        }

        return _glyphOfCid.GetValueOrDefault(cid);
    }

    private string? TextOfString(int id)
    {
        if (id == 0)
            return null;
        if (id < StandardStrings.Cff.Length)
            return GlyphNames.ToText(StandardStrings.Cff[id]);
        var name = _strings.Get(new(_file.Span), id - StandardStrings.Cff.Length);
        return name.IsEmpty ? null : GlyphNames.ToText(Encoding.Latin1.GetString(name));
    }

    // Formats 0 and 1, and the supplement that gives a glyph more codes (Technical Note 5176, 12).
    private void ReadEncoding(BigEndianBytes file)
    {
        long offset = _top.Encoding;
        var format = file.Byte(offset);
        var count = file.Byte(offset + 1);
        offset += 2;
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var code = file.Byte(offset++);
            var left = (format & 0x7F) == 1 ? file.Byte(offset++) : 0;
            for (var j = 0; j <= left && glyph < _charset.Length && code + j < 256; j++)
                _idOfCode[code + j] = _charset[glyph++];
        }

        if ((format & 0x80) == 0)
            return;
        for (var supplements = file.Byte(offset++); supplements > 0; supplements--, offset += 3)
            _idOfCode[file.Byte(offset)] = file.UInt16(offset + 1);
    }
}
