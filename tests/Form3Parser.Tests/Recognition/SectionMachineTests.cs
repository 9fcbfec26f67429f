using Form3Parser.Recognition;
using static Form3Parser.Recognition.Landmark;
using static Form3Parser.Recognition.Section;

namespace Form3Parser.Tests.Recognition;

/// <summary>Every arrow of the section machine, one by one.</summary>
public sealed class SectionMachineTests
{
    private static readonly (Section From, Landmark Seen, Section To)[] Arrows =
    [
        // The title leads to whatever stands first; box 1 need not be found for the tables to be read.
        (Cover, NameAndAddress, Boxes),
        (Cover, CaptionedBox, Boxes),
        (Cover, Landmark.TableI, Section.TableI),
        (Cover, Landmark.TableII, Section.TableII),
        (Cover, HeadedTableII, Section.TableII),
        (Cover, ReportingOwners, Cover),
        (Cover, FurtherPersons, Cover),
        (Cover, Landmark.Signatures, Cover),
        (Cover, Landmark.Explanation, Cover),
        (Cover, Landmark.Remarks, Cover),

        // A page that repeats box 1 among the boxes goes on with them; a title in box 4 may say "See Remarks".
        (Boxes, NameAndAddress, Boxes),
        (Boxes, CaptionedBox, Boxes),
        (Boxes, Landmark.TableI, Section.TableI),
        (Boxes, Landmark.TableII, Section.TableII),
        (Boxes, HeadedTableII, Section.TableII),
        (Boxes, ReportingOwners, Boxes),
        (Boxes, FurtherPersons, Boxes),
        (Boxes, Landmark.Signatures, Boxes),
        (Boxes, Landmark.Explanation, Boxes),
        (Boxes, Landmark.Remarks, Boxes),

        // A table's heading is repeated on its next page; box 1 below a table is another owner's.
        (Section.TableI, NameAndAddress, FurtherOwners),
        (Section.TableI, CaptionedBox, FurtherOwners),
        (Section.TableI, Landmark.TableI, Section.TableI),
        (Section.TableI, Landmark.TableII, Section.TableII),
        (Section.TableI, HeadedTableII, Section.TableII),
        (Section.TableI, ReportingOwners, OwnersTable),
        (Section.TableI, FurtherPersons, FurtherOwners),
        (Section.TableI, Landmark.Signatures, Section.Signatures),
        (Section.TableI, Landmark.Explanation, Section.Explanation),
        (Section.TableI, Landmark.Remarks, Section.Remarks),

        (Section.TableII, NameAndAddress, FurtherOwners),
        (Section.TableII, CaptionedBox, FurtherOwners),
        (Section.TableII, Landmark.TableI, Section.TableI),
        (Section.TableII, Landmark.TableII, Section.TableII),
        (Section.TableII, HeadedTableII, Section.TableII),
        (Section.TableII, ReportingOwners, OwnersTable),
        (Section.TableII, FurtherPersons, FurtherOwners),
        (Section.TableII, Landmark.Signatures, Section.Signatures),
        (Section.TableII, Landmark.Explanation, Section.Explanation),
        (Section.TableII, Landmark.Remarks, Section.Remarks),

        (FurtherOwners, NameAndAddress, FurtherOwners),
        (FurtherOwners, CaptionedBox, FurtherOwners),
        (FurtherOwners, Landmark.TableI, Section.TableI),
        (FurtherOwners, Landmark.TableII, Section.TableII),
        (FurtherOwners, HeadedTableII, Section.TableII),
        (FurtherOwners, ReportingOwners, OwnersTable),
        (FurtherOwners, FurtherPersons, FurtherOwners),
        (FurtherOwners, Landmark.Signatures, Section.Signatures),
        (FurtherOwners, Landmark.Explanation, Section.Explanation),
        (FurtherOwners, Landmark.Remarks, Section.Remarks),

        (OwnersTable, NameAndAddress, FurtherOwners),
        (OwnersTable, CaptionedBox, FurtherOwners),
        (OwnersTable, Landmark.TableI, Section.TableI),
        (OwnersTable, Landmark.TableII, Section.TableII),
        (OwnersTable, HeadedTableII, Section.TableII),
        (OwnersTable, ReportingOwners, OwnersTable),
        (OwnersTable, FurtherPersons, FurtherOwners),
        (OwnersTable, Landmark.Signatures, Section.Signatures),
        (OwnersTable, Landmark.Explanation, Section.Explanation),
        (OwnersTable, Landmark.Remarks, Section.Remarks),

        (Section.Signatures, NameAndAddress, FurtherOwners),
        (Section.Signatures, CaptionedBox, FurtherOwners),
        (Section.Signatures, Landmark.TableI, Section.TableI),
        (Section.Signatures, Landmark.TableII, Section.TableII),
        (Section.Signatures, HeadedTableII, Section.TableII),
        (Section.Signatures, ReportingOwners, OwnersTable),
        (Section.Signatures, FurtherPersons, FurtherOwners),
        (Section.Signatures, Landmark.Signatures, Section.Signatures),
        (Section.Signatures, Landmark.Explanation, Section.Explanation),
        (Section.Signatures, Landmark.Remarks, Section.Remarks),

        // Notes quote headings of what stands above them. Only what can follow them on paper ends them.
        (Section.Explanation, NameAndAddress, Section.Explanation),
        (Section.Explanation, CaptionedBox, FurtherOwners),
        (Section.Explanation, Landmark.TableI, Section.Explanation),
        (Section.Explanation, Landmark.TableII, Section.Explanation),
        (Section.Explanation, HeadedTableII, Section.TableII),
        (Section.Explanation, ReportingOwners, OwnersTable),
        (Section.Explanation, FurtherPersons, FurtherOwners),
        (Section.Explanation, Landmark.Signatures, Section.Signatures),
        (Section.Explanation, Landmark.Explanation, Section.Explanation),
        (Section.Explanation, Landmark.Remarks, Section.Remarks),

        // So do remarks, which the filing agents print above the notes.
        (Section.Remarks, NameAndAddress, Section.Remarks),
        (Section.Remarks, CaptionedBox, FurtherOwners),
        (Section.Remarks, Landmark.TableI, Section.Remarks),
        (Section.Remarks, Landmark.TableII, Section.Remarks),
        (Section.Remarks, HeadedTableII, Section.TableII),
        (Section.Remarks, ReportingOwners, OwnersTable),
        (Section.Remarks, FurtherPersons, FurtherOwners),
        (Section.Remarks, Landmark.Signatures, Section.Signatures),
        (Section.Remarks, Landmark.Explanation, Section.Explanation),
        (Section.Remarks, Landmark.Remarks, Section.Remarks),
    ];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var section in Enum.GetNames<Section>())
                foreach (var landmark in Enum.GetNames<Landmark>())
                    pairs.Add(section, landmark);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_arrow_leads_where_the_form_does(string from, string seen)
    {
        var (section, landmark) = (Enum.Parse<Section>(from), Enum.Parse<Landmark>(seen));

        var arrow = Arrows.Where(a => a.From == section && a.Seen == landmark).Should().ContainSingle("each pair has one arrow").Subject;

        SectionMachine.Next(section, landmark).Should().Be(arrow.To);
    }

    [Fact]
    public void Every_landmark_has_wordings() =>
        Landmarks.Sections.Select(s => s.Landmark).Distinct().Should().BeEquivalentTo(Enum.GetValues<Landmark>().Except([CaptionedBox, HeadedTableII]), "what stands below them tells these two");
}
