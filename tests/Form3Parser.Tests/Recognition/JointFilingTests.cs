using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>A joint filing prints box 1 again, below the tables, for every owner.</summary>
public sealed class JointFilingTests
{
    private const string First =
        """
        1. Name and Address of Reporting Person*
        SAMPLE JOHN Q
        (Last)          (First)         (Middle)
        C/O EXAMPLE WIDGETS INC
        100 SAMPLE STREET
        (Street)
        SPRINGFIELD     MA              01101
        (City)          (State)         (Zip)
        """;

    private const string Second =
        """
        1. Name and Address of Reporting Person*
        EXAMPLE HOLDINGS LP
        (Last)          (First)         (Middle)
        ONE EXAMPLE PLAZA
        (Street)
        LA JOLLA        CA              92037
        (City)          (State)         (Zip)
        """;

    private static string JointBoxes =>
        Boxes.Replace("X  Form filed by One", "   Form filed by One").Replace("   Form filed by More", "X  Form filed by More");

    [Fact]
    public void Each_owner_is_listed_once_the_first_with_box_4()
    {
        var result = Filing(JointBoxes, First, Second);

        result.Diagnostics.Should().BeEmpty();
        result.Filing!.JointFiling.Should().BeTrue();
        result.Filing.ReportingOwners.Select(o => o.Name).Should().Equal("SAMPLE JOHN Q", "EXAMPLE HOLDINGS LP");
        result.Filing.ReportingOwners[0].Relationship!.IsOfficer.Should().BeTrue();
        result.Filing.ReportingOwners[1].Relationship.Should().BeNull("paper shows box 4 once");
        result.Filing.ReportingOwners[1].Address.City.Should().Be("LA JOLLA");
    }

    [Fact]
    public void Owners_may_stand_side_by_side()
    {
        var result = Filing(JointBoxes,
            """
            +----------------------------------------------+---------------------------------------------+
            | 1. Name and Address of Reporting Person*     | 1. Name and Address of Reporting Person*    |
            | SAMPLE JOHN Q                                | EXAMPLE HOLDINGS LP                         |
            | C/O EXAMPLE WIDGETS INC                      | ONE EXAMPLE PLAZA                           |
            | 100 SAMPLE STREET                            | LA JOLLA, CA 92037                          |
            | SPRINGFIELD, MA 01101                        |                                             |
            +----------------------------------------------+---------------------------------------------+
            """, "");

        result.Diagnostics.Should().BeEmpty();
        result.Filing!.ReportingOwners.Select(o => (o.Name, o.Address.Street1, o.Address.City)).Should().Equal(
            ("SAMPLE JOHN Q", "C/O EXAMPLE WIDGETS INC", "SPRINGFIELD"), ("EXAMPLE HOLDINGS LP", "ONE EXAMPLE PLAZA", "LA JOLLA"));
    }

    [Fact]
    public void Box_6_may_contradict_the_owners_that_are_printed()
    {
        var more = Filing(Boxes, First, Second);
        var fewer = Filing(JointBoxes);

        more.Diagnostics.Should().ContainSingle().Which.Should().Be(new Diagnostic(DiagnosticCode.JointFiling, Severity.Warning,
            "Box 6 says one reporting person, 2 are printed.", "jointFiling", null));
        more.Filing!.JointFiling.Should().BeFalse("that is what the form says");
        fewer.Diagnostics.Should().ContainSingle().Which.Message.Should().Be("Box 6 says more than one reporting person, 1 is printed.");
        fewer.Filing!.JointFiling.Should().BeTrue();
    }

    [Fact]
    public void Box_6_may_say_nothing()
    {
        var result = Filing(Boxes.Replace("X  Form filed by One", "   Form filed by One"), First, Second);

        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.JointFiling);
        result.Filing!.JointFiling.Should().BeTrue("two owners are printed");
    }

    [Fact]
    public void Owners_may_stand_on_pages_of_their_own()
    {
        var result = Filing(JointBoxes, NewPage, First, NewPage, Second);

        result.Filing!.ReportingOwners.Select(o => o.Name).Should().Equal("SAMPLE JOHN Q", "EXAMPLE HOLDINGS LP");
        result.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Additional Reporting Persons")]
    [InlineData("FORM 3 (continued) - Additional Reporting Person 2 of 2")]
    public void What_heads_their_boxes_is_a_part_of_the_form(string heading)
    {
        var result = Filing(JointBoxes, heading, Second);

        result.Filing!.ReportingOwners.Select(o => o.Name).Should().Equal("SAMPLE JOHN Q", "EXAMPLE HOLDINGS LP");
        result.Filing.DerivativeHoldings.Should().BeEmpty();
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void They_may_be_listed_in_a_table_of_names_and_addresses()
    {
        var result = Filing(JointBoxes,
            """
                                  Additional Reporting Persons
            Name of Reporting Person            Address
            EXAMPLE HOLDINGS LP                 ONE EXAMPLE PLAZA
                                                LA JOLLA, CA 92037
            3D SPECIMEN LP                      100 SAMPLE STREET
                                                SUITE 400
                                                SPRINGFIELD, MA 01101
            """);

        result.Filing!.ReportingOwners.Skip(1).Select(o => (o.Name, o.Address.Street1, o.Address.Street2, o.Address.City, o.Address.State)).Should().Equal(
            ("EXAMPLE HOLDINGS LP", "ONE EXAMPLE PLAZA", null, "LA JOLLA", "CA"),
            ("3D SPECIMEN LP", "100 SAMPLE STREET", "SUITE 400", "SPRINGFIELD", "MA"));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void One_label_may_head_several()
    {
        var result = Filing(JointBoxes,
            """
            Additional Reporting Persons
            1. Name and Address of Reporting Person*

            EXAMPLE HOLDINGS LP
            ONE EXAMPLE PLAZA
            LA JOLLA, CA 92037

            3D SPECIMEN LP
            100 SAMPLE STREET
            SPRINGFIELD, MA 01101
            """);

        result.Filing!.ReportingOwners.Skip(1).Select(o => (o.Name, o.Address.Street1, o.Address.City)).Should().Equal(
            ("EXAMPLE HOLDINGS LP", "ONE EXAMPLE PLAZA", "LA JOLLA"), ("3D SPECIMEN LP", "100 SAMPLE STREET", "SPRINGFIELD"));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_list_without_headings_belongs_to_no_field_and_no_row()
    {
        var result = Filing(JointBoxes, "                      Additional Reporting Persons\nEXAMPLE HOLDINGS LP, La Jolla");

        result.Filing!.DerivativeHoldings.Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.UnplacedWords);
    }

    [Fact]
    public void Each_has_a_signature()
    {
        var result = Filing(JointBoxes, First, Second);

        result.Filing!.Signatures.Select(s => (s.Name, s.Date)).Should().Equal(
            ("/s/ John Q. Sample", new DateOnly(2022, 8, 10)),
            ("EXAMPLE HOLDINGS LP, By: /s/ John Q. Sample, its authorized person", new DateOnly(2022, 8, 11)));
    }

    private static RecognitionResult Filing(string boxes, params string[] owners) => Read([
        Title, boxes, TableI, RowI("Common Stock", "5", "D"), TableII, .. owners, "Explanation of Responses:",
        """
                                                                                /s/ John Q. Sample              08/10/2022

                                                                                EXAMPLE HOLDINGS LP,
                                                                                By: /s/ John Q. Sample,         08/11/2022
                                                                                its authorized person
        """,
        Foot]);
}
