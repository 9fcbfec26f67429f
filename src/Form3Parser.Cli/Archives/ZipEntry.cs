using System.Buffers.Binary;

namespace Form3Parser.Cli.Archives;

/// <summary>What a ZIP archive says of a file in it, in its directory or before the file itself.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Header">Where the header before the file begins.</param>
/// <param name="Flags">The general purpose flags.</param>
/// <param name="Method">How it is packed.</param>
/// <param name="Checksum">The CRC-32 of its content; null when that stands behind the content.</param>
/// <param name="PackedLength">How many bytes it takes in the archive; null when that stands behind the content.</param>
/// <param name="Length">How many bytes it has; null when that stands behind the content.</param>
internal sealed record ZipEntry(
    string Name, long Header, int Flags, int Method, uint? Checksum, long? PackedLength, long? Length)
{
    /// <summary>The fixed part of the header before a file, which begins with <c>PK 3 4</c>.</summary>
    internal const int LocalSize = 30;

    /// <summary>The fixed part of an entry of the directory, which begins with <c>PK 1 2</c>.</summary>
    internal const int DirectorySize = 46;

    // The sizes stand in the extra field when they have this value where they usually stand.
    private const uint Elsewhere = uint.MaxValue;
    private const int Zip64Field = 1;

    private const int IsEncryptedFlag = 1;
    private const int SizesFollowFlag = 8;

    internal bool IsEncrypted => (Flags & IsEncryptedFlag) != 0;

    internal bool IsFolder => Name.EndsWith('/') || Name.EndsWith('\\');

    /// <summary>The bytes that a local header has, its name and extra field included.</summary>
    internal static int LocalLength(ReadOnlySpan<byte> header) => LocalSize + Short(header, 26) + Short(header, 28);

    /// <summary>The bytes that an entry of the directory has without its comment.</summary>
    internal static int DirectoryLength(ReadOnlySpan<byte> entry) => DirectorySize + Short(entry, 28) + Short(entry, 30);

    /// <summary>The bytes of an entry's comment.</summary>
    internal static int CommentLength(ReadOnlySpan<byte> entry) => Short(entry, 32);

    /// <summary>Reads an entry of the directory.</summary>
    internal static ZipEntry OfDirectory(ReadOnlySpan<byte> entry)
    {
        var name = entry.Slice(DirectorySize, Short(entry, 28));
        var extra = Zip64(entry[(DirectorySize + name.Length)..]);
        long length = Number(entry, 24), packed = Number(entry, 20), header = Number(entry, 42);
        length = length == Elsewhere ? Take(ref extra, length) : length;
        packed = packed == Elsewhere ? Take(ref extra, packed) : packed;
        header = header == Elsewhere ? Take(ref extra, header) : header;
        return new ZipEntry(MemberName.Decode(name), header, Short(entry, 8), Short(entry, 10), Number(entry, 16), packed, length);
    }

    /// <summary>Reads the header before a file.</summary>
    internal static ZipEntry OfLocal(ReadOnlySpan<byte> header, long at)
    {
        var name = MemberName.Decode(header.Slice(LocalSize, Short(header, 26)));
        var extra = Zip64(header[(LocalSize + Short(header, 26))..]);
        var flags = Short(header, 6);
        long length = Number(header, 22), packed = Number(header, 18);
        if ((flags & SizesFollowFlag) != 0 && packed == 0)
            return new ZipEntry(name, at, flags, Short(header, 8), null, null, null);
        length = length == Elsewhere ? Take(ref extra, length) : length;
        packed = packed == Elsewhere ? Take(ref extra, packed) : packed;
        return new ZipEntry(name, at, flags, Short(header, 8), Number(header, 14), packed, length);
    }

    private static ReadOnlySpan<byte> Zip64(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var size = Math.Min(Short(extra, 2), extra.Length - 4);
            if (Short(extra, 0) == Zip64Field)
                return extra.Slice(4, size);
            extra = extra[(4 + size)..];
        }

        return default;
    }

    private static long Take(ref ReadOnlySpan<byte> extra, long otherwise)
    {
        if (extra.Length < sizeof(long))
            return otherwise;
        var value = BinaryPrimitives.ReadInt64LittleEndian(extra);
        extra = extra[sizeof(long)..];
        return Math.Max(0, value);
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
