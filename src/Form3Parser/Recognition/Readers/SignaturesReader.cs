using System.Globalization;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Reads the signatures. They stand above the captions "Signature of Reporting Person" and "Date", or below them where the
/// captions head a table, or behind them. Under a heading of their own they are all that stands there; otherwise those above end,
/// going up from the caption, at another part of the printed form or at prose: a line that begins at the prose's margin or runs
/// into the column of the dates.
/// </summary>
internal static class SignaturesReader
{
    /// <summary>Lines of one paragraph stand closer than this, in font sizes; a signature stands further from the prose above it.</summary>
    private const double ParagraphPitch = 1.45;

    /// <summary>Between the captions of one signature and those of the next stands no prose: lines set wide are of one signature, too.</summary>
    private const double WidePitch = 2;

    /// <summary>The lines of one signature stand apart by the same, within this factor: rounding.</summary>
    private const double EvenPitch = 1.1;

    /// <summary>So many words around a caption are looked at: more than all signatures have, and the prose that its page shows besides.</summary>
    private const int MostWords = 5_000;

    /// <summary>Reads the signatures of each caption on the sheet and takes their words.</summary>
    public static List<OwnerSignature> Read(IReadOnlyList<SectionSpan> spans, DiagnosticBag bag)
    {
        var signatures = new List<OwnerSignature>();
        var read = new List<(int Page, int Signatures)>();
        foreach (var span in spans)
        {
            var captions = CaptionFinder.All(span);
            foreach (var (row, caption) in CaptionFinder.Rows(captions, span).SelectMany(r => r, (row, caption) => (row, caption)))
            {
                if (SignatureBehindCaption.Read(caption, span, signatures.Count) is { } behind)
                {
                    signatures.Add(behind);
                    span.End = Math.Min(span.End, caption.Box.Top);
                    continue;
                }
                var date = CaptionFinder.DateOf(caption, row, span);
                if (date is null)
                {
                    if (SignatureBehindCaption.ReadAbove(caption, span, signatures.Count) is { } above)
                    {
                        signatures.Add(above.Signature);
                        span.End = Math.Min(span.End, above.Top);
                        continue;
                    }
                    if (SignatureBehindCaption.IsLikely(caption, span))
                        bag.Warn(DiagnosticCode.Signature, "What belongs to a caption of a signature could not be told.", "signatures", caption.First.Page);
                    continue;
                }
                var before = signatures.Count;
                ReadAround(SignatureCaptions.Of(caption, date, row, captions, span), span, bag, signatures);
                read.Add((caption.First.Page, signatures.Count - before));
                span.End = Math.Min(span.End, Math.Min(caption.Box.Top, date.Box.Top));
            }
        }
        // A form that no one signed is told by the signatures' check.
        if (read.Count > 1 && signatures.Count > 0)
            DoubtOthers(read, bag);
        return signatures;
    }

    // Where several have captions of their own, others than one above each are perhaps prose.
    private static void DoubtOthers(List<(int Page, int Signatures)> read, DiagnosticBag bag)
    {
        foreach (var (page, count) in read.Where(r => r.Signatures != 1))
            bag.Warn(DiagnosticCode.Signature, count == 0 ? "Nothing that is a signature stands beside the captions of one."
                : "More than one signature stands above the captions of one, where others have captions of their own.", "signatures", page);
    }

    private static void ReadAround(SignatureCaptions captions, SectionSpan span, DiagnosticBag bag, List<OwnerSignature> signatures)
    {
        var (caption, dateCaption) = (captions.Signature, captions.Date);
        caption.MarkAsLabel();
        dateCaption.Use = TokenUse.Label;
        foreach (var star in CaptionFinder.Stars(caption, span).ToList())
            star.Use = TokenUse.Label;
        var block = captions.AreStacked ? Stacked(captions, span, bag) : captions.AreHead(span) ? BelowHead(captions, span) : Above(captions, span, bag);
        SignatureBlock.Add(block, t => captions.IsInDates(t) || EndsLine(t, captions.Signature, block), bag, signatures);
    }

    // Name, its caption, date, its caption: one below the other.
    private static List<Token> Stacked(SignatureCaptions captions, SectionSpan span, DiagnosticBag bag) => [.. Above(captions, span, bag),
        .. span.Free.Where(t => t.Box.CenterY > captions.Signature.Box.Bottom && t.Box.CenterY < captions.Date.Box.Top && captions.IsWithin(t))];

