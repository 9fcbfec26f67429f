using System.Text;

namespace Form3Parser.Sources.Edgar.Markup;

/// <summary>
/// Keeps start and end tags in pairs where a document lost one or misspelled it. Elements that have one place only in EDGAR's schema
/// tell where the elements before them ended.
/// </summary>
internal sealed class TagBalance
{
    /// <summary>Deeper than this nothing is mended: no filing is.</summary>
    private const int MostDepth = 64;

    // The end that the names of both tables' rows have in common.
    private const string AnyRow = "erivativeHolding";

    private static readonly Dictionary<string, string> Parents = new()
    {
        ["documentType"] = "ownershipDocument",
        ["periodOfReport"] = "ownershipDocument",
        ["issuer"] = "ownershipDocument",
        ["reportingOwner"] = "ownershipDocument",
        ["reportingOwnerId"] = "reportingOwner",
        ["reportingOwnerAddress"] = "reportingOwner",
        ["reportingOwnerRelationship"] = "reportingOwner",
        ["nonDerivativeTable"] = "ownershipDocument",
        ["nonDerivativeHolding"] = "nonDerivativeTable",
        ["securityTitle"] = AnyRow,
        ["postTransactionAmounts"] = "nonDerivativeHolding",
        ["ownershipNature"] = AnyRow,
        ["derivativeTable"] = "ownershipDocument",
        ["derivativeHolding"] = "derivativeTable",
        ["conversionOrExercisePrice"] = "derivativeHolding",
        ["exerciseDate"] = "derivativeHolding",
        ["expirationDate"] = "derivativeHolding",
        ["underlyingSecurity"] = "derivativeHolding",
        ["footnotes"] = "ownershipDocument",
        ["footnote"] = "footnotes",
        ["remarks"] = "ownershipDocument",
        ["ownerSignature"] = "ownershipDocument",
    };

    private readonly List<string> _open = [];

    // Whether an element stood in the innermost open one.
    private bool _hasChild;
    private bool _isTooDeep;

    /// <summary>Takes a start tag.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="isEmpty">Whether the tag is its own end.</param>
    /// <param name="before">Where the end tags that are missing before it are put.</param>
    /// <returns>Whether any were missing.</returns>
    public bool Start(string name, bool isEmpty, StringBuilder before)
    {
        var isMended = Parents.TryGetValue(Local(name), out var parent) && Depth(parent) is var depth and >= 0 && Close(depth + 1, before);
        if (!isEmpty)
            _open.Add(name);
        _hasChild = isEmpty;
        _isTooDeep |= _open.Count > MostDepth;
        return isMended;
    }

    /// <summary>Takes an end tag.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="instead">Where the end tags are put that stand there rightly, if any.</param>
    /// <returns>Whether the tag was not the right one.</returns>
    public bool End(string name, StringBuilder instead)
    {
        if (_isTooDeep || (_open.Count > 0 && _open[^1] == name))
        {
            instead.Append("</").Append(name).Append('>');
            if (!_isTooDeep)
                _open.RemoveAt(_open.Count - 1);
            _hasChild = true;
            return false;
        }

        // The end of an element further out ends those within it; the end of nothing that is open is a misspelled one after a
        // text, and after an element too much.
        var depth = _open.LastIndexOf(name);
        if (depth < 0 && (_hasChild || _open.Count == 0))
            return true;
        Close(depth < 0 ? _open.Count - 1 : depth, instead);
        return true;
    }

    private static string Local(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private int Depth(string local) => _isTooDeep ? -1 : _open.FindLastIndex(name =>
        local == AnyRow ? name.EndsWith(local, StringComparison.Ordinal) : Local(name) == local);

    private bool Close(int depth, StringBuilder into)
    {
        if (_open.Count <= depth)
            return false;
        for (var i = _open.Count - 1; i >= depth; i--)
            into.Append("</").Append(_open[i]).Append('>');
        _open.RemoveRange(depth, _open.Count - depth);
        _hasChild = true;
        return true;
    }
}
