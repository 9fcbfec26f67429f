using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Readers;

/// <summary>Box 1 below its label: one line of the street or two.</summary>
public sealed class OwnerBoxStreetTests
{
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void Two_lines_that_are_no_wrapping_are_two_lines_of_the_street()
    {
        var address = Read(
            """
            ROE RICHARD
            (Last)     (First)     (Middle)
            ONE EXAMPLE PLAZA
            22ND FLOOR
            (Street)
            BOSTON     MA          02110
            (City)     (State)     (Zip)
            """)!.Address;

        (address.Street1, address.Street2).Should().Be(("ONE EXAMPLE PLAZA", "22ND FLOOR"));
    }

    [Fact]
    public void A_line_that_is_wrapped_is_one_line_of_the_street()
    {
        var address = Read(
            """
            ROE RICHARD
            (Last)     (First)     (Middle)
            C/O EXAMPLE HOLDINGS WORLDWIDE
            COMPANY
            (Street)
            BOSTON     MA          02110
            (City)     (State)     (Zip)
            """)!.Address;

        (address.Street1, address.Street2).Should().Be(("C/O EXAMPLE HOLDINGS WORLDWIDE COMPANY", null));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Lines_that_stand_closer_than_the_rows_of_the_box_are_one_row(int blankLines, bool isDoubtful)
    {
        var gap = string.Concat(Enumerable.Repeat("\n", blankLines));
        var address = Read($"ROE RICHARD{gap}(Last)     (First)     (Middle){gap}C/O EXAMPLE HOLDINGS IN THE WEST\n2011 CO{gap}(Street)")!.Address;

        (address.Street1, address.Street2).Should().Be(("C/O EXAMPLE HOLDINGS IN THE WEST 2011 CO", null));
        _bag.Found.Should().HaveCount(isDoubtful ? 1 : 0);
    }

    [Fact]
    public void A_full_line_goes_on_in_one_set_wide_where_rows_stand_wider()
    {
        var address = Read(
            """
            ROE RICHARD



            (Last)     (First)     (Middle)



            C/O EXAMPLE HOLDINGS WORLDWIDE


            COMPANY



            (Street)



            BOSTON     MA          02110



            (City)     (State)     (Zip)
            """,
            Picture.HalfLine)!.Address;

        (address.Street1, address.Street2).Should().Be(("C/O EXAMPLE HOLDINGS WORLDWIDE COMPANY", null));
        _bag.Found.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.DoubtfulSplit);
    }

    [Fact]
    public void Of_the_lines_of_a_street_those_that_stand_closer_are_wrapped()
    {
        var address = Read(
            """
            ROE RICHARD
            (Last)     (First)     (Middle)

            C/O EXAMPLE VENTURES MANAGEMENT
            COMPANY

            100 SAMPLE STREET
            (Street)

            BOSTON     MA          02110
            (City)     (State)     (Zip)
            """, Picture.Line * 0.6)!.Address;

        (address.Street1, address.Street2).Should().Be(("C/O EXAMPLE VENTURES MANAGEMENT COMPANY", "100 SAMPLE STREET"));
        _bag.Found.Should().BeEmpty();
    }

    private ReportingOwner? Read(string drawing, double row = Picture.Line) => OwnerBoxes.Read(drawing, _bag, row);
}
