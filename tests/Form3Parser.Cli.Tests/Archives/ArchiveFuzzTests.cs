using System.Formats.Tar;
using System.IO.Compression;
using Form3Parser.Cli.Archives;

namespace Form3Parser.Cli.Tests.Archives;

/// <summary>Archives spoilt by the thousand. The same number spoils in the same way on every machine.</summary>
public sealed class ArchiveFuzzTests
{
    private const int Count = 5_000;

    // More than reading any of these small archives takes; a header that is believed asks for gigabytes.
    private const long MostAllocated = 64 << 20;

    private static readonly ArchiveLimits Limits = new(1 << 20) { FreeBytes = 1 << 22, MaxRatio = 20, MaxMembers = 500 };

    private static readonly int[] Lies = [0, 1, 0x7F, 0xFF, 0xFFFF, 0x7FFFFFFF, -1];

    [Fact]
    public void Spoilt_archives_give_inputs_or_errors_and_neither_hang_nor_burst()
    {
        var seeds = Seeds();
        var failures = new List<string>();
        for (var seed = 1; seed <= Count; seed++)
        {
            var archive = Spoil(seeds[seed % seeds.Count], new Random(seed));
            if (Fault(archive, isPiped: seed / seeds.Count % 2 == 0) is { } fault)
                failures.Add($"seed {seed} of archive {seed % seeds.Count}: {fault}");
        }

        failures.Should().BeEmpty();
    }

    private static string? Fault(byte[] archive, bool isPiped)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            long inputs = 0, bytes = 0;
            foreach (var input in Walked.Inputs(archive, Limits, isPiped))
            {
                inputs++;
                bytes += input.Content?.Length ?? 0;
                if (input.Failure is null == input.Content is null)
                    return "neither a content nor an error";
                if (input.Path.Any(char.IsControl) || input.Path.Contains("..", StringComparison.Ordinal))
                    return "a name that steers or climbs";
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return inputs == 0 ? "no word about it"
                : bytes > Limits.FreeBytes + Limits.MaxRatio * archive.Length + Limits.MaxMemberBytes ? $"{bytes} bytes came of it"
                : allocated > MostAllocated ? $"{allocated} bytes of memory"
                : null;
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n')[0]}";
        }
    }

    private static List<byte[]> Seeds()
    {
        var noise = new byte[3_000];
        new Random(1).NextBytes(noise);
        (string, byte[])[] files =
        [
            ("x/one.pdf", [.. Packed.Bytes("%PDF-1 one"), .. noise]), ("notes.bin", [0, 1, 2]),
            (new string('n', 120) + ".pdf", Packed.Bytes("%PDF-1 two")), ("zeros.pdf", [.. Packed.Bytes("%PDF-1"), .. new byte[200_000]]),
        ];
        var zip = Packed.Zip(files);
        return
        [
            zip, Packed.Zip(CompressionLevel.NoCompression, files), Packed.StreamedZip(files), Packed.Zip(("in.zip", zip), ("one.pdf", files[0].Item2)),
            Packed.Tar(TarEntryFormat.Pax, files), Packed.Tar(TarEntryFormat.Gnu, files), Packed.Tar(TarEntryFormat.Ustar, files[..2]),
            Packed.Gzip(Packed.Tar(TarEntryFormat.Pax, files)), Packed.Gzip(files[0].Item2), Packed.Tar(("in.tgz", Packed.Gzip(Packed.Tar(files)))),
        ];
    }

    private static byte[] Spoil(byte[] archive, Random random)
    {
        // What unpacks is spoilt inside as well, where a checksum would keep the damage from what reads it.
        if (archive[0] == 0x1F && random.Next(2) == 0)
            return Packed.Gzip(Spoil(Unpack(archive), random));
        var bytes = archive.ToArray();
        for (var times = random.Next(1, 5); times > 0 && bytes.Length > 4; times--)
            bytes = Once(bytes, random);
        return bytes;
    }

    private static byte[] Once(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        switch (random.Next(8))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(Math.Min(bytes.Length, at + random.Next(1, 100)))];
            case 2:
                return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(random.Next(bytes.Length)), .. bytes.AsSpan(at)];
            case 3 or 4:
                return Lie(bytes, random);
            case 5:
                return Octal(bytes, random);
            default:
                bytes[at] = random.Next(2) == 0 ? (byte)(bytes[at] ^ 1 << random.Next(8)) : (byte)random.Next(256);
                return bytes;
        }
    }

    // Puts a number near one of a ZIP archive's marks.
    private static byte[] Lie(byte[] bytes, Random random)
    {
        var from = random.Next(bytes.Length);
        var mark = bytes.AsSpan(from).IndexOf("PK"u8);
        var at = (mark < 0 ? from : from + mark) + random.Next(4, 46);
        var lie = BitConverter.GetBytes(Lies[random.Next(Lies.Length)]);
        for (var i = 0; i < random.Next(1, 5) && at + i < bytes.Length; i++)
            bytes[at + i] = lie[i];
        return bytes;
    }

    // Puts a size, a kind or a name in a tape archive's header, and makes its sum right again.
    private static byte[] Octal(byte[] bytes, Random random)
    {
        var header = random.Next(bytes.Length / 512 + 1) * 512;
        if (header + 512 > bytes.Length)
            return bytes;
        var block = bytes.AsSpan(header, 512);
        if (random.Next(2) == 0)
            Packed.Bytes(random.Next(3) switch { 0 => "77777777777\0", 1 => "17777777777\0", _ => "00000100000\0" }).CopyTo(block[124..]);
        else
            block[156] = (byte)"0123456LKxgSDVNM\0\xff"[random.Next(18)];
        block.Slice(148, 8).Fill((byte)' ');
        var sum = 0;
        foreach (var b in block)
            sum += b;
        Packed.Bytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(block[148..]);
        return bytes;
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        gzip.CopyTo(plain);
        return plain.ToArray();
    }
}
