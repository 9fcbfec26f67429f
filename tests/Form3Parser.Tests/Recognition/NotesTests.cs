using Form3Parser.Diagnostics;
using Form3Parser.Model;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>Styles of numbering notes and of their marks, and where a note begins and ends.</summary>
public sealed class NotesTests
{
    [Fact]
    public void Below_a_line_with_room_a_note_begins_however_close_it_stands()
    {
        string Note(int number) => $"({number}) The reporting person disclaims beneficial ownership of these securities except to\nthe extent of any pecuniary interest in them.";
        var result = Filing([RowI("Common Stock(1)(2)(3)", "48,250", "D")], $"Explanation of Responses:\n{Note(1)}\n\n{Note(2)}\n{Note(3)}", Signed);

        result.Filing!.Footnotes.Should().HaveCount(3);
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_caption_of_a_signature_within_a_sentence_ends_no_note()
    {
        var result = Filing(
            [RowI("Common Stock^(1)^(2)", "48,250", "D")],
            """
            Explanation of Responses:
            1. The securities have no expiration date. * Less than 1%. ** Signature of Reporting Person:
            see the power of attorney, Exhibit 24.

            2. Held by a trust.
            """, Signed);

        result.Filing!.Footnotes.Select(n => n.Text).Should().Equal(
            "The securities have no expiration date. * Less than 1%. ** Signature of Reporting Person: see the power of attorney, Exhibit 24.", "Held by a trust.");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Notes_right_below_the_tables_need_no_heading()
    {
        var result = Filing(
            [RowI("Common Stock^(1)^(2)", "48,250", "D")],
            """
            (1) Held by a trust of which the reporting person is the trustee, and of which
            the reporting person's children are the beneficiaries.
            (2) Held in a plan.
            """, Signed);

        result.Filing!.Footnotes.Select(n => n.Text).Should().Equal(
            "Held by a trust of which the reporting person is the trustee, and of which the reporting person's children are the beneficiaries.", "Held in a plan.");
        result.Filing.DerivativeHoldings.Should().BeEmpty();
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == DiagnosticCode.MissingHeading && d.Severity == Severity.Warning && d.Field == "footnotes");
    }

    [Fact]
    public void A_note_whose_line_ends_with_a_day_is_no_signature()
    {
        var result = Filing(
            [RowI("Common Stock^(1)^(2)", "48,250", "D")],
            """
            Explanation of Responses:
            1. Held by a trust.
            2. Includes shares bought under the issuer's plan. The last day is      12/31/2027
            on which the right may be exercised.

            /s/ John Q. Sample                                                     08/10/2022
            ** Signature of Reporting Person                                       Date
            """, "");

        result.Filing!.Footnotes.Should().HaveCount(2);
        result.Filing.Signatures.Should().Equal(new OwnerSignature("/s/ John Q. Sample", new DateOnly(2022, 8, 10)));
    }

    [Theory]
    [InlineData("^(1)", "1. ")]
    [InlineData("[1]", "[1] ")]
    [InlineData("(F1)", "F1: ")]
    [InlineData("^1", "(1)")]
    [InlineData("^F1", "F1. ")]
    [InlineData("^(1)", "Footnote 1: ")]
    [InlineData("^[1]", "1) ")]
    public void Notes_and_their_marks_are_numbered_in_many_ways(string mark, string number)
    {
        var result = Filing(
            [RowI("Common Stock", "48,250" + mark, "D"), RowI("Class B Stock", "5", "I", "By Trust" + mark.Replace('1', '2'))],
            $"Explanation of Responses:\n{number}Includes 6,250 shares acquired under a plan.\n{number.Replace('1', '2')}Held by the Sample Family Trust.",
            Signed);

        result.Filing!.Footnotes.Should().Equal(
            new Footnote("F1", "Includes 6,250 shares acquired under a plan."), new Footnote("F2", "Held by the Sample Family Trust."));
        result.Filing.NonDerivativeHoldings[0].SharesOwned.Should().Be(48250);
        result.Filing.NonDerivativeHoldings[0].FootnoteIds[HoldingField.SharesOwned].Should().Equal("F1");
        result.Filing.NonDerivativeHoldings[1].NatureOfOwnership.Should().Be("By Trust");
        result.Filing.NonDerivativeHoldings[1].FootnoteIds[HoldingField.NatureOfOwnership].Should().Equal("F2");
        result.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Footnotes:")]
    [InlineData("Explanation of Responses: 1. Held in a plan.")]
    public void Notes_may_stand_under_another_heading_or_beside_it(string heading)
    {
        var notes = heading.EndsWith(':') ? heading + "\n1. Held in a plan." : heading;

        Filing([RowI("Common Stock", "5^(1)", "D")], notes, Signed).Filing!.Footnotes.Should().Equal(new Footnote("F1", "Held in a plan."));
    }

    [Theory]
    [InlineData("Direct", "Indirect")]
    [InlineData("D (Direct)", "I (Indirect)")]
    [InlineData("(D)", "(I)")]
    public void The_form_of_ownership_may_be_spelled(string direct, string indirect) =>
        Filing([RowI("Common Stock", "5", direct), RowI("Common Stock", "6", indirect, "By Spouse")], "Explanation of Responses:", Signed)
            .Filing!.NonDerivativeHoldings.Select(h => h.DirectOrIndirect).Should().Equal(OwnershipForm.Direct, OwnershipForm.Indirect);

    [Fact]
    public void Notes_whose_numbers_stand_on_their_first_lines_in_a_column_of_their_own_need_no_room_between_them()
    {
        var result = Filing([RowI("Common Stock", "5^(1)(2)(3)", "D")],
            """
            Explanation of Responses:
            1.  The first of the notes begins here and goes on,
                line after line,
                to its end.
            2.  The second is short.
            3.  The third
                ends the form.
            """, Signed);

        result.Filing!.Footnotes.Select(n => n.Text).Should().Equal(
            "The first of the notes begins here and goes on, line after line, to its end.", "The second is short.", "The third ends the form.");
        result.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData(
        """
        Explanation of Responses:
        (1)  Held in a plan.
             The units vest in two parts, the first of them on the first of the year and the
        (2)  other on the last day of it.
        """,
        "Held in a plan.", "The units vest in two parts, the first of them on the first of the year and the other on the last day of it.")]
    [InlineData(
        """
        Explanation of Responses:
        (1)  The units vest in two parts, the first of them on the first of the year and the
             other on the last day of it.
        (2)  Held in a plan.
        """,
        "The units vest in two parts, the first of them on the first of the year and the other on the last day of it.", "Held in a plan.")]
    public void Numbers_in_a_column_stand_where_the_lines_of_each_note_are_filled(string notes, params string[] texts)
    {
        var result = Filing([RowI("Common Stock", "5^(1)(2)", "D")], notes, Signed);

        result.Filing!.Footnotes.Select(n => n.Text).Should().Equal(texts);
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_mark_that_runs_over_its_columns_edge_is_that_of_its_word()
    {
        var result = Read(Title, Boxes,
            """
                                            Table I - Non-Derivative Securities Beneficially Owned
            1. Title of Security     2. Amount of Securities    3. Ownership   4. Nature of Indirect
            (Instr. 4)               Beneficially Owned         Form           Beneficial Ownership
            Common Stock                          5,000,000 ^(3)   D^(1)
            Class B Stock                           900,000        I^(2)       By Trust
            """, TableII, "Explanation of Responses:\n1. One.\n2. Two.\n3. Three.", Signed);

        result.Filing!.NonDerivativeHoldings[0].FootnoteIds[HoldingField.SharesOwned].Should().Equal("F3");
        result.Filing.NonDerivativeHoldings[0].FootnoteIds[HoldingField.DirectOrIndirect].Should().Equal("F1");
    }

    [Fact]
    public void Notes_may_be_set_in_two_columns()
    {
        var result = Filing([RowI("Common Stock", "5^(1)(2)(3)", "D")],
            """
            Explanation of Responses:
            (1) Held in a plan that the issuer      the first of the year.
            keeps for those who were with it.       (3) Held by the trust, whose trustee
            (2) The units vest in two parts, on     is the spouse of the reporting person.
            """, Signed);

        result.Filing!.Footnotes.Select(n => n.Text).Should().Equal(
            "Held in a plan that the issuer keeps for those who were with it.", "The units vest in two parts, on the first of the year.",
            "Held by the trust, whose trustee is the spouse of the reporting person.");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Raised_numbers_do_not_stand_closer_to_the_note_above()
    {
        var result = Filing([RowI("Common Stock", "5^1,2,3", "D")],
            """
            Explanation of Responses:
            ^1 Held in a plan.

            ^2 The units vest in two parts, the first of them on the
            first of the year.

            ^3 Held by the trust.
            """, Signed);

        result.Filing!.Footnotes.Select(n => n.Text).Should().Equal(
            "Held in a plan.", "The units vest in two parts, the first of them on the first of the year.", "Held by the trust.");
    }

    [Fact]
    public void Lines_of_a_note_that_have_two_parts_are_no_columns()
    {
        var result = Filing([RowI("Common Stock", "5^(1)", "D")],
            """
            Explanation of Responses:
            (1) Held as follows:
            First Fund                      100
            Second Fund of the two          200
            """, Signed);

        result.Filing!.Footnotes.Should().Equal(new Footnote("F1", "Held as follows: First Fund 100 Second Fund of the two 200"));
    }

    [Theory]
    [InlineData("\nRemarks\nExhibit 24", "Exhibit 24")]
    [InlineData("\nREMARKS\nExhibit 24", "Exhibit 24")]
    [InlineData("See also\nRemarks", null)]
    public void The_heading_of_the_remarks_may_lack_its_colon(string closing, string? remarks)
    {
        var result = Filing([RowI("Common Stock", "5^(1)", "D")], $"Explanation of Responses:\n1. Held in a plan.\n{closing}", Signed);

        result.Filing!.Remarks.Should().Be(remarks);
    }
}
