using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;

namespace Form3Parser.Recognition.Readers;

/// <summary>The captions of one signature, or of those of a column.</summary>
/// <param name="Signature">The signature's.</param>
/// <param name="Date">Its date's.</param>
/// <param name="Row">Those of the signatures beside it, and its own.</param>
/// <param name="All">Those of all signatures.</param>
internal sealed record SignatureCaptions(Phrase Signature, Token Date, List<Phrase> Row, List<Phrase> All)
{
    public bool IsDateFirst => Date.Box.Right < Signature.Box.Left;

    /// <summary>Whether the date's caption stands below the signature's, and the date between them.</summary>
    public bool AreStacked => Date.Box.CenterY > Signature.Box.Bottom;

    /// <summary>Where they or their signature begin.</summary>
    public double Left { get; init; } = Math.Min(Signature.Box.Left, Date.Box.Left);

    // Of several captions side by side, each has its own words above.
    private double From => Row.Exists(c => c.Box.Right < Signature.Box.Left)
        ? Left - CaptionFinder.CaptionSlack * Date.Size : double.NegativeInfinity;

    private double To => Row.Where(c => c.Box.Left > Signature.Box.Right)
        .Select(c => c.Box.Left - CaptionFinder.CaptionSlack * Date.Size).DefaultIfEmpty(double.PositiveInfinity).Min();

    public bool IsWithin(Token token) => token.Box.CenterX > From && token.Box.CenterX < To;

    /// <summary>Whether a line goes on from one of several columns of signatures into the next, as prose does.</summary>
    public bool AreCrossed(List<Token> line) => IsCrossed(line, From) || IsCrossed(line, To);

    private static bool IsCrossed(List<Token> line, double x) => double.IsFinite(x)
        && line.FindLastIndex(t => t.Box.CenterX < x) is >= 0 and var last && last + 1 < line.Count
        && line[last + 1].Box.Left - line[last].Box.Right < CaptionFinder.CaptionSlack / 2 * line[last].Size;

    public bool IsInDates(Token token) => AreStacked ? token.Box.CenterY > Signature.Box.Bottom
        : IsDateFirst ? token.Box.Left < Signature.Box.Left - token.Size : token.Box.Right > Date.Box.Left - token.Size;

    /// <summary>Whether they head a table: they stand once, a line below has a date, and those above have none.</summary>
    public bool AreHead(SectionSpan span)
    {
        if (!All.All(c => CaptionFinder.IsOnLine(c.First, Signature.First)))
            return false;
        var words = span.Tokens.Where(t => t.Use is TokenUse.Unplaced or TokenUse.Label && IsWithin(t)).ToList();
        var above = TextLines.Of(words.Where(t => t.Box.CenterY < Math.Min(Date.Box.Top, Signature.Box.Top)));
        above.RemoveRange(0, SignaturesReader.FirstBelowLabels(above));
        var below = TextLines.Of(words.Where(t => t.Use == TokenUse.Unplaced && t.Box.CenterY > Signature.Box.Bottom)).Take(2);
        return below.Any(l => SignatureDates.Of(l) is not null) && !above.Exists(l => SignatureDates.Of(l) is { } date && date.Tokens.Exists(IsInDates));
    }

    /// <summary>The captions of a signature, and where it begins.</summary>
    public static SignatureCaptions Of(Phrase signature, Token date, List<Phrase> row, List<Phrase> all, SectionSpan span)
    {
        var own = new SignatureCaptions(signature, date, row, all);
        return own with { Left = Math.Min(own.Left, LeftBeside(own, span)) };
    }

    // Where the line begins that ends with the lowest date above its caption: that of the signature may stand in the middle below.
    private static double LeftBeside(SignatureCaptions captions, SectionSpan span)
    {
        var first = captions.Signature.First;
        var near = span.Tokens.Where(t => t.Use == TokenUse.Unplaced && t.Baseline < first.Baseline - first.Size / 2 && t.Baseline > first.Baseline - CaptionFinder.SignatureRise * t.Size).ToList();
        if (captions.AreStacked || captions.IsDateFirst || near.Where(t => captions.IsInDates(t) && SignatureDates.IsDate(t)).MaxBy(t => t.Baseline) is not { } date)
            return double.PositiveInfinity;
        Token? left = null;
        foreach (var token in near.Where(t => CaptionFinder.IsOnLine(t, date) && t.Box.Right < date.Box.Left).OrderByDescending(t => t.Box.Left))
            if (left is null || left.Box.Left - token.Box.Right < CaptionFinder.ColumnGap * token.Size)
                left = token;
        return left is not null && captions.IsWithin(left) ? left.Box.Left : double.PositiveInfinity;
    }
}
