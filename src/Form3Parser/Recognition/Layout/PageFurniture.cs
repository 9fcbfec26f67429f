using System.Globalization;
using System.Text.RegularExpressions;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Finds what a browser or a viewer prints around a page: its first and last lines when they are an address, a time of
/// printing, a page number, or the same on every page; the numbers of its lines, and a watermark.
/// </summary>
internal static partial class PageFurniture
{
    /// <summary>Running heads and feet stand within this share of the page's height from its edges.</summary>
    private const double MarginShare = 0.12;

    /// <summary>Words whose baselines differ by less than this share of their size stand on one line.</summary>
    private const double SameLine = 0.3;

    /// <summary>Up to so many pages, all have a running head: lines of the content are the same on two of them by chance.</summary>
    private const int ManyPages = 3;

    /// <summary>A page's head and foot are looked for on so many pages around it.</summary>
    private const int MostPages = 100;

    public static HashSet<Word> Of(Page page, IReadOnlyList<Page> pages)
    {
        var found = new HashSet<Word>(ReferenceEqualityComparer.Instance);
        found.UnionWith(Watermark(page));
        found.UnionWith(LineNumbers.Of(page));
        foreach (var fromTop in (ReadOnlySpan<bool>)[true, false])
        {
            // A head or foot has few lines; stopping at the first that is none keeps the content safe.
            for (var depth = 0; depth < 3; depth++)
            {
                var line = OutermostLine(page, found, fromTop);
                if (line.Count == 0 || !IsRunning(line, fromTop, page, pages))
                {
                    found.UnionWith(NumberAtEdge(line));
                    break;
                }
                found.UnionWith(line);
            }
        }
        return found;
    }

    /// <summary>The letters of a watermark are so many times as large as the usual ones; a form's headings are smaller.</summary>
    private const double WatermarkSize = 4;

    private static IEnumerable<Word> Watermark(Page page)
    {
        if (page.Words.Count == 0)
            return [];
        var sizes = page.Words.Select(w => w.PointSize).Order().ToList();
        return page.Words.Where(w => w.PointSize > WatermarkSize * sizes[sizes.Count / 2]);
    }

    private static List<Word> OutermostLine(Page page, HashSet<Word> known, bool fromTop)
    {
        Word? edge = null;
        foreach (var word in page.Words)
        {
            if (known.Contains(word) || word.Angle != 0)
                continue;
            if (edge is null || (fromTop ? word.Baseline < edge.Baseline : word.Baseline > edge.Baseline))
                edge = word;
        }
        if (edge is null || (fromTop ? edge.Baseline > page.Height * MarginShare : edge.Baseline < page.Height * (1 - MarginShare)))
            return [];
        return [.. page.Words.Where(w => !known.Contains(w) && Math.Abs(w.Baseline - edge.Baseline) <= SameLine * w.PointSize)
            .OrderBy(w => w.Box.Left)];
    }

    private static bool IsRunning(List<Word> line, bool fromTop, Page page, IReadOnlyList<Page> pages)
    {
        var text = string.Join(' ', line.Select(w => w.Text));
        if (PageAddress().IsMatch(text) || PrintTime().IsMatch(text) || PageNumber().IsMatch(text))
            return true;
        if (!fromTop && IsOwnNumber(text, page, pages) && StandsApart(line, page))
            return true;
        if (pages.Count < 2)
            return false;
        if (!fromTop && StandsApart(line, page) && Around(page, pages).All(p => EndsWithOwnNumber(LineAt(p, line[0].Baseline), p, pages)))
            return true;
        // The same words at the same height on the other pages, numbers aside; a first or a last page may lack them. A table's heading that is repeated at the top
        // stands lower than a running head; its words are labels and are told apart by the section machine.
        var shape = Shape(line);
        if (!StandsApart(line, page) && !Around(page, pages).Any(other => LineAt(other, line[0].Baseline) is var same && Shape(same) == shape && StandsApart(same, other))
            && !HasOwnFace(line, fromTop, page))
            return false;
        // What stands between a table's rules is the table's.
        if (page.Rules.Any(r => !r.IsHorizontal && r.Box.Top < line[0].Box.CenterY && r.Box.Bottom > line[0].Box.CenterY))
            return false;
        if (LooksLikeTheForm(text))
            return false;
        var without = Around(page, pages).Where(other => other.Number != page.Number && Shape(LineAt(other, line[0].Baseline)) != shape);
        return !without.Skip(pages.Count > ManyPages ? 1 : 0).Any();
    }

