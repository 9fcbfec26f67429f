namespace Form3Parser.Tests.Generator;

/// <summary>Chance from a seed, the same on every machine and version of the runtime (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed * 0xD1342543DE82EF95 + 0x632BE59BD9B4E019;

    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>A whole number between two, both of them included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public double Between(double least, double most) => least + Unit() * (most - least);

    public bool Chance(double share) => Unit() < share;

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>A number up to a limit, small ones far more often: <paramref name="bend"/> 1 weighs all the same.</summary>
    public int Few(int most, double bend = 3) => Math.Min(most, (int)(Math.Pow(Unit(), bend) * (most + 1)));

    /// <summary>Chance of its own, so that what one part draws does not move what another draws.</summary>
    public Dice Fork() => new(Next());

    private double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
