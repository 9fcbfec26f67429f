using System.Buffers.Binary;
using Form3Parser.Cli.Archives;

namespace Form3Parser.Cli.Tests.Archives;

/// <summary>Small archives that would become large.</summary>
public sealed class ArchiveBombTests
{
    private static readonly byte[] Filing = Packed.Bytes("%PDF-1 one");
    private static readonly byte[] Zeros = [.. Packed.Bytes("%PDF-1"), .. new byte[4 << 20]];
    private static readonly ArchiveLimits Tight = new(1 << 30) { FreeBytes = 1 << 20, MaxRatio = 50 };

    [Fact]
    public void A_file_beyond_the_size_limit_is_told_and_the_others_go_on()
    {
        const string TooLarge = ": too-large: more than 1,048,576 bytes (--max-size)";

        Walked.Lines(Packed.Zip(("x.pdf", Zeros), ("y.pdf", Filing))).Should().Equal("a!x.pdf" + TooLarge, "a!y.pdf = %PDF-1 one");
        Walked.Lines(Packed.Gzip(Packed.Tar(("x.pdf", Zeros), ("y.pdf", Filing)))).Should().Equal(
            "a!x.pdf" + TooLarge, "a!y.pdf = %PDF-1 one");
        Walked.Lines(Packed.Gzip(Zeros)).Should().Equal("a" + TooLarge);
    }

    [Fact]
    public void An_archive_that_unpacks_to_far_more_than_it_is_ends_there_with_one_line()
    {
        const string TooLarge = "too-large: it unpacks to more than 50 times its size";
        var zip = Packed.Zip(("one.pdf", Filing), ("x.pdf", Zeros), ("y.pdf", Filing));

        Walked.Lines(zip, Tight).Should().Equal("a!one.pdf = %PDF-1 one", "a: " + TooLarge);
        Walked.Lines(Packed.Zip(("in.zip", zip)), Tight).Should().Equal("a!in.zip!one.pdf = %PDF-1 one", "a: " + TooLarge);
        Walked.Lines(Packed.Gzip(Packed.Tar(("x.pdf", Zeros))), Tight).Should().Equal("a: " + TooLarge);
        Walked.Lines(Packed.Gzip(Packed.Gzip(Zeros)), Tight).Should().Equal("a: " + TooLarge);
    }

    [Fact]
    public void A_file_that_is_longer_than_its_archive_says_is_not_read_on()
    {
        var zip = Packed.Zip(("x.pdf", Zeros));
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 24), 100);

        Walked.Lines(zip).Should().Equal("a!x.pdf: damaged: it is cut off or longer than the archive says");
    }

    [Fact]
    public void Files_that_are_one_and_the_same_bytes_count_each_time()
    {
        // The directory names one packed file many times.
        var content = new byte[1 << 19];
        new Random(1).NextBytes(content);
        "%PDF-1"u8.CopyTo(content);
        var zip = Packed.Zip(("x.pdf", content));
        var start = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        var end = zip.AsSpan().IndexOf("PK\u0005\u0006"u8);
        var entries = Enumerable.Repeat(zip[start..end], 200).SelectMany(bytes => bytes).ToArray();
        byte[] forged = [.. zip.AsSpan(0, start), .. entries, .. zip.AsSpan(end)];
        var record = forged.AsSpan(forged.Length - 22);
        BinaryPrimitives.WriteInt16LittleEndian(record[10..], 200);
        BinaryPrimitives.WriteInt32LittleEndian(record[12..], entries.Length);

        var lines = Walked.Lines(forged, Tight);

        lines.Should().HaveCountLessThan(200);
        lines[^1].Should().Be("a: too-large: it unpacks to more than 50 times its size");
    }

    [Fact]
    public void More_files_than_anybody_files_are_not_looked_at()
    {
        var many = Packed.Zip([.. Enumerable.Range(0, 30).Select(i => ($"{i}.pdf", Filing))]);

        var lines = Walked.Lines(many, Walked.Limits with { MaxMembers = 20 });

        lines.Should().HaveCount(21);
        lines[^1].Should().Be("a: too-large: more than 20 files");
    }
}
