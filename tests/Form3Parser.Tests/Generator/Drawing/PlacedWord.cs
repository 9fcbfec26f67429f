using Form3Parser.Text;

namespace Form3Parser.Tests.Generator.Drawing;

/// <summary>A word with the line it stands on, which a page break never cuts.</summary>
internal readonly record struct PlacedWord(Word Word, double LineTop, double LineBottom, double LineBaseline)
{
    public PlacedWord Moved(double dx, double dy) => new(
        Word with
        {
            Box = new Rect(Word.Box.Left + dx, Word.Box.Top + dy, Word.Box.Right + dx, Word.Box.Bottom + dy),
            Baseline = Word.Baseline + dy,
        },
        LineTop + dy, LineBottom + dy, LineBaseline + dy);
}
