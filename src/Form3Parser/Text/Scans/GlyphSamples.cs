using System.Numerics;

namespace Form3Parser.Text.Scans;

/// <summary>What the letters of a document look like, learnt from the words that its text layer and its picture agree on.</summary>
internal sealed class GlyphSamples
{
    /// <summary>So many samples of a letter are kept: several fonts, some of them spoilt.</summary>
    private const int Most = 40;

    /// <summary>Letters alike differ by less.</summary>
    private const double Alike = 0.23;

    /// <summary>The next best letter differs by so much more, as a ratio.</summary>
    private const double Margin = 1.1;

    /// <summary>So many samples must be alike: one alone may be a misreading.</summary>
    private const int Votes = 2;

    /// <summary>How much a difference in place counts: that of an edge by a font's size as much as black against white.</summary>
    private const double PlaceWeight = 0.5;

    private readonly Dictionary<char, List<(byte[] Shape, LetterPlace Place)>> _samples = [];

    /// <summary>Keeps a letter's shape, and where on its line it stands.</summary>
    public void Add(char letter, byte[] shape, LetterPlace place)
    {
        if (!_samples.TryGetValue(letter, out var samples))
            _samples.Add(letter, samples = []);
        if (samples.Count < Most)
            samples.Add((shape, place));
    }

    /// <summary>Which of some letters a shape is; null when that is not certain.</summary>
    public char? Read(byte[] shape, ReadOnlySpan<char> alphabet)
    {
        var best = new Best();
        foreach (var letter in alphabet)
            if (_samples.TryGetValue(letter, out var samples))
                best.Offer(letter, Distance(shape, null, samples));
        return best.Certain;
    }

    /// <summary>
    /// Which letter stands at a place of a line, and whether it cannot be one that many fonts draw alike; null when it may be
    /// quite another.
    /// </summary>
    public (char Letter, bool IsCertain)? Read(byte[] shape, LetterPlace place)
    {
        var distances = new List<(double Distance, char Letter)>(_samples.Count);
        foreach (var (letter, samples) in _samples)
            distances.Add((Distance(shape, place, samples), letter));
        distances.Sort();
        if (distances.Count == 0 || !(distances[0].Distance < Alike))
            return null;
        var (best, found) = distances[0];
        var rivals = distances.FindAll(d => d.Letter != found && d.Distance <= Margin * best);
        return rivals.TrueForAll(r => LookAlikes.Are(r.Letter, found)) ? (found, rivals.Count == 0) : null;
    }

    // That of the nearest but one, where there are two.
    private static double Distance(byte[] shape, LetterPlace? place, List<(byte[] Shape, LetterPlace Place)> samples)
    {
        Span<double> nearest = stackalloc double[Votes];
        nearest.Fill(double.PositiveInfinity);
        foreach (var sample in samples)
        {
            var distance = Glyph.Distance(shape, sample.Shape) + (place is { } at ? PlaceWeight * at.Distance(sample.Place) : 0);
            for (var i = 0; i < Votes; i++)
                if (distance < nearest[i])
                    (nearest[i], distance) = (distance, nearest[i]);
        }
        return nearest[Math.Min(Votes, samples.Count) - 1];
    }

    private struct Best()
    {
        private char _letter = '\0';
        private double _first = double.PositiveInfinity, _second = double.PositiveInfinity;

        public readonly char? Certain => _first < Alike && _second > Margin * _first ? _letter : null;

        public void Offer(char letter, double distance)
        {
            if (distance < _first)
                (_first, _second, _letter) = (distance, _first, letter);
            else
                _second = Math.Min(_second, distance);
        }
    }
}
