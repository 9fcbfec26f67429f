using Form3Parser.Diagnostics;
using Form3Parser.Recognition;

namespace Form3Parser.Tests.Generator;

/// <summary>What came of one seed: drawn, read back and compared.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Traits">How it was drawn.</param>
/// <param name="Rows">How many rows and notes the filing has: what makes a seed small.</param>
/// <param name="Differences">What was read otherwise than drawn.</param>
/// <param name="Warnings">The warnings and errors of the reading.</param>
internal sealed record Trial(int Seed, LayoutTraits Traits, int Rows, IReadOnlyList<Difference> Differences, IReadOnlyList<string> Warnings)
{
    private const string Thrown = "exception";

    public bool IsExact => Differences.Count == 0;

    public bool IsSilent => !IsExact && Warnings.Count == 0;

    public bool HasThrown => Differences.Any(d => d.Path == Thrown);

    /// <param name="seed">The seed.</param>
    /// <param name="change">What is to be otherwise than the seed draws it; null for nothing.</param>
    public static Trial Run(int seed, Func<LayoutTraits, LayoutTraits>? change = null)
    {
        var dice = new Dice((ulong)seed);
        var filing = FilingGenerator.Generate(dice.Fork());
        var traits = LayoutTraits.Draw(dice.Fork(), filing);
        traits = change?.Invoke(traits) ?? traits;
        var shown = FormLayouter.Shown(filing, traits);
        var document = FormLayouter.Draw(filing, traits);
        if (Environment.GetEnvironmentVariable("FORM3_GENERATOR_PICTURES") is { Length: > 0 } folder)
            PagePicture.Write(document, folder, seed);
        var size = filing.NonDerivativeHoldings.Count + filing.DerivativeHoldings.Count + filing.Footnotes.Count + filing.ReportingOwners.Count;
        RecognitionResult result;
        try
        {
            result = Form3Recogniser.Recognise(document);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            // Content never throws: which seeds break that is counted like any other difference, and has a test of its own.
            return new Trial(seed, traits, size, [new Difference(Thrown, "no exception", thrown.ToString())], [thrown.Message]);
        }
        if (result.Filing is null)
            return new Trial(seed, traits, size, [new Difference("record", "a filing", result.Error?.Message)], ["refused"]);
        var differences = FilingComparison.Compare(shown, result.Filing);
        return new Trial(seed, traits, size, differences, [.. result.Diagnostics.Where(d => d.Severity != Severity.Info).Select(d => $"{d.Field}: {d.Message}")]);
    }

    public override string ToString() => string.Join('\n',
    [
        $"seed {Seed}{(IsSilent ? " SILENT" : "")}: {string.Join(' ', Traits.Names)}",
        .. Differences.Take(12).Select(d => $"    {d.Path}: drawn \"{d.Drawn}\", read \"{d.Read}\""),
        .. Warnings.Take(6).Select(w => $"    ! {w}"),
    ]);
}
