namespace Form3Parser.Tests.Pictures;

/// <summary>The cells of a picture, and which of them are rules. Outside the picture everything is blank.</summary>
internal sealed class Canvas
{
    /// <summary>Fewer dashes in a row are text.</summary>
    private const int ShortestRule = 3;

    private readonly string[] _rows;
    private readonly bool[,] _isHorizontal;

    public Canvas(string drawing)
    {
        _rows = drawing.ReplaceLineEndings("\n").Split('\n');
        Width = _rows.Max(r => r.Length);
        _isHorizontal = new bool[Width, Height];
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width;)
                x = MarkRun(x, y);
    }

    public int Width { get; }

    public int Height => _rows.Length;

    public char this[int x, int y] => y >= 0 && y < _rows.Length && x >= 0 && x < _rows[y].Length ? _rows[y][x] : ' ';

    public bool IsBlank(int x, int y) => this[x, y] == ' ';

    public bool IsHorizontal(int x, int y) => x >= 0 && x < Width && y >= 0 && y < Height && _isHorizontal[x, y];

    /// <summary>A bar, or the place where one meets a horizontal rule.</summary>
    public bool IsVertical(int x, int y) => this[x, y] == '|' || (this[x, y] == '+' && IsHorizontal(x, y));

    public bool IsRule(int x, int y) => this[x, y] == '|' || IsHorizontal(x, y);

    public string Text(int begin, int end, int y) => _rows[y][begin..end];

    private int MarkRun(int x, int y)
    {
        var end = x;
        while (this[end, y] is '-' or '+')
            end++;
        if (end - x < ShortestRule || !_rows[y][x..end].Contains('-', StringComparison.Ordinal))
            return Math.Max(end, x + 1);
        for (var i = x; i < end; i++)
            _isHorizontal[i, y] = true;
        return end;
    }
}
