using Form3Parser.Pdf.Fonts;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>Keeps the text matrices and puts shown strings on the page letter by letter (ISO 32000-2, 9.4).</summary>
internal sealed class TextPainter(PageCanvas canvas, DrawingBudget budget)
{
    /// <summary>Widest spacing that still counts as part of a letter's advance box, in parts of the font's size.</summary>
    private const double WidestSpacingInBox = 0.3;

    /// <summary>
    /// The same where a string is so short that its spacing may stand for the space between its two letters, in parts of the font's
    /// size: less than a space.
    /// </summary>
    private const double WidestSpacingOfTwo = 0.1;

    /// <summary>How many bytes two letters take at the most.</summary>
    private const int TwoLetters = 4;

    /// <summary>How many glyphs of a long string are told to the budget at a time.</summary>
    private const int CountedTogether = 1024;

    /// <summary>
    /// Letters of whose height a clip leaves less than this share are not seen, but drawn again by a browser, which leaves out on a page
    /// what does not touch it. What a clip takes as a whole, such as the end of a field's text, is text that somebody wrote there.
    /// </summary>
    private const double LeastSeen = 0.1;

    private readonly ShownFont _shown = new();
    // The text matrix and the text line matrix differ in where they begin alone.
    private Matrix _text = Matrix.Identity;
    private (double X, double Y) _at;
    private (double X, double Y) _line;
    private StringPlace _place;
    private LevelRun _run = new(canvas);
    private double _styledY;
    private double _styledRise;
    private double _styledTop;
    private double _styledBottom;

    public void Begin() => SetMatrix(Matrix.Identity);

    /// <summary>Says that nothing follows on the page.</summary>
    public void End() => _run.Close();

    public void SetMatrix(in Matrix matrix)
    {
        _text = matrix;
        _at = _line = (matrix.E, matrix.F);
        _place.Forget();
    }

    /// <summary>Moves to the beginning of a line that lies so far from that of the line before.</summary>
    public void NextLine(double x, double y) => _at = _line = _text.Move(_line, x, y);

    /// <summary>Moves by the number between two strings of TJ, in thousandths of the font's size.</summary>
    public void Adjust(double thousandths, in GraphicsState state)
    {
        var move = -thousandths / 1000 * state.FontSize;
        _at = state.Font is { IsVertical: true } ? _text.Move(_at, 0, move) : _text.Move(_at, move * state.Stretch, 0);
    }

    public void Show(ReadOnlySpan<byte> text, in GraphicsState state)
    {
        if (state.Font is { } font)
            Show(text, font, state, _shown.Become(font) | _place.Set(_text, state, _shown.IsVertical));
    }

    /// <summary>Shows a string in the state of the one before it.</summary>
    public void ShowOn(ReadOnlySpan<byte> text, in GraphicsState state)
    {
        if (state.Font is { } font)
            Show(text, font, state, isOther: false);
    }

    private void Show(ReadOnlySpan<byte> text, PdfFont font, in GraphicsState state, bool isOther)
    {
        if (_place.IsPlain)
            ShowPlain(text, font, state, isOther);
        else
            ShowAnyhow(text, font, state);
    }

    // A string that runs to the right: its letters have all in common but their ends.
    private void ShowPlain(ReadOnlySpan<byte> text, PdfFont font, in GraphicsState state, bool isOther)
    {
        var (x, y) = state.ToPage.Map(_at.X, _at.Y);
        if (isOther || y != _styledY || state.Rise != _styledRise || state.SeenTop != _styledTop || state.SeenBottom != _styledBottom || canvas.Stylist != this)
            BeginStyle(state, y);
        var (size, stretch, along) = (state.FontSize, state.Stretch, _place.ToPage.A);
        var isSpaced = state.LetterSpacing != 0 || state.WordSpacing != 0;
        var widest = WidestSpacing(text);
        var isSeen = _place.IsSeen;
        var moved = 0.0;
        var glyphs = 0;
        while (!text.IsEmpty)
        {
            ref readonly var glyph = ref Next(font, ref text, ref glyphs);
            var width = glyph.Advance * size;
            var (seen, advance) = isSpaced ? Advance(glyph, state, widest) : (width, width);
            if (isSeen && !(isSpaced && IsTakenBack(glyph, advance, state)))
                canvas.AddLetter(moved * along + x, (moved + seen * stretch) * along + x, glyph.Text);
            moved += advance * stretch;
        }
        budget.SpendGlyphs(glyphs % CountedTogether);
        canvas.Directions.AddLevel(glyphs, state.IsInvisible);
        _at = _text.Move(_at, moved, 0);
    }