    // The rows of a table that the captions head, as long as each line has a date or goes on from one that has.
    private static List<Token> BelowHead(SignatureCaptions captions, SectionSpan span)
    {
        var lines = TextLines.Of(span.Tokens.Where(t => t.Box.CenterY > captions.Signature.Box.Bottom && t.Use is TokenUse.Unplaced or TokenUse.Label).Take(MostWords));
        var end = lines.FindIndex(l => l.Exists(t => t.Use == TokenUse.Label));
        lines = end < 0 ? lines : lines[..end];
        var last = lines.FindLastIndex(l => SignatureDates.Of(l) is not null);
        while (last >= 0 && last + 1 < lines.Count && lines[last + 1][0].Baseline - lines[last][0].Baseline < ParagraphPitch * lines[last][0].Size)
            last++;
        return [.. lines.Take(last + 1).SelectMany(l => l)];
    }

    private static List<Token> Above(SignatureCaptions captions, SectionSpan span, DiagnosticBag bag)
    {
        var (caption, dateCaption) = (captions.Signature, captions.Date);
        // The date's caption may stand a line above the signature's.
        var top = captions.AreStacked ? caption.Box.Top : Math.Min(caption.Box.Top, dateCaption.Box.Top);
        var above = TextLines.Of(span.Tokens.Where(t => t.Box.CenterY < top && t.Use is TokenUse.Unplaced or TokenUse.Label).TakeLast(MostWords));
        var prose = above.FindLastIndex(captions.AreCrossed);
        // The last line of a paragraph may be short.
        while (prose >= 0 && prose + 1 < above.Count && GoesOn(above[prose], above[prose + 1]))
            prose++;
        var lines = TextLines.Of(above.Skip(prose + 1).SelectMany(l => l).Where(captions.IsWithin));
        var first = span.Section == Section.Signatures ? FirstBelowLabels(lines) : FirstBelowProse(lines, captions, span.Section == Section.Explanation);
        var isBelowCaptions = IsBelowCaptions(lines, first);
        var isBelowProse = span.Section != Section.Signatures && !captions.AreStacked && !isBelowCaptions;
        var begin = FirstAfterGap(lines, first, captions, isBelowCaptions ? WidePitch : ParagraphPitch, isBelowProse ? bag : null);
        if (begin == first && first > 0 && first < lines.Count && lines[first - 1].TrueForAll(t => t.Use == TokenUse.Unplaced) && StandsClose(lines[first - 1], lines[first]))
            bag.Warn(DiagnosticCode.DoubtfulRows, "It is doubtful where the text above the signatures ends.", "signatures", lines[first][0].Page);
        return [.. lines.Skip(begin).SelectMany(l => l)];
    }

    internal static int FirstBelowLabels(List<List<Token>> lines) => 1 + lines.FindLastIndex(l => l.Exists(t => t.Use == TokenUse.Label));

    // The captions of another signature end right above; they may take three lines.
    private static bool IsBelowCaptions(List<List<Token>> lines, int first) =>
        lines.Take(first).TakeLast(3).Any(l => l.Exists(t => t.Use == TokenUse.Label && t.Key == Landmarks.DateCaption[0]));

    private static int FirstBelowProse(List<List<Token>> lines, SignatureCaptions captions, bool areNotes)
    {
        var first = FirstBelowLabels(lines);
        for (var i = lines.Count - 1; i >= first; i--)
        {
            var line = lines[i];
            // In running text the date follows the signature.
            if (!(IsProse(line, captions) || (areNotes && BeginsNote(line))) || (line[^1].IsRough && SignatureDates.IsDate(line[^1])))
                continue;
            // The last line of a paragraph may be short; it stands as close to the one above as they all do.
            first = i + 1;
            while (first < lines.Count && GoesOn(lines[first - 1], lines[first]))
                first++;
            break;
        }
        return first;
    }

    // A note may end its first line with a day where those of signatures stand.
    private static bool BeginsNote(List<Token> line) => NoteNumber.Of(line[0].Text, line.Count > 1 ? line[1].Text : "") is { IsBare: false };

    private static bool GoesOn(List<Token> above, List<Token> line) => SignatureDates.Of(line) is null && StandsClose(above, line);

