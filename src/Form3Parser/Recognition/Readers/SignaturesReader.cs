using System.Buffers;
using System.Globalization;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Reads the signatures. They stand above the captions "Signature of Reporting Person" and "Date", the dates above the latter.
/// Under a heading of their own they are all that stands there; otherwise they end, going up from the caption, at another part
/// of the printed form or at prose: a line that begins at the prose's margin or runs into the column of the dates.
/// </summary>
internal static class SignaturesReader
{
    /// <summary>How far left of its caption a signature may begin, in font sizes.</summary>
    private const double CaptionSlack = 3;

    /// <summary>Lines of one paragraph stand closer than this, in font sizes; a signature stands further from the prose above it.</summary>
    private const double ParagraphPitch = 1.45;

    /// <summary>Reads the signatures above each caption on the sheet and takes their words.</summary>
    public static List<OwnerSignature> Read(IReadOnlyList<SectionSpan> spans, DiagnosticBag bag)
    {
        var signatures = new List<OwnerSignature>();
        foreach (var span in spans)
        {
            var captions = PhraseFinder.FindAll(span.Tokens, Landmarks.SignatureCaption)
                .Where(c => c.First.Use == TokenUse.Unplaced && c.OpensLine && StandsApart(c.Tokens[^1], span)).ToList();
            foreach (var caption in captions)
                if (FindDate(caption, span) is { } date)
                {
                    ReadAbove(caption, date, span, bag, signatures);
                    span.End = Math.Min(span.End, caption.Box.Top);
                }
        }
        return signatures;
    }

    private static Token? FindDate(Phrase caption, SectionSpan span) => span.Free
        .Where(t => t.Key == Landmarks.DateCaption[0] && t.Box.Left > caption.Box.Right - 1 && StandsApart(t, span))
        .Where(t => t.Box.CenterY > caption.Box.Top - t.Size && t.Box.CenterY < caption.Box.Bottom + t.Size)
        .MinBy(t => t.Box.Left);

    // Prose quotes the captions, too, but goes on right after them.
    private static bool StandsApart(Token last, SectionSpan span) => !span.Tokens.Any(t => t.Key.Length > 0 && t.Key != Landmarks.DateCaption[0]
        && Math.Abs(t.Baseline - last.Baseline) < last.Size / 2 && t.Box.Left > last.Box.Left && t.Box.Left - last.Box.Right < last.Size);

    private static void ReadAbove(Phrase caption, Token dateCaption, SectionSpan span, DiagnosticBag bag, List<OwnerSignature> signatures)
    {
        caption.MarkAsLabel();
        dateCaption.Use = TokenUse.Label;
        foreach (var token in span.Free)
            if (token.Text is "**" or "*" && Math.Abs(token.Box.CenterY - caption.First.Box.CenterY) < token.Size
                && token.Box.Left < caption.First.Box.Left && token.Box.Left > caption.First.Box.Left - 3 * token.Size)
                token.Use = TokenUse.Label;
        // The date's caption may stand a line above the signature's.
        var top = Math.Min(caption.Box.Top, dateCaption.Box.Top);
        var above = span.Tokens.Where(t => t.Box.CenterY < top && t.Use is TokenUse.Unplaced or TokenUse.Label).ToList();
        var lines = TextLines.Of(above);
        var first = span.Section == Section.Signatures ? FirstBelowLabels(lines) : FirstBelowProse(lines, caption, dateCaption);
        first = FirstAfterGap(lines, first, dateCaption);
        AddSignatures([.. lines.Skip(first).SelectMany(l => l)], caption, dateCaption, bag, signatures);
    }

    private static int FirstBelowLabels(List<List<Token>> lines) => 1 + lines.FindLastIndex(l => l.Exists(t => t.Use == TokenUse.Label));

