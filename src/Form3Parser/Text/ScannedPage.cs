using System.Buffers;

namespace Form3Parser.Text;

/// <summary>
/// Pages that are pictures with a layer of text over them, which a program that takes letters off pictures has laid there. Its
/// words stand where the picture's are, but dirt and lines are taken for letters, sizes are guesses, and some such programs
/// spread a word's width over its letters and the space behind it.
/// </summary>
/// <diagnostic code="F3-110">
/// <title>The words of the page were taken off a picture</title>
/// <meaning>
/// The page is a picture, a scan, and the file has a layer of text over it that a program
/// for recognising letters has made (warning).
/// </meaning>
/// <reason>
/// Such programs take letters and digits for others, and small raised marks above all. A
/// wrong digit looks like a right one; nothing in the file tells them apart. What the
/// layer lacks is read off the picture where its shapes are certain.
/// </reason>
/// <remedy>
/// Compare each value that matters with the picture. EDGAR has every filing since 2003 as
/// data, where nothing was scanned.
/// </remedy>
/// </diagnostic>
public static class ScannedPage
{
    /// <summary>A picture that covers this share of its page is the page.</summary>
    private const double Coverage = 0.6;

    /// <summary>The typical gap between two words, in font sizes, from which on it must hold a part of the words.</summary>
    private const double TooWideGap = 0.45;

    /// <summary>Gaps between words are less, in font sizes; wider ones part columns.</summary>
    private const double WordGap = 2;

    /// <summary>Nothing on a form is printed smaller than this, in the page's typical font sizes.</summary>
    private const double SmallestSize = 0.6;

    /// <summary>How far a guess may be from the page's typical size, as a ratio: text beside labels and titles.</summary>
    private const double SizeRange = 1.25;

    /// <summary>What letters take of their font's size in width, in the mean over common fonts.</summary>
    private const double CapitalWidth = 0.63, DigitWidth = 0.49, LowerWidth = 0.42, SignWidth = 0.29;

    /// <summary>A letter other than the narrow ones is at least so wide, in the page's typical font sizes.</summary>
    private const double LetterWidth = 0.17;

    // What no word of a form consists of: pieces of lines, dots and dirt.
    private static readonly SearchValues<char> Signs = SearchValues.Create("&*[]()$%#@+-/");

    // What the edge of a cell beside a word is taken for.
    private const string LineSigns = "|¦{}\\_~";

    private static readonly SearchValues<char> NarrowLetters = SearchValues.Create("Iil1jtfr");

    /// <summary>Whether a page is a picture with words on it.</summary>
    public static bool Is(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Words.Count > 0 && page.Images.Any(i => Covers(i, page.Width, page.Height));
    }

    /// <summary>Whether a picture is as large as its page.</summary>
    public static bool Covers(Rect picture, double pageWidth, double pageHeight) =>
        picture.Width * picture.Height >= Coverage * pageWidth * pageHeight;

    /// <summary>The same page without the specks, its words as wide as they are and of likely sizes.</summary>
    public static Page SetRight(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var size = Median([.. page.Words.Select(w => w.PointSize)]);
        var words = page.Words.Select(w => w with { Text = TextOf(w) }).Where(w => w.Text.Length > 0 && !IsSpeck(w, size)).ToList();
        if (Median([.. Gaps(words)]) > TooWideGap)
        {
            Widen(words);
            Size(words);
        }
        return page with { Words = words };
    }

    /// <summary>A word's text without the edges of a cell.</summary>
    internal static string TextOf(Word word) => word.Text.Trim([.. LineSigns]);

    /// <summary>Whether a word is dirt that was taken for letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="size">The page's typical font size.</param>
    internal static bool IsSpeck(Word word, double size)
    {
        if (!word.Text.AsSpan().ContainsAnyLetterOrDigit())
            return !word.Text.AsSpan().ContainsAny(Signs);
        if (word.Text.Any(char.IsAsciiDigit) || (word.Text.Length == 1 && char.IsAsciiLetterUpper(word.Text[0])))
            return false;
        return word.PointSize < SmallestSize * size
            || (word.Box.Width < LetterWidth * size * word.Text.Length && word.Text.AsSpan().ContainsAnyExcept(NarrowLetters));
    }

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                return true;
        return false;
    }

    private static IEnumerable<double> Gaps(List<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
            if (IsNext(words[i - 1], words[i]))
                yield return (words[i].Box.Left - words[i - 1].Box.Right) / words[i].PointSize;
    }

    private static bool IsNext(Word word, Word next) => next.Baseline == word.Baseline && next.Box.Left > word.Box.Right
        && next.Box.Left - word.Box.Right < WordGap * next.PointSize;

    // The space behind a word took as much of its width as each of its letters.
    private static void Widen(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var (word, box) = (words[i], words[i].Box);
            var right = box.Right + box.Width / word.Text.Length;
            if (i + 1 < words.Count && IsNext(word, words[i + 1]))
                right = Math.Min(right, words[i + 1].Box.Left);
            words[i] = word with { Box = box with { Right = right } };
        }
    }

    // The size by the width of the letters of a line: one guess for words that stand side by side. A few letters make a poor
    // guess, so it stays near the page's typical size.
    private static void Size(List<Word> words)
    {
        var guesses = new double[words.Count];
        for (int start = 0, end; start < words.Count; start = end)
        {
            double width = 0, ems = 0;
            end = start;
            do
            {
                width += words[end].Box.Width;
                foreach (var c in words[end].Text)
                    ems += char.IsUpper(c) ? CapitalWidth : char.IsAsciiDigit(c) ? DigitWidth : char.IsLower(c) ? LowerWidth : SignWidth;
                end++;
            } while (end < words.Count && IsNext(words[end - 1], words[end]));
            guesses.AsSpan(start..end).Fill(width / ems);
        }
        var typical = Median([.. guesses]);
        for (var i = 0; i < words.Count; i++)
            words[i] = words[i] with { PointSize = Math.Clamp(guesses[i], typical / SizeRange, typical * SizeRange) };
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values.Length > 0 ? values[values.Length / 2] : 0;
    }
}