    private static bool StandsClose(List<Token> above, List<Token> line) => line[0].Page == above[0].Page
        && line[0].Baseline - above[0].Baseline < ParagraphPitch * line[0].Size && Math.Abs(line[0].Box.Left - above[0].Box.Left) < line[0].Size;

    private static bool IsProse(List<Token> line, SignatureCaptions captions)
    {
        if (line[0].Box.Left < captions.Left - CaptionFinder.CaptionSlack * line[0].Size)
            return true;
        var date = SignatureDates.Of(line);
        // A line without a date that goes on into its column, or ends far from where a signature does.
        return date is null && !captions.AreStacked && (captions.IsDateFirst ? line[0].Box.Left < captions.Signature.Box.Left - CaptionFinder.CaptionSlack * line[0].Size
            : line.Exists(t => t.Box.Left > captions.Date.Box.Left) && line.Exists(t => t.Box.Left < captions.Date.Box.Left - t.Size));
    }

    // The lines of the first signature stand close together, or as far apart as those below its date; what stands further above
    // is no part of it. Where it begins at the margin of the prose, a line that leaves room for the next one's first word is
    // prose, too; where a page ends between the two, that is as likely.
    private static int FirstAfterGap(List<List<Token>> lines, int first, SignatureCaptions captions, double most, DiagnosticBag? bag)
    {
        var date = captions.AreStacked ? lines.Count - 1 : lines.FindIndex(first, l => SignatureDates.Of(l) is { } d && d.Tokens.Exists(captions.IsInDates));
        var text = date < first ? -1 : lines.FindLastIndex(date, date - first + 1, l => !l.TrueForAll(SignatureDates.IsDate));
        var margin = lines.Select(l => l[0].Box.Left).DefaultIfEmpty(0).Min();
        var pitch = text < 0 ? 0 : Math.Max(PitchBelow([.. lines.Skip(text)]), LeastPitch(lines[first..(text + 1)]));
        for (var i = text; i > first; i--)
        {
            var (line, above) = (lines[i], lines[i - 1]);
            var isTorn = line[0].Page != above[0].Page;
            if (!isTorn && line[0].Baseline - above[0].Baseline > Math.Max(most * line[0].Size, EvenPitch * pitch))
                return i;
            if (bag is null || above[0].Box.Left > margin + above[0].Size || !(isTorn || EndsEarly(above, line, captions.Signature)))
                continue;
            bag.Warn(DiagnosticCode.DoubtfulSplit, $"It is doubtful whether \"{TextLines.JoinLines([above])}\" belongs to the signature below it.", "signatures", above[0].Page);
            return i;
        }
        return first;
    }

    // How close the closest of some lines stand; 0 where no two distances can be compared.
    private static double LeastPitch(List<List<Token>> lines)
    {
        var pitches = lines.Zip(lines.Skip(1)).Where(p => p.First[0].Page == p.Second[0].Page).Select(p => p.Second[0].Baseline - p.First[0].Baseline).ToList();
        return pitches.Count > 1 ? pitches.Min() : 0;
    }

    // How far apart the lines of one printed signature stand; 0 where none shows it.
    private static double PitchBelow(List<List<Token>> lines)
    {
        lines.RemoveAll(l => l.TrueForAll(SignatureDates.IsDate));
        return lines.Zip(lines.Skip(1))
            .Where(p => p.First[0].Page == p.Second[0].Page && !p.Second.Exists(t => t.IsRough) && SignatureDates.Of(p.Second) is null)
            .Select(p => p.Second[0].Baseline - p.First[0].Baseline).FirstOrDefault();
    }

    // The caption is in the signature's cell, which is as wide at least.
    private static bool EndsEarly(List<Token> line, List<Token> next, Phrase caption) =>
        line[^1].Box.Right + line[^1].Size + next[0].Box.Width < caption.Box.Right && !next[0].IsRough;

    // Lines of text keep no column's place exactly: a date that ends its line, right of the signatures' caption, is one, too.
    private static bool EndsLine(Token token, Phrase caption, List<Token> block) =>
        token.IsRough && SignatureDates.IsDate(token) && token.Box.Left > caption.Box.CenterX
        && !block.Exists(t => t.Box.Left > token.Box.Left && Math.Abs(t.Baseline - token.Baseline) < t.Size / 2);
}
