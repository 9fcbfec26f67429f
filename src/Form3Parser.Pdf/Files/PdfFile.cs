using Form3Parser.Pdf.Filters;
using Form3Parser.Pdf.Objects;
using Form3Parser.Pdf.Security;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Files;

/// <summary>
/// A PDF file: its objects, read when they are asked for, and its streams decoded. Damage is mended as far as possible and told
/// in <see cref="Oddities"/>. What its streams decode to is good until it is disposed of. Not for several threads at once.
/// </summary>
internal sealed class PdfFile : IObjectSource, IDisposable
{
    /// <summary>How far from the beginning the header may stand, in bytes, as viewers have it.</summary>
    private const int HeaderReach = 1024;

    /// <summary>How many references may point to references in a row.</summary>
    private const int MaxHops = 16;

    private readonly Oddities _oddities = new();
    private readonly ObjectParser _parser;
    private readonly ObjectStore _store;
    private readonly StreamDecoder _decoder;
    private readonly DecodedStreamCache _decoded = new();
    private readonly DecodeBudget _budget;

    private PdfFile(ReadOnlyMemory<byte> bytes, int headerOffset, PdfOptions options, CancellationToken cancellation)
    {
        Options = options;
        Cancellation = cancellation;
        _parser = new ObjectParser(bytes, options, NameTable, this, _oddities, cancellation) { HeaderOffset = headerOffset };
        _store = new ObjectStore(_parser, this, _oddities);
        _budget = new DecodeBudget(options.MaxStreamBytes, options.MaxTotalBytes, cancellation);
        _decoder = new StreamDecoder(this, _budget, _oddities.Add);
    }

    public PdfOptions Options { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The names of this document, for lexers over its streams.</summary>
    public NameTable NameTable { get; } = new();

    /// <summary>The document's catalog; empty when there is none.</summary>
    public PdfDictionary Catalog { get; private set; } = new();

    /// <summary>Sentences on what is damaged and was read all the same.</summary>
    public IReadOnlyList<string> Oddities => _oddities.Sentences;

    /// <summary>Finds the objects of a file and, if it is encrypted, its key.</summary>
    /// <exception cref="UnreadableDocumentException">It is no PDF, is encrypted, or passes a limit.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> bytes, PdfOptions options, CancellationToken cancellation)
    {
        if (bytes.IsEmpty)
            throw new UnreadableDocumentException(UnreadableReason.NotThisFormat, "the file is empty");
        var header = bytes.Span[..Math.Min(bytes.Length, HeaderReach)].IndexOf("%PDF-"u8);
        var file = new PdfFile(bytes, Math.Max(header, 0), options, cancellation);
        if (header < 0)
            file._oddities.Add("the file has no header");
        file.ReadStructure(hasHeader: header >= 0);
        return file;
    }

    /// <summary>Numbers of all objects that there may be, in order; looks through the whole file.</summary>
    public IReadOnlyList<int> AllObjectNumbers() => _store.AllNumbers();

    public PdfValue Resolve(PdfValue value)
    {
        for (var hops = 0; value.Kind == PdfKind.Reference; hops++)
        {
            if (hops == MaxHops)
                return PdfValue.Null;
            value = _store.Get(value.ReferenceNumber);
        }
        return value;
    }

    public ReadOnlyMemory<byte> Decode(PdfStream stream)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (_decoded.TryGet(stream, out var known))
            return known;
        var bytes = _decoder.Decode(Decrypt(stream), stream.Dictionary);
        _decoded.Add(stream, bytes);
        return bytes;
    }

    public void Dispose() => _decoder.Dispose();

    /// <summary>A picture's bytes after decryption and all filters but its own coding; good until the decoder is disposed of.</summary>
    /// <exception cref="UnreadableDocumentException">The pictures decode to more than the decoder's budget has.</exception>
    public CodedBytes DecodePicture(PdfStream picture, StreamDecoder decoder) => decoder.DecodeCoded(Decrypt(picture), picture.Dictionary);

    /// <inheritdoc/>
    public void Charge(long bytes) => _budget.Charge(bytes);

    /// <inheritdoc/>
    public void Note(string oddity) => _oddities.Add(oddity);

    /// <summary>
    /// Drops the cross-references and finds all objects and the catalog anew by looking at the whole file. False when that
    /// has been done before.
    /// </summary>
    public bool TryRebuild()
    {
        if (_store.IsRebuilt)
            return false;
        _store.Rebuild();
        ReadSecurity();
        if (!TryReadCatalog())
            SearchCatalog();
        return true;
    }

    private ReadOnlyMemory<byte> Decrypt(PdfStream stream) =>
        _parser.Security is { } security ? security.DecryptStream(stream, this) : stream.Raw;

    private void ReadStructure(bool hasHeader)
    {
        var isSound = TryReadCrossReferences();
        if (isSound)
        {
            ReadSecurity();
            isSound = TryReadCatalog();
        }
        if (!isSound)
            TryRebuild();
        if (!hasHeader && _store.Table.Count == 0)
            throw new UnreadableDocumentException(UnreadableReason.NotThisFormat, "not a PDF");
    }

    private bool TryReadCrossReferences()
    {
        var file = _parser.File;
        var position = file.LastIndexOf("startxref"u8);
        if (position < 0)
            return false;
        position += "startxref".Length;
        return ByteScanner.TryReadNumber(file, ref position, out var offset) && _store.TryReadTable(offset);
    }

    private void ReadSecurity()
    {
        _store.CanReadStreams = false;
        _parser.Security = null;
        if (Resolve(_store.Table.Trailer[Names.Encrypt]).AsDictionary is { } encryption)
        {
            var id = Resolve(Resolve(_store.Table.Trailer[Names.ID]).AsArray?[0] ?? default).AsString;
            _parser.Security = SecurityHandler.Create(encryption, id, this, Options.Password);
            _store.Forget();
            _decoded.Clear();
        }
        _store.CanReadStreams = true;
    }

    private bool TryReadCatalog()
    {
        if (Resolve(_store.Table.Trailer[Names.Root]).AsDictionary is not { } root || root[Names.Pages].IsNull)
            return false;
        Catalog = root;
        return true;
    }

    private void SearchCatalog()
    {
        foreach (var number in AllObjectNumbers())
            if (_store.Get(number).AsDictionary is { } dictionary && Names.Catalog.Equals(Resolve(dictionary[Names.Type]).AsName))
                Catalog = dictionary;
    }
}
