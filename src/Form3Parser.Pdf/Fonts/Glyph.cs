namespace Form3Parser.Pdf.Fonts;

/// <summary>What a font makes of one character code.</summary>
/// <param name="Code">The code as shown.</param>
/// <param name="Length">How many bytes of the string it took, at least 1.</param>
/// <param name="Text">What it stands for; empty when nothing tells.</param>
/// <param name="Advance">How far the next glyph's origin is: along x, or along y (negative downwards) in vertical writing; 1 is the font's size.</param>
/// <param name="IsSpace">True for the single-byte code 32, to which word spacing applies (ISO 32000-2, 9.3.3).</param>
internal readonly record struct Glyph(int Code, int Length, string Text, double Advance, bool IsSpace);
