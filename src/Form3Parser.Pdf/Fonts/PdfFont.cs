using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts;

/// <summary>A font as far as reading text needs it: codes to text and advances. No outline is ever read.</summary>
internal abstract class PdfFont
{
    /// <summary>The base font's name without a subset's prefix; empty when it has none.</summary>
    public abstract string Name { get; }

    /// <summary>True when the font writes downwards (a CMap with WMode 1).</summary>
    public virtual bool IsVertical => false;

    /// <summary>How far letters rise above the baseline; 1 is the font's size. Always positive, 0.75 when nothing tells.</summary>
    public abstract double Ascent { get; }

    /// <summary>How far letters hang below the baseline, as a negative number; 1 is the font's size. -0.25 when nothing tells.</summary>
    public abstract double Descent { get; }

    /// <summary>The first glyph of a string that is not empty; good until the next one is asked for.</summary>
    public abstract ref readonly Glyph Next(ReadOnlySpan<byte> text);

    /// <summary>How far right of a column's middle the middle of a glyph is in vertical writing; 1 is the font's size.</summary>
    public virtual double Aside(in Glyph glyph) => 0;

    /// <summary>The drawing of a Type 3 font's glyph; null for a code it does not have, and for all other fonts.</summary>
    public virtual PdfStream? CharProc(int code) => null;

    /// <summary>The resources a Type 3 font's glyphs are drawn with; null to use the page's.</summary>
    public virtual PdfDictionary? CharProcResources => null;
}
