using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts;

/// <summary>A font whose glyphs are content streams (ISO 32000-2, 9.6.4).</summary>
internal sealed class Type3Font : SimpleFont
{
    private const double UsualScale = 0.001;

    private readonly IObjectSource _objects;
    private readonly PdfDictionary? _charProcs;

    public Type3Font(PdfDictionary font, IObjectSource objects)
        : base(font, objects, isDrawn: true)
    {
        _objects = objects;
        _charProcs = objects.Resolve(font[FontKeys.CharProcs]).AsDictionary;
        CharProcResources = objects.Resolve(font[FontKeys.Resources]).AsDictionary;
        Name = FontDescriptor.WithoutPrefix(
            (objects.Resolve(font[FontKeys.BaseFont]).AsName ?? objects.Resolve(font[FontKeys.Name]).AsName)?.Value ?? "");
        var matrix = objects.Resolve(font[FontKeys.FontMatrix]).AsArray;
        WidthUnit = Scale(matrix, 0);
        (Ascent, Descent) = FontDescriptor.OfBox(objects.Resolve(font[FontKeys.FontBBox]).AsArray, objects, Scale(matrix, 3));
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override double Ascent { get; }

    /// <inheritdoc/>
    public override double Descent { get; }

    /// <inheritdoc/>
    public override PdfDictionary? CharProcResources { get; }

    /// <inheritdoc/>
    protected override double WidthUnit { get; }

    /// <inheritdoc/>
    public override PdfStream? CharProc(int code) =>
        _charProcs is not null && (uint)code < 256 && NameOf(code) is { } name
            ? _objects.Resolve(_charProcs[name]).AsStream
            : null;

    private double Scale(PdfArray? matrix, int index)
    {
        var scale = matrix is null ? PdfValue.Null : _objects.Resolve(matrix[index]);
        return scale.IsNumber ? scale.Number : UsualScale;
    }
}
