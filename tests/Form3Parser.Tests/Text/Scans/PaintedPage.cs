using Form3Parser.Text;
using Form3Parser.Text.Scans;

namespace Form3Parser.Tests.Text.Scans;

/// <summary>A scanned page for tests: letters of dots painted on paper, and a text layer that says what it likes of them.</summary>
internal sealed class PaintedPage
{
    /// <summary>Pixels to a point, and points to a dot of a letter of 10 points: seven dots are a capital's height.</summary>
    private const int Scale = 4;

    private const int Width = 300, Height = 150, PaperShade = 250, InkShade = 20;

    private static readonly Dictionary<char, string[]> Letters = new()
    {
        ['('] = ["..#", ".#.", "#..", "#..", "#..", "#..", "#..", ".#.", "..#"],
        [')'] = ["#..", ".#.", "..#", "..#", "..#", "..#", "..#", ".#.", "#.."],
        ['1'] = [".#.", "##.", ".#.", ".#.", ".#.", ".#.", "###"],
        ['2'] = [".###.", "#...#", "....#", "..##.", ".#...", "#....", "#####"],
        ['3'] = ["####.", "....#", "....#", ".###.", "....#", "....#", "####."],
        ['4'] = ["...#.", "..##.", ".#.#.", "#..#.", "#####", "...#.", "...#."],
        ['D'] = ["####.", "#...#", "#...#", "#...#", "#...#", "#...#", "####."],
        ['I'] = ["###", ".#.", ".#.", ".#.", ".#.", ".#.", "###"],
        ['N'] = ["#...#", "##..#", "#.#.#", "#.#.#", "#..##", "#...#", "#...#"],
        ['E'] = ["#####", "#....", "#....", "####.", "#....", "#....", "#####"],
        ['T'] = ["#####", "..#..", "..#..", "..#..", "..#..", "..#..", "..#.."],
    };

    private readonly byte[] _gray = new byte[Width * Scale * Height * Scale];
    private readonly List<Word> _words = [];
    private readonly List<Rule> _rules = [];

    public PaintedPage() => _gray.AsSpan().Fill(PaperShade);

    /// <summary>Paints a word and says so in the text layer.</summary>
    public PaintedPage Write(string text, double left, double baseline, double size = 10) => Ink(text, left, baseline, size).Say(text, left, baseline, size);

    /// <summary>Paints a word that the text layer does not have.</summary>
    public PaintedPage Ink(string text, double left, double baseline, double size = 10)
    {
        foreach (var letter in text)
        {
            var rows = Letters[letter];
            var dot = size / 10;
            for (var y = 0; y < rows.Length; y++)
                for (var x = 0; x < rows[y].Length; x++)
                    if (rows[y][x] == '#')
                        Paint(left + x * dot, baseline + (y - 7) * dot, dot, dot);
            left += (rows[0].Length + 1) * dot;
        }
        return this;
    }

    /// <summary>Says a word in the text layer, whatever is painted there.</summary>
    public PaintedPage Say(string text, double left, double baseline, double size = 10)
    {
        var width = text.Sum(c => Letters.TryGetValue(c, out var rows) ? rows[0].Length + 1 : 6) * size / 10;
        _words.Add(new Word(text, new Rect(left, baseline - size, left + width, baseline), baseline, size, ""));
        return this;
    }

    /// <summary>Paints a black rectangle, such as a rule.</summary>
    public PaintedPage Paint(double left, double top, double width, double height)
    {
        int right = Pixel(left + width), bottom = Pixel(top + height);
        for (var y = Pixel(top); y < bottom; y++)
            _gray.AsSpan(y * Width * Scale + Pixel(left), right - Pixel(left)).Fill(InkShade);
        return this;
    }

    /// <summary>The page as read with its picture.</summary>
    public Page Read() => ScanReader.SetRight(new PagedDocument([ToPage(_ => new Raster(Width * Scale, Height * Scale, _gray))], [])).Pages[0];

    /// <summary>The page as read where its picture cannot be decoded.</summary>
    public Page ReadBlind() => ScanReader.SetRight(new PagedDocument([ToPage(_ => null)], [])).Pages[0];

    private Page ToPage(Func<CancellationToken, Raster?> decode)
    {
        var whole = new Rect(0, 0, Width, Height);
        return new Page
        {
            Number = 1, Width = Width, Height = Height, Words = [.. _words.OrderBy(w => w.Baseline)], Rules = _rules, Links = [],
            Images = [whole], Scan = new PageScan(whole, decode),
        };
    }

    private static int Pixel(double points) => (int)Math.Round(points * Scale);
}
