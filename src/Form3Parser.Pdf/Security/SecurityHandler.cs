using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Security;

/// <summary>The standard security handler: decrypts a file's strings and streams (ISO 32000-2, 7.6).</summary>
internal sealed class SecurityHandler
{
    private const int AesBlock = 16, MaxObjectKey = 16;

    private readonly EncryptionTerms _terms;
    private readonly byte[] _key;

    private SecurityHandler(EncryptionTerms terms, byte[] key)
    {
        _terms = terms;
        _key = key;
    }

    /// <summary>Finds the key with the password, or with none.</summary>
    /// <exception cref="UnreadableDocumentException">No password fits, or the encryption is not known.</exception>
    public static SecurityHandler Create(
        PdfDictionary dictionary, ReadOnlyMemory<byte> fileId, IObjectSource objects, string? password)
    {
        var terms = new EncryptionTerms(dictionary, fileId, objects);
        foreach (var candidate in Candidates(password))
            if ((terms.Version == 5 ? Aes256Keys.Find(terms, candidate) : LegacyKeys.Find(terms, candidate)) is { } key)
                return new SecurityHandler(terms, key);
        throw new UnreadableDocumentException(
            UnreadableReason.Encrypted, string.IsNullOrEmpty(password) ? "a password is needed" : "the password is wrong");
    }

    public byte[] DecryptString(byte[] text, int objectNumber, int generation) =>
        Decrypt(_terms.Strings, text, objectNumber, generation);

    /// <summary>The stream's bytes as its filters expect them.</summary>
    public ReadOnlyMemory<byte> DecryptStream(PdfStream stream, IObjectSource objects)
    {
        var type = objects.Resolve(stream.Dictionary[Names.Type]).AsName;
        var plain = stream.ObjectNumber == 0 || Names.XRef.Equals(type) || (Names.Metadata.Equals(type) && !_terms.EncryptsMetadata);
        var method = plain ? CryptMethod.None : MethodOf(stream.Dictionary, objects);
        return method == CryptMethod.None
            ? stream.Raw
            : Decrypt(method, stream.Raw.Span, stream.ObjectNumber, stream.Generation);
    }

    // Old files encode passwords as PDFDocEncoding, which is Latin-1 where passwords are; new ones as UTF-8.
    private static IEnumerable<byte[]> Candidates(string? password)
    {
        if (!string.IsNullOrEmpty(password))
        {
            yield return Encoding.UTF8.GetBytes(password);
            yield return Encoding.Latin1.GetBytes(password);
        }
        yield return [];
    }

    private CryptMethod MethodOf(PdfDictionary dictionary, IObjectSource objects)
    {
        var filter = objects.Resolve(dictionary[Names.Filter]);
        var parameters = objects.Resolve(dictionary[Names.DecodeParms]);
        if (filter.AsArray is { } filters)
        {
            filter = objects.Resolve(filters[0]);
            parameters = parameters.AsArray is { } all ? objects.Resolve(all[0]) : parameters;
        }
        if (!Names.Crypt.Equals(filter.AsName))
            return _terms.Streams;
        return _terms.MethodOfFilter(objects.Resolve(parameters.AsDictionary?[Names.Name] ?? default).AsName ?? Names.Identity);
    }

    private byte[] Decrypt(CryptMethod method, ReadOnlySpan<byte> bytes, int objectNumber, int generation) => method switch
    {
        CryptMethod.Rc4 => Rc4.Transform(ObjectKey(objectNumber, generation, isAes: false), bytes),
        CryptMethod.Aes128 => DecryptAes(ObjectKey(objectNumber, generation, isAes: true), bytes),
        CryptMethod.Aes256 when _key.Length == 32 => DecryptAes(_key, bytes),
        _ => bytes.ToArray(),
    };

    // Algorithm 1: the file's key and the object's numbers, hashed.
    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format prescribes MD5.")]
    private byte[] ObjectKey(int objectNumber, int generation, bool isAes)
    {
        byte[] numbers =
        [
            (byte)objectNumber, (byte)(objectNumber >> 8), (byte)(objectNumber >> 16), (byte)generation, (byte)(generation >> 8),
        ];
        byte[] material = isAes ? [.. _key, .. numbers, .. "sAlT"u8] : [.. _key, .. numbers];
        return MD5.HashData(material)[..Math.Min(_key.Length + numbers.Length, MaxObjectKey)];
    }

    // The first block is the initialisation vector. What does not fill a block at the end is dropped, and wrong padding left.
    private static byte[] DecryptAes(byte[] key, ReadOnlySpan<byte> bytes)
    {
        var length = (bytes.Length - AesBlock) / AesBlock * AesBlock;
        if (length <= 0)
            return [];
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(bytes.Slice(AesBlock, length), bytes[..AesBlock], PaddingMode.None);
        var padding = plain[^1];
        return padding is >= 1 and <= AesBlock ? plain[..^padding] : plain;
    }
}
