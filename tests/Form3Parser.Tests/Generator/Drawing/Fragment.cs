using Form3Parser.Text;

namespace Form3Parser.Tests.Generator.Drawing;

/// <summary>Something laid out, in points from its own upper left corner.</summary>
internal sealed class Fragment
{
    public double Height { get; set; }

    public List<PlacedWord> Words { get; } = [];

    public List<Rect> Rules { get; } = [];

    public List<Link> Links { get; } = [];

    /// <summary>The rows of tables, from upper to lower edge, and whether a page break may not cut them.</summary>
    public List<(double Top, double Bottom, bool IsWhole)> Rows { get; } = [];

    /// <summary>The tables whose heads are repeated at the top of each page: where they begin and end, and the heads.</summary>
    public List<(double Top, double Bottom, double Left, Fragment Head)> Tables { get; } = [];

    public void Add(Fragment part, double dx, double dy)
    {
        foreach (var word in part.Words)
            Words.Add(word.Moved(dx, dy));
        foreach (var rule in part.Rules)
            Rules.Add(Moved(rule, dx, dy));
        foreach (var link in part.Links)
            Links.Add(link with { Box = Moved(link.Box, dx, dy) });
        foreach (var row in part.Rows)
            Rows.Add((row.Top + dy, row.Bottom + dy, row.IsWhole));
        foreach (var table in part.Tables)
            Tables.Add((table.Top + dy, table.Bottom + dy, table.Left + dx, table.Head));
    }

    private static Rect Moved(Rect box, double dx, double dy) => new(box.Left + dx, box.Top + dy, box.Right + dx, box.Bottom + dy);
}
