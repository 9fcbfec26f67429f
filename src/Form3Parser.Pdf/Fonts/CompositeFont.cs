using Form3Parser.Pdf.Fonts.CMaps;
using Form3Parser.Pdf.Fonts.Encodings;
using Form3Parser.Pdf.Fonts.Programs;
using Form3Parser.Pdf.Fonts.Widths;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts;

/// <summary>A Type 0 font: codes of several bytes, which a CMap turns into the CIDs of a CIDFont (ISO 32000-2, 9.7).</summary>
internal sealed class CompositeFont : PdfFont
{
    private readonly PdfDictionary _font;
    private readonly PdfDictionary _descendant;
    private readonly IObjectSource _objects;
    private readonly FontDescriptor _descriptor;
    private readonly GlyphTable _glyphs;
    private readonly bool _hasPictures;
    private CMap? _encoding;
    private CMap? _toUnicode;
    private CharacterCollection? _collection;
    private CidWidths? _widths;
    private CidColumns? _columns;
    private FontProgram? _program;
    private bool _isProgramRead;
    private ReadOnlyMemory<byte>? _glyphMap;

    public CompositeFont(PdfDictionary font, IObjectSource objects)
    {
        _font = font;
        _objects = objects;
        _glyphs = new GlyphTable(objects);
        var descendants = objects.Resolve(font[FontKeys.DescendantFonts]);
        var first = descendants.AsArray is { } array ? objects.Resolve(array[0]) : descendants;
        _descendant = first.AsDictionary ?? new PdfDictionary();
        _descriptor = FontDescriptor.Read(_descendant, font, objects);
        _hasPictures = PictureFonts.Has(Name);
    }

    /// <inheritdoc/>
    public override string Name => _descriptor.Name;

    /// <inheritdoc/>
    public override bool IsVertical => Encoding.IsVertical;

    /// <inheritdoc/>
    public override double Ascent => _descriptor.Ascent;

    /// <inheritdoc/>
    public override double Descent => _descriptor.Descent;

    private CidWidths Widths => _widths ??= new(_descendant, _objects);

    private CidColumns Columns => _columns ??= new(_descendant, Widths, _objects);

    private CMap Encoding => _encoding ??= ReadEncoding();

    /// <inheritdoc/>
    public override ref readonly Glyph Next(ReadOnlySpan<byte> text)
    {
        var length = Encoding.ReadCode(text, out var code);
        ref var glyph = ref _glyphs[length, code];
        if (glyph.Length == 0)
        {
            glyph = Make(length, code);
            _glyphs.Keep(length, code);
        }
        return ref glyph;
    }

    /// <inheritdoc/>
    public override double Aside(in Glyph glyph) => Columns.Aside(Encoding.ToCid((uint)glyph.Code));

    private CMap ReadEncoding()
    {
        var map = CMapSource.Read(_font[FontKeys.Encoding], _objects);
        if (map is null)
            return CMap.Identity(_objects.Resolve(_font[FontKeys.Encoding]).AsName?.Value.EndsWith("-V", StringComparison.Ordinal) ?? false);
        if (!map.HasCodespaces)
            map.AddCodespace(new(2, 0, 0xFFFF));
        return map;
    }

    private Glyph Make(int length, uint code)
    {
        var cid = Encoding.ToCid(code);
        var text = TextOf(code, cid);
        if (_hasPictures)
            text = PictureFonts.Translate(Name, text);
        return new((int)code, length, text, IsVertical ? Columns.Advance(cid) : Widths.Of(cid), length == 1 && code == ' ');
    }

    private string TextOf(uint code, int cid)
    {
        _toUnicode ??= CMapSource.Read(_font[FontKeys.ToUnicode], _objects) ?? new CMap();
        var mapped = _toUnicode.ToText(code) ?? Encoding.ToText(code);
        if (mapped is not null && !GlyphText.IsPrivate(mapped))
            return mapped;
        var program = Program();
        var glyph = program is null ? 0 : GlyphOf(program, cid);
        return program?.TextOfGlyph(glyph) ?? mapped ?? OfCollection(cid) ?? program?.GuessOfGlyph(glyph) ?? OfCode(code);
    }

    // What CIDs mean is said by the collection that the font is of.
    private string? OfCollection(int cid)
    {
        _collection ??= CharacterCollection.Find(Ordering());
        if (_collection is null || cid == 0)
            return null;
        var text = _collection.ToText(cid);
        if (text is null)
            _objects.Note($"the font {Name} has characters without a text, which are left out");
        return text;
    }

    private string Ordering()
    {
        var information = _objects.Resolve(_descendant[FontKeys.CidSystemInfo]).AsDictionary;
        return System.Text.Encoding.Latin1.GetString(_objects.Resolve(information?[FontKeys.Ordering] ?? default).AsString.Span);
    }

    // "Identity-H" as ToUnicode, by name or as a stream, is no CMap to Unicode; who writes it means that the codes are Unicode.
    private string OfCode(uint code)
    {
        var isIdentity = _objects.Resolve(_font[FontKeys.ToUnicode]).AsName is not null || _toUnicode is { Cids.Count: > 0, Texts.Count: 0 };
        return isIdentity && code <= 0xFFFF ? GlyphText.Of((char)code) ?? "" : "";
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
