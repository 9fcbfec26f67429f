namespace Form3Parser.Recognition;

/// <summary>What a landmark does in each section: the whole order of the form, in one table.</summary>
internal static class SectionMachine
{
    /// <summary>
    /// The section that a landmark opens. It is the same section where the landmark is only quoted (prose quotes headings), or
    /// repeated (a table's heading on its next page).
    /// </summary>
    public static Section Next(Section section, Landmark landmark) => (section, landmark) switch
    {
        // Notes and remarks quote the form. Only what can follow them on paper ends them.
        (Section.Explanation, Landmark.Remarks) => Section.Remarks,
        (Section.Explanation, Landmark.Signatures) => Section.Signatures,
        (Section.Explanation, Landmark.ReportingOwners) => Section.OwnersTable,
        (Section.Explanation or Section.Remarks, Landmark.FurtherPersons) => Section.FurtherOwners,
        (Section.Explanation, Landmark.CaptionedBox) => Section.FurtherOwners,
        (Section.Explanation, Landmark.HeadedTableII) => Section.TableII,
        (Section.Explanation, _) => Section.Explanation,
        (Section.Remarks, Landmark.Signatures) => Section.Signatures,
        (Section.Remarks, Landmark.ReportingOwners) => Section.OwnersTable,
        (Section.Remarks, Landmark.Explanation) => Section.Explanation,
        (Section.Remarks, Landmark.CaptionedBox) => Section.FurtherOwners,
        (Section.Remarks, Landmark.HeadedTableII) => Section.TableII,
        (Section.Remarks, _) => Section.Remarks,

        // Nothing but the tables ends the boxes, where a title may say "See Remarks".
        (Section.Cover or Section.Boxes, Landmark.ReportingOwners or Landmark.FurtherPersons or Landmark.Signatures or Landmark.Explanation or Landmark.Remarks) => section,

        // Box 1 stands first; whatever repeats it further down is another owner's.
        (Section.Cover or Section.Boxes, Landmark.NameAndAddress or Landmark.CaptionedBox) => Section.Boxes,
        (_, Landmark.NameAndAddress or Landmark.CaptionedBox or Landmark.FurtherPersons) => Section.FurtherOwners,

        (_, Landmark.TableI) => Section.TableI,
        (_, Landmark.TableII or Landmark.HeadedTableII) => Section.TableII,
        (_, Landmark.ReportingOwners) => Section.OwnersTable,
        (_, Landmark.Signatures) => Section.Signatures,
        (_, Landmark.Explanation) => Section.Explanation,
        (_, Landmark.Remarks) => Section.Remarks,
        _ => section,
    };
}