    private void BeginStyle(in GraphicsState state, double y)
    {
        (_styledY, _styledRise, _styledTop, _styledBottom) = (y, state.Rise, state.SeenTop, state.SeenBottom);
        var across = _place.ToPage.D;
        var descent = (_shown.Descent * state.FontSize + state.Rise) * across + y;
        var ascent = (_shown.Ascent * state.FontSize + state.Rise) * across + y;
        var (top, bottom) = (Math.Min(descent, ascent), Math.Max(descent, ascent));
        var seen = (Math.Min(bottom, state.SeenBottom) - Math.Max(top, state.SeenTop)) / (bottom - top);
        var isClipped = seen is > 0 and < LeastSeen;
        canvas.BeginLetters(new LetterStyle(top, bottom, state.Rise * across + y, _place.Size, _shown.Name, 0), this, isClipped);
    }

    private void ShowAnyhow(ReadOnlySpan<byte> text, PdfFont font, in GraphicsState state)
    {
        var (x, y) = state.ToPage.Map(_at.X, _at.Y);
        var toPage = _place.ToPage with { E = x, F = y };
        if (_place.IsMadeLevel)
        {
            var about = _run.Join(state.ToPage.Map(_line.X, _line.Y), (x, y), _place.Direction, _place.Size);
            toPage = toPage.TurnedBack(_place.Direction, about);
        }
        var widest = WidestSpacing(text);
        var moved = 0.0;
        var glyphs = 0;
        while (!text.IsEmpty)
        {
            ref readonly var glyph = ref Next(font, ref text, ref glyphs);
            var (seen, advance) = Advance(glyph, state, widest);
            if (_shown.IsVertical)
            {
                var half = state.FontSize / 2;
                var down = glyph.Advance * state.FontSize;
                var middle = font.Aside(glyph) * state.FontSize;
                Put(glyph, new Rect(middle - half, moved + down, middle + half, moved), (0, moved), toPage);
                moved += advance;
                continue;
            }
            var box = new Rect(
                moved, _shown.Descent * state.FontSize + state.Rise,
                moved + seen * state.Stretch, _shown.Ascent * state.FontSize + state.Rise);
            Put(glyph, box, (moved, state.Rise), toPage);
            moved += advance * state.Stretch;
        }
        budget.SpendGlyphs(glyphs % CountedTogether);
        if (!_shown.IsVertical)
            canvas.Directions.Add(_place.Direction, glyphs, state.IsInvisible);
        _at = _shown.IsVertical ? _text.Move(_at, 0, moved) : _text.Move(_at, moved, 0);
        if (_place.IsMadeLevel)
            _run.EndAt(state.ToPage.Map(_at.X, _at.Y));
    }

    private ref readonly Glyph Next(PdfFont font, ref ReadOnlySpan<byte> text, ref int glyphs)
    {
        ref readonly var glyph = ref font.Next(text);
        text = text[Math.Clamp(glyph.Length, 1, text.Length)..];
        if (++glyphs % CountedTogether == 0)
            budget.SpendGlyphs(CountedTogether);
        return ref glyph;
    }

    private static double WidestSpacing(ReadOnlySpan<byte> text) => text.Length <= TwoLetters ? WidestSpacingOfTwo : WidestSpacingInBox;

    // A space that negative spacing leaves no room for is none: writers of one string for a word and a half take it back so.
    private static bool IsTakenBack(in Glyph glyph, double advance, in GraphicsState state) =>
        glyph.IsSpace && state.WordSpacing < 0 && advance <= WidestSpacingOfTwo * Math.Abs(state.FontSize);

    // How wide a letter's box is and how far the next one's origin, in the text's own space.
    private static (double Seen, double Advance) Advance(in Glyph glyph, in GraphicsState state, double widest)
    {
        var spacing = state.LetterSpacing + (glyph.IsSpace ? state.WordSpacing : 0);
        var width = glyph.Advance * state.FontSize;
        var advance = width + spacing;
        return (spacing > 0 && spacing <= widest * Math.Abs(state.FontSize) ? advance : width, advance);
    }

    private void Put(in Glyph glyph, in Rect box, (double X, double Y) origin, in Matrix toPage)
    {
        if (!_place.IsSeen)
            return;
        var (_, baseline) = toPage.Map(origin.X, origin.Y);
        var seen = toPage.Map(box);
        _styledY = double.NaN;
        canvas.BeginLetters(new LetterStyle(seen.Top, seen.Bottom, baseline, _place.Size, _shown.Name, _place.Angle), this);
        canvas.AddLetter(seen.Left, seen.Right, glyph.Text);
    }

    // What the font says of all its letters, asked once for all strings that are shown in it one after the other.
    private sealed class ShownFont
    {
        private PdfFont? _font;

        public string Name { get; private set; } = "";

        public double Ascent { get; private set; }

        public double Descent { get; private set; }

        public bool IsVertical { get; private set; }

        // False when it was this font before.
        public bool Become(PdfFont font)
        {
            if (ReferenceEquals(font, _font))
                return false;
            (Name, Ascent, Descent, IsVertical) = (font.Name, font.Ascent, font.Descent, font.IsVertical);
            _font = font;
            return true;
        }
    }
}
