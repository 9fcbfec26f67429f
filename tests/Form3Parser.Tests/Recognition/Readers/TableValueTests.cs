using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition.Readers;

/// <summary>What the cells of the tables may hold, and what is said of those that hold something else.</summary>
public sealed class TableValueTests
{
    [Theory]
    [InlineData("134,018", 134018, null)]
    [InlineData("$134,018", null, 134018)]
    [InlineData("$ 134,018", null, 134018)]
    [InlineData("0", 0, null)]
    public void A_dollar_sign_tells_a_value_from_shares(string printed, int? shares, int? value)
    {
        var result = First(RowI("Trust Units", printed, "D"));

        (result.Filing!.NonDerivativeHoldings[0].SharesOwned, result.Filing.NonDerivativeHoldings[0].ValueOwned)
            .Should().Be(((decimal?)shares, (decimal?)value));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_mark_on_a_value_is_the_values()
    {
        var row = First(RowI("Notes", "$5,000^(1)", "D"), "1. See there.").Filing!.NonDerivativeHoldings[0];

        row.FootnoteIds[HoldingField.ValueOwned].Should().Equal("F1");
        row.FootnoteIds[HoldingField.SharesOwned].Should().BeEmpty();
    }

    [Theory]
    [InlineData("55,726,603.0(1 )")]
    [InlineData("55,726, 603.0(1)")]
    public void A_number_and_the_mark_behind_it_may_be_broken_anywhere(string printed)
    {
        var row = First(RowI("Notes", printed, "D"), "1. See there.").Filing!.NonDerivativeHoldings[0];

        row.SharesOwned.Should().Be(55726603);
        row.FootnoteIds[HoldingField.SharesOwned].Should().Equal("F1");
    }

    [Fact]
    public void A_text_that_ends_like_a_mark_is_doubtful_where_marks_are_raised()
    {
        var result = First(RowI("Class A Units(1)", "5^(1)", "D"), "1. See there.");

        result.Filing!.NonDerivativeHoldings[0].SecurityTitle.Should().Be("Class A Units(1)");
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(
            d => d.Code == DiagnosticCode.FootnoteReference && d.Field == "nonDerivativeHoldings[0].securityTitle");
    }

    [Theory]
    [InlineData("By IRA(16,18)")]
    [InlineData("By IRA (16, 18)")]
    [InlineData("By IRA(2)")]
    public void A_text_that_ends_like_the_mark_of_a_note_that_is_not_there_is_doubtful(string nature)
    {
        var result = First(RowI("Class A Units", "5(1)", "I", nature), "1. See there.");

        result.Filing!.NonDerivativeHoldings[0].NatureOfOwnership.Should().Be(nature);
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(
            d => d.Code == DiagnosticCode.FootnoteReference && d.Field == "nonDerivativeHoldings[0].natureOfOwnership");
    }

    [Theory]
    [InlineData("5(2), (1), (3)", "F2,F1,F3")]
    [InlineData("5(2),(1);(3)", "F2,F1,F3")]
    [InlineData("5 (1, 3)", "F1,F3")]
    [InlineData("5[1], [3]", "F1,F3")]
    public void Marks_are_parted_by_commas_within_their_brackets_or_outside(string printed, string notes)
    {
        var result = First(RowI("Class A Units", printed, "I", "See Footnotes" + printed[1..]), "1. See there.\n2. See there, too.\n3. See elsewhere.");

        var row = result.Filing!.NonDerivativeHoldings[0];
        (row.SharesOwned, row.NatureOfOwnership).Should().Be((5, "See Footnotes"));
        row.FootnoteIds[HoldingField.SharesOwned].Should().Equal(notes.Split(','));
        row.FootnoteIds[HoldingField.NatureOfOwnership].Should().Equal(notes.Split(','));
    }

    [Fact]
    public void A_dollar_sign_apart_from_its_number_is_in_its_column()
    {
        var row = Read(Title, Boxes,
            """
                                Table I - Non-Derivative Securities Beneficially Owned

            1. Title of Security (Instr. 4)        2. Amount of         3. Ownership      4. Nature of Indirect Beneficial
                                                   Securities           Form: Direct      Ownership (Instr. 5)
                                                   Beneficially Owned   (D) or Indirect
                                                   (Instr. 4)           (I) (Instr. 5)

            Ordinary Shares             $ 240,759,268,123,456,789,012   D
            """, TableII, "Explanation of Responses:", Signed).Filing!.NonDerivativeHoldings[0];

        (row.SecurityTitle, row.ValueOwned).Should().Be(("Ordinary Shares", 240759268123456789012m));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("\u2014")]
    [InlineData("--")]
    public void A_dash_says_that_a_cell_is_empty(string dash)
    {
        var result = First(RowI("Common Stock", "5", "D", dash));

        result.Filing!.NonDerivativeHoldings[0].NatureOfOwnership.Should().BeNull();
        result.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("None.")]
    [InlineData("N/A")]
    [InlineData("Not applicable")]
    public void A_word_for_none_alone_in_a_table_is_no_row(string none)
    {
        var result = First(RowI(none, "", ""));

        result.Filing!.NonDerivativeHoldings.Should().BeEmpty();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.NoSecurities);
    }

