using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>"See footnote" in a column whose right part, with the mark, lies beyond the page's edge.</summary>
public sealed class LostMarkTests
{
    private const string Path = "nonDerivativeHoldings[0].natureOfOwnership";

    [Fact]
    public void A_mark_beyond_the_edge_is_the_one_note_that_nothing_refers_to()
    {
        var result = Cut("See Footnote", "1. Of the amount.", "2. Of the nature.");

        NotesOfNature(result).Should().Equal("F2");
        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.CutOffText && d.Severity == Severity.Warning && d.Field == Path);
        result.Diagnostics.Should().NotContain(d => d.Code == DiagnosticCode.FootnoteReference);
    }

    [Fact]
    public void Of_two_notes_that_are_left_none_is_chosen()
    {
        var result = Cut("See Footnote", "1. Of the amount.", "2. Of the nature.", "3. Of what?");

        NotesOfNature(result).Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.FootnoteReference && d.Severity == Severity.Warning);
    }

    [Fact]
    public void Where_every_note_is_referred_to_none_is_chosen() => NotesOfNature(Cut("See Footnote", "1. Of the amount.")).Should().BeEmpty();

    [Fact]
    public void A_nature_that_points_to_no_note_gets_none() => NotesOfNature(Cut("By Family Trust", "1. Of the amount.", "2. Unused.")).Should().BeEmpty();

    [Fact]
    public void A_pointer_within_the_page_gets_none()
    {
        var result = Read(Form("See Footnote", ["1. Of the amount.", "2. Unused."]));

        NotesOfNature(result).Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.FootnoteReference);
    }

    [Fact]
    public void A_word_over_the_edge_whose_filing_has_no_note_is_whole() =>
        Cut("By Family Trust").Diagnostics.Should().NotContain(d => d.Code == DiagnosticCode.CutOffText);

    [Fact]
    public void A_word_over_the_edge_may_have_lost_its_mark() =>
        Cut("By Family Trust", "1. Of the amount.").Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.CutOffText && d.Severity == Severity.Error);

    private static IReadOnlyList<string> NotesOfNature(RecognitionResult result) =>
        result.Filing!.NonDerivativeHoldings.Single().FootnoteIds[HoldingField.NatureOfOwnership];

    // The page ends within the last word of column 4.
    private static RecognitionResult Cut(string nature, params string[] notes)
    {
        var document = Picture.Document(Draw(Form(nature, notes)));
        var last = document.Pages[0].Words.Last(w => nature.EndsWith(w.Text, StringComparison.Ordinal));
        return Form3Recogniser.Recognise(document with { Pages = [document.Pages[0] with { Width = last.Box.Right - Picture.CellWidth }] });
    }

    private static string[] Form(string nature, string[] notes) =>
        [Title, Boxes, TableI, RowI("Common Stock", "48,250^(1)", "I", nature), TableII, "Explanation of Responses:", .. notes, Signed];
}
