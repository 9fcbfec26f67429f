using System.Globalization;
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
    /// <summary>EDGAR takes ten owners of one form. What more boxes hold belongs to no field.</summary>
    private const int MostBoxes = 40;

    public static List<ReportingOwner> Read(
        FormBoxes boxes, IReadOnlyList<SectionSpan> further, IReadOnlyList<SectionSpan> table, OwnerRelationship? relationship,
        Sheet sheet, DiagnosticBag bag)
    {
        // The agents' table has every owner with its relationship, its address line by line; box 1 says the same of the first.
        var all = OwnersTable.Read(table, sheet, bag);
        var box = boxes.OwnerTokens();
        var doubts = all.Count > 0 ? new DiagnosticBag() : bag;
        var first = OwnerBox.Read(box, boxes.OwnerRight, table.Count > 0, "reportingOwners[0]", doubts);
        if (all.Count > 0)
        {
            var isRough = table[0].Tokens[0].IsRough;
            Release(isRough ? box : box.Concat(boxes.RelationshipTokens()));
            return WithTicks(all, relationship, isRough, bag);
        }
        var owners = new List<ReportingOwner>();
        if (first is not null)
            owners.Add(first with { Relationship = relationship });
        foreach (var (owner, words, said) in FurtherOwners(further, sheet).Concat(PersonsTable.Read([.. further.SelectMany(s => s.Tokens)])).Take(MostBoxes))
            if (owners.Exists(o => o.Name == owner.Name))
                Release(words);
            else
            {
                Move(words, said, owners.Count, bag);
                owners.Add(owner);
            }
        return owners;
    }

    // What stands under which heading of the table is not always sure; box 4 has its ticks before their labels. Where places are
    // rough it is the surer of the two.
    private static List<ReportingOwner> WithTicks(List<ReportingOwner> owners, OwnerRelationship? ticked, bool isRough, DiagnosticBag bag)
    {
        if (ticked is null || (isRough ? ticked == owners[0].Relationship : Flags(ticked) == Flags(owners[0].Relationship!)))
            return owners;
        if (owners.Count > 1 || !isRough)
            bag.Warn(DiagnosticCode.DoubtfulSplit, "The columns of the table of reporting owners do not agree with box 4.", "reportingOwners");
        return isRough ? [owners[0] with { Relationship = ticked }, .. owners.Skip(1)] : owners;
    }

    private static (bool, bool, bool, bool) Flags(OwnerRelationship relationship) =>
        (relationship.IsDirector, relationship.IsTenPercentOwner, relationship.IsOfficer, relationship.IsOther);

    private static IEnumerable<(ReportingOwner Owner, List<Token> Words, DiagnosticBag Said)> FurtherOwners(IReadOnlyList<SectionSpan> spans, Sheet sheet)
    {
        var tokens = spans.SelectMany(s => s.Tokens).ToList();
        var labels = PhraseFinder.Whole(PhraseFinder.FindAll(tokens, Landmarks.Sections[0].Keys)).Take(MostBoxes).ToList();
        labels.ForEach(label => label.MarkAsLabel());
        // The boxes stand one below the other, or in rows.
        var regions = BoxRegions.Of(labels, sheet);
        var words = tokens.Where(t => t.Use == TokenUse.Unplaced).ToLookup(t => regions.At(t.Box.Left, t.Box.CenterY));
        for (var i = 0; i < labels.Count; i++)
        {
            var own = words[labels[i]].ToList();
            var label = labels[i].Box;
            var right = sheet.VerticalRules.Where(r => r.CenterX > label.Right && r.Top < label.CenterY && r.Bottom > label.CenterY)
                .Select(r => r.CenterX).DefaultIfEmpty(own.Select(t => t.Box.Right).DefaultIfEmpty(0).Max()).Min();
            foreach (var person in Persons(own))
            {
                var said = new DiagnosticBag();
                if (OwnerBox.Read(person, right, false, "reportingOwners[0]", said) is { } owner)
                    yield return (owner, person, said);
            }
        }
    }

    // One label may head several persons without captions, each of whose addresses ends with a place.
    private static List<List<Token>> Persons(List<Token> box)
    {
        if (box.Exists(t => t.Text[0] == '(' && Landmarks.NameCaption.Contains(t.Key)))
            return [box];
        List<List<Token>> persons = [[]];
        var isEnded = false;
        foreach (var line in TextLines.Of(box))
        {
            if (isEnded)
                persons.Add([]);
            persons[^1].AddRange(line);
            isEnded = PlaceLine.IsPlace(line);
        }
        return persons;
    }

    // What is printed twice is where the record has it from.
    private static void Release(IEnumerable<Token> words)
    {
        foreach (var word in words)
            if (word.Field.Name is not null)
                word.Take("", null);
    }

    // Not every repeated box is of another owner, so that an owner's number is known only now.
    private static void Move(List<Token> words, DiagnosticBag said, int owner, DiagnosticBag bag)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"reportingOwners[{owner}]");
        string Moved(string old) => path + old[(old.IndexOf(']', StringComparison.Ordinal) + 1)..];
        foreach (var word in words)
            if (word.Field is { Name: not null, Owner: var old })
                word.Take(Moved(old), word.Field.Name);
        foreach (var diagnostic in said.Found)
            bag.Add(diagnostic with { Field = Moved(diagnostic.Field!) });
    }
}
