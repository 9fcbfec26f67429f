using Form3Parser.Pdf.Fonts.CMaps;
using Form3Parser.Pdf.Fonts.Encodings;
using Form3Parser.Pdf.Fonts.Programs;
using Form3Parser.Pdf.Fonts.Widths;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts;

/// <summary>
/// A font of one-byte codes: Type 1, MMType1 or TrueType (ISO 32000-2, 9.6). A code is looked up once; its glyph is kept.
/// </summary>
internal class SimpleFont : PdfFont
{
    private const double Thousandth = 0.001;

    private readonly PdfDictionary _font;
    private readonly IObjectSource _objects;
    private readonly FontDescriptor _descriptor;
    private readonly GlyphTable _glyphs;
    private readonly PdfArray? _widths;
    private readonly int _firstCode;
    private readonly StandardFont? _standard;
    private CMap? _toUnicode;
    private SimpleEncoding? _encoding;
    private FontProgram? _program;
    private bool _isProgramRead;

    /// <summary>Reads what all glyphs share; the rest is read when a glyph needs it.</summary>
    /// <param name="font">The font's dictionary.</param>
    /// <param name="objects">Where references lead.</param>
    /// <param name="isDrawn">True for a Type 3 font, which no standard font can stand in for.</param>
    public SimpleFont(PdfDictionary font, IObjectSource objects, bool isDrawn = false)
    {
        _font = font;
        _objects = objects;
        _glyphs = new GlyphTable(objects);
        _descriptor = FontDescriptor.Read(font, font, objects);
        _widths = objects.Resolve(font[FontKeys.Widths]).AsArray;
        _firstCode = objects.Resolve(font[FontKeys.FirstChar]).ToInt();
        if (!isDrawn && (_widths is null || !_descriptor.Exists))
            _standard = StandardFont.Nearest(_descriptor);
    }

    /// <inheritdoc/>
    public override string Name => _descriptor.Name;

    /// <inheritdoc/>
    public override double Ascent => _descriptor.Exists || _standard is null ? _descriptor.Ascent : _standard.Ascent;

    /// <inheritdoc/>
    public override double Descent => _descriptor.Exists || _standard is null ? _descriptor.Descent : _standard.Descent;

    /// <summary>How long one unit of the Widths array is; 1 is the font's size.</summary>
    protected virtual double WidthUnit => Thousandth;

    /// <inheritdoc/>
    public override ref readonly Glyph Next(ReadOnlySpan<byte> text)
    {
        ref var glyph = ref _glyphs[1, text[0]];
        if (glyph.Length == 0)
            glyph = Make(text[0]);
        return ref glyph;
    }

    /// <summary>The glyph name that the encoding's differences give a code; null when they give none.</summary>
    protected string? NameOf(int code) => (_encoding ??= SimpleEncoding.Read(_font[FontKeys.Encoding], _objects)).NameOf(code);

    private Glyph Make(int code)
    {
        var text = TextOf(code);
        return new(code, 1, PictureFonts.Translate(Name, text), WidthOf(code, text) * WidthUnit, code == ' ');
    }

    private string TextOf(int code)
    {
        _toUnicode ??= CMapSource.Read(_font[FontKeys.ToUnicode], _objects) ?? new CMap();
        var mapped = _toUnicode.ToText((uint)code);
        if (mapped is not null && !GlyphText.IsPrivate(mapped))
            return mapped;
        if (NameOf(code) is { } name)
        {
            if (GlyphNames.ToText(name, Name.Contains("Dingbats", StringComparison.OrdinalIgnoreCase)) is { } named)
                return named;
            if (name == ".notdef")
                return "";
        }

        return mapped ?? OfBase(code) ?? Program()?.TextOfCode(code) ?? OfLastResort(code) ?? OfControl(code);
    }

    // The encodings of letters do not apply to Symbol and its like, although many writers name one.
    private string? OfBase(int code)
    {
        if (PictureFonts.TableOf(Name) is { } pictures)
            return Program()?.TextOfCode(code) ?? GlyphText.Of(pictures[code]);
        if (_encoding?.Table is { } table)
            return GlyphText.Of(table[code]);
        return null;
    }

    // What is left is the code itself. Fonts of Latin letters have StandardEncoding where they have nothing else (9.6.5).
    private string? OfLastResort(int code)
    {
        var isStandard = _objects.Resolve(_font[FontKeys.Subtype]).AsName?.Value is "Type1" or "MMType1" || _descriptor.IsNonsymbolic;
        return (isStandard ? GlyphText.Of(CodeTables.Standard[code]) : null) ?? GlyphText.Of(CodeTables.WinAnsi[code]);
    }

    // No encoding has a tab, but writers that show their text as it was typed show it too.
    private static string OfControl(int code) => code == '\t' ? " " : "";

    private FontProgram? Program()
    {
        if (!_isProgramRead && _descriptor.Program is { } stream)
            _program = FontProgramReader.Read(stream, _objects);
        _isProgramRead = true;
        return _program;
    }

    private double WidthOf(int code, string text)
    {
        if (_widths is not null && code >= _firstCode && code - (long)_firstCode < _widths.Count)
        {
            var width = _objects.Resolve(_widths[code - _firstCode]);
            if (width.IsNumber)
                return width.Number;
        }

        return _standard is null ? _descriptor.MissingWidth : StandardWidth(text.Length > 0 ? text : " ");
    }

    private double StandardWidth(string text)
    {
        double width = 0;
        foreach (var c in text)
            width += _standard!.WidthOf(c) ?? _standard.WidthOf(' ') ?? 0;
        return width;
    }
}
