using System.Security.Cryptography;

namespace Form3Parser.Pdf.Security;

/// <summary>The keys of revisions 5 and 6 (ISO 32000-2, 7.6.4.3.3 and 7.6.4.3.4, algorithms 2.A and 2.B).</summary>
internal static class Aes256Keys
{
    /// <summary>Length of the O and U entries, in bytes: a hash, the salt of the check and the salt of the key.</summary>
    public const int EntryLength = HashLength + 2 * SaltLength;

    private const int HashLength = 32, SaltLength = 8, MaxPasswordLength = 127, BlockLength = 16;

    /// <summary>The file's key if this is its user's or its owner's password, or null.</summary>
    public static byte[]? Find(EncryptionTerms terms, ReadOnlySpan<byte> password)
    {
        password = password[..Math.Min(password.Length, MaxPasswordLength)];
        var user = terms.User.Span[..EntryLength];
        return Find(terms.Revision, password, user, default, terms.UserKey.Span)
            ?? Find(terms.Revision, password, terms.Owner.Span[..EntryLength], user, terms.OwnerKey.Span);
    }

    private static byte[]? Find(
        int revision, ReadOnlySpan<byte> password, ReadOnlySpan<byte> entry, ReadOnlySpan<byte> user, ReadOnlySpan<byte> wrapped)
    {
        if (wrapped.Length < HashLength)
            return null;
        var check = Hash(revision, password, entry.Slice(HashLength, SaltLength), user);
        if (!check.AsSpan().SequenceEqual(entry[..HashLength]))
            return null;
        using var aes = Aes.Create();
        aes.Key = Hash(revision, password, entry.Slice(HashLength + SaltLength, SaltLength), user);
        return aes.DecryptCbc(wrapped[..HashLength], stackalloc byte[BlockLength], PaddingMode.None);
    }

    private static byte[] Hash(int revision, ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user)
    {
        byte[] start = [.. password, .. salt, .. user];
        var key = SHA256.HashData(start);
        return revision == 5 ? key : Harden(key, password, user);
    }

    private static byte[] Harden(byte[] key, ReadOnlySpan<byte> password, ReadOnlySpan<byte> user)
    {
        const int Repeats = 64, MinRounds = 64, Slack = 32;
        byte last = 0;
        using var aes = Aes.Create();
        for (var round = 0; round < MinRounds || last > round - Slack; round++)
        {
            byte[] piece = [.. password, .. key, .. user];
            var block = new byte[piece.Length * Repeats];
            for (var i = 0; i < Repeats; i++)
                piece.CopyTo(block, i * piece.Length);
            aes.Key = key[..BlockLength];
            var encrypted = aes.EncryptCbc(block, key.AsSpan(BlockLength, BlockLength), PaddingMode.None);
            var sum = 0;
            for (var i = 0; i < BlockLength; i++)
                sum += encrypted[i];
            key = (sum % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            last = encrypted[^1];
        }
        return key[..HashLength];
    }
}
