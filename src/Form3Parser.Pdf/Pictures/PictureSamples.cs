using Form3Parser.Pdf.Objects;
using Form3Parser.Text.Scans;

namespace Form3Parser.Pdf.Pictures;

/// <summary>A picture's samples as shades of gray (ISO 32000-2, 8.9.5).</summary>
internal static class PictureSamples
{
    /// <summary>Reads samples of 1 or 8 bits: gray, red-green-blue, or places in a palette.</summary>
    /// <returns>The picture; null when it is of another kind. What the samples do not reach to is white.</returns>
    public static Raster? Read(ReadOnlySpan<byte> samples, PdfDictionary picture, int width, int height, IObjectSource objects)
    {
        var isMask = objects.Resolve(picture[PictureNames.ImageMask]).IsTrue;
        var bits = isMask ? 1 : objects.Resolve(picture[Names.BitsPerComponent]).ToInt(1);
        var space = objects.Resolve(picture[Names.ColorSpace]);
        if (Shades(isMask ? PdfValue.Null : space, bits, objects) is not { } shades)
            return null;
        if (objects.Resolve(picture[PictureNames.Decode]).AsArray is { Count: >= 2 } range
            && objects.Resolve(range[0]).Number > objects.Resolve(range[1]).Number)
            Array.Reverse(shades);
        var parts = shades.Length == 0 ? Components(space, objects) : 1;
        var gray = new byte[(long)width * height];
        gray.AsSpan().Fill(byte.MaxValue);
        var stride = ((long)width * bits * parts + 7) / 8;
        for (var y = 0; y < height && (y + 1) * stride <= samples.Length; y++)
        {
            var row = samples.Slice((int)(y * stride), (int)stride);
            var to = gray.AsSpan(y * width, width);
            if (bits == 1)
                ReadBits(row, shades, to);
            else if (parts == 1)
                ReadBytes(row, shades, to);
            else
                ReadColours(row, parts, to);
        }
        return new Raster(width, height, gray);
    }

    /// <summary>Swaps black and white.</summary>
    public static void Invert(Span<byte> bits)
    {
        for (var i = 0; i < bits.Length; i++)
            bits[i] = (byte)~bits[i];
    }

    private static void ReadBits(ReadOnlySpan<byte> row, byte[] shades, Span<byte> to)
    {
        for (var x = 0; x < to.Length; x++)
            to[x] = shades[row[x >> 3] >> (7 - (x & 7)) & 1];
    }

    private static void ReadBytes(ReadOnlySpan<byte> row, byte[] shades, Span<byte> to)
    {
        for (var x = 0; x < to.Length; x++)
            to[x] = row[x] < shades.Length ? shades[row[x]] : byte.MaxValue;
    }

    private static void ReadColours(ReadOnlySpan<byte> row, int parts, Span<byte> to)
    {
        for (var x = 0; x < to.Length; x++)
            to[x] = Gray(row.Slice(x * parts, 3));
    }

    private static byte Gray(ReadOnlySpan<byte> colour) => (byte)((2 * colour[0] + 5 * colour[1] + colour[2]) / 8);

    // The shade of each value that a sample of one component can have; none for colours; null for what is not read.
    private static byte[]? Shades(PdfValue space, int bits, IObjectSource objects)
    {
        if (bits is not (1 or 8))
            return null;
        if (space.AsArray is { Count: >= 4 } list && objects.Resolve(list[0]).AsName?.Value is "Indexed" or "I")
            return Palette(list, objects);
        return Components(space, objects) switch
        {
            1 => bits == 1 ? [0, byte.MaxValue] : [.. Enumerable.Range(0, 256).Select(i => (byte)i)],
            3 when bits == 8 => [],
            _ => null,
        };
    }

    private static byte[]? Palette(PdfArray space, IObjectSource objects)
    {
        var parts = Components(objects.Resolve(space[1]), objects);
        var table = objects.Resolve(space[3]);
        var colours = (table.AsStream is { } stream ? objects.Decode(stream) : table.AsString).Span;
        if (parts is not (1 or 3))
            return null;
        var shades = new byte[colours.Length / parts];
        for (var i = 0; i < shades.Length; i++)
            shades[i] = parts == 1 ? colours[i] : Gray(colours.Slice(3 * i, 3));
        return shades.Length >= 2 ? shades : null;
    }

    private static int Components(PdfValue space, IObjectSource objects)
    {
        var name = space.AsArray is { Count: > 0 } list ? objects.Resolve(list[0]).AsName?.Value : space.AsName?.Value;
        return name switch
        {
            null or "DeviceGray" or "G" or "CalGray" => 1,
            "DeviceRGB" or "RGB" or "CalRGB" => 3,
            "ICCBased" when space.AsArray is { Count: > 1 } icc => objects.Resolve(objects.Resolve(icc[1]).AsStream?.Dictionary[Names.N] ?? default).ToInt(),
            _ => 0,
        };
    }
}
