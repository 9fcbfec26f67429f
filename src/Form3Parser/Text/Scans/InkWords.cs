namespace Form3Parser.Text.Scans;

/// <summary>Puts pieces of ink together that stand as close to each other as the letters of a word.</summary>
internal static class InkWords
{
    /// <summary>The widest gap between two letters of a word, in the height of the taller one; a space is twice as wide.</summary>
    private const double LetterGap = 0.25;

    /// <summary>How much of the lower of two letters stands beside the other.</summary>
    private const double Beside = 0.5;

    /// <summary>How far a small sign is above or below the letter beside it, in ems.</summary>
    private const double Hanging = 0.1;

    /// <summary>How much further apart than printed the grain of a picture sets two letters, in pixels.</summary>
    private const int Grain = 1;

    /// <summary>What is lower and narrower is a dot, an accent or a comma, in ems.</summary>
    private const double SmallHeight = 0.3, SmallWidth = 0.4;

    /// <summary>How far a dot stands above its letter, in ems, and how far apart two dots are.</summary>
    private const double DotGap = 0.2, ColonGap = 0.35;

    /// <summary>The height of letters that gaps are measured by, in ems, is within these.</summary>
    private const double LeastHeight = 0.35, MostHeight = 1.4;

    /// <summary>The words' pieces, each list from the left.</summary>
    public static List<List<PixelBox>> Of(List<PixelBox> blobs, double em)
    {
        var roots = Enumerable.Range(0, blobs.Count).ToArray();
        for (var i = 0; i < blobs.Count; i++)
            for (var j = i + 1; j < blobs.Count && blobs[j].Left - blobs[i].Right <= LetterGap * MostHeight * em + Grain; j++)
                if (AreLinked(blobs[i], blobs[j], em))
                    Unite(roots, i, j);
        var words = new Dictionary<int, List<PixelBox>>();
        for (var i = 0; i < blobs.Count; i++)
        {
            var root = Root(roots, i);
            if (!words.TryGetValue(root, out var word))
                words.Add(root, word = []);
            word.Add(blobs[i]);
        }
        return [.. words.Values];
    }

    private static bool AreLinked(in PixelBox a, in PixelBox b, double em)
    {
        if (a.OverlapX(b) is > 0 and var shared)
        {
            if (a.OverlapY(b) is > 0)
                return true;
            var (isSmallA, isSmallB) = (IsSmall(a, em), IsSmall(b, em));
            return (isSmallA || isSmallB) && 2 * shared >= Math.Min(a.Width, b.Width)
                && -a.OverlapY(b) <= (isSmallA && isSmallB ? ColonGap : DotGap) * em;
        }
        var height = Math.Clamp(Math.Max(a.Height, b.Height), LeastHeight * em, MostHeight * em);
        // A comma hangs below the line, and a quotation mark above it.
        var beside = IsSmall(a, em) || IsSmall(b, em) ? -Hanging * em : Beside * Math.Min(a.Height, b.Height);
        return -a.OverlapX(b) <= LetterGap * height + Grain && a.OverlapY(b) >= beside;
    }

    private static bool IsSmall(in PixelBox blob, double em) => blob.Height < SmallHeight * em && blob.Width < SmallWidth * em;

    private static void Unite(int[] roots, int a, int b)
    {
        var (rootA, rootB) = (Root(roots, a), Root(roots, b));
        roots[Math.Max(rootA, rootB)] = Math.Min(rootA, rootB);
    }

    private static int Root(int[] roots, int i)
    {
        while (roots[i] != i)
            i = roots[i] = roots[roots[i]];
        return i;
    }
}
