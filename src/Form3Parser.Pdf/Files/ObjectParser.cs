using Form3Parser.Pdf.Objects;
using Form3Parser.Pdf.Security;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Files;

/// <summary>Reads single objects from the bytes of a file.</summary>
internal sealed class ObjectParser(
    ReadOnlyMemory<byte> file, PdfOptions options, NameTable names, IObjectSource objects, Oddities oddities, CancellationToken cancellation)
{
    /// <summary>
    /// How many bytes parsing may take, as a multiple of the file and in any case: each object is parsed once, but a broken
    /// file's may all reach to its end.
    /// </summary>
    private const long WorkPerFileByte = 8, MinWork = 64L << 20;

    /// <summary>How many values all objects of a file may have together.</summary>
    private const long MaxValues = 3_000_000;

    private readonly ContainerStack _containers = new();
    private readonly StreamEnds _ends = new(file);
    private long _workLeft = Math.Max(MinWork, WorkPerFileByte * file.Length);

    public ReadOnlySpan<byte> File => file.Span;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Where the header stands; offsets may be counted from there or from the beginning of the file.</summary>
    public int HeaderOffset { get; init; }

    /// <summary>Decrypts strings; null until the encryption is known and for a file without one.</summary>
    public SecurityHandler? Security { get; set; }

    /// <summary>Where an offset may point: as written, and counted from the header.</summary>
    public IEnumerable<int> PossiblePositions(long offset)
    {
        if (offset >= 0 && offset < file.Length)
            yield return (int)offset;
        if (HeaderOffset > 0 && offset >= 0 && offset + HeaderOffset < file.Length)
            yield return (int)offset + HeaderOffset;
    }

    /// <summary>The object of this number at the offset, counted from the file's beginning or from its header.</summary>
    public bool TryReadObject(long offset, int number, out PdfValue value)
    {
        if (TryReadAt(offset, out var found, number) || (HeaderOffset > 0 && TryReadAt(offset + HeaderOffset, out found, number)))
        {
            value = found.Value;
            return true;
        }
        value = default;
        return false;
    }

    /// <summary>Reads the object whose number stands at the position; false when none does, or another than is wanted.</summary>
    public bool TryReadAt(long offset, out IndirectObject found, int wanted = 0)
    {
        found = default;
        cancellation.ThrowIfCancellationRequested();
        if (offset < 0 || offset >= file.Length)
            return false;
        var position = (int)offset;
        if (!ByteScanner.TryReadNumber(File, ref position, out var number)
            || number is <= 0 or > CrossReferenceTable.MaxObjectNumber || (wanted > 0 && number != wanted)
            || !ByteScanner.TryReadNumber(File, ref position, out var generation))
            return false;
        ByteScanner.SkipWhite(File, ref position);
        if (!ByteScanner.TryTake(File, ref position, "obj"u8))
            return false;
        found = ReadBody((int)number, (int)Math.Min(generation, ushort.MaxValue), position);
        return true;
    }

    /// <summary>The dictionary at the position, or null.</summary>
    public PdfDictionary? ReadDictionary(int position) => Read(File[position..], null, out _).AsDictionary;

    /// <summary>The object at the beginning of the bytes, which are an object stream's.</summary>
    public PdfValue ReadPlain(ReadOnlySpan<byte> bytes) => Read(bytes, null, out _);

    private IndirectObject ReadBody(int number, int generation, int position)
    {
        Func<byte[], byte[]>? decrypt = Security is { } security ? text => security.DecryptString(text, number, generation) : null;
        var value = Read(File[position..], decrypt, out var length);
        position += length;
        if (value.Kind == PdfKind.Dictionary)
        {
            ByteScanner.SkipWhite(File, ref position);
            if (ByteScanner.TryTake(File, ref position, "stream"u8))
                value = PdfValue.Stream(ReadStream(value.AsDictionary!, number, generation, position));
        }
        else if (value.Kind == PdfKind.Operator)
            value = PdfValue.Null; // "endobj": the object is empty
        return new IndirectObject(number, generation, value);
    }

    private PdfValue Read(ReadOnlySpan<byte> bytes, Func<byte[], byte[]>? decrypt, out int length)
    {
        if (_workLeft <= 0)
            throw new UnreadableDocumentException(UnreadableReason.Damaged, "the objects of the file overlap");
        var lexer = PdfLexer.ForFile(bytes, names, options.MaxObjectNesting, _containers);
        lexer.DecryptString = decrypt;
        lexer.Cancellation = cancellation;
        lexer.TryRead(out var value);
        length = lexer.Position;
        _workLeft -= length;
        if (_containers.ValuesSeen > MaxValues)
            throw new UnreadableDocumentException(UnreadableReason.TooLarge, "the objects of the file have more than 3,000,000 values");
        return value;
    }

    private PdfStream ReadStream(PdfDictionary dictionary, int number, int generation, int position)
    {
        var start = SkipLineEnd(position);
        // Resolving the length may parse another object, which does not touch what this one has read.
        var length = objects.Resolve(dictionary[Names.Length]).ToLong(-1);
        if (length < 0 || length > file.Length - start || !_ends.IsEnd((int)(start + length)))
        {
            oddities.Add("a stream's length is wrong");
            length = _ends.Find(start) - start;
        }
        return new PdfStream(dictionary, file.Slice(start, (int)length), number, generation);
    }

    // The word is followed by CR LF or LF; a CR alone and blanks before the line's end are forgiven.
    private int SkipLineEnd(int position)
    {
        var blanks = position;
        while (blanks < File.Length && File[blanks] is (byte)' ' or (byte)'\t')
            blanks++;
        if (blanks < File.Length && File[blanks] is (byte)'\r' or (byte)'\n')
            position = blanks;
        if (position < File.Length && File[position] == '\r')
            position++;
        if (position < File.Length && File[position] == '\n')
            position++;
        return position;
    }
}
