using System.Globalization;

namespace Form3Parser.Cli.Archives;

/// <summary>
/// The files in a tape archive. The framework's own reader gives up an archive at its first sparse file, and takes into memory
/// whatever length the header of a long name claims; here what is not a file is passed over.
/// </summary>
/// <param name="stream">The archive, read once from its beginning.</param>
/// <param name="budget">Told of what is read of the files.</param>
internal sealed class TarMembers(Stream stream, ArchiveBudget budget)
{
    // A name with all that may stand beside it. Systems stop at a few thousand bytes.
    private const int MaxExtension = 1 << 20;

    private readonly byte[] _block = new byte[TarHeader.Size];
    private byte[]? _passed;

    // What the header of the file to come is told by those before it.
    private string? _name;
    private long? _length;

    /// <summary>The files in the order of the archive. Links, devices and folders are left out.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged; the members before were sound.</exception>
    internal IEnumerable<ArchiveMember> Read()
    {
        while (ReadHeader())
        {
            var kind = TarHeader.Kind(_block);
            var isFile = kind is '0' or '\0' or '7';
            var length = (isFile ? _length : null) ?? TarHeader.Length(_block) ?? throw Damaged();
            var content = new Section(stream, length);
            if (kind is 'L' or 'x')
                ReadExtension(kind, content);
            else
            {
                var name = _name ?? TarHeader.Name(_block);
                if (isFile && !name.EndsWith('/'))
                    yield return new ArchiveMember(MemberName.Clean(name), () => new UnpackedStream(content, budget, length));
                (_name, _length) = (null, null);
            }

            Pass(content.Left);
            Pass((TarHeader.Size - (length % TarHeader.Size)) % TarHeader.Size);
        }
    }

    // Whether another file comes; an empty block ends the archive, and so does, in some, the end of the file.
    private bool ReadHeader()
    {
        var count = stream.ReadAtLeast(_block, TarHeader.Size, throwOnEndOfStream: false);
        if (count == 0 || (count == TarHeader.Size && !_block.AsSpan().ContainsAnyExcept((byte)0)))
            return false;
        return TarHeader.IsHeader(_block.AsSpan(0, count)) ? true : throw Damaged();
    }

    private void ReadExtension(char kind, Section content)
    {
        if (content.Left > MaxExtension)
            throw Damaged();
        var bytes = new byte[content.Left];
        content.ReadExactly(bytes);
        if (kind == 'L')
            _name = MemberName.Decode(TarHeader.UpToZero(bytes));
        else
        {
            _name = TarHeader.Extended(bytes, "path") ?? _name;
            if (long.TryParse(TarHeader.Extended(bytes, "size"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
                _length = length;
        }
    }

    private void Pass(long count)
    {
        _passed ??= new byte[1 << 16];
        while (count > 0)
        {
            var read = stream.Read(_passed, 0, (int)Math.Min(count, _passed.Length));
            if (read == 0)
                throw new EndOfStreamException();
            count -= read;
        }
    }

    private static InvalidDataException Damaged() => new("a header in it is damaged; the files behind it cannot be found");

    /// <summary>The next bytes of the archive.</summary>
    private sealed class Section(Stream stream, long length) : ForwardStream
    {
        internal long Left { get; private set; } = length;

        public override int Read(Span<byte> buffer)
        {
            var count = stream.Read(buffer[..(int)Math.Min(buffer.Length, Left)]);
            Left -= count;
            return count;
        }
    }
}
