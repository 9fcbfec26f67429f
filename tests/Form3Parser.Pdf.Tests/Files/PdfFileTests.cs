using System.Text;
using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Files;

public sealed class PdfFileTests
{
    [Fact]
    public void A_sound_file_is_read_without_remarks()
    {
        var file = Opened.File(PdfBuilder.OnePage("1 w").Build());
        Opened.Content(file).Should().Be("1 w");
        file.Oddities.Should().BeEmpty();
    }

    [Fact]
    public void Junk_before_the_header_shifts_all_offsets()
    {
        var bytes = PdfBuilder.Bytes("HTTP/1.1 200 OK\r\n\r\n").Concat(PdfBuilder.OnePage("1 w").Build()).ToArray();
        var file = Opened.File(bytes);
        Opened.Content(file).Should().Be("1 w");
        file.Oddities.Should().BeEmpty();
    }

    [Fact]
    public void Offsets_may_count_the_junk_before_the_header()
    {
        var text = Encoding.Latin1.GetString(PdfBuilder.OnePage("1 w").Build());
        var file = Opened.File(PdfBuilder.Bytes(text.Replace("%PDF-1.7\n", "\n%PDF-1.7", StringComparison.Ordinal)));
        Opened.Content(file).Should().Be("1 w");
        file.Oddities.Should().BeEmpty();
    }

    [Fact]
    public void An_empty_file_is_no_PDF()
    {
        var error = Opened.Error([]);
        error.Reason.Should().Be(UnreadableReason.NotThisFormat);
        error.Message.Should().Be("the file is empty");
    }

    [Fact]
    public void A_text_is_no_PDF()
    {
        var error = Opened.Error("Dear Sirs, objects are none."u8.ToArray());
        error.Reason.Should().Be(UnreadableReason.NotThisFormat);
        error.Message.Should().Be("not a PDF");
    }

    [Fact]
    public void A_PDF_without_pages_is_damaged() => Opened.Error("%PDF-1.7\n%%EOF"u8.ToArray()).Reason.Should().Be(UnreadableReason.Damaged);

    [Fact]
    public void A_file_without_a_header_but_with_objects_is_read()
    {
        var file = Opened.File(PdfBuilder.OnePage("1 w").Build()[9..]);
        Opened.Content(file).Should().Be("1 w");
        file.Oddities.Should().Contain("the file has no header");
    }

    [Theory]
    [InlineData(" 00000 n \n", " 00000 n\n")]
    [InlineData(" 00000 n \n", " 00000 n  \n")]
    [InlineData(" 00000 n \n", " 00000 n")]
    [InlineData("xref\n0 1\n", "xref 0 1 ")]
    [InlineData("0 1\n0000000000 65535 f \n1 1\n", "1 2\n0000000000 65535 f \n")]
    [InlineData("trailer\n<<", "trailer<<")]
    [InlineData("0 1\n0000000000 65535 f \n", "")]
    public void A_table_may_be_laid_out_otherwise(string written, string instead)
    {
        var file = Opened.File(PdfBuilder.OnePage("1 w").Build(spoil: t => t.Replace(written, instead, StringComparison.Ordinal)));
        Opened.Content(file).Should().Be("1 w");
        file.Oddities.Should().BeEmpty();
    }

    [Fact]
    public void A_table_that_is_one_object_off_is_not_believed()
    {
        var bytes = PdfBuilder.OnePage("1 w").Build(spoil: t => t.Replace("\n3 1\n", "\n4 1\n", StringComparison.Ordinal));
        var file = Opened.File(bytes);
        Opened.Content(file).Should().Be("1 w");
    }

    [Fact]
    public void A_file_without_a_table_is_searched_for_objects()
    {
        var file = Opened.File(PdfBuilder.OnePage("1 w").BuildWithoutTable());
        Opened.Content(file).Should().Be("1 w");
        file.Oddities.Should().Contain("the table of objects is damaged and was rebuilt");
    }

