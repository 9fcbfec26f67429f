using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Recognition.Values;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Reads the filing agents' table of all owners: name and address line by line in the first column, then a column for each
/// kind of relationship, with a tick or, for officers and others, the title itself.
/// </summary>
internal static class OwnersTable
{
    /// <summary>A table narrower than this share of the page is as wide as its lines: none of them is wrapped.</summary>
    private const double FullWidth = 0.9;

    /// <summary>A column that is wider than its longest line by this, in font sizes, has a width of its own.</summary>
    private const double OwnWidth = 2;

    private static readonly string[][] Relationships = [Landmarks.Director, Landmarks.TenPercentOwner, ["officer"], ["other"]];

    private static readonly string[] Flags = ["isDirector", "isTenPercentOwner", "isOfficer", "isOther"];

    private static readonly string[] Texts = ["officerTitle", "otherText"];

    public static List<ReportingOwner> Read(IReadOnlyList<SectionSpan> spans, Sheet sheet, DiagnosticBag bag)
    {
        if (spans.Count == 0)
            return [];
        var (headings, bottom) = TableHeadings.Find(spans, sheet, [Landmarks.OwnersTableName, Landmarks.OwnersTableGroup], Relationships);
        var boxes = headings.Where((_, i) => i != 1).OfType<Phrase>().Select(p => p.Box).ToList();
        if (boxes.Count < Relationships.Length + 1)
        {
            bag.Error(DiagnosticCode.MissingHeading, "The headings of the table of reporting owners were not found.", "reportingOwners");
            return [];
        }
        var width = sheet.Tokens().Max(t => t.Box.Right) - sheet.Tokens().Min(t => t.Box.Left);
        var rows = Rows(spans, boxes, bottom, sheet, bag);
        var isNarrow = boxes[^1].Right - boxes[0].Left < FullWidth * width;
        var mayWrap = isNarrow && rows.SelectMany(r => r[0].Tokens).Select(t => t.Box.Right + OwnWidth * t.Size).Append(boxes[0].Right).Max() < boxes[1].Left;
        var owners = new List<ReportingOwner>();
        foreach (var cells in rows)
        {
            var field = $"reportingOwners[{owners.Count}]";
            if (mayWrap)
                DoubtWrapped(cells[0], boxes[1].Left, field, bag);
            owners.Add(Owner(cells, isNarrow ? double.PositiveInfinity : boxes[1].Left, field, bag));
        }
        return owners;
    }

    // An owner's address ends with its place, the one line that every owner has; where the table has rules, they part owners too.
    private static List<Cell[]> Rows(IReadOnlyList<SectionSpan> spans, List<Rect> headings, double bottom, Sheet sheet, DiagnosticBag bag)
    {
        var body = spans.SelectMany(s => s.Free).Where(t => t.Box.CenterY > bottom).ToList();
        if (body.Count == 0)
            return [];
        var columns = ColumnLayout.Of(headings, body, sheet.VerticalRules.Where(r => r.Bottom > bottom && r.Top < body[^1].Box.Bottom).ToList());
        var ends = new HashSet<Token>();
        List<Token> above = [];
        foreach (var line in TextLines.Of(body.Where(t => columns.Of(t) == 0)))
        {
            if (above.Count > 0 && (PlaceLine.IsPlace(above) || IsRuledOff(above, line, sheet)))
                ends.Add(above[0]);
            above = line;
        }
        if (above.Count > 0)
            ends.Add(above[0]);
        var table = new TableRows(sheet, MarkStyle.None);
        var rows = table.Read(spans, headings, bottom, new RowAnchor(0, ends.Contains, null), null);
        if (table.IsDoubtful)
            bag.Warn(DiagnosticCode.DoubtfulRows, "The reporting owners could not be told apart with certainty.", "reportingOwners");
        return rows;
    }

    private static bool IsRuledOff(List<Token> above, List<Token> line, Sheet sheet) =>
        !sheet.PageBreaks.Any(b => b > above[0].Box.CenterY && b < line[0].Box.CenterY)
        && sheet.HorizontalRules.Any(r => r.CenterY > above[0].Baseline && r.CenterY < line[0].Box.CenterY
            && r.Left < line[0].Box.CenterX && r.Right > line[^1].Box.CenterX);

    private static ReportingOwner Owner(Cell[] cells, double right, string field, DiagnosticBag bag)
    {
        var marks = Array.ConvertAll(cells[1..], Mark);
        for (var i = 0; i < marks.Length; i++)
            Take(marks[i].Words, $"{field}.relationship", i < 2 || marks[i].Title is null ? Flags[i] : Texts[i - 2]);
        return AddressLines.Read(cells[0].Tokens, right, field, bag) with
        {
            Relationship = new OwnerRelationship
            {
                IsDirector = marks[0].IsSet,
                IsTenPercentOwner = marks[1].IsSet,
                IsOfficer = marks[2].IsSet,
                IsOther = marks[3].IsSet,
                OfficerTitle = marks[2].Title,
                OtherText = marks[3].Title,
            },
        };
    }

    // A tick, a title, or both; what is left blank may be printed as an empty box or a line.
    private static (bool IsSet, string? Title, List<Token> Words) Mark(Cell cell)
    {
        if (TickValue.IsTicked(cell.Text))
            return (true, null, [.. cell.Tokens]);
        var words = cell.Tokens.Where(t => !TickValue.IsEmpty(t.Text)).ToList();
        foreach (var blank in cell.Tokens.Except(words))
            blank.Use = TokenUse.Label;
        var title = TextLines.Join(words.Where(t => !TickValue.IsTicked(t.Text)));
        return (words.Count > 0, title.Length > 0 ? title : null, words);
    }

    // Full lines may be wrapped where the next begins like none.
    private static void DoubtWrapped(Cell cell, double right, string field, DiagnosticBag bag)
    {
        var lines = TextLines.Of(cell.Tokens);
        var whole = StreetLines.Unwrap(lines, right);
        // Below the name and the street's first line, above the place.
        if (lines.Skip(2).SkipLast(1).Any(l => !whole.Exists(w => w[0] == l[0]) && !StreetLines.Begins(l)))
            bag.Warn(DiagnosticCode.DoubtfulSplit, "It is doubtful where the lines of the address begin.", $"{field}.address", cell.Page);
    }

    private static void Take(IEnumerable<Token> words, string owner, string name)
    {
        foreach (var word in words)
            word.Take(owner, name);
    }
}
