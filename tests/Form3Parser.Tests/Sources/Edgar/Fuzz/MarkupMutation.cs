using System.Text;

namespace Form3Parser.Tests.Sources.Edgar.Fuzz;

/// <summary>Spoils text formats in the ways they are spoilt and forged. The same number gives the same file on every machine.</summary>
internal sealed class MarkupMutation(int seed)
{
    private static readonly string[] Tokens =
    [
        "<", ">", "&", "</", "/>", "]]>", "<![CDATA[", "<!--", "-->", "<?", "?>", "&#0;", "&#x1F600;", "&amp", "\0", "\r", "\n", "\ufeff", "\ud83d",
        "\"", "<value>", "</value>", "<footnoteId id=\"F1\"/>", "<footnoteId/>", "<a:b>", "<ownershipDocument>", "</ownershipDocument>",
        "<reportingOwner>", "<nonDerivativeHolding/>", "<!DOCTYPE a>", "<TEXT>", "</TEXT>", "<XML>", "</XML>", "<DOCUMENT>\n", "</DOCUMENT>",
        "\n<SUBMISSION>\n", "\n</SUBMISSION>\n", "\n<SEC-DOCUMENT>", "<TYPE>3\n", "ISSUER:\n", "-1", "1e300", "99999999999999999999999999999999",
    ];

    private readonly Random _random = new(seed);

    public byte[] Of(byte[] file)
    {
        var bytes = file;
        for (var times = _random.Next(1, 5); times > 0; times--)
            bytes = Once(bytes);
        return bytes;
    }

    private byte[] Once(byte[] bytes) => bytes.Length == 0 ? bytes : _random.Next(9) switch
    {
        0 or 1 => Flip(bytes),
        2 => Replace(bytes, Place(bytes), _random.Next(1, 200), []),
        3 => Replace(bytes, Place(bytes), 0, Stretch(bytes)),
        4 => Replace(bytes, Place(bytes), _random.Next(1, 200), Stretch(bytes)),
        5 => bytes[..Place(bytes)],
        6 => Element(bytes),
        _ => Replace(bytes, Place(bytes), _random.Next(4), Repeated(Tokens[_random.Next(Tokens.Length)])),
    };

    private int Place(byte[] bytes) => _random.Next(bytes.Length);

    private byte[] Stretch(byte[] bytes)
    {
        var from = Place(bytes);
        return bytes[from..Math.Min(bytes.Length, from + _random.Next(1, 400))];
    }

    private byte[] Repeated(string token) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(token, _random.Next(8) == 0 ? _random.Next(2_000) : 1)));

    private byte[] Flip(byte[] bytes)
    {
        var result = bytes.ToArray();
        for (var times = _random.Next(1, 9); times > 0; times--)
            result[Place(result)] = (byte)_random.Next(256);
        return result;
    }

    // Takes a tag for another one of the file.
    private byte[] Element(byte[] bytes)
    {
        var (start, length) = Tag(bytes);
        var (other, otherLength) = Tag(bytes);
        return Replace(bytes, start, length, bytes[other..(other + otherLength)]);
    }

    private (int Start, int Length) Tag(byte[] bytes)
    {
        var from = Place(bytes);
        var start = bytes.AsSpan(from).IndexOf((byte)'<');
        start = start < 0 ? from : from + start;
        var end = bytes.AsSpan(start).IndexOf((byte)'>');
        return (start, end < 0 ? bytes.Length - start : end + 1);
    }

    private static byte[] Replace(byte[] bytes, int at, int length, byte[] by) =>
        [.. bytes.AsSpan(0, at), .. by, .. bytes.AsSpan(Math.Min(bytes.Length, at + length))];
}
