using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Form3Parser.Pdf.Security;

/// <summary>The keys of revisions 2 to 4 (ISO 32000-2, 7.6.4.3 and 7.6.4.4, algorithms 2 to 7).</summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format prescribes MD5.")]
internal static class LegacyKeys
{
    /// <summary>Length of the O and U entries, in bytes.</summary>
    public const int EntryLength = 32;

    private const int HashRounds = 50, CipherRounds = 20, CheckedLength = 16;

    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The file's key if this is its user's or its owner's password, or null.</summary>
    public static byte[]? Find(EncryptionTerms terms, ReadOnlySpan<byte> password)
    {
        foreach (var length in terms.KeyLengths)
        {
            if (FromUser(terms, password, length) is { } key)
                return key;
            if (FromUser(terms, UserPassword(terms, password, length), length) is { } ownerKey)
                return ownerKey;
        }
        return null;
    }

    private static byte[]? FromUser(EncryptionTerms terms, ReadOnlySpan<byte> password, int length)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        hash.AppendData(Padded(password));
        hash.AppendData(terms.Owner.Span[..EntryLength]);
        hash.AppendData(terms.Permissions);
        hash.AppendData(terms.FileId.Span);
        if (terms.Revision >= 4 && !terms.EncryptsMetadata)
            hash.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        var key = hash.GetHashAndReset();
        for (var i = 0; i < HashRounds && terms.Revision >= 3; i++)
            key = MD5.HashData(key.AsSpan(0, length));
        key = key[..length];
        return Fits(terms, key) ? key : null;
    }

    private static bool Fits(EncryptionTerms terms, byte[] key)
    {
        if (terms.Revision == 2)
            return Rc4.Transform(key, Padding).AsSpan().SequenceEqual(terms.User.Span[..EntryLength]);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        hash.AppendData(Padding);
        hash.AppendData(terms.FileId.Span);
        var check = hash.GetHashAndReset();
        for (var i = 0; i < CipherRounds; i++)
            check = Rc4.Transform(Varied(key, i), check);
        return check.AsSpan(0, CheckedLength).SequenceEqual(terms.User.Span[..CheckedLength]);
    }

    // The owner's entry is the user's password, encrypted with the owner's.
    private static byte[] UserPassword(EncryptionTerms terms, ReadOnlySpan<byte> ownerPassword, int length)
    {
        var key = MD5.HashData(Padded(ownerPassword));
        for (var i = 0; i < HashRounds && terms.Revision >= 3; i++)
            key = MD5.HashData(key);
        key = key[..length];
        var user = terms.Owner[..EntryLength].ToArray();
        for (var i = terms.Revision == 2 ? 0 : CipherRounds - 1; i >= 0; i--)
            user = Rc4.Transform(Varied(key, i), user);
        return user;
    }

    private static byte[] Varied(byte[] key, int round)
    {
        var varied = new byte[key.Length];
        for (var i = 0; i < key.Length; i++)
            varied[i] = (byte)(key[i] ^ round);
        return varied;
    }

    private static byte[] Padded(ReadOnlySpan<byte> password)
    {
        var padded = new byte[EntryLength];
        var length = Math.Min(password.Length, EntryLength);
        password[..length].CopyTo(padded);
        Padding[..(EntryLength - length)].CopyTo(padded.AsSpan(length));
        return padded;
    }
}
