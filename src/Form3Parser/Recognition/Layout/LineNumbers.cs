using System.Globalization;
using System.Runtime.InteropServices;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// The numbers that pleading paper counts its lines with: 1, 2, 3 and so on, one below the other at even distances, with nothing
/// left of them.
/// </summary>
internal static class LineNumbers
{
    /// <summary>So many numbers in turn are no list of the content's.</summary>
    private const int Fewest = 12;

    /// <summary>The numbers' edges are one within this, in points: rounding.</summary>
    private const double EdgeSlack = 1.5;

    /// <summary>Their distances differ by less than this share.</summary>
    private const double PitchSlack = 0.1;

    /// <summary>The words that number a page's lines; empty for none.</summary>
    public static List<Word> Of(Page page)
    {
        var upright = page.Words.Where(w => w.Angle == 0).ToList();
        if (upright.Count < Fewest)
            return [];
        var left = upright.Min(w => w.Box.Left);
        var margin = upright.Where(w => w.Box.Left < left + 3 * w.PointSize && w.Text.Length <= 2 && w.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            .OrderBy(w => w.Baseline).ToList();
        var found = new List<Word>();
        foreach (var word in margin)
            if (Number(word) == found.Count + 1 && (found.Count == 0 || IsAligned(word, found[0])) && (found.Count < 2 || IsEven(CollectionsMarshal.AsSpan(found)[^2..], word)))
                found.Add(word);
        var right = found.Select(w => w.Box.Right).DefaultIfEmpty(0).Max();
        return found.Count >= Fewest && upright.Count(w => w.Box.Left < right) == found.Count ? found : [];
    }

    private static int Number(Word word) => int.Parse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsAligned(Word word, Word first) =>
        Math.Abs(word.Box.Right - first.Box.Right) < EdgeSlack || Math.Abs(word.Box.Left - first.Box.Left) < EdgeSlack
        || Math.Abs(word.Box.CenterX - first.Box.CenterX) < EdgeSlack;

    private static bool IsEven(ReadOnlySpan<Word> above, Word word)
    {
        var pitch = above[1].Baseline - above[0].Baseline;
        return Math.Abs(word.Baseline - above[1].Baseline - pitch) < PitchSlack * pitch;
    }
}
