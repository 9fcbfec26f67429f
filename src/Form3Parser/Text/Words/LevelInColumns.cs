namespace Form3Parser.Text.Words;

/// <summary>
/// Short level words that are set in a column of East Asian writing, such as the two digits of a day: they are read where they
/// stand in the column, and run with it.
/// </summary>
internal sealed class LevelInColumns
{
    /// <summary>Columns run downwards, in degrees clockwise from the right.</summary>
    private const double Downwards = 90;

    /// <summary>The first of the East Asian characters; a line of others is turned and has nothing level in it.</summary>
    private const char FirstEastAsian = '\u2E80';

    /// <summary>No more letters stand level in a column.</summary>
    private const int MostLetters = 4;

    /// <summary>How far the middle of a level word may lie off the column's, in parts of the column's font size.</summary>
    private const double OffMiddle = 0.3;

    /// <summary>How far from the letters above or below it a level word may be, in parts of their size.</summary>
    private const double Apart = 0.5;

    /// <summary>How wide a level word may be, in parts of the column's font size.</summary>
    private const double Widest = 1.4;

    private readonly List<Word> _words;
    private readonly int _turned;
    private readonly double _square;

    // The words of columns by the squares of the page that the middles of their upper and lower ends lie in: one for each, so
    // that no crowd of them takes long.
    private readonly Dictionary<(int X, int Y), int> _tops = [];
    private readonly Dictionary<(int X, int Y), int> _bottoms = [];

    private LevelInColumns(List<Word> words, int turned, double square)
    {
        (_words, _turned, _square) = (words, turned, square);
        for (var i = turned; i < words.Count; i++)
        {
            if (!IsOfColumn(words[i]))
                continue;
            _tops[SquareOf(words[i].Box.CenterX, words[i].Box.Top)] = i;
            _bottoms[SquareOf(words[i].Box.CenterX, words[i].Box.Bottom)] = i;
        }
    }

    /// <summary>Puts the level words of columns where they are read.</summary>
    /// <param name="words">A page's words; those of one direction stand together, the level ones first.</param>
    public static void Join(List<Word> words)
    {
        var turned = words.FindIndex(static w => w.Angle != 0);
        if (turned > 0 && words.Find(IsOfColumn) is { PointSize: > 0 } first)
            new LevelInColumns(words, turned, first.PointSize).Join();
    }

    private void Join()
    {
        var joined = new List<Word>(_words.Count);
        var set = new SortedDictionary<int, Word>();
        for (var i = 0; i < _turned; i++)
            if (PlaceOf(_words[i]) is not { } place || !set.TryAdd(place, _words[i]))
                joined.Add(_words[i]);
        for (var i = _turned; i <= _words.Count; i++)
        {
            var isSet = set.TryGetValue(i, out var level);
            if (isSet)
                joined.Add(level! with { Angle = Downwards, SpaceBefore = i == _turned || !Follows(level, _words[i - 1]) });
            if (i < _words.Count)
                joined.Add(isSet && Follows(_words[i], level!) ? _words[i] with { SpaceBefore = false } : _words[i]);
        }
        if (set.Count == 0)
            return;
        _words.Clear();
        _words.AddRange(joined);
    }

    // The word that a level one is read before: that behind the one above it, or the one below it. Null where it is set in no
    // column.
    private int? PlaceOf(Word level)
    {
        if (level.Text.Length > MostLetters)
            return null;
        if (Find(_bottoms, level.Box.Top, level, static (level, other) => Follows(level, other)) is { } above)
            return above + 1;
        return Find(_tops, level.Box.Bottom, level, static (level, other) => Follows(other, level));
    }

    private int? Find(Dictionary<(int X, int Y), int> ends, double y, Word level, Func<Word, Word, bool> touches)
    {
        var (column, row) = SquareOf(level.Box.CenterX, y);
        for (var x = column - 1; x <= column + 1; x++)
            for (var top = row - 1; top <= row + 1; top++)
                if (ends.TryGetValue((x, top), out var place) && touches(level, _words[place])
                    && level.Box.Width <= Widest * _words[place].PointSize)
                    return place;
        return null;
    }

    // Whether a word stands right below another in the same column.
    private static bool Follows(Word word, Word other)
    {
        var size = Math.Max(word.PointSize, other.PointSize);
        return Math.Abs(word.Box.CenterX - other.Box.CenterX) <= OffMiddle * size && Math.Abs(word.Box.Top - other.Box.Bottom) <= Apart * size;
    }

    private (int X, int Y) SquareOf(double x, double y) => ((int)(x / _square), (int)(y / _square));

    private static bool IsOfColumn(Word word) => word.Angle == Downwards && word.Text.AsSpan().ContainsAnyInRange(FirstEastAsian, char.MaxValue);
}
