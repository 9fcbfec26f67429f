using System.IO.Compression;
using System.Text;

namespace Form3Parser.Pdf.Tests.Fuzz;

/// <summary>Spoils a file in the ways files are spoilt and forged. The same number gives the same file on every machine.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly string[] Keys =
        ["/Length", "/Size", "/Count", "/N", "/First", "/W", "/Index", "/Prev", "/Columns", "/Predictor", "/FirstChar", "/Root", "/Kids", "obj", " R"];

    private static readonly string[] Lies =
        ["0", "-1", "1", "7", "99999", "2147483647", "4294967296", "-9223372036854775808", "1e300", "nan", "3 0 R", "[", "<<", "null"];

    private static readonly string[] Tokens =
    [
        "<<", ">>", "[", "]", "(", ")", "<", ">", "{", "%", "\0", "\r", "q ", "Q ", "BT ", "ET ", " 1e300 ", " -1 ", "/Kids", "/Parent", "/Filter",
        "/LZWDecode ", "/ASCII85Decode ", "/RunLengthDecode ", "endobj", "endstream", "stream\n", "1 0 obj", "3 0 R ", "/Type/ObjStm", "/Type/XRef",
        "trailer", "startxref", "BI ID ", "/OC /P BDC ", "EMC ", "0 0 0 0 0 0 Tm ", "Tj ", "TJ ", "' ", "Do ", "usecmap ", "beginbfrange <0> <ffffffff> ",
    ];

    private readonly Random _random = new(seed);

    public byte[] Of(byte[] file)
    {
        var bytes = file;
        for (var times = _random.Next(1, 4); times > 0; times--)
            bytes = Once(bytes);
        return bytes;
    }

    private byte[] Once(byte[] bytes) => bytes.Length == 0 ? bytes : _random.Next(12) switch
    {
        0 or 1 => Flip(bytes),
        2 => Replace(bytes, Place(bytes), _random.Next(1, 200), []),
        3 => Replace(bytes, Place(bytes), 0, Stretch(bytes)),
        4 => Replace(bytes, Place(bytes), _random.Next(1, 200), Stretch(bytes)),
        5 => bytes[..Place(bytes)],
        6 => Lie(bytes),
        7 => Object(bytes, (b, from, to) => Replace(b, Place(b), 0, b[from..to])),
        8 => Object(bytes, (b, from, to) => Replace(b, from, to - from, [])),
        9 => Replace(bytes, Place(bytes), _random.Next(4), Repeat(Tokens[_random.Next(Tokens.Length)])),
        _ => InsideStream(bytes),
    };

    private int Place(byte[] bytes) => _random.Next(bytes.Length);

    private byte[] Stretch(byte[] bytes)
    {
        var from = Place(bytes);
        return bytes[from..Math.Min(bytes.Length, from + _random.Next(1, 400))];
    }

    private byte[] Repeat(string token)
    {
        var times = _random.Next(8) == 0 ? _random.Next(2_000) : 1;
        return Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(token, times)));
    }

    private byte[] Flip(byte[] bytes)
    {
        var result = bytes.ToArray();
        for (var times = _random.Next(1, 9); times > 0; times--)
        {
            ref var b = ref result[Place(result)];
            b = _random.Next(2) == 0 ? (byte)(b ^ 1 << _random.Next(8)) : (byte)_random.Next(256);
        }
        return result;
    }

    // Puts something else where the number behind a key stands.
    private byte[] Lie(byte[] bytes)
    {
        var key = Encoding.Latin1.GetBytes(Keys[_random.Next(Keys.Length)]);
        var from = Place(bytes);
        var at = bytes.AsSpan(from).IndexOf(key);
        if (at < 0)
            return Flip(bytes);
        var start = from + at + key.Length;
        while (start < bytes.Length && bytes[start] is (byte)' ' or (byte)'[')
            start++;
        var end = start;
        while (end < bytes.Length && bytes[end] is >= (byte)'0' and <= (byte)'9')
            end++;
        return Replace(bytes, start, end - start, Encoding.Latin1.GetBytes(Lies[_random.Next(Lies.Length)]));
    }

    private byte[] Object(byte[] bytes, Func<byte[], int, int, byte[]> change)
    {
        var from = Place(bytes);
        var start = bytes.AsSpan(from).IndexOf(" 0 obj"u8);
        if (start < 0)
            return Flip(bytes);
        start += from;
        while (start > 0 && bytes[start - 1] is >= (byte)'0' and <= (byte)'9')
            start--;
        var length = bytes.AsSpan(start).IndexOf("endobj"u8);
        return length < 0 ? Flip(bytes) : change(bytes, start, start + length + "endobj\n".Length <= bytes.Length ? start + length + 7 : bytes.Length);
    }

    // What stands in a compressed stream is spoilt and compressed again, so that the damage reaches what reads it.
    private byte[] InsideStream(byte[] bytes)
    {
        var from = Place(bytes);
        var at = bytes.AsSpan(from).IndexOf("stream"u8);
        if (at < 0)
            return Flip(bytes);
        var start = from + at + "stream".Length;
        while (start < bytes.Length && bytes[start] is (byte)'\r' or (byte)'\n')
            start++;
        var length = bytes.AsSpan(start).IndexOf("endstream"u8);
        if (length <= 0 || Inflate(bytes, start, length) is not { Length: > 0 } plain)
            return Flip(bytes);
        return Replace(bytes, start, length, Deflate(Once(plain)));
    }

    private static byte[]? Inflate(byte[] bytes, int start, int length)
    {
        try
        {
            using var inflate = new ZLibStream(new MemoryStream(bytes, start, length), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            inflate.CopyTo(plain);
            return plain.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static byte[] Deflate(byte[] plain)
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.Fastest))
            deflate.Write(plain);
        return output.ToArray();
    }

    private static byte[] Replace(byte[] bytes, int at, int length, byte[] by)
    {
        at = Math.Min(at, bytes.Length);
        return [.. bytes.AsSpan(0, at), .. by, .. bytes.AsSpan(Math.Min(bytes.Length, at + length))];
    }
}
