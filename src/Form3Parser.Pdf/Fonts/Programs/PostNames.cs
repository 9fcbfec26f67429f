using System.Text;

namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>The glyphs' names in a post table, by the place where each stands; a name is made when it is asked for.</summary>
internal sealed class PostNames
{
    private const uint Format1 = 0x00010000;
    private const uint Format2 = 0x00020000;

    private readonly ReadOnlyMemory<byte> _post;
    private readonly uint _format;
    private readonly List<int> _places = [];

    /// <summary>Reads formats 1 and 2; of others no name is known.</summary>
    public PostNames(ReadOnlyMemory<byte> post)
    {
        _post = post;
        var table = new BigEndianBytes(post.Span);
        _format = table.UInt32(0);
        if (_format != Format2)
            return;
        for (long at = 34 + 2L * table.UInt16(32); at < table.Length && _places.Count <= ushort.MaxValue; at += 1 + table.Byte(at))
            _places.Add((int)at);
    }

    /// <summary>The name; null when the table has none.</summary>
    public string? Of(int glyph)
    {
        if (_format == Format1)
            return glyph < StandardStrings.Mac.Length ? StandardStrings.Mac[glyph] : null;
        var table = new BigEndianBytes(_post.Span);
        if (_format != Format2 || glyph >= table.UInt16(32))
            return null;
        var index = table.UInt16(34 + 2L * glyph);
        if (index < StandardStrings.Mac.Length)
            return StandardStrings.Mac[index];
        index -= StandardStrings.Mac.Length;
        if (index >= _places.Count)
            return null;
        var place = _places[index];
        return Encoding.Latin1.GetString(table.Slice(place + 1, table.Byte(place)));
    }
}
