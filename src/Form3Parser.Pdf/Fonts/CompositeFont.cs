using Form3Parser.Pdf.Fonts.CMaps;
using Form3Parser.Pdf.Fonts.Encodings;
using Form3Parser.Pdf.Fonts.Programs;
using Form3Parser.Pdf.Fonts.Widths;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts;

/// <summary>A Type 0 font: codes of several bytes, which a CMap turns into the CIDs of a CIDFont (ISO 32000-2, 9.7).</summary>
internal sealed class CompositeFont : PdfFont
{
    /// <summary>Glyphs of longer codes are kept up to this number; a text has seldom more different ones.</summary>
    private const int MaxLongCodes = 1 << 14;

    private readonly PdfDictionary _font;
    private readonly PdfDictionary _descendant;
    private readonly IObjectSource _objects;
    private readonly FontDescriptor _descriptor;
    private readonly Glyph[]?[] _pages = new Glyph[]?[256];
    private readonly Dictionary<(int Length, uint Code), Glyph> _others = [];
    private CMap? _encoding;
    private CMap? _toUnicode;
    private CidWidths? _widths;
    private FontProgram? _program;
    private bool _isProgramRead;
    private ReadOnlyMemory<byte>? _glyphMap;

    public CompositeFont(PdfDictionary font, IObjectSource objects)
    {
        _font = font;
        _objects = objects;
        var descendants = objects.Resolve(font[FontKeys.DescendantFonts]);
        var first = descendants.AsArray is { } array ? objects.Resolve(array[0]) : descendants;
        _descendant = first.AsDictionary ?? new PdfDictionary();
        _descriptor = FontDescriptor.Read(_descendant, font, objects);
    }

    /// <inheritdoc/>
    public override string Name => _descriptor.Name;

    /// <inheritdoc/>
    public override bool IsVertical => Encoding.IsVertical;

    /// <inheritdoc/>
    public override double Ascent => _descriptor.Ascent;

    /// <inheritdoc/>
    public override double Descent => _descriptor.Descent;

    private CMap Encoding => _encoding ??= ReadEncoding();

    /// <inheritdoc/>
    public override Glyph Next(ReadOnlySpan<byte> text)
    {
        var length = Encoding.ReadCode(text, out var code);
        if (length != 2)
            return Other(length, code);
        var page = _pages[code >> 8] ??= new Glyph[256];
        ref var glyph = ref page[code & 0xFF];
        if (glyph.Length == 0)
            glyph = Make(length, code);
        return glyph;
    }

    private Glyph Other(int length, uint code)
    {
        if (_others.TryGetValue((length, code), out var glyph))
            return glyph;
        glyph = Make(length, code);
        if (_others.Count < MaxLongCodes)
            _others.Add((length, code), glyph);
        return glyph;
    }

    private CMap ReadEncoding()
    {
        var map = CMapSource.Read(_font[FontKeys.Encoding], _objects);
        if (map is null)
            return CMap.Identity(vertical: false);
        if (!map.HasCodespaces)
            map.AddCodespace(new(2, 0, 0xFFFF));
        return map;
    }

    private Glyph Make(int length, uint code)
    {
        var cid = Encoding.ToCid(code);
        _widths ??= IsVertical ? CidWidths.Vertical(_descendant, _objects) : CidWidths.Horizontal(_descendant, _objects);
        var text = PictureFonts.Translate(Name, TextOf(code, cid));
        return new((int)code, length, text, _widths.Of(cid), length == 1 && code == ' ');
    }

    private string TextOf(uint code, int cid)
    {
        var entry = _objects.Resolve(_font[FontKeys.ToUnicode]);
        _toUnicode ??= CMapSource.Read(entry, _objects) ?? new CMap();
        if ((_toUnicode.ToText(code) ?? Encoding.ToText(code)) is { } text)
            return text;
        if (Program() is { } program && program.TextOfGlyph(GlyphOf(program, cid)) is { } shown)
            return shown;

        // "Identity-H" as ToUnicode is no CMap to Unicode; who writes it means that the codes are Unicode.
        return entry.AsName is not null && code <= 0xFFFF ? GlyphText.Of((char)code) ?? "" : "";
    }

    private int GlyphOf(FontProgram program, int cid)
    {
        if (_objects.Resolve(_descendant[FontKeys.CidToGidMap]).AsStream is not { } stream)
            return program.GlyphOfCid(cid);
        _glyphMap ??= _objects.Decode(stream);
        return new BigEndianBytes(_glyphMap.Value.Span).UInt16(2 * cid);
    }

    private FontProgram? Program()
    {
        if (!_isProgramRead && _descriptor.Program is { } stream)
            _program = FontProgramReader.Read(stream, _objects);
        _isProgramRead = true;
        return _program;
    }
}
