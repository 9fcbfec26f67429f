using Form3Parser.Text;

namespace Form3Parser.Tests.Generator.Drawing;

internal enum Side { Left, Middle, Right }

/// <summary>Where inside a word a line may end: after a hyphen, after a slash too, or between any two letters.</summary>
internal enum WordBreaks { AtHyphens, AtSlashes, Anywhere }

/// <summary>Runs of text, broken into lines as late as the width allows.</summary>
internal sealed class Paragraph : Flow
{
    private const double Rounding = 0.01;

    private readonly List<Atom> _atoms = [];
    private readonly Side _side;
    private readonly double _pitch;
    private readonly double _size;
    private double? _least;

    /// <summary>Takes the runs.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="size">The size that makes the lines' height even where smaller words stand alone, in points.</param>
    /// <param name="pitch">From line to line, in sizes.</param>
    /// <param name="side">Where lines are set.</param>
    /// <param name="breaks">Where inside a word a line may end.</param>
    public Paragraph(IEnumerable<Run> runs, double size, double pitch, Side side, WordBreaks breaks)
    {
        (_side, _pitch, _size) = (side, pitch, size);
        foreach (var run in runs)
            AddAtoms(run, breaks);
        if (_atoms.Count > 0)
            _size = Math.Max(size, _atoms.Max(a => a.Run.Size));
    }

    public override double LeastWidth => _least ??= Chunks().Select(WidthOf).DefaultIfEmpty(0).Max() + Rounding;

    public override double FullWidth => Lines(double.PositiveInfinity).Select(WidthOf).DefaultIfEmpty(0).Max() + Rounding;

    public override Fragment Lay(double width)
    {
        var fragment = new Fragment();
        var height = _size * _pitch;
        foreach (var line in Lines(width))
        {
            var free = width - WidthOf(line);
            var x = _side switch { Side.Middle => free / 2, Side.Right => free, _ => 0 };
            Set(line, Math.Max(0, x), fragment.Height, fragment.Height + height, fragment);
            fragment.Height += height;
        }
        return fragment;
    }

    private void AddAtoms(Run run, WordBreaks inWords)
    {
        var words = run.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var spaced = i > 0 || !run.IsGlued;
            var newLine = i == 0 && run.OnNewLine;
            var breaks = spaced || run.MayBreak;
            var start = 0;
            for (var at = 1; at < words[i].Length; at++)
            {
                if (!MayEndAfter(words[i], at - 1, inWords))
                    continue;
                _atoms.Add(new Atom(words[i][start..at], run, spaced, breaks, newLine));
                (start, spaced, breaks, newLine) = (at, false, true, false);
            }
            _atoms.Add(new Atom(words[i][start..], run, spaced, breaks, newLine));
        }
    }

    // After a hyphen between letters, and where the printer does so, after a slash, but never inside "/s/"; or between any two letters.
    private static bool MayEndAfter(string word, int at, WordBreaks breaks) =>
        (breaks == WordBreaks.Anywhere && char.IsLetter(word[at]) && char.IsLetter(word[at + 1]))
        || ((word[at] == '-' || (word[at] == '/' && breaks != WordBreaks.AtHyphens))
            && at >= 2 && char.IsLetter(word[at - 1]) && char.IsLetter(word[at - 2]) && char.IsLetter(word[at + 1]));

    private IEnumerable<List<Atom>> Chunks()
    {
        List<Atom> chunk = [];
        foreach (var atom in _atoms)
        {
            if (chunk.Count > 0 && (atom.MayBreak || atom.OnNewLine))
            {
                yield return chunk;
                chunk = [];
            }
            chunk.Add(atom);
        }
        if (chunk.Count > 0)
            yield return chunk;
    }

    private IEnumerable<List<Atom>> Lines(double width)
    {
        List<Atom> line = [];
        double used = 0;
        foreach (var chunk in Chunks())
        {
            var more = WidthOf(chunk) + chunk[0].Gap;
            if (line.Count > 0 && (chunk[0].OnNewLine || used + more > width))
            {
                yield return line;
                line = [];
                used = 0;
            }
            used += line.Count > 0 ? more : more - chunk[0].Gap;
            line.AddRange(chunk);
        }
        if (line.Count > 0)
            yield return line;
    }

    private static double WidthOf(List<Atom> line)
    {
        double width = 0;
        for (var i = 0; i < line.Count; i++)
            width += line[i].Width + (i > 0 ? line[i].Gap : 0);
        return width;
    }

    private static void Set(List<Atom> line, double x, double top, double bottom, Fragment fragment)
    {
        var size = line.Max(a => a.Run.Size);
        var baseline = bottom - (bottom - top - size) / 2 - Face.Descent * size;
        for (var i = 0; i < line.Count;)
        {
            var first = line[i];
            x += i > 0 ? first.Gap : 0;
            var (text, left, end) = ("", x, i);
            while (end < line.Count && (end == i || line[end].Continues(line[end - 1])))
            {
                text += line[end].Text;
                x += line[end].Width;
                end++;
            }
            var own = baseline - first.Run.Raise;
            var box = new Rect(left, own - Face.Ascent * first.Run.Size, x, own + Face.Descent * first.Run.Size);
            var word = new Word(text, box, own, first.Run.Size, first.Run.Face.Name, i == 0 || first.IsSpaced);
            fragment.Words.Add(new PlacedWord(word, top, bottom, baseline));
            if (first.Run.Uri is { } uri)
                AddLink(fragment.Links, box, uri);
            i = end;
        }
    }

    private static void AddLink(List<Link> links, Rect box, string uri)
    {
        // A link over two lines is two rectangles, one on a line is one.
        if (links.Count > 0 && links[^1].Uri == uri && links[^1].Box.Top == box.Top)
            links[^1] = new Link(links[^1].Box.Union(box), uri);
        else
            links.Add(new Link(box, uri));
    }

    private sealed record Atom(string Text, Run Run, bool IsSpaced, bool MayBreak, bool OnNewLine)
    {
        public double Width { get; } = Run.Face.Width(Text, Run.Size);

        public double Gap => IsSpaced ? Run.Face.Width(" ", Run.Size) : 0;

        // What touches in one size on one baseline is one word of the page, whatever its face.
        public bool Continues(Atom before) => !IsSpaced && Run.Size == before.Run.Size && Run.Raise == before.Run.Raise;
    }
}
