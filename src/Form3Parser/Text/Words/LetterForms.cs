namespace Form3Parser.Text.Words;

/// <summary>Characters that print as one letter and are spelled as others.</summary>
internal static class LetterForms
{
    // A soft hyphen that is drawn is a hyphen; ligatures are their letters; what has no form and no width is nothing.
    public static string? Spelled(char c) => c switch
    {
        < '\u00AD' => c < ' ' && !char.IsWhiteSpace(c) ? "" : null,
        '\u00AD' => "-",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => "",
        _ => null,
    };
}
