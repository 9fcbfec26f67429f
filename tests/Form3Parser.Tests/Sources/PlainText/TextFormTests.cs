using System.Text;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Text;

namespace Form3Parser.Tests.Sources.PlainText;

public sealed class TextFormTests
{
    [Fact]
    public void Columns_of_characters_are_columns_of_print()
    {
        var filing = TextForms.Read(TextForms.Layout).Filing!;

        filing.PeriodOfReport.Should().Be(new DateOnly(2010, 11, 18));
        filing.Issuer.Name.Should().Be("Placeholder Holdings Inc.");
        filing.Issuer.TradingSymbol.Should().Be("PLHE");
        var owner = filing.ReportingOwners.Should().ContainSingle().Subject;
        owner.Name.Should().Be("Roe Richard");
        owner.Address.Should().Be(new OwnerAddress
        {
            Street1 = "C/O PLACEHOLDER HOLDINGS INC.", Street2 = "1 EXAMPLE ROAD, FLOOR 2", City = "SPRINGFIELD", State = "IL", ZipCode = "62701",
            Country = null,
        });
        owner.Relationship!.IsOfficer.Should().BeTrue();
        owner.Relationship.OfficerTitle.Should().Be("Treasurer");
        filing.JointFiling.Should().BeFalse();
        filing.Remarks.Should().Be("Exhibit 24 - Power of Attorney");
        filing.Signatures.Should().Equal(new OwnerSignature("/s/ Pat Example, Attorney-in-Fact for Richard Roe", new DateOnly(2010, 11, 22)));
        filing.Footnotes.Select(n => n.Id).Should().Equal("F1", "F2", "F3");
    }

    [Fact]
    public void A_row_whose_cells_are_wrapped_is_written_on_several_lines()
    {
        var filing = TextForms.Read(TextForms.Layout).Filing!;

        filing.NonDerivativeHoldings.Select(h => (h.SecurityTitle, h.SharesOwned, h.NatureOfOwnership)).Should().Equal(
            ("Common Stock", 1250, null), ("Class B Common Stock", 3000, "By the Roe Family Trust"));
        filing.NonDerivativeHoldings[1].FootnoteIds[HoldingField.SharesOwned].Should().Equal("F1");
        filing.NonDerivativeHoldings[1].FootnoteIds[HoldingField.NatureOfOwnership].Should().Equal("F2");
        filing.DerivativeHoldings.Select(h => (h.SecurityTitle, h.UnderlyingSecurityTitle, h.UnderlyingSecurityShares, h.ConversionOrExercisePrice))
            .Should().Equal(
                ("Employee Stock Option (right to buy)", "Class B Common Stock", 40000, 7.25m), ("Warrant", "Common Stock", 500, 12.5m));
        filing.DerivativeHoldings[0].FootnoteIds[HoldingField.ExerciseDate].Should().Equal("F3");
        filing.DerivativeHoldings[1].ExerciseDate.Should().Be(new DateOnly(2011, 1, 1));
    }

    [Fact]
    public void Tabs_part_cells_and_cells_cut_words()
    {
        var filing = TextForms.Read(TextForms.Tabs).Filing!;

        filing.PeriodOfReport.Should().Be(new DateOnly(2003, 3, 14));
        filing.Issuer.TradingSymbol.Should().Be("EXWI");
        var owner = filing.ReportingOwners.Should().ContainSingle().Subject;
        owner.Name.Should().Be("DOE JANE");
        owner.Address.Street1.Should().Be("C/O EXAMPLE WIDGETS CORPORATION");
        owner.Address.Street2.Should().Be("12 SAMPLE STREET");
        owner.Address.City.Should().Be("DAYTON");
        owner.Relationship!.IsDirector.Should().BeTrue();
        owner.Relationship.OfficerTitle.Should().Be("Senior VP, Corporate Developmt");
        filing.NonDerivativeHoldings.Select(h => (h.SharesOwned, h.ValueOwned, h.NatureOfOwnership)).Should().Equal(
            (12000m, null, null), (null, 250000m, "By Spouse"));
        filing.NonDerivativeHoldings[0].FootnoteIds[HoldingField.SharesOwned].Should().Equal("F1");
        filing.DerivativeHoldings.Should().ContainSingle().Which.ConversionOrExercisePrice.Should().Be(1.5m);
        filing.Signatures.Should().Equal(new OwnerSignature("/s/ Pat Example, Attorney-in-fact for Jane Doe", new DateOnly(2003, 3, 20)));
    }

    [Fact]
    public void A_table_of_Markdown_is_a_table_of_tabs()
    {
        var rows = TextForms.Tabs.ReplaceLineEndings("\n").Split('\n').Select(l => l.Contains('\t') ? $"| {string.Join(" | ", l.Split('\t'))} |" : l);

        var filing = TextForms.Read(string.Join('\n', rows)).Filing!;

        filing.NonDerivativeHoldings.Should().HaveCount(2);
        filing.DerivativeHoldings.Should().ContainSingle().Which.SecurityTitle.Should().Be("Stock Option");
    }

    [Fact]
    public void Words_without_columns_are_never_read_in_silence()
    {
        var words = TextForms.Layout.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        foreach (var text in new[] { string.Join(' ', words), string.Join('\n', words), string.Join('\n', words.Chunk(7).Select(w => string.Join(' ', w))) })
        {
            var result = TextForms.Read(text);
            (result.Error is not null || result.Diagnostics.Any(d => d.Severity != Severity.Info)).Should().BeTrue();
        }
    }

    [Fact]
    public void A_note_that_ends_far_right_without_an_end_was_perhaps_cut()
    {
        var cut = TextForms.Layout.Replace("in street name.", "in street name together with others of her family who live in the house of the reporting");

        TextForms.Read(cut).Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.CutOffText);
        TextForms.Read(TextForms.Layout).Diagnostics.Should().NotContain(d => d.Code == DiagnosticCode.CutOffText);
    }

    [Fact]
    public void A_text_may_be_written_in_any_common_encoding()
    {
        var form = TextForms.Layout.Replace("SPRINGFIELD      IL", "MONTRÉAL         A8");

        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1 })
            TextForms.Read([.. encoding == Encoding.Latin1 ? [] : encoding.GetPreamble(), .. encoding.GetBytes(form)])
                .Filing!.ReportingOwners[0].Address.City.Should().Be("MONTRÉAL");
    }

    [Fact]
    public void A_text_that_is_no_form_says_so() =>
        TextForms.Read("Dear Sirs,\n\nplease find enclosed our letter.\n").Error!.Code.Should().Be(InputErrorCode.NotForm3);

    [Fact]
    public void A_text_of_more_words_than_any_form_is_too_large()
    {
        var read = () => TextForms.Read(string.Concat(Enumerable.Repeat("word ", 100_000)));

        read.Should().Throw<UnreadableDocumentException>().Which.Reason.Should().Be(UnreadableReason.TooLarge);
    }
}
