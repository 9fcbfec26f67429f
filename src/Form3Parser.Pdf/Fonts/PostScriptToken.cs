namespace Form3Parser.Pdf.Fonts;

/// <summary>The kinds of tokens that CMaps and the clear text of Type 1 fonts are made of.</summary>
internal enum PostScriptToken : byte
{
    End,
    Number,
    Name,
    HexString,
    LiteralString,
    ArrayStart,
    ArrayEnd,
    Other,
    Word,
}
