using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>Notes, remarks and signatures.</summary>
public sealed class EndOfFormTests
{
    [Fact]
    public void A_line_of_the_remarks_that_stands_and_ends_as_a_signature_does_is_doubtful()
    {
        var result = Read(Title, Boxes, TableI, RowI("Common Stock", "5", "D"), TableII, "Explanation of Responses:", "Remarks:", "Filed to correct the address.",
            "                                    Jane Roe, Managing Member        10/07/2022");

        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.DoubtfulRows && d.Severity == Severity.Warning && d.Field == "signatures");
    }

    [Fact]
    public void A_footnote_may_quote_a_heading()
    {
        string[] notes =
        [
            "1. These securities are listed in",
            "Table II - Derivative Securities Beneficially Owned",
            "and nowhere else. See also",
            "1. Name and Address of Reporting Person",
            "on the first page.",
            "2. The last note.",
        ];

        var result = Filing("48,250^(1)(2)", notes);

        result.Filing!.Footnotes.Select(n => n.Text).Should().Equal(
            "These securities are listed in Table II - Derivative Securities Beneficially Owned and nowhere else. See also 1. Name and "
            + "Address of Reporting Person on the first page.",
            "The last note.");
        result.Filing.ReportingOwners.Should().ContainSingle();
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_number_inside_a_note_begins_none()
    {
        var result = Filing("48,250^(1)(2)", ["1. Converts at a price of at least", "$5.00, in lots of", "3. or more. The price is", "   2. not fixed.", "2. Another."]);

        result.Filing!.Footnotes.Should().HaveCount(2);
    }

    [Fact]
    public void A_number_at_the_start_of_a_line_is_no_note_where_notes_have_room_above()
    {
        string[] notes =
        [
            "1. The first note, as long as its line is, and another line", "of it.", "", "2. The second.", "",
            "3. It was continued from the note of that number, see note", "4. The number is the title's.",
        ];

        var result = Filing("48,250^(1)(2)(3)", notes);

        result.Filing!.Footnotes.Should().HaveCount(3);
        result.Filing.Footnotes[2].Text.Should().EndWith("see note 4. The number is the title's.");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void More_than_nine_notes_run_on()
    {
        var marks = string.Concat(Enumerable.Range(1, 12).Select(i => $"({i})"));

        var result = Filing($"1^{marks}", [.. Enumerable.Range(1, 12).Select(i => $"{i}. Note number {i}.")]);

        result.Filing!.Footnotes.Select(n => n.Text).Should().Equal(Enumerable.Range(1, 12).Select(i => $"Note number {i}."));
        result.Filing.NonDerivativeHoldings[0].FootnoteIds.Single().Value.Should().Equal(Enumerable.Range(1, 12).Select(i => $"F{i}"));
    }

    [Fact]
    public void A_note_that_is_referred_to_and_not_there_is_an_error() => Filing("48,250^(2)", ["1. Alone."]).Diagnostics.Should().BeEquivalentTo(
        [
            new Diagnostic(DiagnosticCode.FootnoteReference, Severity.Error,
                "Note F2 is referred to and not there.", "nonDerivativeHoldings[0].footnoteIds", null),
            new Diagnostic(DiagnosticCode.FootnoteReference, Severity.Warning, "Nothing refers to note F1.", "footnotes[0]", null),
        ]);

    [Fact]
    public void Remarks_run_to_the_signatures()
    {
        var result = Filing("5", ["Remarks:", "Exhibit 24 - Power of Attorney. See", "Table I - Non-Derivative Securities for", "more."]);

        result.Filing!.Remarks.Should().Be("Exhibit 24 - Power of Attorney. See Table I - Non-Derivative Securities for more.");
        result.Filing.NonDerivativeHoldings.Should().ContainSingle();
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Remarks_that_begin_a_line_with_the_heading_of_the_notes_are_read_on_and_doubtful()
    {
        var result = Filing("5^(1)", ["1. The only note.", "Remarks:", "See the box below the", "Explanation of Responses: part of another form."]);

        result.Filing!.Remarks.Should().Be("See the box below the Explanation of Responses: part of another form.");
        result.Filing.Footnotes.Should().ContainSingle().Which.Text.Should().Be("The only note.");
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == DiagnosticCode.DoubtfulRows && d.Field == "remarks");
    }

    [Fact]
    public void Remarks_may_be_blank() => Filing("5", ["Remarks:"]).Filing!.Remarks.Should().BeNull();

    [Fact]
    public void No_securities_owned_is_said_in_the_explanation()
    {
        var result = Read(
            Title, Boxes, TableI, TableII, "Explanation of Responses:", "No securities are beneficially owned.", "Remarks:", Signed);

        result.Filing!.NoSecuritiesOwned.Should().BeTrue();
        result.Filing.NonDerivativeHoldings.Should().BeEmpty();
        result.Filing.DerivativeHoldings.Should().BeEmpty();
        result.Filing.Footnotes.Should().BeEmpty();
        result.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("No securities are\nbeneficially owned.", true)]
    [InlineData("No securities are\nbeneficially owned. See the note.", false)]
    public void The_statement_may_be_wrapped_where_it_has_its_lines_for_itself(string statement, bool expected) =>
        Read(Title, Boxes, TableI, TableII, "Explanation of Responses:", statement, "Remarks:", Signed).Filing!.NoSecuritiesOwned.Should().Be(expected);

    [Fact]
    public void Neither_securities_nor_the_statement_is_doubtful() => Read(
            Title, Boxes, TableI, TableII, "Explanation of Responses:", "Remarks:", Signed).Diagnostics
        .Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.NoSecurities);

    [Fact]
    public void Securities_beside_the_statement_are_an_error() => Filing("5", ["No securities are beneficially owned."]).Diagnostics
        .Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == DiagnosticCode.NoSecurities && d.Severity == Severity.Error);

    [Fact]
    public void Signatures_may_be_wrapped_around_their_dates()
    {
        var page = Picture.Page(
            string.Join('\n', Draw(
                "Explanation of Responses:",
                "",
                "Remarks:",
                "",
                """
                                                EXAMPLE HOLDINGS LP,

                                                By: /s/ Jane Roe, its     10/07/2022

                                                authorized person

                                                /s/ John Q. Sample,
                                                                          10/08/2022
                                                Attorney-in-fact

                                                /s/ Jane Roe              10/09/2022

                                                ** Signature of Reporting
                                                                          Date
                                                Person
                """)), 2, Picture.HalfLine);
        var first = Picture.Page(string.Join('\n', Draw(Title, Boxes, TableI, RowI("Common Stock", "5", "D"), TableII)));

        var result = Form3Recogniser.Recognise(new([first, page], []));

        result.Filing!.Signatures.Select(s => (s.Name, s.Date)).Should().Equal(
            ("EXAMPLE HOLDINGS LP, By: /s/ Jane Roe, its authorized person", new DateOnly(2022, 10, 7)),
            ("/s/ John Q. Sample, Attorney-in-fact", new DateOnly(2022, 10, 8)),
            ("/s/ Jane Roe", new DateOnly(2022, 10, 9)));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_remark_right_above_a_signature_at_the_same_margin_is_doubtful()
    {
        var result = Read(
            Title, Boxes, TableI, RowI("Common Stock", "5", "D"), TableII, "Explanation of Responses:", "Remarks:",
            """
            Exhibit 24
            /s/ John Q. Sample                        08/10/2022
            ** Signature of Reporting Person          Date
            """);

        result.Filing!.Remarks.Should().Be("Exhibit 24");
        result.Filing.Signatures.Should().ContainSingle().Which.Name.Should().Be("/s/ John Q. Sample");
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.DoubtfulSplit);
    }

    [Fact]
    public void The_words_of_a_running_title_may_stand_in_a_remark()
    {
        var result = Filing("5", ["Remarks:", "This statement is the second Form 3", "continued on another               "]);

        result.Filing!.Remarks.Should().Be("This statement is the second Form 3 continued on another");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void The_lines_of_a_signature_may_stand_wide()
    {
        var first = Picture.Page(string.Join('\n', Draw(Title, Boxes, TableI, RowI("Common Stock", "5", "D"), TableII)));
        var page = Picture.Page(
            string.Join('\n', Draw(
                """
                Explanation of Responses:


                Remarks:


                Exhibit 24 - Power of Attorney



                                                /s/ Jane Roe, Attorney-


                                                in-fact for John Q.
                                                                          10/07/2022

                                                Sample and for the


                                                Example Trust



                                                ** Signature of Reporting
                                                                          Date
                                                Person
                """)), 2, Picture.HalfLine);

        var result = Form3Recogniser.Recognise(new([first, page], []));

        result.Filing!.Remarks.Should().Be("Exhibit 24 - Power of Attorney");
        result.Filing.Signatures.Should().ContainSingle().Which.Name.Should().Be("/s/ Jane Roe, Attorney-in-fact for John Q. Sample and for the Example Trust");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_signature_is_an_error() => Read(
            Title, Boxes, TableI, RowI("Common Stock", "5", "D"), TableII, "Explanation of Responses:", "Remarks:", Foot).Diagnostics
        .Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == DiagnosticCode.Signature && d.Severity == Severity.Error);

    [Fact]
    public void Words_of_no_field_are_reported_with_their_page()
    {
        var result = Filing("5^(1)", ["A stray line.", "1. A note that", "goes on."]);

        result.Diagnostics.Should().ContainSingle().Which.Should().Be(
            new Diagnostic(DiagnosticCode.UnplacedWords, Severity.Warning, "\"A stray line.\" belongs to no field.", null, 1));
    }

    private static RecognitionResult Filing(string amount, string[] notes) => Read([
        Title, Boxes, TableI, RowI("Common Stock", amount, "D"), TableII, "Explanation of Responses:", .. notes, Signed]);
}
