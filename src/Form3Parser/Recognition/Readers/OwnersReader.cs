using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Puts the owners together: the first from box 1, all of a joint filing from the boxes repeated after Table II (the first
/// among them again), or all from the filing agents' table.
/// </summary>
internal static class OwnersReader
{
    public static List<ReportingOwner> Read(
        FormBoxes boxes, IReadOnlyList<SectionSpan> further, IReadOnlyList<SectionSpan> table, OwnerRelationship? relationship,
        Sheet sheet, DiagnosticBag bag)
    {
        var agents = table.Count > 0;
        var first = OwnerBox.Read(boxes.OwnerTokens(), boxes.OwnerRight, agents, "reportingOwners[0]", bag);
        var owners = new List<ReportingOwner>();
        if (first is not null)
            owners.Add(first with { Relationship = relationship });
        if (agents)
            return Merge(owners, OwnersTable.Read(table, sheet, bag), sheet, bag);
        foreach (var owner in FurtherOwners(further, bag))
            if (!owners.Exists(o => o.Name == owner.Name))
                owners.Add(owner);
        return owners;
    }

    // The agents' table has every owner with its relationship, its address line by line; box 1 says the same of the first.
    // What stands under which heading of the table is not sure where places are rough; box 4 has its ticks before their labels.
    private static List<ReportingOwner> Merge(List<ReportingOwner> owners, List<ReportingOwner> table, Sheet sheet, DiagnosticBag bag)
    {
        if (table.Count == 0)
            return owners;
        if (sheet.IsRough && owners.Count > 0 && owners[0].Relationship is { } ticked && ticked != table[0].Relationship)
        {
            table[0] = table[0] with { Relationship = ticked };
            if (table.Count > 1)
                bag.Warn(DiagnosticCode.DoubtfulSplit, "The columns of the table of reporting owners do not agree with box 4.", "reportingOwners");
        }
        return table;
    }

    private static IEnumerable<ReportingOwner> FurtherOwners(IReadOnlyList<SectionSpan> spans, DiagnosticBag bag)
    {
        var tokens = spans.SelectMany(s => s.Tokens).ToList();
        var labels = PhraseFinder.FindAll(tokens, Landmarks.Sections[0].Keys);
        for (var i = 0; i < labels.Count; i++)
        {
            labels[i].MarkAsLabel();
            var top = labels[i].Box.Top;
            var bottom = i + 1 < labels.Count ? labels[i + 1].Box.Top : double.PositiveInfinity;
            var own = tokens.Where(t => t.Use == TokenUse.Unplaced && t.Box.CenterY > top && t.Box.CenterY < bottom).ToList();
            var right = own.Count > 0 ? own.Max(t => t.Box.Right) : 0;
            if (OwnerBox.Read(own, right, false, $"reportingOwners[{i}]", bag) is { } owner)
                yield return owner;
        }
    }
}
