using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Form3Parser.Cli.Archives;

namespace Form3Parser.Cli.Tests.Archives;

public sealed class ArchiveWalkTests
{
    private static readonly byte[] One = Packed.Bytes("%PDF-1 one");
    private static readonly byte[] Two = Packed.Bytes("%PDF-1 two");
    private static readonly (string, byte[])[] Files = [("x/one.pdf", One), ("readme.bin", [0, 1, 2]), ("two", Two)];
    private static readonly string[] Found = ["a!x/one.pdf = %PDF-1 one", "a!two = %PDF-1 two"];

    [Fact]
    public void A_ZIP_archive_gives_the_files_that_look_like_filings_in_its_order()
    {
        Walked.Lines(Packed.Zip(Files)).Should().Equal(Found);
        Walked.Lines(Packed.Zip(CompressionLevel.NoCompression, Files)).Should().Equal(Found);
        Walked.Lines(Packed.StreamedZip(Files)).Should().Equal(Found);
    }

    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    public void A_tape_archive_of_any_age_gives_them_too_and_when_it_is_compressed(TarEntryFormat format)
    {
        Walked.Lines(Packed.Tar(format, Files)).Should().Equal(Found);
        Walked.Lines(Packed.Gzip(Packed.Tar(format, Files))).Should().Equal(Found);
    }

    [Fact]
    public void A_compressed_file_is_that_file_under_its_own_name()
    {
        Walked.Lines(Packed.Gzip(One)).Should().Equal("a = %PDF-1 one");
        Walked.Lines(Packed.Gzip(Packed.Bytes("words"))).Should().Equal("a = words");
        Walked.Lines(Packed.Zip(("one.gz", Packed.Gzip(One)))).Should().Equal("a!one.gz = %PDF-1 one");
    }

    [Fact]
    public void Archives_in_archives_are_opened_to_a_depth_of_three()
    {
        var three = Packed.Zip(("b", Packed.Gzip(Packed.Tar(("c.zip", Packed.Zip(("one.pdf", One)))))));

        Walked.Lines(three).Should().Equal("a!b!c.zip!one.pdf = %PDF-1 one");
        Walked.Lines(Packed.Zip(("deep", three), ("two.pdf", Two))).Should().Equal(
            "a!deep!b!c.zip: too-large: archives in archives to more than 3 levels", "a!two.pdf = %PDF-1 two");
    }

    [Fact]
    public void A_text_is_taken_for_a_filing_when_it_shows_the_form()
    {
        var form = Packed.Bytes(new string('-', 5_000) + " Initial Statement of Beneficial Ownership; Ticker or Trading Symbol; Securities Beneficially Owned");

        Walked.Lines(Packed.Zip(("x.txt", form), ("letter.txt", Packed.Bytes("words")), ("y.html.gz", Packed.Gzip(form)), ("z.log", form)))
            .Select(line => line.Split(' ')[0]).Should().Equal("a!x.txt", "a!y.html.gz");
    }

