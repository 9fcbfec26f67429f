using Form3Parser.Diagnostics;
using Form3Parser.Model;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>Ways of setting signatures with their captions and dates.</summary>
public sealed class SignaturesTests
{
    [Fact]
    public void Signatures_beside_each_other_may_have_their_dates_below_them() => Filing(
        [RowI("Common Stock", "5", "D")], "",
        """
        Remarks:

        /s/ Fund One, LLC, By: John Q. Sample,      /s/ Example Onshore Feeder Fund, LP,
        Chief Operating Officer                     by Example Partners LLC, its Adviser,
        ** Signature of Reporting Person            by Fund One, LLC, By: John Q.
        08/10/2022                                  Sample, Chief Operating Officer
        Date                                        ** Signature of Reporting Person
                                                    08/11/2022
                                                    Date
        """).Filing!.Signatures.Should().Equal(
            new OwnerSignature("/s/ Fund One, LLC, By: John Q. Sample, Chief Operating Officer", new DateOnly(2022, 8, 10)),
            new OwnerSignature("/s/ Example Onshore Feeder Fund, LP, by Example Partners LLC, its Adviser, by Fund One, LLC, By: John Q. Sample, Chief Operating Officer", new DateOnly(2022, 8, 11)));

    [Fact]
    public void The_lines_of_a_signature_below_empty_remarks_stand_evenly() => Filing(
        [RowI("Common Stock", "5", "D")], "",
        """
        Remarks:


        Example Biomedical Innovation Master

        Investors (Cayman) I L.P. By: Example

        Management LLP, By: /s/ Jane Roe              08/10/2022
        ** Signature of Reporting Person              Date
        """).Filing.Should().BeEquivalentTo(new
        {
            Remarks = (string?)null,
            Signatures = new[] { new OwnerSignature("Example Biomedical Innovation Master Investors (Cayman) I L.P. By: Example Management LLP, By: /s/ Jane Roe", new DateOnly(2022, 8, 10)) },
        });

