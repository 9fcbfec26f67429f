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
    private static readonly string[][] Columns =
        [Landmarks.OwnersTableName, Landmarks.Director, Landmarks.TenPercentOwner, ["officer"], ["other"]];

    public static List<ReportingOwner> Read(IReadOnlyList<SectionSpan> spans, Sheet sheet, DiagnosticBag bag)
    {
        if (spans.Count == 0)
            return [];
        var (headings, bottom) = TableHeadings.Find(spans, [Landmarks.OwnersTableGroup, .. Columns], []);
        var boxes = headings.Skip(1).OfType<Phrase>().Select(p => p.Box).ToList();
        if (boxes.Count < Columns.Length)
        {
            bag.Error(DiagnosticCode.MissingHeading, "The headings of the table of reporting owners were not found.", "reportingOwners");
            return [];
        }
        // Addresses are set flush left under a centred heading, whose own width says nothing.
        var rows = new TableRows(sheet, new HashSet<string>()).Read(spans, boxes, bottom, 0, IsPlaceEnd);
        return [.. rows.Select((cells, i) => Owner(cells, boxes[1].Left, $"reportingOwners[{i}]", bag))];
    }

    private static bool IsPlaceEnd(Token token) => false;

    private static ReportingOwner Owner(Cell[] cells, double right, string field, DiagnosticBag bag)
    {
        var lines = TextLines.Of(cells[0].Tokens);
        var place = lines.Count > 1 ? lines[^1] : [];
        var (city, state, zip, country) = PlaceLine.Read(place, [], true, $"{field}.address", bag);
        var named = Math.Min(1, lines.Count);
        var (street1, street2) = StreetLines.Read([.. lines.Skip(named).Take(Math.Max(0, lines.Count - named - 1)).SelectMany(l => l)], right);
        return new ReportingOwner
        {
            Cik = null,
            Name = lines.Count > 0 ? TextLines.JoinLines(lines.Take(named)) : null,
            Address = new OwnerAddress { Street1 = street1, Street2 = street2, City = city, State = state, ZipCode = zip, Country = country },
            Relationship = Relationship(cells),
        };
    }

    private static OwnerRelationship Relationship(Cell[] cells)
    {
        static string? Title(Cell cell) => cell.Text.Length == 0 || TickValue.IsTicked(cell.Text) ? null : cell.Text;
        return new OwnerRelationship
        {
            IsDirector = cells[1].Text.Length > 0,
            IsTenPercentOwner = cells[2].Text.Length > 0,
            IsOfficer = cells[3].Text.Length > 0,
            IsOther = cells[4].Text.Length > 0,
            OfficerTitle = Title(cells[3]),
            OtherText = Title(cells[4]),
        };
    }
}
