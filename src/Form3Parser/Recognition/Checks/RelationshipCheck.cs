using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// F3-007 and F3-008: every reporting person whose relationship is shown has a box ticked, an officer a title, and "Other" a
/// specification. What the reader of box 4 has said of the first is not said again.
/// </summary>
/// <diagnostic code="F3-007">
/// <title>No box of the relationship is ticked</title>
/// <meaning>
/// None of Director, 10% Owner, Officer and Other is ticked for a reporting person whose
/// relationship the form shows (error).
/// </meaning>
/// <reason>
/// Only these relationships oblige anybody to file, so at least one must hold. A tick that
/// was not seen would make all four false.
/// </reason>
/// <remedy>
/// Look at box 4: a tick that is drawn as a picture is not in the text of the file.
/// </remedy>
/// </diagnostic>
/// <diagnostic code="F3-008">
/// <title>A title without its box, or a box without its title</title>
/// <meaning>
/// Officer is ticked and no title is given, or Other and no specification, or the text is
/// there and its box is not ticked (warning).
/// </meaning>
/// <reason>
/// The form asks for both. One without the other is a tick or a line that was missed, or
/// that was given to its neighbour.
/// </reason>
/// <remedy>
/// Compare box 4 with the record's relationship. Filers do type a title into the wrong
/// line; the record keeps it where it stands.
/// </remedy>
/// </diagnostic>
internal static class RelationshipCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
            if (filing.ReportingOwners[i].Relationship is { } relationship)
                Check(relationship, $"reportingOwners[{i}].relationship", bag);
    }

    private static void Check(OwnerRelationship relationship, string field, DiagnosticBag bag)
    {
        var isAny = relationship.IsDirector || relationship.IsOfficer || relationship.IsTenPercentOwner || relationship.IsOther;
        if (!isAny && !bag.Has(DiagnosticCode.NoRelationship, field))
            bag.Error(DiagnosticCode.NoRelationship, "No box of the relationship is ticked.", field);
        if (bag.Has(DiagnosticCode.RelationshipText, field))
            return;
        Agree(relationship.IsOfficer, relationship.OfficerTitle, "an officer's title", $"{field}.officerTitle", bag);
        Agree(relationship.IsOther, relationship.OtherText, "a specification of \"Other\"", $"{field}.otherText", bag);
    }

    private static void Agree(bool isTicked, string? text, string what, string field, DiagnosticBag bag)
    {
        if (isTicked && text is null)
            bag.Warn(DiagnosticCode.RelationshipText, $"A box is ticked that asks for {what}, and there is none.", field);
        if (!isTicked && text is not null)
            bag.Warn(DiagnosticCode.RelationshipText, $"There is {what}, and its box is not ticked.", field);
    }
}
