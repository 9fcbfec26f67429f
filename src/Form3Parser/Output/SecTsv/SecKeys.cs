using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Form3Parser.Output.SecTsv;

/// <summary>The keys of rows: the SEC's where the record has them, else numbers made of hashes, the same on every run.</summary>
/// <param name="accession">The accession number of the first filing that does not carry one; null when not known.</param>
internal sealed class SecKeys(string? accession)
{
    // No accession number and no CIK begins like these, so that nobody takes one for the SEC's.
    private const string HashPrefix = "sha256-";
    private const char OwnerPrefix = 'x';

    // The data set allows a key 25 characters; four are left for ".999".
    private const int HashDigits = 14;

    // It allows an owner's CIK 10 characters.
    private const int OwnerDigits = 9;

    // More rows than a table of the form can have, so that the numbers of two filings do not meet.
    private const long RowsPerFiling = 1000;

    private readonly Dictionary<string, int> _uses = [];
    private string? _accession = accession;

    /// <summary>The key of a filing; each call gives another one.</summary>
    internal string Next(FilingRecord record)
    {
        var key = record.Filing?.AccessionNumber ?? Interlocked.Exchange(ref _accession, null) ?? HashKey(record.Source.Sha256);
        var use = _uses[key] = _uses.GetValueOrDefault(key) + 1;
        return use == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}.{use}");
    }

    /// <summary>The number of a holding, unlike any other's: 40 bits of a hash and its place among its table's rows.</summary>
    internal static string Holding(string key, int number)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        var filing = 0L;
        for (var i = 0; i < 5; i++)
            filing = filing << 8 | hash[i];
        return (filing * RowsPerFiling + number).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What stands in the place of an owner's CIK.</summary>
    internal static string Owner(string key, int number)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}/{number}")));
        return OwnerPrefix + Convert.ToHexStringLower(hash)[..OwnerDigits];
    }

    private static string HashKey(string sha256) => HashPrefix + sha256[..Math.Min(HashDigits, sha256.Length)];
}
