using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts;

/// <summary>
/// The glyphs of a font by the length and the value of their codes, each made once. Codes of one and two bytes are places in
/// rows, because most fonts of a document show a few letters of a few rows only; longer ones are looked up.
/// </summary>
/// <param name="objects">What the room is charged to.</param>
internal sealed class GlyphTable(IObjectSource objects)
{
    private const int RowBits = 5, GlyphsPerRow = 1 << RowBits, MaxRows = 0x10000 >> RowBits;

    /// <summary>So many glyphs of longer codes are kept; texts have no more different ones.</summary>
    private const int MaxLong = 1 << 16;

    /// <summary>What a glyph takes in its row, and about what one of a longer code does, in bytes.</summary>
    private const int GlyphBytes = 40, LongBytes = 100;

    private readonly Glyph[]?[][] _rows = [[], []];
    private Dictionary<ulong, Glyph>? _long;
    private Glyph _last;

    /// <summary>The place of a glyph, good until the next one is asked for. Where none was put its length is 0.</summary>
    public ref Glyph this[int length, uint code]
    {
        get
        {
            if (length > _rows.Length)
                return ref OfLong((ulong)length << 32 | code);
            var rows = _rows[length - 1];
            var row = (int)(code >> RowBits);
            if (row >= rows.Length || rows[row] is not { } glyphs)
                glyphs = MakeRow(ref _rows[length - 1], row);
            return ref glyphs[(int)code & (GlyphsPerRow - 1)];
        }
    }

    /// <summary>Keeps the glyph that was put last.</summary>
    public void Keep(int length, uint code)
    {
        if (length <= _rows.Length)
            return;
        objects.Charge(LongBytes);
        if ((_long ??= []).Count < MaxLong)
            _long[(ulong)length << 32 | code] = _last;
    }

    private ref Glyph OfLong(ulong key)
    {
        if (_long is null || !_long.TryGetValue(key, out _last))
            _last = default;
        return ref _last;
    }

    private Glyph[] MakeRow(ref Glyph[]?[] rows, int row)
    {
        if (row >= rows.Length)
        {
            var length = Math.Min(MaxRows, Math.Max(row + 1, 2 * rows.Length));
            objects.Charge((length - rows.Length) * IntPtr.Size);
            Array.Resize(ref rows, length);
        }
        objects.Charge(GlyphsPerRow * GlyphBytes);
        return rows[row] = new Glyph[GlyphsPerRow];
    }
}
