using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;

namespace Form3Parser.Recognition.Readers;

/// <summary>Finds the captions of signatures, "Signature of Reporting Person" and "Date", and tells which stand beside each other.</summary>
internal static class CaptionFinder
{
    /// <summary>How far left of its caption a signature may begin, in font sizes.</summary>
    internal const double CaptionSlack = 3;

    /// <summary>How far below the caption of a signature that of its date may stand, in font sizes: a line for the date between them.</summary>
    private const double DateDrop = 6;

    /// <summary>More captions than a form has for all its signers stay words that belong to no field.</summary>
    private const int MaxCaptions = 50;

    /// <summary>A signature stands within so many font sizes above its caption.</summary>
    internal const double SignatureRise = 3;

    /// <summary>Words of one signature stand closer on a line, in font sizes; columns of signatures further apart.</summary>
    internal const double ColumnGap = 2;

    /// <summary>Stars on a line of their own stand at most so far above their caption, in font sizes.</summary>
    private const double StarsPitch = 1.45;

    /// <summary>The captions of signatures in a stretch of the sheet, from the top.</summary>
    public static List<Phrase> All(SectionSpan span) => [.. PhraseFinder.FindAll(span.Tokens, Landmarks.SignatureCaption)
        .Where(c => c.First.Use == TokenUse.Unplaced && c.OpensLine && !IsQuoted(c, span)).Take(MaxCaptions).Select(c => WithStarsAbove(c, span))];

    /// <summary>The stars before a caption.</summary>
    public static IEnumerable<Token> Stars(Phrase caption, SectionSpan span) => span.Free.Where(t => t.Text is "**" or "*"
        && Math.Abs(t.Box.CenterY - caption.First.Box.CenterY) < t.Size
        && t.Box.Left < caption.First.Box.Left && t.Box.Left > caption.First.Box.Left - CaptionSlack * t.Size);

    /// <summary>
    /// The captions of signatures beside each other, which may have different numbers of lines: the left one is first, though its
    /// caption may stand lower.
    /// </summary>
    public static IEnumerable<List<Phrase>> Rows(List<Phrase> captions, SectionSpan span)
    {
        for (int start = 0, end; start < captions.Count; start = end)
        {
            end = start + 1;
            while (end < captions.Count && captions[end].Box.Top - captions[start].Box.Top < DateDrop * captions[start].First.Size
                && captions.GetRange(start, end - start).TrueForAll(c => AreBeside(c, captions[end], span)))
                end++;
            yield return [.. captions[start..end].OrderBy(c => c.Box.Left)];
        }
    }

    // One ends before the other begins, or before the other's signature does. Where the date of the left one has its caption beyond
    // the right one, that stands below.
    private static bool AreBeside(Phrase caption, Phrase next, SectionSpan span)
    {
        var isFirst = caption.Box.Right < next.Box.Left;
        if (!isFirst && !(caption.Box.Left > next.Box.Right && LeftAbove(caption, span) > next.Box.Right))
            return false;
        var (left, right) = isFirst ? (caption, next) : (next, caption);
        return IsOnLine(left.First, right.First) || !span.Free.Any(t => IsDateCaption(t) && IsOnLine(t, left.First) && t.Box.Left > right.Box.Left);
    }

    /// <summary>
    /// The caption of a signature's date: right of the signature's, or left, or below it; null for none, as in prose that quotes the
    /// signature's.
    /// </summary>
    public static Token? DateOf(Phrase caption, List<Phrase> row, SectionSpan span)
    {
        if (!StandsApart(caption.Tokens[^1], span))
            return null;
        var next = row.Where(c => c.Box.Left > caption.Box.Right).Select(c => c.Box.Left).DefaultIfEmpty(double.PositiveInfinity).Min();
        var dates = span.Free.Where(t => IsDateCaption(t) && t.Box.CenterY > caption.Box.Top - t.Size
            && t.Box.CenterY < caption.Box.Bottom + DateDrop * t.Size).Take(MaxCaptions).Where(t => StandsApart(t, span)).ToList();
        var beside = dates.FindAll(t => t.Box.CenterY > caption.Box.Top - t.Size && t.Box.CenterY < caption.Box.Bottom + t.Size);
        return beside.Where(t => t.Box.Left > caption.Box.Right - 1 && t.Box.Left < next).MinBy(t => t.Box.Left)
            ?? beside.Where(t => t.Box.Right < caption.Box.Left).MaxBy(t => t.Box.Left)
            ?? dates.Where(t => t.Box.CenterY > caption.Box.Bottom && t.Baseline < caption.First.Baseline + DateDrop * t.Size
                && t.Box.Left < caption.Box.Right && t.Box.Right > caption.Box.Left - CaptionSlack * t.Size).MinBy(t => t.Baseline);
    }

    // Within a sentence the word is none.
    private static bool IsDateCaption(Token token) => token.Key == Landmarks.DateCaption[0] && !char.IsLower(token.Text[0]) && token.Text[^1] is not ('.' or ',');

    // Prose quotes the captions, too, but goes on right after them.
    private static bool StandsApart(Token last, SectionSpan span) => !span.Tokens.Any(t => t.Key.Length > 0 && t.Key != Landmarks.DateCaption[0]
        && IsOnLine(t, last) && t.Box.Left > last.Box.Left && t.Box.Left - last.Box.Right < last.Size);

    // Where the line begins that stands right above a caption; a caption in the middle below a wide signature is beside none.
    private static double LeftAbove(Phrase caption, SectionSpan span)
    {
        var first = caption.First;
        var near = span.Tokens.Where(t => t.Use == TokenUse.Unplaced && t.Baseline < first.Baseline - first.Size / 2 && t.Baseline > first.Baseline - SignatureRise * first.Size).ToList();
        if (near.Where(t => t.Box.Left < caption.Box.Right && t.Box.Right > caption.Box.Left).MaxBy(t => t.Baseline) is not { } above)
            return caption.Box.Left;
        var left = above.Box.Left;
        foreach (var token in near.Where(t => IsOnLine(t, above) && t.Box.Left < left).OrderByDescending(t => t.Box.Left))
            if (left - token.Box.Right < ColumnGap * token.Size)
                left = token.Box.Left;
        return left;
    }

    internal static bool IsOnLine(Token token, Token other) => Math.Abs(token.Baseline - other.Baseline) < other.Size / 2;

    // Prose that quotes a caption with its stars has words before them, where nothing else stands before a caption's.
    private static bool IsQuoted(Phrase caption, SectionSpan span) => Stars(caption, span).MinBy(t => t.Box.Left) is { } star
        && span.Free.Any(t => t.Key.Length > 0 && IsOnLine(t, caption.First) && t.Box.Right <= star.Box.Left + 1 && star.Box.Left - t.Box.Right < star.Size);

    // A caption too narrow for a word beside its stars has them on a line of their own.
    private static Phrase WithStarsAbove(Phrase caption, SectionSpan span)
    {
        var first = caption.First;
        var stars = span.Free.FirstOrDefault(t => t.Text is "**" or "*" && t.Page == first.Page && first.Baseline - t.Baseline > first.Size / 2
            && first.Baseline - t.Baseline < StarsPitch * first.Size && Math.Abs(t.Box.Left - first.Box.Left) < first.Size / 2);
        return stars is null || span.Free.Any(t => t != stars && IsOnLine(t, stars) && Math.Abs(t.Box.CenterX - stars.Box.CenterX) < CaptionSlack * t.Size)
            ? caption : caption with { Box = caption.Box.Union(stars.Box), Tokens = [first, stars, .. caption.Tokens.Skip(1)] };
    }
}
