using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition.Readers;

/// <summary>A row may be titled like a heading.</summary>
public sealed class TableHeadingsTests
{
    [Theory]
    [InlineData("Title of Security Units")]
    [InlineData("Amount of Securities Beneficially Owned")]
    public void A_row_of_Table_I_titled_like_a_heading_is_a_row(string title) => Read(
        Title, Boxes, TableI, RowI(title, "300", "D"), RowI("Common Stock", "12,000", "D"), TableII, Signed)
        .Filing!.NonDerivativeHoldings.Select(h => h.SecurityTitle).Should().Equal(title, "Common Stock");

    [Fact]
    public void A_row_of_Table_II_titled_like_a_heading_is_a_row() => Read(
        Title, Boxes, TableI, TableII, RowII("Warrant", "", "", "Common Stock", "10", "$ 1", "D"),
        RowII("Option", "", "", "Amount or Number", "20", "$ 2", "D"), Signed)
        .Filing!.DerivativeHoldings.Select(h => h.UnderlyingSecurityShares).Should().Equal(10, 20);
}
