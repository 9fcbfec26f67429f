using Form3Parser.Pdf.Fonts;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>Keeps the text matrices and puts shown strings on the page letter by letter (ISO 32000-2, 9.4).</summary>
internal sealed class TextPainter(PageCanvas canvas, DrawingBudget budget)
{
    /// <summary>Widest spacing that still counts as part of a letter's advance box, in parts of the font's size.</summary>
    private const double WidestSpacingInBox = 0.3;

    /// <summary>Letters smaller than this, in points, cannot be seen.</summary>
    private const double SmallestSize = 0.01;

    /// <summary>Text turned by less than this, in degrees, is made level: no one reads it as turned.</summary>
    private const double Level = 3;

    /// <summary>
    /// The same for the invisible text of a scan: where an OCR program saw the line of a short word go is off by as much as the
    /// sheet lay askew.
    /// </summary>
    private const double InvisibleLevel = TextDirections.MostSkew + Level;

    /// <summary>How many glyphs of a long string are told to the budget at a time.</summary>
    private const int CountedTogether = 1024;

    private readonly ShownFont _shown = new();
    private Matrix _text = Matrix.Identity;
    private Matrix _line = Matrix.Identity;
    private LevelRun _run = new(canvas);

    public void Begin() => SetMatrix(Matrix.Identity);

    /// <summary>Says that nothing follows on the page.</summary>
    public void End() => _run.Close();

    public void SetMatrix(in Matrix matrix) => _text = _line = matrix;

    /// <summary>Moves to the beginning of a line that lies so far from that of the line before.</summary>
    public void NextLine(double x, double y) => _text = _line = _line.Moved(x, y);

    /// <summary>Moves by the number between two strings of TJ, in thousandths of the font's size.</summary>
    public void Adjust(double thousandths, in GraphicsState state)
    {
        var move = -thousandths / 1000 * state.FontSize;
        _text = state.Font is { IsVertical: true } ? _text.Moved(0, move) : _text.Moved(move * state.Stretch, 0);
    }

    public void Show(ReadOnlySpan<byte> text, in GraphicsState state)
    {
        if (state.Font is not { } font)
            return;
        _shown.Become(font);
        var place = new Placement(_text, _line, state, _shown, ref _run);
        var moved = 0.0;
        var glyphs = 0;
        while (!text.IsEmpty)
        {
            ref readonly var glyph = ref font.Next(text);
            text = text[Math.Clamp(glyph.Length, 1, text.Length)..];
            moved += place.Put(glyph, moved, state, canvas);
            if (++glyphs % CountedTogether == 0)
                budget.SpendGlyphs(CountedTogether);
        }
        budget.SpendGlyphs(glyphs % CountedTogether);
        if (!_shown.IsVertical)
            canvas.Directions.Add(place.Direction, glyphs, state.IsInvisible);
        _text = _shown.IsVertical ? _text.Moved(0, moved) : _text.Moved(moved, 0);
        if (place.IsMadeLevel)
            _run.EndAt(state.ToPage.Map(_text.E, _text.F));
    }

    // What the font says of all its letters, asked once for all strings that are shown in it one after the other.
    private sealed class ShownFont
    {
        private PdfFont? _font;

        public string Name { get; private set; } = "";

        public double Ascent { get; private set; }

        public double Descent { get; private set; }

        public bool IsVertical { get; private set; }

        public void Become(PdfFont font)
        {
            if (ReferenceEquals(font, _font))
                return;
            (Name, Ascent, Descent, IsVertical) = (font.Name, font.Ascent, font.Descent, font.IsVertical);
            _font = font;
        }
    }

    // What all letters of one string have in common.
    private readonly struct Placement
    {
        private readonly Matrix _toPage;
        private readonly ShownFont _font;
        private readonly double _size;
        private readonly double _angle;

        public Placement(in Matrix text, in Matrix line, in GraphicsState state, ShownFont font, ref LevelRun run)
        {
            _font = font;
            _toPage = text.Then(state.ToPage);
            var sign = state.FontSize < 0 ? -1 : 1;
            _size = Math.Abs(state.FontSize) * Math.Sqrt(_toPage.C * _toPage.C + _toPage.D * _toPage.D);
            var (dx, dy) = font.IsVertical
                ? (-_toPage.C * sign, -_toPage.D * sign)
                : (_toPage.A * sign * state.Stretch, _toPage.B * sign * state.Stretch);
            if (dy == 0 && dx >= 0)
                return;
            Direction = Degrees(dx, dy);
            if (Math.Abs(Direction) > (state.IsInvisible ? InvisibleLevel : Level))
                _angle = (Math.Round(Direction) + 360) % 360;
            else
            {
                var about = run.Join(state.ToPage.Map(line.E, line.F), (_toPage.E, _toPage.F), Direction, _size);
                _toPage = _toPage.TurnedBack(Direction, about);
            }
        }

        /// <summary>Whether the string is turned a little, and its letters are not.</summary>
        public bool IsMadeLevel => Direction != 0 && _angle == 0;

        /// <summary>Where the string runs to before it is made level, in degrees clockwise.</summary>
        public double Direction { get; }

        // Gives how far the next letter's origin is, in the text's own space.
        public double Put(in Glyph glyph, double moved, in GraphicsState state, PageCanvas canvas)
        {
            var spacing = state.LetterSpacing + (glyph.IsSpace ? state.WordSpacing : 0);
            var advance = glyph.Advance * state.FontSize;
            if (_font.IsVertical)
            {
                var half = state.FontSize / 2;
                Put(glyph, new Rect(-half, moved + advance, half, moved), (0, moved), canvas);
                return advance + spacing;
            }
            var seen = spacing > 0 && spacing <= WidestSpacingInBox * Math.Abs(state.FontSize) ? advance + spacing : advance;
            var box = new Rect(
                moved, _font.Descent * state.FontSize + state.Rise,
                moved + seen * state.Stretch, _font.Ascent * state.FontSize + state.Rise);
            Put(glyph, box, (moved, state.Rise), canvas);
            return (advance + spacing) * state.Stretch;
        }

        private void Put(in Glyph glyph, in Rect box, (double X, double Y) origin, PageCanvas canvas)
        {
            if (!(_size >= SmallestSize) || !double.IsFinite(_size))
                return;
            var (_, baseline) = _toPage.Map(origin.X, origin.Y);
            canvas.Add(new Letter(glyph.Text, _toPage.Map(box), baseline, _size, _font.Name, _angle));
        }

        private static double Degrees(double dx, double dy)
        {
            var angle = Math.Atan2(dy, dx) * 180 / Math.PI;
            return double.IsFinite(angle) ? angle : 0;
        }
    }
}