    [Theory]
    [InlineData("/s/ John Q. Sample, as attorney-in-fact         08/10/2022", "/s/ John Q. Sample, as attorney-in-fact")]
    [InlineData("/s/ J. Doe                                      08/10/2022", "/s/ J. Doe")]
    [InlineData("Example Widgets Holdings, LP, By: /s/ John\n                      Q. Sample, its General Partner                  08/10/2022", "Example Widgets Holdings, LP, By: /s/ John Q. Sample, its General Partner")]
    public void A_signature_begins_left_of_a_caption_in_the_middle_of_its_line(string printed, string name)
    {
        var result = Filing(
            [RowI("Common Stock^(1)", "48,250", "D")],
            $"""
            Explanation of Responses:
            1. Held by a trust of which the reporting person is a trustee, and whose beneficiaries are others.

                                  {printed}
                                        **Signature of Reporting Person              Date
            """, "");

        result.Filing!.Signatures.Should().Equal(new OwnerSignature(name, new DateOnly(2022, 8, 10)));
        result.Filing.Footnotes.Should().ContainSingle().Which.Text.Should().EndWith("others.");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_date_cut_off_from_its_signature_by_a_sentence_of_the_forms_own_is_no_exception() => Filing(
        [RowI("Common Stock", "5", "D")], "",
        """
        ** Signature of Reporting Person                                               Date
        /s/ Jane Roe
        Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.
                                                                                       08/10/2022
        """).Filing.Should().NotBeNull();

    [Fact]
    public void A_caption_in_the_middle_below_a_wide_signature_is_beside_none() => Filing(
        [RowI("Common Stock", "5", "D")], "",
        """
        Signatures
        EXAMPLE VENTURES MANAGEMENT COMPANY, L.P., By: Example GP, LLC, its General Partner          08/10/2022
                                        ** Signature of Reporting Person                             Date

        /s/ Jane Roe                        08/11/2022
        ** Signature of Reporting Person    Date
        """).Filing!.Signatures.Should().Equal(
            new OwnerSignature("EXAMPLE VENTURES MANAGEMENT COMPANY, L.P., By: Example GP, LLC, its General Partner", new DateOnly(2022, 8, 10)),
            new OwnerSignature("/s/ Jane Roe", new DateOnly(2022, 8, 11)));

    [Theory]
    [InlineData(
        """

        Signature of Reporting Person                 Date
        /s/ John Q. Sample                            08/10/2022
        Sample Holdings LP, By: /s/ John Q. Sample    August 11, 2022

        """)]
    [InlineData(
        """

        /s/ John Q. Sample       08/10/2022       Sample Holdings LP, By: /s/ John Q. Sample        08/11/2022
        **Signature of           Date             **Signature of                                    Date
        Reporting Person                          Reporting Person

        """)]
    [InlineData(
        """

        08/10/2022      /s/ John Q. Sample
        Date            **Signature of Reporting Person

        08/11/2022      Sample Holdings LP, By: /s/ John Q. Sample
        Date            **Signature of Reporting Person

        """)]
    [InlineData(
        """

        Signature of Reporting Person: /s/ John Q. Sample   Date: 08/10/2022
        Signature of Reporting Person: Sample Holdings LP, By: /s/ John Q. Sample   Date: 2022-08-11

        """)]
    [InlineData(
        """

                  ** Signature of Reporting Person: /s/ John Q.
                  Sample Date: 08/10/2022

                  ** Signature of Reporting Person: Sample Holdings LP, By:
                  /s/ John Q. Sample Date:
                  08/11/2022

        """)]
    [InlineData(
        """

        /s/ John Q.              08/10/2022       Sample Holdings LP, By: /s/ John Q. Sample        08/11/2022
        Sample                                    **Signature of Reporting Person                   Date
        **Signature of           Date
        Reporting Person

        """)]
    [InlineData(
        """

        /s/ John Q. Sample
        **Signature of Reporting Person

        08/10/2022
        Date

        Sample Holdings LP, By: /s/ John Q. Sample
        **Signature of Reporting Person

        08/11/2022
        Date

        """)]
    [InlineData(
        """

        Date: 08/10/2022                  /s/ John Q. Sample
                                          Signature of Reporting Person

        Date: August 11, 2022             Sample Holdings LP, By:
                                          /s/ John Q. Sample
                                          Signature of Reporting Person

        """)]
    [InlineData(
        """

          /s/ John Q. Sample                                                                  08/10/2022
          ** Signature of Reporting Person                                                    Date
                                          Sample Holdings LP, By: /s/ John Q. Sample          08/11/2022
                                          ** Signature of Reporting Person                    Date

        """)]
    [InlineData(
        """

                  /s/ John                             08/10/2022
                  Q. Sample
                  **
                  Signature of                         Date
                  Reporting Person

                  Sample Holdings LP,                  08/11/2022
                  By: /s/ John Q. Sample
                  **
                  Signature of                         Date
                  Reporting Person

        """)]
    public void Signatures_stand_above_their_captions_or_below_or_behind_them(string signed)
    {
        var result = Filing([RowI("Common Stock", "5^(1)", "D")], "Explanation of Responses:\n1. Held in a plan.", signed);

        result.Filing!.Signatures.Should().Equal(
            new OwnerSignature("/s/ John Q. Sample", new DateOnly(2022, 8, 10)),
            new OwnerSignature("Sample Holdings LP, By: /s/ John Q. Sample", new DateOnly(2022, 8, 11)));
        result.Filing.Footnotes.Should().Equal(new Footnote("F1", "Held in a plan."));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Captions_with_nothing_but_prose_above_them_are_doubtful()
    {
        var result = Filing([RowI("Common Stock", "5", "D")],
            """
            Remarks:
            Signed by the trust's manager under the power of attorney that is Exhibit 24 to this statement, which says: "
            /s/ Jane Roe                                                          and so does the date
            **Signature of Reporting Person                                       Date "
            """, Signed);

        result.Diagnostics.Should().Contain(d => d.Field == "signatures" && d.Severity == Severity.Warning);
    }

    [Fact]
    public void A_signature_at_the_margin_that_stands_as_close_as_prose_is_doubtful()
    {
        var result = Filing([RowI("Common Stock", "5^(1)", "D")],
            "Explanation of Responses:\n1. Held in a plan that the issuer keeps for those who were with it before the first of the year, and for such others",
            """
            as the plan names.
            Sample Holdings LP, by its manager
            /s/ John Q. Sample                                                    08/10/2022
            **Signature of Reporting Person                                       Date
            """);

        result.Diagnostics.Should().Contain(d => d.Field == "signatures" && d.Severity == Severity.Warning);
    }
}