    [Fact]
    public void Of_several_objects_of_one_number_the_last_counts()
    {
        var builder = PdfBuilder.OnePage("old").Stream(4, "", "new");
        Opened.Content(builder.BuildWithoutTable()).Should().Be("new");
    }

    [Fact]
    public void Wrong_offsets_are_forgiven()
    {
        var file = Opened.File(PdfBuilder.OnePage("1 w").Build(spoil: t => t.Replace(" 00000 n", "9 00000 n", StringComparison.Ordinal)));
        Opened.Content(file).Should().Be("1 w");
        file.Oddities.Should().NotBeEmpty();
    }

    [Fact]
    public void A_startxref_that_points_nowhere_is_forgiven() =>
        Opened.Content(PdfBuilder.OnePage("1 w").Build(spoil: t => t.Replace("startxref\n", "startxref\n9999", StringComparison.Ordinal)))
            .Should().Be("1 w");

    [Fact]
    public void An_update_replaces_and_deletes_objects()
    {
        var first = Encoding.Latin1.GetString(PdfBuilder.OnePage("old").Object(5, "(gone)").Build());
        var table = first.LastIndexOf("xref\n0 1", StringComparison.Ordinal);
        var update = first + "4 0 obj\n<</Length 3>>stream\nnew\nendstream endobj\n";
        var text = FormattableString.Invariant(
            $"{update}xref\n4 2\n{first.Length:D10} 00000 n \n0000000000 00001 f \ntrailer\n<</Size 6/Root 1 0 R/Prev {table}>>\nstartxref\n{update.Length}\n%%EOF");
        var file = Opened.File(PdfBuilder.Bytes(text));
        Opened.Content(file).Should().Be("new");
        file.Resolve(PdfValue.Reference(5)).IsNull.Should().BeTrue();
        file.Oddities.Should().BeEmpty();
    }

    [Fact]
    public void Tables_that_name_each_other_end()
    {
        var builder = PdfBuilder.OnePage("1 w");
        Opened.Content(builder.Build(FormattableString.Invariant($"/Root 1 0 R/Prev {builder.Length}"))).Should().Be("1 w");
    }

    [Fact]
    public void A_catalog_is_found_when_no_trailer_names_it() =>
        Opened.Content(PdfBuilder.OnePage("1 w").Build(trailer: "")).Should().Be("1 w");

    [Fact]
    public void References_in_a_circle_are_null()
    {
        var file = Opened.File(PdfBuilder.OnePage().Object(5, "6 0 R").Object(6, "5 0 R").Object(7, "7 0 R").Object(8, "4 0 R").Build());
        file.Resolve(PdfValue.Reference(5)).IsNull.Should().BeTrue();
        file.Resolve(PdfValue.Reference(7)).IsNull.Should().BeTrue();
        file.Resolve(PdfValue.Reference(99)).IsNull.Should().BeTrue();
        file.Resolve(PdfValue.Reference(8)).AsStream.Should().NotBeNull();
    }

    [Fact]
    public void Objects_are_read_once()
    {
        var file = Opened.File(PdfBuilder.OnePage().Build());
        file.Resolve(PdfValue.Reference(1)).AsDictionary.Should().BeSameAs(file.Catalog);
    }

    [Fact]
    public void Cancelling_ends_reading()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var act = () => PdfFile.Open(PdfBuilder.OnePage().Build(), new PdfOptions(), source.Token);
        act.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Remarks_are_few_however_much_is_wrong()
    {
        var builder = PdfBuilder.OnePage();
        for (var number = 5; number < 100; number++)
            builder.Object(number, "<</Length 99>>stream\nx\nendstream");
        var file = Opened.File(builder.Build());
        foreach (var number in file.AllObjectNumbers())
            file.Resolve(PdfValue.Reference(number));
        file.Oddities.Should().Equal("a stream's length is wrong");
    }
}
