using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>What a dictionary of graphics state parameters sets (ISO 32000-2, table 57), as far as reading needs it.</summary>
/// <param name="Font">The font; null where it is left as it is.</param>
/// <param name="FontSize">Its size.</param>
/// <param name="LineWidth">The width of lines; null where it is left as it is.</param>
/// <param name="HidesFill">Whether what is filled cannot be seen; null where that is left as it is.</param>
/// <param name="HidesStroke">The same of strokes.</param>
internal sealed record StateParameters(PdfFont? Font, double FontSize, double? LineWidth, bool? HidesFill, bool? HidesStroke)
{
    public static StateParameters Read(PdfDictionary parameters, IObjectSource objects, FontCache fonts)
    {
        var font = objects.Resolve(parameters[Names.Font]).AsArray is { Count: >= 2 } pair ? pair : null;
        return new(
            font is null ? null : fonts[font[0]],
            font is null ? 0 : objects.Resolve(font[1]).Number,
            Number(ContentNames.LW),
            IsNought(Number(ContentNames.FillAlpha)),
            IsNought(Number(ContentNames.StrokeAlpha)));

        double? Number(PdfName key) => objects.Resolve(parameters[key]) is { IsNumber: true } number ? number.Number : null;
    }

    public void Apply(ref GraphicsState state)
    {
        if (Font is not null)
            (state.Font, state.FontSize) = (Font, FontSize);
        if (LineWidth is { } width)
            state.LineWidth = width;
        if (HidesFill is { } hidesFill)
            state.Fill = state.Fill with { IsTransparent = hidesFill };
        if (HidesStroke is { } hidesStroke)
            state.Stroke = state.Stroke with { IsTransparent = hidesStroke };
    }

    private static bool? IsNought(double? alpha) => alpha is { } known ? known <= 0 : null;
}
