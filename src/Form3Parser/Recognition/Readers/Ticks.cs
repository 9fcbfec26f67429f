using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>Tells which of several boxes are ticked: a tick stands before its label, beside one of the label's lines.</summary>
internal static class Ticks
{
    /// <summary>How far above or below its label a tick may be centred, in font sizes.</summary>
    private const double Beside = 0.6;

    /// <summary>For each label whether it is ticked. Ticks and empty boxes are set aside.</summary>
    /// <param name="tokens">The words of the box.</param>
    /// <param name="labels">What stands beside the places for ticks.</param>
    /// <param name="owner">What has the fields that the labels are about.</param>
    /// <param name="names">Their names there, one for each label.</param>
    public static bool[] Read(IReadOnlyList<Token> tokens, IReadOnlyList<Phrase> labels, string owner, ReadOnlySpan<string> names)
    {
        var ticked = new bool[labels.Count];
        foreach (var token in tokens)
        {
            if (token.Use != TokenUse.Unplaced)
                continue;
            if (TickValue.IsTicked(token.Text) && Label(token, labels) is >= 0 and var label)
            {
                ticked[label] = true;
                token.Take(owner, names[label]);
            }
            else if (TickValue.IsEmpty(token.Text))
            {
                token.Use = TokenUse.Label;
            }
        }
        return ticked;
    }

    private static int Label(Token tick, IReadOnlyList<Phrase> labels)
    {
        var best = -1;
        for (var i = 0; i < labels.Count; i++)
        {
            var box = labels[i].Box;
            var isBeside = tick.Box.CenterY > box.Top - Beside * tick.Size && tick.Box.CenterY < box.Bottom + Beside * tick.Size;
            if (isBeside && labels[i].First.Box.Left > tick.Box.CenterX && (best < 0 || Distance(i) < Distance(best)))
                best = i;
        }
        return best;

        // Nearest to the right of the tick where the label begins; its later lines may be wrapped below the tick.
        double Distance(int i) => labels[i].First.Box.Left - tick.Box.Right
            + 3 * Math.Max(0, Math.Max(labels[i].Box.Top - tick.Box.CenterY, tick.Box.CenterY - labels[i].Box.Bottom));
    }
}
