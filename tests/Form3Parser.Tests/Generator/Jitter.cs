using Form3Parser.Recognition;
using Form3Parser.Text;

namespace Form3Parser.Tests.Generator;

/// <summary>Moves each word of a page a little, as the rounding of another printer does.</summary>
internal static class Jitter
{
    /// <summary>How far a word is moved at most, in points.</summary>
    private const double Most = 0.01;

    /// <summary>What is read otherwise after the words have been moved.</summary>
    public static IEnumerable<string> Differences(int seed, PagedDocument document)
    {
        var (still, moved) = (Form3Recogniser.Recognise(document), Form3Recogniser.Recognise(Move(document, new Dice((ulong)seed))));
        if (still.Filing is null || moved.Filing is null)
            return still.Filing is null && moved.Filing is null ? [] : [$"seed {seed}: only one of both is a filing"];
        return FilingComparison.Compare(still.Filing, moved.Filing).Select(d => $"seed {seed}: {d}")
            .Concat(Said(still).Except(Said(moved)).Select(s => $"seed {seed}: no longer said: {s}"))
            .Concat(Said(moved).Except(Said(still)).Select(s => $"seed {seed}: said now: {s}"));
    }

    private static IEnumerable<string> Said(RecognitionResult result) => result.Diagnostics.Select(d => $"{d.Field}: {d.Message}");

    private static PagedDocument Move(PagedDocument document, Dice dice) =>
        document with { Pages = [.. document.Pages.Select(p => p with { Words = [.. p.Words.Select(w => Move(w, dice))] })] };

    private static Word Move(Word word, Dice dice)
    {
        double dx = dice.Between(-Most, Most), dy = dice.Between(-Most, Most);
        var box = word.Box;
        return word with { Baseline = word.Baseline + dy, Box = new Rect(box.Left + dx, box.Top + dy, box.Right + dx, box.Bottom + dy) };
    }
}
