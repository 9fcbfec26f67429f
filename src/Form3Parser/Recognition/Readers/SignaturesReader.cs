using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Reads the signatures. They stand above the captions "Signature of Reporting Person" and "Date"; going up from a caption,
/// they end where a line reaches further left than the caption does, or at another part of the printed form.
/// </summary>
internal static class SignaturesReader
{
    /// <summary>How far left of its caption a signature may begin, in font sizes.</summary>
    private const double CaptionSlack = 2;

    /// <summary>Reads the signatures above each caption on the sheet and takes their words.</summary>
    public static List<OwnerSignature> Read(Sheet sheet)
    {
        var signatures = new List<OwnerSignature>();
        var captions = PhraseFinder.FindAll(sheet.Tokens, Landmarks.SignatureCaption).Where(c => c.First.Use == TokenUse.Unplaced).ToList();
        foreach (var caption in captions)
            if (FindDate(caption, sheet) is { } date)
                ReadAbove(caption, date, sheet, signatures);
        return signatures;
    }

    private static Token? FindDate(Phrase caption, Sheet sheet) => sheet.Tokens
        .Where(t => t.Use == TokenUse.Unplaced && t.Key == Landmarks.DateCaption[0] && t.Box.Left > caption.Box.Right - 1)
        .Where(t => t.Box.CenterY > caption.Box.Top - t.Size && t.Box.CenterY < caption.Box.Bottom + t.Size)
        .MinBy(t => t.Box.Left);

    private static void ReadAbove(Phrase caption, Token dateCaption, Sheet sheet, List<OwnerSignature> signatures)
    {
        caption.MarkAsLabel();
        dateCaption.Use = TokenUse.Label;
        foreach (var token in sheet.Tokens)
            if (token.Use == TokenUse.Unplaced && token.Text is "**" or "*" && Math.Abs(token.Box.CenterY - caption.First.Box.CenterY) < token.Size
                && token.Box.Left < caption.First.Box.Left && token.Box.Left > caption.First.Box.Left - 3 * token.Size)
                token.Use = TokenUse.Label;
        var block = new List<Token>();
        var above = sheet.Tokens.Where(t => t.Box.CenterY < caption.Box.Top && t.Use is TokenUse.Unplaced or TokenUse.Label).ToList();
        var lines = TextLines.Of(above.Where(t => t.Box.CenterY > caption.Box.Top - MaxHeight));
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Exists(t => t.Use == TokenUse.Label) || lines[i][0].Box.Left < caption.Box.Left - CaptionSlack * lines[i][0].Size - StarsWidth(caption))
                break;
            block.AddRange(lines[i]);
        }
        AddSignatures(block, dateCaption.Box.Left, signatures);
    }

    /// <summary>How far above its caption a block of signatures may reach, in points: less than a page.</summary>
    private const double MaxHeight = 700;

    // The two stars before the caption are no part of the phrase but stand left of it.
    private static double StarsWidth(Phrase caption) => caption.First.Size;

    private static void AddSignatures(List<Token> block, double dateLeft, List<OwnerSignature> signatures)
    {
        var dates = block.Where(t => DayValue.TryParse(t.Text, out _) && t.Box.Right > dateLeft).OrderBy(t => t.Baseline).ToList();
        var names = block.Where(t => !dates.Contains(t)).ToList();
        foreach (var token in block)
            token.Use = TokenUse.Value;
        if (dates.Count == 0)
        {
            if (names.Count > 0)
                signatures.Add(new OwnerSignature(TextLines.Join(names), null));
            return;
        }
        var (rows, _) = RowSplitter.Split([names], [.. dates.Select(d => d.Baseline)]);
        for (var i = 0; i < rows.Count; i++)
        {
            _ = DayValue.TryParse(dates[i].Text, out var day);
            var name = TextLines.Join(rows[i][0]);
            signatures.Add(new OwnerSignature(name.Length > 0 ? name : null, day));
        }
    }
}
