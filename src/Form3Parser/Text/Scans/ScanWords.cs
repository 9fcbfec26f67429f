namespace Form3Parser.Text.Scans;

/// <summary>Makes the words of one scanned page of its ink and its text layer.</summary>
internal sealed class ScanWords(PageInk ink, GlyphSamples samples)
{
    /// <summary>A letter that stands alone has no ink beside it for so many ems.</summary>
    private const double Alone = 1.5;

    /// <summary>The height of a letter that stands alone, in ems.</summary>
    private const double LeastLetter = 0.5, MostLetter = 1.1;

    /// <summary>A mark that stands alone is smaller than the page's letters by this share.</summary>
    private const double SmallMark = 0.85;

    /// <summary>The thinnest stroke of a letter, in ems.</summary>
    private const double LeastStroke = 0.06;

    /// <summary>The letters that say something where they stand alone: how a security is owned, and a ticked box.</summary>
    private const string LoneLetters = "DIX";

    // What they may be taken for, but for strokes, which are all alike.
    private const string Rivals = "DIXABCEFGHKLMNOPQRSTUVWYZ02345678abdeghkmnopqsuvwxyz";

    private readonly List<Word> _words = [];
    private readonly ShapeReader _reader = new(ink.Words, samples);

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
            _words.Add(Placed(word.Glyphs, marks));
        else if (LoneLetter(word, text) is { } letter)
            _words.Add(Placed(word.Glyphs, letter));
        else if (text.Any(char.IsLetter) && _reader.AreRaisedSigns(word.Glyphs))
            return;
        else if (text.Any(char.IsLetterOrDigit))
            AddRead(word, text);
        else if (!TryReadAnew(word, text) && word.Word is { } signs && text.Length > 0 && !IsSpeck(signs, text))
            _words.Add(Placed(word.Glyphs, text));
    }

    private void AddRead(InkWord word, string text)
    {
        var (start, marks) = MarkReader.ReadEnd(word.Glyphs, samples);
        if (marks is not null)
        {
            var letters = word.Glyphs[..start];
            // Where the marks spoilt the word's reading, its shapes are the better one.
            var rest = text.Length == letters.Count ? text : _reader.Read(letters) ?? MarkReader.WithoutMarks(text, letters.Count);
            _words.Add(Placed(letters, rest));
            _words.Add(Placed(word.Glyphs[start..], marks) with { SpaceBefore = false });
        }
        else if (!TryReadAnew(word, text))
        {
            _words.Add(Placed(word.Glyphs, text));
        }
    }

    // Where the text layer says nothing of some ink, or has not as many letters, and the shapes tell clearly what it is.
    private bool TryReadAnew(InkWord word, string text)
    {
        var parts = word.Parts.Select(_reader.Read).ToList();
        if (parts.Contains(null) || !Misreading.Is(text, string.Concat(parts)))
            return false;
        foreach (var (i, part) in parts.Index())
            _words.Add(Placed(word.Parts[i], part!));
        return true;
    }

    private bool IsSpeck(Word word, string text) => ScannedPage.IsSpeck(word with { Text = text }, ink.ToPoints(ink.Em));

    private bool IsSmall(List<Glyph> glyphs) => glyphs.Max(g => g.Box.Height) < SmallMark * LetterHeights.Bracket * ink.Em;

    private string? LoneLetter(InkWord word, string text)
    {
        if (text.Any(char.IsLetterOrDigit) && (text.Length > 1 || LoneLetters.Contains(text, StringComparison.Ordinal)))
            return null;
        if (word.Glyphs is not [var glyph] || glyph.Box.Width < LeastStroke * ink.Em
            || glyph.Box.Height < LeastLetter * ink.Em || glyph.Box.Height > MostLetter * ink.Em)
            return null;
        var reach = Alone * ink.Em;
        // Where the text layer has a stroke, or a sign, there is a letter in any case.
        if (word.Word is null && ink.Words.Exists(w => w != word && w.Box.OverlapY(glyph.Box) > 0 && w.Box.OverlapX(glyph.Box) > -reach))
            return null;
        return samples.Read(glyph.Shape, Rivals) is { } letter && LoneLetters.Contains(letter) ? letter.ToString() : null;
    }

    private Word Placed(List<Glyph> glyphs, string text)
    {
        var (size, baseline) = _reader.Measure(glyphs, text);
        var box = ink.ToPage(glyphs.Select(g => g.Box).Aggregate((a, b) => a.Union(b)));
        return new Word(text, box, ink.Y(baseline), ink.ToPoints(size), "");
    }
}