    // Of the page in the file, or in the form.
    private static bool IsOwnNumber(string text, Page page, IReadOnlyList<Page> pages) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number == page.Number || number == page.Number - pages[0].Number + 1);

    /// <summary>A page's number stands so far from the words beside it, in font sizes.</summary>
    private const double NumberGap = 10;

    // The title of a chapter at one edge of the page, and the page's number at the other.
    private static bool EndsWithOwnNumber(List<Word> line, Page page, IReadOnlyList<Page> pages) =>
        line.Count > 1 && IsOwnNumber(line[^1].Text, page, pages) && line[^1].Box.Left - line[^2].Box.Right > NumberGap * line[^1].PointSize;

    // "Page 1" at one edge, what the form prints at its foot at the other.
    private static IEnumerable<Word> NumberAtEdge(List<Word> line)
    {
        for (var i = 1; i < line.Count; i++)
        {
            if (line[i].Box.Left - line[i - 1].Box.Right < NumberGap * line[i].PointSize)
                continue;
            if (PageNumber().IsMatch(string.Join(' ', line.Skip(i).Select(w => w.Text))))
                return line.Skip(i);
            if (PageNumber().IsMatch(string.Join(' ', line.Take(i).Select(w => w.Text))))
                return line.Take(i);
        }
        return [];
    }

    private static List<Word> LineAt(Page page, double baseline) =>
        [.. page.Words.Where(w => Math.Abs(w.Baseline - baseline) < 1).OrderBy(w => w.Box.Left)];

    private static string Shape(List<Word> line) => Digits().Replace(string.Join(' ', line.Select(w => w.Text)), "#");

    private static IEnumerable<Page> Around(Page page, IReadOnlyList<Page> pages) =>
        pages.Skip(Math.Max(0, page.Number - pages[0].Number - MostPages / 2)).Take(MostPages);

    // The first line of a page's content may be the same by chance, but stands close to the next on each of them.
    private static bool StandsApart(List<Word> line, Page page) => page.Words.All(w =>
        Math.Abs(w.Baseline - line[0].Baseline) < SameLine * w.PointSize || Math.Abs(w.Baseline - line[0].Baseline) > HeadGap * w.PointSize
        || line.Contains(w));

    // What a program prints around all pages it prints in a face of its own.
    private static bool HasOwnFace(List<Word> line, bool fromTop, Page page)
    {
        var beside = page.Words.Where(w => !line.Contains(w) && (fromTop ? w.Baseline > line[0].Baseline : w.Baseline < line[0].Baseline)
            && Math.Abs(w.Baseline - line[0].Baseline) < FaceReach * w.PointSize).ToList();
        return beside.Count > 0 && beside.TrueForAll(w => w.FontName != line[0].FontName || Math.Abs(w.PointSize - line[0].PointSize) > SizeSlack);
    }

    /// <summary>A face is a line's own where none of so many font sizes beside it has it.</summary>
    private const double FaceReach = 8;

    /// <summary>Sizes of one style differ by less, in points: rounding.</summary>
    private const double SizeSlack = 0.3;

    /// <summary>A running head or foot stands further from the content than its lines from each other, in font sizes.</summary>
    private const double HeadGap = 1.8;

    // A form printed twice in a file, or the head of a page of the form, must not vanish as furniture.
    private static bool LooksLikeTheForm(string text)
    {
        var key = TokenKey.Of(text);
        if (key is "form3" or "secform3")
            return false;
        return key.StartsWith("form", StringComparison.Ordinal) || key.StartsWith("secform", StringComparison.Ordinal)
            || key.Contains("nameandaddress", StringComparison.Ordinal) || key.Contains("titleof", StringComparison.Ordinal)
            || key.StartsWith("table", StringComparison.Ordinal) || key.Contains("unitedstates", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:https?://|file:///|www\.)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageAddress();

    [GeneratedRegex(@"^\d{1,4}[/.\-]\d{1,2}[/.\-]\d{2,4},? \d{1,2}:\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex PrintTime();

    [GeneratedRegex(@"^(?:page )?(?:\d{1,3} ?(?:/|of) ?\d{1,3}|[-–] ?\d{1,3} ?[-–]|page \d{1,3})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
