namespace Form3Parser.Text.Scans;

/// <summary>Makes the words of one scanned page of its ink and its text layer.</summary>
internal sealed class ScanWords(PageInk ink, GlyphSamples samples)
{
    /// <summary>A letter that stands alone has no ink beside it for so many ems.</summary>
    private const double Alone = 1.5;

    /// <summary>The height of a letter that stands alone, in ems.</summary>
    private const double LeastLetter = 0.5, MostLetter = 1.1;

    /// <summary>The thinnest stroke of a letter, in ems.</summary>
    private const double LeastStroke = 0.06;

    /// <summary>The letters that say something where they stand alone: how a security is owned, and a ticked box.</summary>
    private const string LoneLetters = "DIX";

    // What they may be taken for, but for strokes, which are all alike.
    private const string Rivals = "DIXABCEFGHKLMNOPQRSTUVWYZ02345678abdeghkmnopqsuvwxyz";

    private readonly List<Word> _words = [];

    /// <summary>The page with these words.</summary>
    public Page Page()
    {
        foreach (var word in ink.Words)
            Add(word);
        foreach (var word in ink.Inkless)
            if (ScannedPage.TextOf(word) is { Length: > 0 } text && !IsSpeck(word, text))
                _words.Add(word with { Text = text });
        return ink.Page with { Words = ScanLines.Of(_words), Rules = ink.Rules };
    }

    private void Add(InkWord word)
    {
        var text = word.Word is { } read ? ScannedPage.TextOf(read) : "";
        if (MarkReader.Read(word.Glyphs, samples) is { } marks && (text.Length == 0 || IsSmall(word.Glyphs)))
        {
            _words.Add(Placed(word.Glyphs, marks));
            return;
        }
        if (!text.Any(char.IsLetterOrDigit))
        {
            if (LoneLetter(word) is { } letter)
                _words.Add(Placed(word.Glyphs, letter));
            else if (text.Length > 0 && word.Word is { } signs && !IsSpeck(signs, text))
                _words.Add(Placed(word.Glyphs, text));
            return;
        }
        var (start, raised) = MarkReader.ReadEnd(word.Glyphs, text, samples);
        if (raised is null)
        {
            _words.Add(Placed(word.Glyphs, text));
            return;
        }
        _words.Add(Placed(word.Glyphs[..start], MarkReader.WithoutMarks(text, word.Glyphs[..start], samples)));
        _words.Add(Placed(word.Glyphs[start..], raised) with { SpaceBefore = false });
    }

    private bool IsSpeck(Word word, string text) => ScannedPage.IsSpeck(word with { Text = text }, ink.ToPoints(ink.Em));

    private bool IsSmall(List<Glyph> glyphs) => glyphs.Max(g => g.Box.Height) < 0.85 * LetterHeights.Bracket * ink.Em;

    private string? LoneLetter(InkWord word)
    {
        if (word.Glyphs is not [var glyph] || glyph.Box.Width < LeastStroke * ink.Em || glyph.Box.Height < LeastLetter * ink.Em || glyph.Box.Height > MostLetter * ink.Em)
            return null;
        var reach = Alone * ink.Em;
        if (ink.Words.Exists(w => w != word && w.Box.OverlapY(glyph.Box) > 0 && w.Box.OverlapX(glyph.Box) > -reach))
            return null;
        return samples.Read(glyph.Shape, Rivals) is { } letter && LoneLetters.Contains(letter) ? letter.ToString() : null;
    }

    private Word Placed(List<Glyph> glyphs, string text)
    {
        var (size, baseline) = Measure(glyphs, text);
        var box = ink.ToPage(glyphs.Select(g => g.Box).Aggregate((a, b) => a.Union(b)));
        return new Word(text, box, ink.Y(baseline), ink.ToPoints(size), "");
    }

    private (double Size, double Baseline) Measure(List<Glyph> glyphs, string text)
    {
        var (sizes, bottoms) = (new List<double>(), new List<double>());
        if (text.Length == glyphs.Count)
            for (var i = 0; i < text.Length; i++)
            {
                if (LetterHeights.SizeOf(text[i], glyphs[i].Box.Height) is { } size)
                    sizes.Add(size);
                if (LetterHeights.StandsOnLine(text[i]))
                    bottoms.Add(glyphs[i].Box.Bottom);
            }
        var tallest = glyphs.Max(g => g.Box.Height);
        if (sizes.Count == 0)
            sizes.Add(text.Any(c => LetterHeights.SizeOf(c, 1) is < 2) ? tallest / LetterHeights.Capital : ink.Em);
        if (bottoms.Count == 0)
            bottoms.AddRange(glyphs.Where(g => 2 * g.Box.Height > tallest).Select(g => (double)g.Box.Bottom));
        return (Median(sizes), Median(bottoms));
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[(values.Count - 1) / 2];
    }
}
