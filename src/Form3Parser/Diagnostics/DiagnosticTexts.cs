namespace Form3Parser.Diagnostics;

/// <summary>
/// The text of every kind of diagnostic. This is the one place that has them: the command prints them, and the documentation
/// is held against them by a test.
/// </summary>
public static partial class DiagnosticTexts
{
    /// <summary>All texts in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticText> All { get; } = [.. OfRules, .. OfReading, .. OfEdgar];

    /// <summary>The text of a code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such code.</exception>
    public static DiagnosticText Of(DiagnosticCode code) =>
        All.FirstOrDefault(text => text.Code == code) ?? throw new ArgumentOutOfRangeException(nameof(code));
}
