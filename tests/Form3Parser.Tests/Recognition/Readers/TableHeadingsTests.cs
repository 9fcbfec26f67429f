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
    public void Table_II_may_have_one_row_of_headings()
    {
        var row = Read(
            Title, Boxes, TableI,
            """
                                Table II - Derivative Securities Beneficially Owned
            +--------------------------------------------+---------------------+------------------+-----------------------------------+------------------+---------------------+-------------------------+-----------------------+
            | 1. Title of Derivative Security (Instr. 4) | 2. Date Exercisable | Expiration Date  | 3. Title of Securities Underlying | Amount or Number | 4. Conversion or    | 5. Ownership Form:      | 6. Nature of Indirect |
            |                                            | (Month/Day/Year)    | (Month/Day/Year) | Derivative Security (Instr. 4)    | of Shares        | Exercise Price of   | Direct (D) or           | Beneficial Ownership  |
            |                                            |                     |                  |                                   |                  | Derivative Security | Indirect (I) (Instr. 5) | (Instr. 5)            |
            +--------------------------------------------+---------------------+------------------+-----------------------------------+------------------+---------------------+-------------------------+-----------------------+
            | Employee Stock Option                      | 02/15/2019          | 02/14/2028       | Common Stock                      | 40,000           | $3.125              | D                       |                       |
            +--------------------------------------------+---------------------+------------------+-----------------------------------+------------------+---------------------+-------------------------+-----------------------+
            """, "Explanation of Responses:", Signed).Filing!.DerivativeHoldings.Should().ContainSingle().Subject;

        (row.SecurityTitle, row.ExerciseDate, row.ExpirationDate, row.UnderlyingSecurityTitle, row.UnderlyingSecurityShares, row.ConversionOrExercisePrice)
            .Should().Be(("Employee Stock Option", new DateOnly(2019, 2, 15), new DateOnly(2028, 2, 14), "Common Stock", 40000m, 3.125m));
    }

    [Fact]
    public void A_row_of_Table_II_titled_like_a_heading_is_a_row() => Read(
        Title, Boxes, TableI, TableII, RowII("Warrant", "", "", "Common Stock", "10", "$ 1", "D"),
        RowII("Option", "", "", "Amount or Number", "20", "$ 2", "D"), Signed)
        .Filing!.DerivativeHoldings.Select(h => h.UnderlyingSecurityShares).Should().Equal(10, 20);
}
