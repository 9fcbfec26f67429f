namespace Form3Parser.Text.Scans;

/// <summary>
/// Finds the ink of each word of a text layer. Along the line the layer's places are nearly right; across it, they are off by
/// up to a line where the program took words of several cells for one line. So each word has the ink in its range that is
/// nearest, and no two words that say the same ink have it both.
/// </summary>
internal static class WordMatcher
{
    /// <summary>How far the middle of a word may be off that of its ink, in ems.</summary>
    private const double FarthestOff = 1.4;

    /// <summary>How much of the narrower of a word and its ink is shared, at the least.</summary>
    private const double LeastShared = 0.3;

    /// <summary>How much a difference in range counts against one in height, where it is as large as the word against an em.</summary>
    private const double RangeWeight = 0.8;

    /// <summary>Ink of one line, in ems: how far apart the middles of its words are.</summary>
    private const double SameLine = 0.5;

    /// <summary>Gives each word its ink.</summary>
    /// <param name="words">Where the text layer has its words, in pixels.</param>
    /// <param name="inks">The ink of words.</param>
    /// <param name="em">The typical size of letters, in pixels.</param>
    /// <returns>For each word the places of its ink; for each place whether several words share it; which words say ink again.</returns>
    public static (List<int>[] Inks, List<int>[] Words, bool[] IsRepeated) Match(PixelBox[] words, PixelBox[] inks, double em)
    {
        var found = Array.ConvertAll(words, _ => new List<int>());
        var owners = Array.ConvertAll(inks, _ => new List<int>());
        var isRepeated = new bool[words.Length];
        foreach (var (_, word, ink) in Pairs(words, inks, em))
        {
            var box = inks[ink];
            if (found[word].Exists(i => Math.Abs(inks[i].CenterY - box.CenterY) > SameLine * em))
                continue;
            if (owners[ink].Exists(w => words[w].OverlapX(words[word]) > LeastShared * Math.Min(words[w].Width, words[word].Width)))
            {
                isRepeated[word] |= found[word].Count == 0 && owners[ink].Exists(w => Math.Abs(words[w].CenterY - words[word].CenterY) < em);
                continue;
            }
            found[word].Add(ink);
            owners[ink].Add(word);
            isRepeated[word] = false;
        }
        return (found, owners, isRepeated);
    }

    private static List<(double Cost, int Word, int Ink)> Pairs(PixelBox[] words, PixelBox[] inks, double em)
    {
        var pairs = new List<(double Cost, int Word, int Ink)>();
        for (var w = 0; w < words.Length; w++)
            for (var i = 0; i < inks.Length; i++)
            {
                var off = Math.Abs(words[w].CenterY - inks[i].CenterY) / em;
                var shared = words[w].OverlapX(inks[i]);
                if (off > FarthestOff || shared <= LeastShared * Math.Min(words[w].Width, inks[i].Width))
                    continue;
                var whole = Math.Max(words[w].Right, inks[i].Right) - Math.Min(words[w].Left, inks[i].Left);
                pairs.Add((off + RangeWeight * (1 - (double)shared / whole), w, i));
            }
        pairs.Sort();
        return pairs;
    }
}