    [Fact]
    public void An_archive_without_any_filing_says_so_and_one_within_another_does_not()
    {
        var none = Packed.Zip(("notes.bin", [0]));

        Walked.Lines(none).Should().Equal("a: not-found: no file in this archive looks like a filing");
        Walked.Lines(Packed.Zip()).Should().Equal("a: not-found: no file in this archive looks like a filing");
        Walked.Lines(Packed.Zip(("none.zip", none), ("one.pdf", One))).Should().Equal("a!one.pdf = %PDF-1 one");
    }

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("mimetype")]
    public void An_Office_document_is_told_from_an_archive_by_its_parts(string part)
    {
        var document = Packed.Zip(("word/document.xml", Packed.Bytes("<w/>")), (part, Packed.Bytes("<Types/>")));

        Walked.Lines(document).Should().Equal("a: unsupported: not a filing but an Office document");
        Walked.Lines(Packed.Zip(("letter.docx", document), ("one.pdf", One))).Should().Equal("a!one.pdf = %PDF-1 one");
    }

    [Fact]
    public void The_same_name_twice_is_two_files() =>
        Walked.Lines(Packed.Zip(("x.pdf", One), ("x.pdf", Two))).Should().Equal("a!x.pdf = %PDF-1 one", "a!x.pdf = %PDF-1 two");

    [Theory]
    [InlineData("../../etc/x.pdf", "etc/x.pdf")]
    [InlineData("/root/x.pdf", "root/x.pdf")]
    [InlineData("C:\\in\\..\\x.pdf", "in/x.pdf")]
    [InlineData("a\u001b[2J\n.pdf", "a\ufffd[2J\ufffd.pdf")]
    [InlineData("\u202efdp.x.pdf", "\ufffdfdp.x.pdf")]
    [InlineData("..", "\ufffd")]
    public void A_name_is_printed_without_what_climbs_or_steers(string name, string clean) => MemberName.Clean(name).Should().Be(clean);

    [Theory]
    [InlineData(".x.pdf")]
    [InlineData("__MACOSX/._x.pdf")]
    [InlineData(".git/x.pdf")]
    public void What_a_folder_would_hide_is_left_out(string name) =>
        Walked.Lines(Packed.Zip((name, One), ("y.pdf", Two))).Should().Equal("a!y.pdf = %PDF-1 two");

    [Fact]
    public void A_name_is_UTF_8_or_the_code_page_of_the_first_PCs()
    {
        MemberName.Decode("Übung.pdf"u8).Should().Be("Übung.pdf");
        MemberName.Decode([0x9A, .. "bung.pdf"u8]).Should().Be("Übung.pdf");
    }

    [Fact]
    public void A_file_encrypted_by_its_archive_is_told_by_its_name()
    {
        var archive = Packed.Zip(("x.pdf", One), ("y.pdf", Two));
        Spoil(archive, "PK\u0001\u0002", 8, 1);

        Walked.Lines(archive).Should().Equal(
            "a!x.pdf: encrypted: it is encrypted by the archive; unpack it first", "a!y.pdf = %PDF-1 two");
    }

    [Fact]
    public void A_file_packed_in_a_way_that_is_not_read_is_told()
    {
        var archive = Packed.Zip(("x.pdf", One));
        Spoil(archive, "PK\u0001\u0002", 10, 12);

        Walked.Lines(archive).Should().Equal("a!x.pdf: unsupported: it is packed by method 12, which is not read; unpack it first");
    }

    [Fact]
    public void A_file_whose_bytes_are_not_those_that_were_packed_is_damaged_and_the_others_are_not()
    {
        var archive = Packed.Zip(CompressionLevel.NoCompression, ("x.pdf", One), ("y.pdf", Two));
        archive[archive.AsSpan().IndexOf("one"u8)] ^= 1;

        Walked.Lines(archive).Should().Equal("a!x.pdf: damaged: its checksum is not the archive's", "a!y.pdf = %PDF-1 two");
    }

    [Fact]
    public void An_archive_without_its_directory_gives_what_can_be_found()
    {
        const string Missing = "a: damaged: its directory is missing or damaged; what was found without it is given";
        foreach (var archive in new[] { Packed.Zip(Files), Packed.StreamedZip(Files) })
        {
            var end = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
            Walked.Lines(archive[..end]).Should().Equal([.. Found, Missing]);
        }
    }

    [Fact]
    public void An_archive_that_is_cut_off_gives_what_was_before()
    {
        var tar = Packed.Tar(("one.pdf", One), ("two.pdf", [.. Two, .. new byte[5_000]]));

        Walked.Lines(tar[..^4_000])[..2].Should().Equal(
            "a!one.pdf = %PDF-1 one", "a!two.pdf: damaged: it is cut off or longer than the archive says");
        Walked.Lines(Packed.Gzip(tar)[..^9])[0].Should().Be("a!one.pdf = %PDF-1 one");
    }

    [Fact]
    public void A_comment_that_holds_the_end_of_another_archive_does_no_harm()
    {
        var archive = Packed.Zip(Files);
        var comment = "PK\u0005\u0006"u8.ToArray();
        archive[^2] = (byte)comment.Length;

        Walked.Lines([.. archive, .. comment]).Should().Equal(Found);
    }

    [Fact]
    public void A_large_archive_s_own_records_are_read()
    {
        var archive = Packed.Zip(("one.pdf", One));
        var end = archive.AsSpan().IndexOf("PK\u0005\u0006"u8);
        var start = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.Latin1, leaveOpen: true))
        {
            writer.Write(archive.AsSpan(0, end));
            writer.Write("PK\u0006\u0006"u8);
            writer.Write(44L);
            writer.Write(new byte[12]);
            writer.Write(1L);
            writer.Write(1L);
            writer.Write((long)(end - start));
            writer.Write((long)start);
            writer.Write("PK\u0006\u0007"u8);
            writer.Write(0);
            writer.Write((long)end);
            writer.Write(1);
            writer.Write("PK\u0005\u0006"u8);
            writer.Write(0);
            writer.Write([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0]);
        }

        Walked.Lines(bytes.ToArray()).Should().Equal("a!one.pdf = %PDF-1 one");
    }

    [Fact]
    public void What_was_piped_and_is_too_large_for_the_memory_is_read_from_a_temporary_file()
    {
        var noise = new byte[20 << 20];
        new Random(1).NextBytes(noise);
        var limits = new ArchiveLimits(1 << 20);

        Walked.Inputs(Packed.Zip(("noise", noise), ("one.pdf", One)), limits, isPiped: true)
            .Should().ContainSingle().Which.Path.Should().Be("a!one.pdf");
    }

    // Puts a byte behind the first place with a mark.
    private static void Spoil(byte[] archive, string mark, int behind, byte value) =>
        archive[archive.AsSpan().IndexOf(Packed.Bytes(mark)) + behind] = value;
}
