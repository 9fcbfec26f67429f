using System.Buffers.Binary;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Security;

/// <summary>What the encryption dictionary says (ISO 32000-2, tables 20 and 21).</summary>
internal sealed class EncryptionTerms
{
    private const int MinKeyBits = 40, MaxKeyBits = 128;

    private readonly PdfDictionary _dictionary;
    private readonly IObjectSource _objects;

    /// <exception cref="UnreadableDocumentException">The file is encrypted in a way that is not known.</exception>
    public EncryptionTerms(PdfDictionary dictionary, ReadOnlyMemory<byte> fileId, IObjectSource objects)
    {
        _dictionary = dictionary;
        _objects = objects;
        FileId = fileId;
        var handler = Get(Names.Filter).AsName?.Value ?? Names.Standard.Value;
        if (handler != Names.Standard.Value)
            throw Unsupported($"the file is encrypted with \"{Printable(handler)}\", which is not supported");
        Version = Get(Names.V).ToInt();
        Revision = Get(Names.R).ToInt();
        if (Version is not (1 or 2 or 3 or 4 or 5) || Revision is < 2 or > 6 || (Version == 5) != (Revision >= 5))
            throw Unsupported($"the file is encrypted by version {Version}, revision {Revision}, which is not supported");

        Owner = Get(Names.O).AsString;
        User = Get(Names.U).AsString;
        OwnerKey = Get(Names.OE).AsString;
        UserKey = Get(Names.UE).AsString;
        var needed = Version == 5 ? Aes256Keys.EntryLength : LegacyKeys.EntryLength;
        if (Owner.Length < needed || User.Length < needed)
            throw Unsupported("the file is encrypted, and its keys are damaged");
        EncryptsMetadata = Get(Names.EncryptMetadata) is not { Kind: PdfKind.Boolean, IsTrue: false };
        Streams = MethodOf(Names.StmF);
        Strings = MethodOf(Names.StrF);
    }

    public ReadOnlyMemory<byte> FileId { get; }

    public int Version { get; }

    public int Revision { get; }

    public ReadOnlyMemory<byte> Owner { get; }

    public ReadOnlyMemory<byte> User { get; }

    public ReadOnlyMemory<byte> OwnerKey { get; }

    public ReadOnlyMemory<byte> UserKey { get; }

    public bool EncryptsMetadata { get; }

    public CryptMethod Streams { get; }

    public CryptMethod Strings { get; }

    /// <summary>The permissions, which are part of the key, as they are hashed: 32 bits, the lowest byte first.</summary>
    public byte[] Permissions
    {
        get
        {
            var bytes = new byte[sizeof(uint)];
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, unchecked((uint)Get(Names.P).ToLong()));
            return bytes;
        }
    }

    /// <summary>
    /// How long the key may be, in bytes, the likeliest length first. Writers leave the length out, or give it in bits or bytes
    /// as they please; whether a password fits tells which was right.
    /// </summary>
    public IEnumerable<int> KeyLengths
    {
        get
        {
            if (Revision == 2)
                return [MinKeyBits / 8];
            var filter = _objects.Resolve(FilterOf(Names.StmF)?[Names.Length] ?? default).ToInt();
            int[] bits = [Get(Names.Length).ToInt(), filter, filter is > 0 and <= 32 ? filter * 8 : 0, MaxKeyBits, MinKeyBits];
            return (Version == 4 ? bits.Prepend(MaxKeyBits) : bits)
                .Where(b => b is >= MinKeyBits and <= MaxKeyBits && b % 8 == 0).Select(b => b / 8).Distinct();
        }
    }

    /// <summary>What the crypt filter of this name does; nothing for Identity and for one that is missing.</summary>
    public CryptMethod MethodOfFilter(PdfName name) => Find(name) is { } filter ? MethodOf(filter) : CryptMethod.None;

    private CryptMethod MethodOf(PdfName use)
    {
        if (Version < 4)
            return CryptMethod.Rc4;
        return FilterOf(use) is { } filter ? MethodOf(filter) : CryptMethod.None;
    }

    private CryptMethod MethodOf(PdfDictionary filter)
    {
        var method = _objects.Resolve(filter[Names.CFM]).AsName?.Value ?? Names.None.Value;
        return method switch
        {
            "None" => CryptMethod.None,
            "V2" => CryptMethod.Rc4,
            "AESV2" => CryptMethod.Aes128,
            "AESV3" => CryptMethod.Aes256,
            _ => throw Unsupported($"the file is encrypted by the method \"{Printable(method)}\", which is not supported"),
        };
    }

    private PdfDictionary? FilterOf(PdfName use) => Find(Get(use).AsName ?? Names.Identity);

    private PdfDictionary? Find(PdfName name) =>
        name.Equals(Names.Identity) ? null : _objects.Resolve(Get(Names.CF).AsDictionary?[name] ?? default).AsDictionary;

    private PdfValue Get(PdfName key) => _objects.Resolve(_dictionary[key]);

    private static string Printable(string name)
    {
        const int MaxShown = 40;
        var shown = name.Length > MaxShown ? name[..MaxShown] : name;
        return string.Concat(shown.Select(c => c is >= ' ' and <= '~' ? c : '?'));
    }

    private static UnreadableDocumentException Unsupported(string message) => new(UnreadableReason.Encrypted, message);
}
