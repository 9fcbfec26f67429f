using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>The layout of filing agents: a table of all owners, signatures above the notes, notes with their numbers in a column.</summary>
public sealed class AgentsLayoutTests
{
    private static readonly RecognitionResult Whole = Read(
        Title,
        Boxes.Replace("    Director         10%", " X  Director         10%").Replace("X  Form filed by One", "   Form filed by One").Replace("   Form filed by More", "X  Form filed by More"),
        TableI,
        RowI("Common Units", "1,500", "D"),
        RowI("Common Units", "20,000", "I", "See footnote^(1)"),
        TableII,
        """

        Reporting Owners
        +----------------------------------+----------------------------------------------------------------------------------+
        | Reporting Owner Name / Address   |                                 Relationships                                    |
        |                                  +--------------+---------------+---------------------------+-----------------------+
        |                                  | Director     | 10% Owner     | Officer                   | Other                 |
        +----------------------------------+--------------+---------------+---------------------------+-----------------------+
        | ROE RICHARD                      |              |               |                           |                       |
        | 700 SPECIMEN AVENUE              |  X           |               | Exec. VP & CFO            |                       |
        | SUITE 1900                       |              |               |                           |                       |
        | HOUSTON, TX 77002                |              |               |                           |                       |
        +----------------------------------+--------------+---------------+---------------------------+-----------------------+
        | Roe Family Holdings LP           |              |               |                           |                       |
        | 700 SPECIMEN AVENUE              |              |  X            |                           | Affiliate             |
        | LA JOLLA, CA 92037               |              |               |                           |                       |
        +----------------------------------+--------------+---------------+---------------------------+-----------------------+

        Signatures

        /s/ Richard Roe                                                              08/11/2022
                     ** Signature of Reporting Person                                   Date

        Roe Family Holdings LP, By: /s/ Richard Roe, its authorized person           08/11/2022
                     ** Signature of Reporting Person                                   Date

        Explanation of Responses:

        *    If the form is filed by more than one reporting person, see Instruction 5(b)(v).
        (1)  Richard Roe controls the general partner, and (2) disclaims ownership of the
             units except to the extent of his interest.

        Note: File three copies of this Form, one of which must be manually signed.
        """);

    [Fact]
    public void Owners_are_those_of_the_table_with_their_relationships()
    {
        var owners = Whole.Filing!.ReportingOwners;

        owners.Select(o => o.Name).Should().Equal("ROE RICHARD", "Roe Family Holdings LP");
        owners.Select(o => (o.Relationship!.IsDirector, o.Relationship.IsTenPercentOwner, o.Relationship.IsOfficer, o.Relationship.IsOther))
            .Should().Equal((true, false, true, false), (false, true, false, true));
        owners.Select(o => (o.Relationship!.OfficerTitle, o.Relationship.OtherText)).Should().Equal(("Exec. VP & CFO", null), (null, "Affiliate"));
    }

    [Theory]
    [InlineData("[ ]", "[X]")]
    [InlineData("___", "_X_")]
    [InlineData("☐", "☒")]
    public void What_is_left_blank_in_the_table_of_owners_is_no_tick(string blank, string tick)
    {
        var owners = Read(
            Title, Boxes, TableI, TableII,
            $"""

            Reporting Owners
            +----------------------------------+----------------------------------------------------------------------------------+
            | Reporting Owner Name / Address   |                                 Relationships                                    |
            |                                  +--------------+---------------+---------------------------+-----------------------+
            |                                  | Director     | 10% Owner     | Officer                   | Other                 |
            +----------------------------------+--------------+---------------+---------------------------+-----------------------+
            | ROE RICHARD                      |              |               |                           |                       |
            | 700 SPECIMEN AVENUE              | {blank,-3}          | {tick,-3}           | {tick,-3} CEO and President     | {blank,-3}                   |
            | HOUSTON, TX 77002                |              |               |                           |                       |
            +----------------------------------+--------------+---------------+---------------------------+-----------------------+
            """, "Explanation of Responses:", Signed).Filing!.ReportingOwners;

        var relationship = owners.Should().ContainSingle().Which.Relationship!;
        (relationship.IsDirector, relationship.IsTenPercentOwner, relationship.IsOfficer, relationship.IsOther).Should().Be((false, true, true, false));
        (relationship.OfficerTitle, relationship.OtherText).Should().Be(("CEO and President", null));
    }