    [Theory]
    [InlineData("Notes")]
    [InlineData("Footnotes")]
    public void A_titles_last_word_on_a_line_of_its_own_is_no_heading_of_the_notes(string word)
    {
        var result = Read(Title, Boxes, TableI, RowI("Subordinated", "5", "D").Split('\n')[0], RowI(word, "", ""), RowI("Units", "7", "D"), TableII,
            "Explanation of Responses:", Signed);

        result.Filing!.NonDerivativeHoldings.Select(r => r.SecurityTitle).Should().Equal($"Subordinated {word}", "Units");
        result.Diagnostics.Should().NotContain(d => d.Severity == Severity.Error);
    }

    [Fact]
    public void Rows_may_be_numbered_left_of_their_titles()
    {
        string Numbered(string number, string part) => $"{number,-4}{part.Replace("\n", "\n    ")}";
        var rows = Read(Title, Boxes, Numbered("", TableI), Numbered("1", RowI("Common Stock", "5", "D")), Numbered("2", RowI("Units", "7", "D")), TableII, "Explanation of Responses:", Signed).Filing!.NonDerivativeHoldings;

        rows.Select(r => r.SecurityTitle).Should().Equal("Common Stock", "Units");
    }

    [Fact]
    public void A_repeated_title_that_says_so_is_no_row()
    {
        var result = Read(Title, Boxes, TableI, RowI("Common Stock", "5", "D"), NewPage, TableI.Replace("Owned", "Owned (continued)"), RowI("Units", "7", "D"),
            TableII, "Explanation of Responses:", Signed);

        result.Filing!.NonDerivativeHoldings.Select(r => r.SecurityTitle).Should().Equal("Common Stock", "Units");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Behind_a_number_stands_nothing_but_a_mark_however_others_are_set()
    {
        var row = First(RowI("Units^(1)", "5(1)", "D"), "1. See there.").Filing!.NonDerivativeHoldings[0];

        row.SharesOwned.Should().Be(5);
        row.FootnoteIds[HoldingField.SharesOwned].Should().Equal("F1");
    }

    [Fact]
    public void Neither_d_nor_i_is_an_error() => First(RowI("Common Stock", "5", "")).Diagnostics.Should().ContainSingle().Which.Should().Be(
        new Diagnostic(DiagnosticCode.OwnershipNature, Severity.Error, "Neither D nor I is given.", "nonDerivativeHoldings[0].directOrIndirect", null));

    [Fact]
    public void Another_letter_than_d_or_i_is_an_error() => First(RowI("Common Stock", "5", "B")).Diagnostics.Should().Contain(
        new Diagnostic(DiagnosticCode.UnreadableValue, Severity.Error, "\"B\" is printed where D or I belongs.",
            "nonDerivativeHoldings[0].directOrIndirect", 1));

    [Fact]
    public void A_number_that_is_none_is_an_error_with_the_text_as_found()
    {
        var result = First(RowI("Common Stock", "1,34,018", "D"));

        result.Filing!.NonDerivativeHoldings[0].SharesOwned.Should().BeNull();
        result.Diagnostics.Should().Contain(new Diagnostic(DiagnosticCode.UnreadableValue, Severity.Error,
            "\"1,34,018\" is printed where a number belongs.", "nonDerivativeHoldings[0].sharesOwned", 1));
    }

    [Fact]
    public void A_row_without_a_title_is_an_error() => First(RowI("", "5", "D")).Diagnostics.Should().ContainSingle()
        .Which.Field.Should().Be("nonDerivativeHoldings[0].securityTitle");

    [Theory]
    [InlineData("D", "By Trust")]
    [InlineData("I", "")]
    public void A_nature_that_contradicts_the_letter_is_doubtful(string letter, string nature) =>
        First(RowI("Common Stock", "5", letter, nature)).Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(
            d => d.Code == DiagnosticCode.OwnershipNature && d.Severity == Severity.Warning);

    [Fact]
    public void A_nature_may_be_a_note_alone() =>
        First(RowI("Common Stock", "5", "I", "^(1)"), "1. By a trust.").Diagnostics.Should().BeEmpty();

    [Fact]
    public void A_date_that_no_calendar_has_is_an_error()
    {
        var result = Second(RowII("Option", "02/30/2019", "02/14/2028", "Common Stock", "10", "$1", "D"));

        result.Filing!.DerivativeHoldings[0].ExerciseDate.Should().BeNull();
        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.UnreadableValue && d.Field == "derivativeHoldings[0].exerciseDate"
            && d.Message.Contains("\"02/30/2019\""));
    }

