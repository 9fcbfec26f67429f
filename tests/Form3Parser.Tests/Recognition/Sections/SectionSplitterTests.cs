using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Sections;

public sealed class SectionSplitterTests
{
    [Fact]
    public void The_form_is_cut_at_its_headings() => Cut(
        """
        FORM 3
        1. Name and Address of Reporting Person
        ROE
        Table I - Non-Derivative Securities Beneficially Owned
        one
        Table II - Derivative Securities Beneficially Owned
        two
        1. Name and Address of Reporting Person
        DOE
        Explanation of Responses:
        why
        Remarks:
        so
        """).Should().Equal("Cover|FORM 3", "Boxes|ROE", "TableI|one", "TableII|two", "FurtherOwners|DOE", "Explanation|why", "Remarks|so");

    [Theory]
    [InlineData("so\n__________________\nPersons who respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB Number.\nA site's foot", "so")]
    [InlineData("see __________ below", "see __________ below")]
    public void Below_the_forms_last_sentence_is_no_remark_and_a_typed_rule_is_none(string remarks, string expected)
    {
        var sheet = Drawn.OneSheet($"1. Name and Address of Reporting Person\nTable II - Derivative Securities Beneficially Owned\nRemarks:\n{remarks}");

        TextLines.Join(SectionSplitter.Split(sheet, new DiagnosticBag())[^1].Text).Should().Be(expected);
    }

    [Fact]
    public void A_box_with_captions_and_a_table_with_headings_may_follow_notes_and_remarks() => Cut(
        """
        1. Name and Address of Reporting Person
        ROE
        Table I - Non-Derivative Securities Beneficially Owned
        one
        Explanation of Responses:
        why, see
        Table II - Derivative Securities Beneficially Owned
        or, as to
        1. Name and Address of Reporting Person
        the same
        Table II - Derivative Securities Beneficially Owned
        1. Title of Derivative Security   2. Date Exercisable and Expiration Date   4. Conversion or Exercise Price of Derivative Security   6. Nature of Indirect Beneficial Ownership
        two
        Remarks:
        so
        1. Name and Address of Reporting Person
        DOE
        (Last)
        """).Should().Equal("Cover|", "Boxes|ROE", "TableI|one",
            "Explanation|why, see Table II - Derivative Securities Beneficially Owned or, as to 1. Name and Address of Reporting Person the same",
            "TableII|1. Title of Derivative Security 2. Date Exercisable and Expiration Date 4. Conversion or Exercise Price of Derivative Security 6. Nature of Indirect Beneficial Ownership two",
            "Remarks|so", "FurtherOwners|DOE (Last)");

    [Fact]
    public void Agents_have_headings_of_their_own() => Cut(
        """
        1. Name and Address of Reporting Person
        Table I - Non-Derivative Securities Beneficially Owned
        Reporting Owners
        ROE
        Signatures
        /s/ Roe
        Explanation of Responses:
        why
        """).Should().Equal("Cover|", "Boxes|", "TableI|", "OwnersTable|ROE", "Signatures|/s/ Roe", "Explanation|why");

    [Fact]
    public void A_wrapped_heading_is_one() => Cut(
        """
        Table I - Non-Derivative
        Securities Beneficially Owned
        one
        """).Should().Equal("Cover|", "TableI|one");

    [Theory]
    [InlineData("(\"\"Notes\"\")\"")]
    [InlineData("\"Remarks:\"")]
    [InlineData("[Footnotes]")]
    public void What_is_quoted_or_in_brackets_is_no_heading(string line) => Cut(
        $"""
        1. Name and Address of Reporting Person
        Table I - Non-Derivative Securities Beneficially Owned
        Convertible
        {line}
        Explanation of Responses:
        why
        """).Should().Equal("Cover|", "Boxes|", $"TableI|Convertible {line}", "Explanation|why");

    [Theory]
    [InlineData("all Signatures are ours")]
    [InlineData("Signatures of the owners")]
    [InlineData("Reporting Owners disclaim it")]
    [InlineData("see Remarks: below")]
    [InlineData("Remarks on it follow")]
    [InlineData("see Explanation of Responses:")]
    [InlineData("see Table II - Derivative Securities")]
    public void A_heading_in_a_sentence_opens_nothing(string sentence) =>
        Cut($"Table I - Non-Derivative Securities\n{sentence}").Should().HaveCount(2).And.HaveElementAt(1, $"TableI|{sentence}");

    [Fact]
    public void The_same_heading_on_the_next_page_goes_on_and_is_no_content() => Cut(
        """
        Table II - Derivative Securities Beneficially Owned
        one
        Table II - Derivative Securities Beneficially Owned
        two
        """).Should().Equal("Cover|", "TableII|one two");

    [Fact]
    public void A_heading_that_a_note_quotes_stays_the_notes() => Cut(
        """
        Explanation of Responses:
        1. As listed in
        Table I - Non-Derivative Securities
        above.
        """.Insert(0, "Table II - Derivative Securities\n")).Should().HaveElementAt(2, "Explanation|1. As listed in Table I - Non-Derivative Securities above.");

    [Theory]
    [InlineData("Remarks: section")]
    [InlineData("Explanation of Responses: section")]
    public void A_wrapped_line_that_begins_like_a_heading_is_prose(string start) => Cut(
        $"""
        Table II - Derivative Securities

        Explanation of Responses:

        1. For the capacity in which each of them signs this statement, see the
        {start} of it.

        Remarks:

        All of them sign for themselves, as is said in the first statement's own
        {start} on its last page.
        """).Should().HaveCount(4).And.HaveElementAt(2,
            $"Explanation|1. For the capacity in which each of them signs this statement, see the {start} of it.");

    [Fact]
    public void The_text_of_a_note_may_begin_like_a_heading() => Cut(
        """
        Table II - Derivative Securities

        Explanation of Responses:

        (1)  Remarks: none

        Remarks: all of them
        """).Should().HaveElementAt(2, "Explanation|(1) Remarks: none").And.HaveElementAt(3, "Remarks|all of them");

    [Fact]
    public void Sentences_of_the_form_are_no_content() => Cut(
        """
        Table I - Non-Derivative Securities Beneficially Owned
        one
        Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.
        * If the form is filed by more than one reporting person, see Instruction 5 (b)(v).
        two
        """).Should().HaveElementAt(1, "TableI|one two");

    // The sections with the words that are left for their readers.
    private static IEnumerable<string> Cut(string drawing) =>
        SectionSplitter.Split(Drawn.OneSheet(drawing), new DiagnosticBag()).Select(s => $"{s.Section}|{TextLines.Join(s.Free)}");
}
