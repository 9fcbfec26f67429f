namespace Form3Parser.Pdf.Content;

/// <summary>
/// The operators of content streams (ISO 32000-2, Annex A) that this reader follows, those of one kind side by side. Each is
/// called as it is written, but for those that C# has no such names for.
/// </summary>
internal enum Operator : byte
{
    /// <summary>A word that is no operator, or one that says nothing of text and lines.</summary>
    None,

    // Paths.
    m, l, c, v, y, re, h, w,
    s, S, f, F, EvenOddF, n, W, EvenOddW, B, EvenOddB, b, EvenOddClosedB,

    // Text.
    BT, ET, Tf, Td, TD, Tm, NextLine, Tj, TJ, Quote, DoubleQuote,
    Tc, Tw, Tz, TL, Ts, Tr,

    // The graphics state, external objects and marks.
    q, Q, cm, gs, Do, BI, BMC, BDC, EMC,

    // Colours.
    g, G, rg, RG, k, K, cs, CS, sc, SC, scn, SCN,
}
