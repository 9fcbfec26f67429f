namespace Form3Parser.Text.Scans;

/// <summary>Reads the marks of notes, "(1)" or "(2)(13)", from their ink.</summary>
internal static class MarkReader
{
    // What raised marks come out as, letters and digits apart.
    private const string Signs = "”“\"™®©°º*%'’‘»«¢£¥§¹²³@&()[]{}?!^";

    private const string Alphabet = "()0123456789";

    /// <summary>A raised mark is lower than the brackets of its line by this share.</summary>
    private const double Raised = 0.85;

    /// <summary>The most digits of a mark: notes are numbered to 99.</summary>
    private const int MostDigits = 2;

    /// <summary>The marks that some letters are; null when they are none, or not certain.</summary>
    public static string? Read(IReadOnlyList<Glyph> glyphs, GlyphSamples samples)
    {
        if (glyphs.Count < 3)
            return null;
        Span<char> text = glyphs.Count <= 64 ? stackalloc char[glyphs.Count] : new char[glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (samples.Read(glyphs[i].Shape, Alphabet) is not { } letter)
                return null;
            text[i] = letter;
        }
        return AreMarks(text) ? text.ToString() : null;
    }

    /// <summary>The raised marks that end a word, and at which of its letters they begin.</summary>
    public static (int Start, string? Marks) ReadEnd(List<Glyph> glyphs, GlyphSamples samples)
    {
        for (var start = 1; start <= glyphs.Count - 3; start++)
        {
            var (tallest, end) = (glyphs[..start].Max(g => g.Box.Height), glyphs[start..]);
            if (end.TrueForAll(g => g.Box.Height < Raised * tallest / LetterHeights.Capital * LetterHeights.Bracket)
                && samples.Read(end[0].Shape, Alphabet) == '(' && Read(end, samples) is { } marks)
                return (start, marks);
        }
        return (0, null);
    }

    /// <summary>A word's text without what its marks came out as.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">How many letters stand before the marks.</param>
    public static string WithoutMarks(string text, int letters)
    {
        // Two letters that touch are one by their ink: "Stock" has four, and no sign of a mark ends with a letter.
        var kept = text.AsSpan().TrimEnd(Signs).Length;
        if (kept < text.Length && kept == letters + 1 && char.IsLetter(text[kept - 1]) && char.IsLetter(text[kept - 2]))
            return text[..kept];
        return text.Length > letters ? text[..letters] : text;
    }

    private static bool AreMarks(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var end = text.IndexOf(')');
            if (text[0] != '(' || end < 2 || end > MostDigits + 1 || text[1..end].ContainsAnyExceptInRange('0', '9') || text[1] == '0')
                return false;
            text = text[(end + 1)..];
        }
        return true;
    }
}
