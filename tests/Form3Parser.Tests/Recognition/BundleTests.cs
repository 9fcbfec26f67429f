using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using Form3Parser.Text;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>Files that hold more than one form, or more than the form.</summary>
public sealed class BundleTests
{
    private const string Letter =
        """
        Example Law LLP
        United States Securities and Exchange Commission

        We enclose the Initial Statement of Beneficial Ownership of Securities of our client, with the
        Date of Event Requiring Statement and the Issuer Name and Ticker or Trading Symbol in boxes 2 and 3.
        """;

    private const string PowerOfAttorney =
        """
                                   POWER OF ATTORNEY
        The undersigned appoints Jane Roe to sign an Initial Statement of Beneficial Ownership of Securities,
        a Statement of Changes in Beneficial Ownership or an Annual Statement of Changes in Beneficial Ownership.
        /s/ John Q. Sample                 08/10/2022
        """;

    private const string Form4 =
        """
                         STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP
        1. Name and Address of Reporting Person*     2. Issuer Name and Ticker or Trading Symbol
        SAMPLE JOHN Q                                EXAMPLE WIDGETS INC [ EXWI ]
        Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
        """;

    private const string FurtherPage = "Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned";

    private static readonly string FirstPage = Joined(Title, Boxes, TableI, RowI("Common Stock", "48,250^(1)", "D"));

    private static readonly string LastPage = Joined(TableII, "Explanation of Responses:", "1. A note.", "Remarks:", Signed);

    private static readonly string OnePage = Joined(FirstPage, LastPage);

    [Fact]
    public void Remarks_on_the_last_page_that_name_an_exhibit_are_no_other_document() => Read(
        Title, Boxes, TableI, RowI("Common Stock(1)", "5", "D"), TableII, "Signatures", Signed, "Explanation of Responses:", "(1) Held by a trust.", NewPage, "Remarks:\nExhibit 24 - Power of Attorney")
        .Should().ContainSingle().Which.Filing!.Remarks.Should().Be("Exhibit 24 - Power of Attorney");

    [Fact]
    public void Each_form_of_a_file_has_a_record_with_its_pages()
    {
        var results = Read(FirstPage, LastPage, OnePage, FirstPage, LastPage);

        results.Select(r => r.Pages!.Value.ToString()).Should().Equal("1-2", "3", "4-5");
        results.Should().OnlyContain(r =>
            r.Filing!.NonDerivativeHoldings.Count == 1 && r.Filing.Footnotes.Count == 1 && r.Filing.Signatures.Count == 1);
        results.SelectMany(r => r.Diagnostics).Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_a_form_has_no_page_range() =>
        Read(FirstPage, LastPage).Should().ContainSingle().Which.Pages.Should().BeNull();

    [Fact]
    public void What_stands_around_a_form_is_named_and_not_read()
    {
        var result = Read(Letter, FirstPage, LastPage, PowerOfAttorney, "More of it.").Should().ContainSingle().Which;

        result.Pages.Should().Be(new PageRange(2, 3));
        result.Filing!.Signatures.Should().ContainSingle();
        result.Filing.Footnotes.Select(n => n.Text).Should().Equal("A note.");
        result.Diagnostics.Should().Equal(
            Note("Page 1 before the form is no part of it.", 1), Note("Pages 4 to 5 behind the form are another document.", 4));
    }

    [Fact]
    public void A_form_4_among_them_is_named()
    {
        var results = Read(OnePage, PowerOfAttorney, Form4, FurtherPage, OnePage);

        results.Select(r => r.Pages!.Value.ToString()).Should().Equal("1", "5");
        results[0].Diagnostics.Should().Equal(
            Note("Page 2 behind the form is another document.", 2), Note("Pages 3 to 4 are a Form 4, which is not read.", 3));
    }

    [Fact]
    public void A_form_5_before_the_form_is_named_with_it() =>
        Read(Form4.Replace("  STATEMENT", "  ANNUAL STATEMENT", StringComparison.Ordinal), OnePage).Should().ContainSingle()
            .Which.Diagnostics.Should().Equal(Note("Page 1 is a Form 5, which is not read.", 1));

    [Fact]
    public void A_form_4_alone_is_no_form_3() =>
        Read(Form4, FurtherPage).Should().ContainSingle().Which.Error!.Message.Should().Be("a Form 4, not a Form 3");

    [Fact]
    public void Pages_behind_the_end_that_nothing_tells_are_doubtful() =>
        Read(OnePage, "Further words of the filer.").Should().ContainSingle().Which.Diagnostics.Should().Equal(
            new Diagnostic(DiagnosticCode.OtherPages, Severity.Warning,
                "Page 2 behind the form's end is not read: no heading of the form is there.", null, 2));

    [Fact]
    public void Further_owners_and_repeated_headings_begin_no_form()
    {
        const string owner =
            """
            1. Name and Address of Reporting Person*
            ROE RICHARD
            (Last)  (First)  (Middle)
            2 SAMPLE STREET
            (Street)
            SPRINGFIELD  MA  01101
            (City)  (State)  (Zip)
            """;

        var result = Read(FirstPage, Joined(TableI, RowI("Preferred Stock", "7", "D")), owner, LastPage).Should().ContainSingle().Which;

        result.Pages.Should().BeNull();
        result.Filing!.NonDerivativeHoldings.Should().HaveCount(2);
        result.Filing.ReportingOwners.Should().HaveCount(2);
    }

    [Fact]
    public void Notes_may_run_over_pages_without_a_heading()
    {
        var result = Read(
            FirstPage, Joined(TableII, "Explanation of Responses:", "1. A note that goes"), "on and on.", Joined("And on.", Signed)).Should().ContainSingle().Which;

        result.Pages.Should().BeNull();
        result.Filing!.Footnotes.Single().Text.Should().Be("A note that goes on and on. And on.");
    }

    [Fact]
    public void A_note_that_quotes_another_form_does_not_make_it_one() =>
        Read(Joined(FirstPage, TableII, "Explanation of Responses:", "1. See the Statement of Changes in Beneficial Ownership of May 2.", "Remarks:", Signed))
            .Should().ContainSingle().Which.Filing!.Footnotes.Should().ContainSingle();

    [Fact]
    public void The_title_may_have_a_page_of_its_own() =>
        Read(OnePage, Title, OnePage.Replace(Title, "", StringComparison.Ordinal))
            .Select(r => r.Pages!.Value.ToString()).Should().Equal("1", "2-3");

    [Fact]
    public void Blank_pages_stay_with_the_form_before_them() =>
        Read("", OnePage, "", PowerOfAttorney).Select(r => r.Pages!.Value.ToString()).Should().Equal("1-3");

    [Fact]
    public void An_exhibit_that_the_remarks_list_at_the_head_of_a_page_is_no_document() =>
        Read(Joined(FirstPage, TableII, "Explanation of Responses:", "1. A note.", "Remarks:"), Joined("Exhibit 24 - Power of Attorney", Signed))
            .Should().ContainSingle().Which.Filing!.Remarks.Should().Be("Exhibit 24 - Power of Attorney");

    private static Diagnostic Note(string message, int page) => new(DiagnosticCode.OtherPages, Severity.Info, message, null, page);

    private static IReadOnlyList<RecognitionResult> Read(params string[] pages) => Form3Recogniser.RecogniseAll(Picture.Document(pages));

    private static string Joined(params string[] parts) => string.Join('\n', parts);
}
