namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>What an embedded font program tells about text, which is asked only when the PDF does not tell it.</summary>
internal abstract class FontProgram
{
    /// <summary>The text of a code by the program's own encoding; null when it has none.</summary>
    public abstract string? TextOfCode(int code);

    /// <summary>The text of a glyph by its number; null when nothing tells.</summary>
    public abstract string? TextOfGlyph(int glyph);

    /// <summary>What a glyph may be by maps that are not Unicode's; null when there are none.</summary>
    public virtual string? GuessOfGlyph(int glyph) => null;

    /// <summary>The number of the glyph that a CID selects, where the PDF itself has no map.</summary>
    public virtual int GlyphOfCid(int cid) => cid;
}