    private static int FirstBelowProse(List<List<Token>> lines, Phrase caption, Token dateCaption)
    {
        var first = FirstBelowLabels(lines);
        for (var i = lines.Count - 1; i >= first; i--)
        {
            var line = lines[i];
            var isProse = line[0].Box.Left < caption.Box.Left - CaptionSlack * line[0].Size
                || line.Exists(t => t.Box.Left > dateCaption.Box.Left && !IsDate(t) && line.Exists(o => o.Box.Left < caption.Box.Left));
            // In running text the date follows the signature.
            if (!isProse || (line[^1].IsRough && IsDate(line[^1])))
                continue;
            // The last line of a paragraph may be short; it stands as close to the one above as they all do.
            first = i + 1;
            while (first < lines.Count && !lines[first].Exists(IsDate)
                && lines[first][0].Baseline - lines[first - 1][0].Baseline < ParagraphPitch * lines[first][0].Size
                && Math.Abs(lines[first][0].Box.Left - lines[first - 1][0].Box.Left) < lines[first][0].Size)
                first++;
            break;
        }
        return first;
    }

    // The lines of the first signature stand close together; what stands further above its date is no part of it.
    private static int FirstAfterGap(List<List<Token>> lines, int first, Token dateCaption)
    {
        var date = lines.FindIndex(first, l => l.Exists(t => IsDate(t) && t.Box.Right > dateCaption.Box.Left - t.Size));
        var text = date < 0 ? -1 : lines.FindLastIndex(date, date - first + 1, l => !l.TrueForAll(IsDate));
        for (var i = text; i > first; i--)
            if (lines[i][0].Baseline - lines[i - 1][0].Baseline > ParagraphPitch * lines[i][0].Size)
                return i;
        return first;
    }

    private static readonly SearchValues<char> DateLetters = SearchValues.Create("0123456789/");

    private static bool IsDate(Token token) => DayValue.TryParse(token.Text, out _);

    // A date may be set flush left, flush right or centred over its caption, and broken where its column is too narrow.
    private static List<(DateOnly Day, List<Token> Tokens)> Dates(List<Token> block, Phrase caption, Token dateCaption)
    {
        var dates = new List<(DateOnly, List<Token>)>();
        var pieces = new List<Token>();
        foreach (var token in block.Where(t => (t.Box.Right > dateCaption.Box.Left - t.Size || EndsLine(t, caption, block)) && !t.Text.AsSpan().ContainsAnyExcept(DateLetters))
            .OrderBy(t => t.Baseline))
        {
            if (IsDate(token))
                pieces.Clear();
            pieces.Add(token);
            if (!DayValue.TryParse(string.Concat(pieces.Select(p => p.Text)), out var day))
                continue;
            dates.Add((day, [.. pieces]));
            pieces.Clear();
        }
        return dates;
    }

    // Lines of text keep no column's place exactly: a date that ends its line, right of the signatures' caption, is one, too.
    private static bool EndsLine(Token token, Phrase caption, List<Token> block) =>
        token.IsRough && IsDate(token) && token.Box.Left > caption.Box.CenterX
        && !block.Exists(t => t.Box.Left > token.Box.Left && Math.Abs(t.Baseline - token.Baseline) < t.Size / 2);

    private static void AddSignatures(List<Token> block, Phrase caption, Token dateCaption, DiagnosticBag bag, List<OwnerSignature> signatures)
    {
        var dates = Dates(block, caption, dateCaption);
        var names = block.Except(dates.SelectMany(d => d.Tokens)).ToList();
        foreach (var token in block)
            token.Use = TokenUse.Value;
        if (dates.Count == 0)
        {
            Take(names, signatures.Count, "name");
            if (names.Count > 0)
                signatures.Add(new OwnerSignature(TextLines.Join(names), null));
            return;
        }
        var (rows, isDoubtful) = RowSplitter.Split([dates.SelectMany(d => d.Tokens).ToList(), names], 0, [.. dates.Select(d => d.Tokens.Average(t => t.Baseline))]);
        if (isDoubtful)
            bag.Warn(DiagnosticCode.DoubtfulRows, "The signatures could not be told apart with certainty.", "signatures", block[0].Page);
        for (var i = 0; i < rows.Count; i++)
        {
            var name = TextLines.Join(rows[i][1]);
            Take(rows[i][1], signatures.Count, "name");
            Take(dates[i].Tokens, signatures.Count, "date");
            signatures.Add(new OwnerSignature(name.Length > 0 ? name : null, dates[i].Day));
        }
    }

    private static void Take(List<Token> words, int signature, string name)
    {
        var owner = string.Create(CultureInfo.InvariantCulture, $"signatures[{signature}]");
        foreach (var word in words)
            word.Take(owner, name);
    }
}
