using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Reads signatures whose date has its label before it: behind their caption, <c>Signature of Reporting Person: /s/ NAME  Date:
/// 05/21/2004</c>, or above it, <c>Date: 05/21/2004  /s/ NAME</c>.
/// </summary>
internal static class SignatureBehindCaption
{
    /// <summary>How far below its caption the name may be wrapped, and the date with it, in font sizes: three lines.</summary>
    private const double MostWrapped = 4.5;

    /// <summary>How far left of the caption's first word wrapped lines begin, in font sizes: two stars stand there.</summary>
    private const double StarsWidth = 3;

    /// <summary>The signature, its words taken; null where none stands behind the caption.</summary>
    public static OwnerSignature? Read(Phrase caption, SectionSpan span, int number)
    {
        var last = caption.Tokens[^1];
        if (!last.Text.EndsWith(':'))
            return null;
        var stars = CaptionFinder.Stars(caption, span).ToList();
        var words = TextLines.Of(span.Free.Where(t => t.Page == last.Page && !caption.Tokens.Contains(t) && !stars.Contains(t) && (IsOnLine(t, last)
            ? t.Box.Left > last.Box.Left
            : t.Baseline > last.Baseline && t.Baseline < last.Baseline + MostWrapped * last.Size && t.Box.Left > caption.First.Box.Left - StarsWidth * last.Size)))
            .SelectMany(l => l).ToList();
        var label = words.FindIndex(IsDateLabel);
        if (label < 1 || label + 1 == words.Count || !IsOnLine(words[0], last))
            return null;
        var rest = words.Skip(label + 1).TakeWhile(t => IsOnLine(t, words[label + 1])).ToList();
        if (SignatureDates.Of(rest) is not { } date || date.Tokens[0] != rest[0])
            return null;
        caption.MarkAsLabel();
        foreach (var mark in stars.Append(words[label]))
            mark.Use = TokenUse.Label;
        var name = words[..label];
        SignatureBlock.Take(name, number, "name");
        SignatureBlock.Take(date.Tokens, number, "date");
        return new OwnerSignature(TextLines.Join(name), date.Day);
    }

    /// <summary>The signature on the lines above its caption, its words taken, and where it begins; null where none with a date's label stands there.</summary>
    public static (OwnerSignature Signature, double Top)? ReadAbove(Phrase caption, SectionSpan span, int number)
    {
        var first = caption.First;
        var lines = TextLines.Of(span.Free.Where(t => t.Page == first.Page && t.Baseline < first.Baseline - first.Size / 2 && t.Baseline > first.Baseline - MostWrapped * first.Size));
        var at = lines.FindLastIndex(l => l.Exists(IsDateLabel));
        if (at < 0)
            return null;
        var label = lines[at].Find(IsDateLabel)!;
        List<Token> rest = [.. lines[at].Skip(lines[at].IndexOf(label) + 1).TakeWhile(t => t.Box.Right < first.Box.Left || t.Box.Left > caption.Box.Right)];
        var name = lines.Skip(at).SelectMany(l => l).Except(rest).Where(t => t != label).ToList();
        if (name.Count == 0 || name.Exists(t => t.Box.Left < first.Box.Left - StarsWidth * t.Size) || SignatureDates.Of(rest) is not { } date || date.Tokens.Count != rest.Count)
            return null;
        caption.MarkAsLabel();
        foreach (var mark in CaptionFinder.Stars(caption, span).Append(label).ToList())
            mark.Use = TokenUse.Label;
        SignatureBlock.Take(name, number, "name");
        SignatureBlock.Take(rest, number, "date");
        return (new OwnerSignature(TextLines.Join(name), date.Day), lines[at].Min(t => t.Box.Top));
    }

    /// <summary>Whether a signature stands behind the caption, though it cannot be read: prose that quotes the caption has no "Date:" below.</summary>
    public static bool IsLikely(Phrase caption, SectionSpan span) => caption.Tokens[^1] is var last && last.Text.EndsWith(':')
        && CaptionFinder.Stars(caption, span).Any() && span.Free.Any(t => IsDateLabel(t)
            && t.Baseline > last.Baseline - last.Size && t.Baseline < last.Baseline + MostWrapped * last.Size);

    private static bool IsDateLabel(Token token) => token.Text.EndsWith(':') && token.Key == Landmarks.DateCaption[0];

    private static bool IsOnLine(Token token, Token other) => Math.Abs(token.Baseline - other.Baseline) < other.Size / 2;
}
