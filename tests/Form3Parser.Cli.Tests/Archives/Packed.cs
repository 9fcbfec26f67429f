using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Form3Parser.Cli.Tests.Archives;

/// <summary>Archives made in memory.</summary>
internal static class Packed
{
    internal static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    internal static byte[] Zip(params (string Name, byte[] Content)[] files) => Zip(CompressionLevel.Optimal, files);

    internal static byte[] Zip(CompressionLevel level, params (string Name, byte[] Content)[] files)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
            Fill(zip, level, files);
        return output.ToArray();
    }

    /// <summary>A ZIP archive as it is written to a pipe: the sizes stand behind the contents.</summary>
    internal static byte[] StreamedZip(params (string Name, byte[] Content)[] files)
    {
        using var output = new MemoryStream();
        using (var pipe = new WriteOnlyStream(output))
        using (var zip = new ZipArchive(pipe, ZipArchiveMode.Create))
            Fill(zip, CompressionLevel.Optimal, files);
        return output.ToArray();
    }

    internal static byte[] Tar(TarEntryFormat format, params (string Name, byte[] Content)[] files)
    {
        using var output = new MemoryStream();
        using (var tar = new TarWriter(output, format, leaveOpen: true))
            foreach (var (name, content) in files)
                tar.WriteEntry(Entry(format, name, content));
        return output.ToArray();
    }

    internal static byte[] Tar(params (string Name, byte[] Content)[] files) => Tar(TarEntryFormat.Pax, files);

    internal static byte[] Gzip(byte[] content)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal))
            gzip.Write(content);
        return output.ToArray();
    }

    private static void Fill(ZipArchive zip, CompressionLevel level, (string Name, byte[] Content)[] files)
    {
        foreach (var (name, content) in files)
        {
            using var entry = zip.CreateEntry(name, level).Open();
            entry.Write(content);
        }
    }

    private static TarEntry Entry(TarEntryFormat format, string name, byte[] content)
    {
        TarEntry entry = format switch
        {
            TarEntryFormat.V7 => new V7TarEntry(TarEntryType.V7RegularFile, name),
            TarEntryFormat.Ustar => new UstarTarEntry(TarEntryType.RegularFile, name),
            TarEntryFormat.Gnu => new GnuTarEntry(TarEntryType.RegularFile, name),
            _ => new PaxTarEntry(TarEntryType.RegularFile, name),
        };
        entry.DataStream = new MemoryStream(content);
        return entry;
    }

    private sealed class WriteOnlyStream(Stream stream) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => stream.Write(buffer, offset, count);

        public override void Flush() => stream.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
