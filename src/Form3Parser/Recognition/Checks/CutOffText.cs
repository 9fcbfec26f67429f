using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Readers;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// Lines that a printer cut off at the right edge of the page. Where the file has the rest of the line, it was read; where the
/// line ends right at the edge, the rest is lost.
/// </summary>
/// <diagnostic code="F3-106">
/// <title>A line is cut off at the edge of its page</title>
/// <meaning>
/// A text ends right at the page's edge, and the file does not have the rest (error). The
/// message has the last word that is there. A "See footnote" whose mark is gone is given the
/// one note to which nothing else refers (warning).
/// </meaning>
/// <reason>
/// Browsers that print a wide page drop what does not fit on the paper. The field is
/// incomplete, and no program can get it back from this file.
/// </reason>
/// <remedy>
/// Print the filing again on wider paper, in landscape or scaled to fit.
/// </remedy>
/// </diagnostic>
internal static class CutOffText
{
    /// <summary>How far prose reaches beyond the form's frame, in font sizes, before it is no rounding.</summary>
    private const double BeyondFrame = 0.5;

    /// <summary>How near to the margin a line ends that is cut there, in points: less than a letter.</summary>
    private const double EdgeSlack = 4;

    /// <summary>A letter that reaches this far over the page's edge is cut, in points.</summary>
    private const double Crossing = 0.5;

    /// <summary>The narrowest margin that a printer leaves on purpose, in points.</summary>
    private const double Margin = 10;

    /// <summary>A frame covers this share of the width of the form.</summary>
    private const double FrameShare = 0.6;

    /// <summary>So many wrapped lines may end at one edge by chance.</summary>
    private const int FewLines = 2;

    public static void Report(Form3Filing filing, Sheet sheet, IReadOnlyList<Page> pages, DiagnosticBag bag)
    {
        var frame = pages.SelectMany(p => p.Rules.Where(r => r.IsHorizontal && r.Box.Right <= p.Width)).Select(r => r.Box.Right)
            .DefaultIfEmpty(double.PositiveInfinity).Max();
        var left = sheet.Tokens().Select(t => t.Box.Left).DefaultIfEmpty(0).Min();
        // A form without a frame has short rules only.
        if (frame - left < FrameShare * (sheet.Tokens().Select(t => t.Box.Right).DefaultIfEmpty(0).Max() - left))
            frame = double.PositiveInfinity;
        var words = sheet.Tokens().ToLookup(t => t.Page);
        var mayLack = LackingMarks(filing, sheet);
        foreach (var page in pages)
        {
            var ends = LineEnds([.. words[page.Number].Where(t => t.Use == TokenUse.Value)]);
            var margin = words[page.Number].Select(t => t.Box.Left).DefaultIfEmpty(0).Min();
            var beyond = ends.FindAll(t => t.Box.Right > frame + BeyondFrame * t.Size && t.Box.Right <= page.Width);
            var edge = beyond.Count > 0 ? beyond.Max(t => t.Box.Right) : 0;
            var flush = beyond.FindAll(t => t.Box.Right > edge - EdgeSlack);
            // Lines that are wrapped end anywhere; most of those that are cut end at one edge to the letter.
            // What ends far from the page's margin was wrapped there by chance.
            var isAtMargin = edge > page.Width - margin - EdgeSlack;
            var isEdge = isAtMargin && (flush.Count > FewLines || (margin > Margin && edge < page.Width - margin + EdgeSlack));
            var cut = ends.Find(t => t.Box.Right > page.Width + Crossing && t.Box.Left < page.Width + t.Size && mayLack.Contains(t))
                ?? (isEdge && 2 * flush.Count > beyond.Count ? flush[0] : null);
            if (cut is not null)
                bag.Error(DiagnosticCode.CutOffText, $"Text is cut off at the right edge of the page, after \"{cut.Text}\".", null, page.Number);
        }
    }

    // A word over the edge is whole in the file, and so is its line. What printers drop there is what they draw by itself: the mark
    // behind the last word of a cell.
    private static HashSet<Token> LackingMarks(Form3Filing filing, Sheet sheet)
    {
        if (filing.Footnotes.Count == 0)
            return [];
        var rows = HoldingRow.Of(filing).ToDictionary(row => row.Path);
        return [.. sheet.Tokens().Where(t => t.Field.Name is not null && rows.ContainsKey(t.Field.Owner)).GroupBy(t => t.Field)
            .Where(cell => !rows[cell.Key.Owner].Notes.Any(note => FieldNames.Of(note.Key) == cell.Key.Name))
            .Select(cell => TextLines.Of(cell)[^1][^1])];
    }

    /// <summary>So many words before and after one are looked at for one that follows it on its line; no line of print has more.</summary>
    private const int MostNear = 500;

    // The words come by their baselines.
    private static List<Token> LineEnds(List<Token> words) => [.. words.Where((t, i) => !IsFollowed(words, i, -1) && !IsFollowed(words, i, 1))];

    private static bool IsFollowed(List<Token> words, int at, int step)
    {
        var word = words[at];
        for (var i = at + step; i >= 0 && i < words.Count && Math.Abs(i - at) <= MostNear; i += step)
        {
            if (!(Math.Abs(words[i].Baseline - word.Baseline) < word.Size / 2))
                return false;
            if (words[i].Box.Left > word.Box.Left)
                return true;
        }
        return false;
    }
}
