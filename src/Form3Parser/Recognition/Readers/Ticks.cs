using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>On which side of their labels a form's ticks stand.</summary>
internal enum TickSide
{
    /// <summary>No tick tells.</summary>
    Unknown,

    /// <summary>Before them, as on EDGAR's form.</summary>
    Before,

    /// <summary>Behind them.</summary>
    Behind,
}

/// <summary>Tells which of several boxes are ticked: a tick stands before its label, or where all do behind it, beside one of the label's lines.</summary>
internal static class Ticks
{
    /// <summary>How far above or below its label a tick may be centred, in font sizes.</summary>
    private const double Beside = 0.6;

    /// <summary>For each label whether it is ticked. Ticks and empty boxes are set aside.</summary>
    /// <param name="tokens">The words of the box.</param>
    /// <param name="shapes">What is drawn there, no larger than a letter.</param>
    /// <param name="labels">What stands beside the places for ticks.</param>
    /// <param name="owner">What has the fields that the labels are about.</param>
    /// <param name="names">Their names there, one for each label.</param>
    /// <param name="side">The side on which the form's other ticks stand. Then that of these, the same where each stands between two labels.</param>
    public static bool[] Read(IReadOnlyList<Token> tokens, IReadOnlyList<DrawnShape> shapes, IReadOnlyList<Phrase> labels, string owner, ReadOnlySpan<string> names, ref TickSide side)
    {
        var ticked = new bool[labels.Count];
        var marks = tokens.Where(t => t.Use == TokenUse.Unplaced && (TickValue.IsTicked(t.Text) || TickValue.IsEmpty(t.Text))).ToList();
        var telling = marks.FindAll(m => !IsBetween(m, labels));
        if (telling.Count > 0)
            side = 2 * telling.Count(m => IsBehind(m, labels)) > telling.Count ? TickSide.Behind : TickSide.Before;
        var areBehind = side == TickSide.Behind || (side == TickSide.Unknown && marks.Count > 0 && !AreIndented(labels, tokens));
        foreach (var mark in marks)
        {
            if (!TickValue.IsTicked(mark.Text))
            {
                mark.Use = TokenUse.Label;
            }
            else if (Label(mark, labels, areBehind) is >= 0 and var label)
            {
                ticked[label] = true;
                mark.Take(owner, names[label]);
            }
        }
        return ticked.AsSpan().Contains(true) ? ticked : Drawn(shapes, labels, ref side);
    }

    /// <summary>How far from its label a tick may be drawn, in the label's font sizes.</summary>
    private const double Reach = 2.5;

    /// <summary>Drawings differ by more than this share of ink where one is ticked.</summary>
    private const double LeastInk = 0.02;

    // Every place may have a frame or a ground of its own; there is more drawn where a tick is.
    private static bool[] Drawn(IReadOnlyList<DrawnShape> shapes, IReadOnlyList<Phrase> labels, ref TickSide side)
    {
        var areBehind = 2 * shapes.Count(s => IsBehind(s.Place, labels)) > shapes.Count;
        if (shapes.Count > 0)
            side = areBehind ? TickSide.Behind : TickSide.Before;
        var ink = new double[labels.Count];
        foreach (var shape in shapes)
            if (Label(shape.Place, labels, areBehind) is >= 0 and var label
                && Distance(shape.Place, labels[label], areBehind) < Reach * labels[label].First.Size)
                ink[label] += shape.Ink;
        return Array.ConvertAll(ink, i => i > ink.Min() + LeastInk);
    }

    // Nearer to the end of a label than to the beginning of one; text keeps places too roughly to tell.
    private static bool IsBehind(Token mark, IReadOnlyList<Phrase> labels) =>
        Label(mark, labels, true) is >= 0 and var behind
        && (Label(mark, labels, false) is not (>= 0 and var before) || !mark.IsRough && Distance(mark, labels[behind], true) < Distance(mark, labels[before], false));

    /// <summary>A tick is of either of two labels where it is not nearer to one by this factor.</summary>
    private const double Nearer = 0.5;

    private static bool IsBetween(Token mark, IReadOnlyList<Phrase> labels)
    {
        if (Label(mark, labels, true) is not (>= 0 and var behind) || Label(mark, labels, false) is not (>= 0 and var before))
            return false;
        double left = Distance(mark, labels[behind], true), right = Distance(mark, labels[before], false);
        return Math.Min(left, right) > Nearer * Math.Max(left, right);
    }

    /// <summary>Labels that begin further right than the box's print by this, in font sizes, leave room for ticks before them.</summary>
    private const double Indent = 0.8;

    private static bool AreIndented(IReadOnlyList<Phrase> labels, IReadOnlyList<Token> tokens) =>
        labels.Min(l => l.First.Box.Left) > tokens.Min(t => t.Box.Left) + Indent * labels[0].First.Size;

    /// <summary>How far below its tick a label may begin that did not fit beside it, baseline to baseline, in font sizes.</summary>
    private const double NextLine = 2;

    /// <summary>How far left or right of its tick such a label may begin, in font sizes.</summary>
    private const double SameEdge = 0.5;

    // In a narrow cell the label is wrapped below its tick.
    private static int LabelBelow(Token mark, IReadOnlyList<Phrase> labels) => labels.ToList().FindIndex(l =>
        l.First.Baseline > mark.Baseline && l.First.Baseline - mark.Baseline < NextLine * mark.Size
        && Math.Abs(l.First.Box.Left - mark.Box.Left) < SameEdge * mark.Size);

    /// <summary>A label that begins this close behind a tick on its line is the tick's, in font sizes.</summary>
    private const double RightBehind = 1.5;

    private static bool IsFollowed(Token mark, IReadOnlyList<Phrase> labels) => labels.Any(l =>
        (Math.Abs(l.First.Baseline - mark.Baseline) < SameEdge * mark.Size || (mark.Box.CenterY > l.First.Box.Top && mark.Box.CenterY < l.First.Box.Bottom))
        && l.First.Box.Left >= mark.Box.Right && l.First.Box.Left - mark.Box.Right < RightBehind * mark.Size);

    private static int Label(Token mark, IReadOnlyList<Phrase> labels, bool isBehind)
    {
        if (!isBehind && !IsFollowed(mark, labels) && LabelBelow(mark, labels) is >= 0 and var below)
            return below;
        var best = -1;
        for (var i = 0; i < labels.Count; i++)
        {
            var box = labels[i].Box;
            var isBeside = mark.Box.CenterY > box.Top - Beside * mark.Size && mark.Box.CenterY < box.Bottom + Beside * mark.Size
                && (isBehind ? End(labels[i]) < mark.Box.CenterX : labels[i].First.Box.Left > mark.Box.CenterX);
            if (isBeside && (best < 0 || Distance(mark, labels[i], isBehind) < Distance(mark, labels[best], isBehind)))
                best = i;
        }
        return best;
    }

    // Nearest to where the label begins, or ends; its later lines may be wrapped below the mark.
    private static double Distance(Token mark, Phrase label, bool isBehind) =>
        (isBehind ? mark.Box.Left - End(label) : label.First.Box.Left - mark.Box.Right)
        + 3 * Math.Max(0, Math.Max(label.Box.Top - mark.Box.CenterY, mark.Box.CenterY - label.Box.Bottom));

    private static double End(Phrase label) => label.Tokens[^1].Box.Right;
}