    [Fact]
    public void Addresses_are_read_line_by_line() => Whole.Filing!.ReportingOwners
        .Select(o => (o.Address.Street1, o.Address.Street2, o.Address.City, o.Address.State, o.Address.ZipCode)).Should().Equal(
            ("700 SPECIMEN AVENUE", "SUITE 1900", "HOUSTON", "TX", "77002"),
            ("700 SPECIMEN AVENUE", null, "LA JOLLA", "CA", "92037"));

    [Fact]
    public void Signatures_stand_under_their_own_heading() => Whole.Filing!.Signatures.Select(s => (s.Name, s.Date)).Should().Equal(
        ("/s/ Richard Roe", new DateOnly(2022, 8, 11)),
        ("Roe Family Holdings LP, By: /s/ Richard Roe, its authorized person", new DateOnly(2022, 8, 11)));

    [Fact]
    public void Notes_are_told_by_the_numbers_at_the_margin() => Whole.Filing!.Footnotes.Should().ContainSingle().Which.Text.Should().Be(
        "Richard Roe controls the general partner, and (2) disclaims ownership of the units except to the extent of his interest.");

    [Theory]
    [InlineData("Signatures")]
    [InlineData("Explanation of Responses:")]
    public void A_form_that_breaks_off_below_its_signatures_says_so(string last)
    {
        string[] signatures = ["Signatures", "", "/s/ John Q. Sample                             08/11/2022", "     ** Signature of Reporting Person             Date", ""];
        string[] explanation = ["Explanation of Responses:", "", "* If the form is filed by more than one reporting person, see Instruction 5(b)(v)."];

        var result = Read([Title, Boxes, TableI, RowI("Common Units", "1,500", "D"), TableII, "", .. signatures, .. last == "Signatures" ? [] : explanation]);

        result.Filing!.Signatures.Should().ContainSingle();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.EndOfForm);
    }

    [Fact]
    public void A_table_that_contradicts_box_4_is_doubtful() => Read(
        Title, Boxes, TableI, RowI("Common Units", "1,500", "D"), TableII,
        """

        Reporting Owners
        Reporting Owner Name / Address            Relationships
                                Director     10% Owner     Officer      Other
        ROE RICHARD                X
        700 SPECIMEN AVENUE
        HOUSTON, TX 77002
        """, "Explanation of Responses:", Signed).Diagnostics.Should().Contain(d => d.Message.Contains("box 4"));

    [Fact]
    public void A_note_beside_its_number_may_begin_with_a_number()
    {
        var page = Picture.Page(string.Join('\n', Draw(
            "Explanation of Responses:",
            "",
            """
                 (1) The trust holds them. (2) The
            (1)
                 trustee votes them.

            (2)  The last.
            """, "", Signed)), 2, Picture.HalfLine);
        var first = Picture.Page(string.Join('\n', Draw(Title, Boxes, TableI, RowI("Common Stock", "5^(1)(2)", "D"), TableII)));

        Form3Recogniser.Recognise(new([first, page], [])).Filing!.Footnotes.Select(n => n.Text).Should()
            .Equal("(1) The trust holds them. (2) The trustee votes them.", "The last.");
    }

    [Fact]
    public void A_line_of_a_note_may_begin_like_the_next_one() => Read(
            Title, Boxes, TableI, RowI("Common Stock", "5^(1)(2)", "D"), TableII,
            """

            Explanation of Responses:

                Converts upon the first of (1) a sale and
            (1)
                (2) the death of the holder, and on the
                sale of the issuer's assets as a whole.

            (2) Held by a trust.

            """,
            Signed)
        .Filing!.Footnotes.Select(n => n.Text).Should().Equal(
            "Converts upon the first of (1) a sale and (2) the death of the holder, and on the sale of the issuer's assets as a whole.",
            "Held by a trust.");

    [Fact]
    public void The_bracket_of_a_notes_number_may_stand_on_the_next_line() => Read(
            Title, Boxes, TableI, RowI("Common Stock", "5^(1)(2)", "D"), TableII,
            """

            Explanation of Responses:

            (1 Converts upon a sale of the
            )  issuer's assets as a whole.

            (2 Held by
            )  a trust.

            """,
            Signed)
        .Filing!.Footnotes.Select(n => n.Text).Should().Equal("Converts upon a sale of the issuer's assets as a whole.", "Held by a trust.");

    [Fact]
    public void Nothing_is_left_to_say_about_it() => Whole.Diagnostics.Should().BeEmpty();
}
