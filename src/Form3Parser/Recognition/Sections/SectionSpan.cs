using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Sections;

/// <summary>A stretch of the sheet that belongs to one section, from its heading to the next section's.</summary>
/// <param name="Section">The section.</param>
/// <param name="Top">The upper edge of its heading, in the sheet's y; the bottom is where the next one begins.</param>
/// <param name="Tokens">Its words, those of the heading included.</param>
internal sealed record SectionSpan(Section Section, double Top, IReadOnlyList<Token> Tokens)
{
    /// <summary>Where the section's text ends before the next section begins: at the signatures below it.</summary>
    public double End { get; set; } = double.PositiveInfinity;

    /// <summary>The words above <see cref="End"/> that are no part of the printed form and not yet taken.</summary>
    public IEnumerable<Token> Text => Free.Where(t => t.Box.CenterY < End);

    /// <summary>The words that are no part of the printed form and not yet taken.</summary>
    public IEnumerable<Token> Free => Tokens.Where(t => t.Use == TokenUse.Unplaced);
}
