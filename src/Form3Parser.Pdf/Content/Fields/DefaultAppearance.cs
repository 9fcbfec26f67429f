using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content.Fields;

/// <summary>The font and size in which a field is to be written (ISO 32000-2, 12.7.4.3).</summary>
/// <param name="Font">The font's name in the form's resources; null when none is named.</param>
/// <param name="Size">The size in points; 0 lets the viewer find one that fits.</param>
internal readonly record struct DefaultAppearance(PdfName? Font, double Size)
{
    /// <summary>Longest content of a DA entry that is read, in bytes; a font and a colour take a tenth.</summary>
    private const int MaxContent = 500;

    /// <summary>Reads the content of a DA entry.</summary>
    public static DefaultAppearance Read(ReadOnlySpan<byte> content, Drawing drawing, ContentScratch scratch)
    {
        var appearance = default(DefaultAppearance);
        content = content[..Math.Min(content.Length, MaxContent)];
        var lexer = PdfLexer.ForContent(content, drawing.Names, drawing.Options.MaxObjectNesting, scratch);
        scratch.Reset();
        var (before, last) = (PdfValue.Null, PdfValue.Null);
        while (lexer.TryRead(out var value))
        {
            if (value.AsOperator?.Value == "Tf")
                appearance = new(before.AsName, double.IsFinite(last.Number) ? Math.Abs(last.Number) : 0);
            (before, last) = (last, value);
        }
        return appearance;
    }
}
