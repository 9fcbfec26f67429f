namespace Form3Parser.Text.Scans;

/// <summary>What the letters of a document look like, learnt from the words that its text layer and its picture agree on.</summary>
internal sealed class GlyphSamples
{
    /// <summary>So many samples of a letter are kept: several fonts, some of them spoilt.</summary>
    private const int Most = 60;

    /// <summary>Letters alike differ by less.</summary>
    private const double Alike = 0.23;

    /// <summary>The next best letter differs by so much more, as a ratio.</summary>
    private const double Margin = 1.15;

    /// <summary>So many samples must be alike: one alone may be a misreading.</summary>
    private const int Votes = 2;

    private readonly Dictionary<char, List<byte[]>> _samples = [];

    /// <summary>Keeps a letter's shape.</summary>
    public void Add(char letter, byte[] shape)
    {
        if (!_samples.TryGetValue(letter, out var shapes))
            _samples.Add(letter, shapes = []);
        if (shapes.Count < Most)
            shapes.Add(shape);
    }

    /// <summary>Which of some letters a shape is; null when that is not certain.</summary>
    public char? Read(byte[] shape, ReadOnlySpan<char> alphabet)
    {
        var (best, next, letter) = (double.PositiveInfinity, double.PositiveInfinity, '\0');
        foreach (var candidate in alphabet)
        {
            if (!_samples.TryGetValue(candidate, out var shapes))
                continue;
            var distance = Distance(shape, shapes);
            if (distance < best)
                (best, next, letter) = (distance, best, candidate);
            else
                next = Math.Min(next, distance);
        }
        return best < Alike && next > Margin * best ? letter : null;
    }

    // That of the nearest but one, where there are two.
    private static double Distance(byte[] shape, List<byte[]> samples)
    {
        Span<double> nearest = stackalloc double[Votes];
        nearest.Fill(double.PositiveInfinity);
        foreach (var sample in samples)
        {
            var distance = Glyph.Distance(shape, sample);
            for (var i = 0; i < Votes; i++)
                if (distance < nearest[i])
                    (nearest[i], distance) = (distance, nearest[i]);
        }
        return nearest[Math.Min(Votes, samples.Count) - 1];
    }
}
