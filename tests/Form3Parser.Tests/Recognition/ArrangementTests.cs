using Form3Parser.Model;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>The same boxes in other arrangements: it is the labels that say what stands in them.</summary>
public sealed class ArrangementTests
{
    private const string Stacked =
        """
        1. Name and Address of Reporting Person*
        SAMPLE JOHN Q
        C/O EXAMPLE WIDGETS INC
        100 SAMPLE STREET
        SPRINGFIELD, MA 01101

        2. Date of Event Requiring Statement (Month/Day/Year)
        08/01/2022

        3. Issuer Name and Ticker or Trading Symbol
        EXAMPLE WIDGETS INC
        EXWI

        4. Relationship of Reporting Person(s) to Issuer (Check all applicable)
        [ ] Director
        [X] Officer (give title below)
        [ ] 10% Owner
        [ ] Other (specify below)
        CEO and President

        5. If Amendment, Date of Original Filed (Month/Day/Year)

        6. Individual or Joint/Group Filing (Check Applicable Line)
        [X] Form filed by One Reporting Person
        [ ] Form filed by More than One Reporting Person

        """;

    [Fact]
    public void A_box_beside_others_below_each_other_goes_on_past_them()
    {
        var result = Read(
            Title,
            """
            3. Issuer Name and Ticker or Trading Symbol                1. Name and Address of Reporting Person*
            EXAMPLE WIDGETS INC [ EXWI ]                               SAMPLE JOHN Q
            2. Date of Event Requiring Statement (Month/Day/Year)      (Last)     (First)     (Middle)
            08/01/2022                                                 100 SAMPLE STREET
            5. If Amendment, Date of Original Filed (Month/Day/Year)   (Street)
                                                                       SPRINGFIELD  MA   01101
                                                                       (City)     (State)     (Zip)
            4. Relationship of Reporting Person(s) to Issuer           6. Individual or Joint/Group Filing
            X Director           10% Owner                             X Form filed by One Reporting Person
              Officer              Other                                 Form filed by More than One Reporting Person
            """, TableI, RowI("Common Stock", "5", "D"), TableII, "Explanation of Responses:", Signed);

        var owner = result.Filing!.ReportingOwners[0];
        (owner.Name, owner.Address.Street1, owner.Address.City, result.Filing.PeriodOfReport).Should().Be(("SAMPLE JOHN Q", "100 SAMPLE STREET", "SPRINGFIELD", new DateOnly(2022, 8, 1)));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Each_table_may_have_its_notes_below_it_and_another_owners_box_a_page_of_its_own()
    {
        var result = Read(
            Title, Boxes, TableI, RowI("Common Stock^(1)", "5", "D"), "Explanation of Responses:", "(1) Held by a trust.",
            TableII, RowII("Option^(2)", "02/15/2019", "02/14/2028", "Common Stock", "10", "$1", "D"), "Explanation of Responses:", "(2) Held by a spouse.", Signed,
            NewPage, FurtherOwner);

        result.Filing!.DerivativeHoldings.Select(r => r.SecurityTitle).Should().Equal("Option");
        result.Filing.Footnotes.Select(n => n.Text).Should().Equal("Held by a trust.", "Held by a spouse.");
        result.Filing.ReportingOwners.Select(o => o.Name).Should().Equal("SAMPLE JOHN Q", "3D SPECIMEN LP");
        result.Filing.Signatures.Select(s => s.Name).Should().Equal("/s/ John Q. Sample");
    }

    private const string TwoRows =
        """
        +------------------------------------------+------------------------------------------+---------------------------------------------+
        | 1. Name and Address of Reporting Person* | 2. Date of Event Requiring Statement     | 3. Issuer Name and Ticker or Trading Symbol |
        | (Last)     (First)     (Middle)          | (Month/Day/Year)                         | EXAMPLE WIDGETS INC [EXWI]                  |
        | SAMPLE JOHN Q                            | 08/01/2022                               |                                             |
        | (Street)                                 |                                          |                                             |
        | C/O EXAMPLE WIDGETS INC                  |                                          |                                             |
        |                                          |                                          |                                             |
        | 100 SAMPLE STREET                        |                                          |                                             |
        | (City)     (State)     (Zip)             |                                          |                                             |
        | SPRINGFIELD  MA        01101             |                                          |                                             |
        +------------------------------------------+------------------------------------------+---------------------------------------------+
        | 4. Relationship of Reporting Person(s)   | 5. If Amendment, Date of Original Filed  | 6. Individual or Joint/Group Filing         |
        | to Issuer (Check all applicable)         | (Month/Day/Year)                         | (Check Applicable Line)                     |
        | Director [ ]         10% Owner [ ]       |                                          | Form filed by One Reporting Person [X]      |
        | Officer (give        Other (specify      |                                          | Form filed by More than One                 |
        | title below) [X]     below) [ ]          |                                          | Reporting Person [ ]                        |
        |          CEO and President               |                                          |                                             |
        +------------------------------------------+------------------------------------------+---------------------------------------------+
        """;

    private const string BesideTheirLabels =
        """
        +----------------------------------------------------+-------------------------------------------------------+
        |                                                    | SAMPLE JOHN Q                                         |
        |                                                    | C/O EXAMPLE WIDGETS INC                               |
        | 1. Name and Address of Reporting Person            |                                                       |
        |                                                    | 100 SAMPLE STREET                                     |
        |                                                    | SPRINGFIELD, MA 01101                                 |
        +----------------------------------------------------+-------------------------------------------------------+
        | 2. Date of Event Requiring Statement               | 08/01/2022                                            |
        +----------------------------------------------------+-------------------------------------------------------+
        | 3. Issuer Name and Ticker or Trading Symbol        | EXAMPLE WIDGETS INC [EXWI]                            |
        +----------------------------------------------------+-------------------------------------------------------+
        |                                                    | [ ] Director                                          |
        | 4. Relationship of Reporting Person(s) to Issuer   | [X] Officer: CEO and President                        |
        |                                                    | [ ] 10% Owner                                         |
        |                                                    | [ ] Other                                             |
        +----------------------------------------------------+-------------------------------------------------------+
        | 5. If Amendment, Date of Original Filed            |                                                       |
        +----------------------------------------------------+-------------------------------------------------------+
        | 6. Individual or Joint/Group Filing                | [X] Form filed by One Reporting Person                |
        |                                                    | [ ] Form filed by More than One Reporting Person      |
        +----------------------------------------------------+-------------------------------------------------------+
        """;

    public static TheoryData<string> Arrangements => [Boxes, Stacked, TwoRows, BesideTheirLabels];

    [Theory]
    [MemberData(nameof(Arrangements))]
    public void Boxes_say_the_same_however_they_are_arranged(string boxes)
    {
        var result = Filing(boxes);
        var owner = result.Filing!.ReportingOwners.Should().ContainSingle().Subject;

        result.Filing.PeriodOfReport.Should().Be(new DateOnly(2022, 8, 1));
        result.Filing.DateOfOriginalSubmission.Should().BeNull();
        (result.Filing.Issuer.Name, result.Filing.Issuer.TradingSymbol).Should().Be(("EXAMPLE WIDGETS INC", "EXWI"));
        result.Filing.JointFiling.Should().BeFalse();
        owner.Name.Should().Be("SAMPLE JOHN Q");
        owner.Address.Should().Be(new OwnerAddress
        {
            Street1 = "C/O EXAMPLE WIDGETS INC",
            Street2 = "100 SAMPLE STREET",
            City = "SPRINGFIELD",
            State = "MA",
            ZipCode = "01101",
            Country = null,
        });
        owner.Relationship.Should().Be(new OwnerRelationship
        {
            IsDirector = false,
            IsOfficer = true,
            IsTenPercentOwner = false,
            IsOther = false,
            OfficerTitle = "CEO and President",
            OtherText = null,
        });
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_page_may_say_that_it_continues_the_form_and_which_agency_it_is_for()
    {
        var result = Read(Title, Boxes, TableI, RowI("Common Stock", "5", "D"), "FORM 3 (continued) " + TableII.TrimStart(),
            RowII("Stock Option", "02/15/2019", "02/14/2028", "Common Stock", "40,000", "$3.125", "D"), "Explanation of Responses:",
            "Board of Governors of the Federal Reserve System        OMB Number 7100-0091        Approval expires February 28, 2026", Signed);

        result.Filing!.NonDerivativeHoldings.Should().ContainSingle();
        result.Filing.DerivativeHoldings.Should().ContainSingle().Which.ConversionOrExercisePrice.Should().Be(3.125m);
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_day_above_a_label_is_no_number_of_it() =>
        Filing(Stacked.Replace("08/01/2022", "August 3, 2022").Replace("\n\n3. Issuer", "\n3. Issuer"))
            .Filing!.PeriodOfReport.Should().Be(new DateOnly(2022, 8, 3));

    private static RecognitionResult Filing(string boxes) =>
        Read(Title, boxes, TableI, RowI("Common Stock", "5", "D"), TableII, "Explanation of Responses:", "Remarks:", Signed);
}