    [Theory]
    [InlineData("", "02/14/2028", "$1", "exerciseDate")]
    [InlineData("02/15/2019", "", "$1", "expirationDate")]
    [InlineData("02/15/2019", "02/14/2028", "", "conversionOrExercisePrice")]
    public void A_blank_without_a_note_is_doubtful(string exercisable, string expiration, string price, string field) =>
        Second(RowII("Option", exercisable, expiration, "Common Stock", "10", price, "D")).Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Code == DiagnosticCode.ValueOrNote && d.Field == $"derivativeHoldings[0].{field}");

    [Theory]
    [InlineData("", "10", "underlyingSecurityTitle")]
    [InlineData("Common Stock", "", "underlyingSecurityShares")]
    public void An_underlying_security_has_a_title_and_an_amount(string title, string amount, string field) =>
        Second(RowII("Option", "02/15/2019", "02/14/2028", title, amount, "$1", "D")).Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Code == DiagnosticCode.DerivativeRow && d.Field == $"derivativeHoldings[0].{field}");

    [Fact]
    public void An_underlying_value_may_be_in_dollars()
    {
        var row = Second(RowII("Notes", "02/15/2019", "02/14/2028", "Common Stock", "$1,000.50", "$0.0001", "D")).Filing!.DerivativeHoldings[0];

        (row.UnderlyingSecurityShares, row.UnderlyingSecurityValue, row.ConversionOrExercisePrice).Should().Be((null, 1000.5m, 0.0001m));
    }

    [Fact]
    public void A_narrow_cell_may_break_its_number()
    {
        var row = Second(
            """
            | Stock Option         | 02/15/2019| 02/14/2028| Common Stock | 1,250,     | $3.125     | D         |                  |
            | (right to buy)       |           |           |              | 000        |            |           |                  |
            """ + $"\n{TableIIRule}").Filing!.DerivativeHoldings.Should().ContainSingle().Subject;

        (row.SecurityTitle, row.UnderlyingSecurityShares).Should().Be(("Stock Option (right to buy)", 1250000m));
    }

    [Fact]
    public void A_dollar_sign_alone_is_blank()
    {
        var row = Second(RowII("Units", "^(1)", "^(1)", "Common Stock", "10", "$^(1)", "D"), "1. See there.").Filing!.DerivativeHoldings[0];

        row.ConversionOrExercisePrice.Should().BeNull();
        row.FootnoteIds[HoldingField.ConversionOrExercisePrice].Should().Equal("F1");
    }

    [Fact]
    public void A_table_whose_heading_is_missing_is_said_to_be() => Read(
            Title, Boxes, TableI, RowI("Common Stock", "5", "D"), "Explanation of Responses:", Signed).Diagnostics
        .Should().ContainSingle().Which.Should().Match<Diagnostic>(
            d => d.Code == DiagnosticCode.MissingHeading && d.Field == "derivativeHoldings");

    private static RecognitionResult First(string row, params string[] notes) =>
        Read([Title, Boxes, TableI, row, TableII, "Explanation of Responses:", .. notes, "Remarks:", Signed]);

    private static RecognitionResult Second(string row, params string[] notes) =>
        Read([Title, Boxes, TableI, TableII, row, "Explanation of Responses:", .. notes, "Remarks:", Signed]);
}
