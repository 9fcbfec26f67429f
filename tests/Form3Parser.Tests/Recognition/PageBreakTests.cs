using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>Printers end a page wherever they like: inside a table, a row or a note.</summary>
public sealed class PageBreakTests
{
    [Fact]
    public void A_table_goes_on_below_its_repeated_headings()
    {
        var result = Read(
            Title,
            Boxes,
            TableI,
            RowI("Common Stock", "1", "D"),
            TableII,
            RowII("Option A", "02/15/2019", "02/14/2028", "Common Stock", "10", "$1", "D"),
            NewPage,
            TableII,
            RowII("Option B", "02/15/2020", "02/14/2029", "Common Stock", "20", "$2", "D"),
            NewPage,
            TableII,
            RowII("Option C", "02/15/2021", "02/14/2030", "Common Stock", "30", "$3", "D"),
            "Explanation of Responses:",
            Signed);

        result.Filing!.DerivativeHoldings.Select(r => (r.SecurityTitle, r.UnderlyingSecurityShares, r.ConversionOrExercisePrice)).Should().Equal(
            ("Option A", 10m, 1m), ("Option B", 20m, 2m), ("Option C", 30m, 3m));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_rows_amount_or_letter_above_repeated_headings_is_no_number_of_theirs()
    {
        const string Headings =
            """
            1. Title of Security     2. Amount of Securities    3. Ownership   4. Nature of Indirect
            (Instr. 4)               Beneficially Owned         Form           Beneficial Ownership
            """;
        var result = Read(Title, Boxes, "                         Table I - Non-Derivative Securities Beneficially Owned", Headings,
            """
            Common Stock                5,000                   D
            Class I                       2                     I              By Trust
            """,
            NewPage, Headings,
            """
            Class C Stock                 7                     D
            """, TableII, "Explanation of Responses:", Signed);

        result.Filing!.NonDerivativeHoldings.Select(r => (r.SecurityTitle, r.SharesOwned, r.NatureOfOwnership)).Should().Equal(
            ("Common Stock", 5000m, null), ("Class I", 2m, "By Trust"), ("Class C Stock", 7m, null));
    }

    [Fact]
    public void A_table_may_go_on_without_its_headings()
    {
        var result = Read(
            Title, Boxes, TableI, RowI("Common Stock", "1", "D"), NewPage,
            TableIRule, RowI("Common Stock", "2", "I", "By Trust"), RowI("Preferred Stock", "3", "D"), TableII, "Explanation of Responses:", Signed);

        result.Filing!.NonDerivativeHoldings.Select(r => (r.SecurityTitle, r.SharesOwned)).Should().Equal(
            ("Common Stock", 1m), ("Common Stock", 2m), ("Preferred Stock", 3m));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_row_that_is_cut_in_two_is_one_row()
    {
        var result = Read(
            Title, Boxes, TableI,
            """
            | Common Stock                            | 48,250                | I              | By Sample Family Trust dated      |
            """,
            NewPage,
            """
            |                                         |                       |                | May 4, 2011                       |
            """,
            TableIRule, RowI("Preferred Stock", "3", "D"), TableII, "Explanation of Responses:", Signed);

        result.Filing!.NonDerivativeHoldings.Select(r => r.NatureOfOwnership).Should().Equal("By Sample Family Trust dated May 4, 2011", null);
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void The_rest_of_a_row_above_the_next_owners_box_is_none_of_its_name()
    {
        var result = Read(
            Title, Boxes, TableI, TableII,
            """
            | Warrant              | 02/15/2019| 02/14/2028| Common Stock,| 40,000     | $1         | D         |                  |
            """,
            NewPage,
            """
            +-----------------------------------------------------------------------------------------------------------------------+
            |                                              | par value    |                                                         |
            """, "\n|                             |" + FurtherOwner[FurtherOwner.IndexOf('\n', StringComparison.Ordinal)..], "Explanation of Responses:", Signed);

        result.Filing!.DerivativeHoldings.Should().ContainSingle().Which.UnderlyingSecurityTitle.Should().Be("Common Stock, par value");
        result.Filing.ReportingOwners.Select(o => o.Name).Should().Equal("SAMPLE JOHN Q", "3D SPECIMEN LP");
    }

    [Theory]
    [InlineData("SUITE 3100", "C/O TABLE MOUNTAIN WINES", "SUITE 3100")]
    [InlineData("COMPANY", "C/O TABLE MOUNTAIN WINES COMPANY", null)]
    public void A_street_that_a_page_cuts_after_a_full_line_is_doubtful(string below, string street1, string? street2)
    {
        var result = Read(
            Title, Boxes, TableI, TableII,
            """
            +---------------------------+
            | 1. Name and Address of    |
            | Reporting Person*         |
            | 3D SPECIMEN LP            |
            +---------------------------+
            | (Last)  (First)  (Middle) |
            | C/O TABLE MOUNTAIN WINES  |
            """,
            NewPage,
            $"""
            | {below,-26}|
            +---------------------------+
            | (Street)                  |
            | SPRINGFIELD  MA     01101 |
            +---------------------------+
            | (City)    (State)   (Zip) |
            +---------------------------+
            """, "Explanation of Responses:", Signed);

        var address = result.Filing!.ReportingOwners[1].Address;
        (address.Street1, address.Street2).Should().Be((street1, street2));
        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.DoubtfulSplit && d.Field == "reportingOwners[1].address.street2");
    }

    [Fact]
    public void A_note_goes_on_below_a_browsers_foot_and_head()
    {
        var blank = string.Concat(Enumerable.Repeat("\n", 15));
        var result = Read(
            "08/12/2022, 10:15        SEC FORM 3", blank, Title, Boxes, TableI, RowI("Common Stock", "1^(1)", "D"), TableII,
            "Explanation of Responses:", "1. The reporting person disclaims beneficial", blank,
            "https://www.sec.gov/Archives/edgar/data/1000/000123456722000321/form3.xml          1/2",
            NewPage,
            "08/12/2022, 10:15        SEC FORM 3", blank, "ownership of these shares.", "Remarks:", "None.", Signed, blank,
            "https://www.sec.gov/Archives/edgar/data/1000/000123456722000321/form3.xml          2/2");

        var filing = result.Filing!;
        filing.Footnotes.Should().ContainSingle().Which.Text.Should().Be("The reporting person disclaims beneficial ownership of these shares.");
        filing.Remarks.Should().Be("None.");
        filing.AccessionNumber.Should().Be("0001234567-22-000321", "a browser prints it in the page's address");
        result.Diagnostics.Should().BeEmpty();
    }
}
