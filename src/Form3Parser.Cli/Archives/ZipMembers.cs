using System.Globalization;
using System.IO.Compression;
using Form3Parser.Diagnostics;

namespace Form3Parser.Cli.Archives;

/// <summary>The files in a ZIP archive.</summary>
/// <param name="stream">The archive, which can be read at any place.</param>
/// <param name="limits">How much a file may have.</param>
/// <param name="budget">Told of what is unpacked.</param>
internal sealed class ZipMembers(Stream stream, ArchiveLimits limits, ArchiveBudget budget)
{
    // Every package of Office has this part; OpenDocument has its kind in the other, first of all.
    private const string OfficePart = "[Content_Types].xml";
    private const string OpenDocumentPart = "mimetype";

    private const int Stored = 0;
    private const int Deflated = 8;

    private readonly ZipDirectory _directory = new(stream);
    private IEnumerable<ZipEntry>? _entries;

    /// <summary>Whether this is a document of an office program rather than an archive of somebody's files.</summary>
    internal bool IsOfficeDocument()
    {
        _entries ??= _directory.Find();
        return (_entries ?? _directory.Scan()).Any(entry => entry.Name is OfficePart or OpenDocumentPart);
    }

    /// <summary>The files in the order of the directory.</summary>
    /// <exception cref="InvalidDataException">After the last member: there is no directory, and more files may have been there.</exception>
    internal IEnumerable<ArchiveMember> Read()
    {
        _entries ??= _directory.Find();
        foreach (var entry in _entries ?? _directory.Scan())
            if (!entry.IsFolder)
                yield return new ArchiveMember(MemberName.Clean(entry.Name), () => Open(entry), Refusal(entry));
        if (_entries is null)
            throw new InvalidDataException("its directory is missing or damaged; what was found without it is given");
    }

    private InputError? Refusal(ZipEntry entry)
    {
        if (entry.IsEncrypted)
            return new InputError(InputErrorCode.Encrypted, "it is encrypted by the archive; unpack it first");
        if (entry.Method is not (Stored or Deflated))
            return new InputError(InputErrorCode.Unsupported, string.Create(
                CultureInfo.InvariantCulture, $"it is packed by method {entry.Method}, which is not read; unpack it first"));
        if (entry.Length > limits.MaxMemberBytes)
            return new InputError(InputErrorCode.TooLarge, $"more than {limits.MaxMemberBytes:N0} bytes (--max-size)");
        return entry is { Method: Stored, PackedLength: null }
            ? new InputError(InputErrorCode.Damaged, "where it ends cannot be known without the archive's directory")
            : null;
    }

    private UnpackedStream Open(ZipEntry entry)
    {
        var packed = new StreamSection(stream, _directory.ContentOf(entry), entry.PackedLength ?? stream.Length);
        Stream unpacked = entry.Method == Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress);
        return new UnpackedStream(unpacked, budget, entry.Length, entry.Checksum);
    }
}
