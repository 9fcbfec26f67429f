using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Readers;

/// <summary>Reads box 6: filed by one reporting person, or by more.</summary>
/// <diagnostic code="F3-010">
/// <title>Box 6 does not agree with the number of reporting persons</title>
/// <meaning>
/// Box 6 says that one person files where several are printed, or the other way round, or
/// says neither (warning).
/// </meaning>
/// <reason>
/// The rest of a joint filing's persons may stand on a page that is missing. Where box 6
/// is not ticked, the number of persons decides.
/// </reason>
/// <remedy>
/// Count the persons in box 1 and after Table II, and see that the file has all its pages.
/// </remedy>
/// </diagnostic>
internal static class JointFilingBox
{
    /// <summary>Reads the box and takes its words.</summary>
    /// <param name="tokens">Its words.</param>
    /// <param name="shapes">What is drawn there, no larger than a letter.</param>
    /// <param name="bag">Where doubts go.</param>
    /// <returns>Whether more than one file, null where the box does not say; and on which side of its label the tick stands.</returns>
    public static (bool? IsJoint, TickSide Side) Read(IReadOnlyList<Token> tokens, IReadOnlyList<DrawnShape> shapes, DiagnosticBag bag)
    {
        var one = Find(tokens, Landmarks.FiledByOne);
        var more = Find(tokens, Landmarks.FiledByMore);
        var side = TickSide.Unknown;
        if (one is null || more is null)
        {
            bag.Warn(DiagnosticCode.MissingHeading, "The boxes of the individual or joint filing were not found.", "jointFiling");
            return (null, side);
        }
        var ticked = Ticks.Read(tokens, shapes, [one, more], "", ["jointFiling", "jointFiling"], ref side);
        if (ticked[0] != ticked[1])
            return (ticked[1], side);
        bag.Warn(DiagnosticCode.JointFiling, "Box 6 does not say whether one or more persons file.", "jointFiling");
        return (null, side);
    }

    /// <summary>What the box says, or where it says nothing, the number of owners; where the two differ, a diagnostic.</summary>
    public static bool Agree(bool? isJoint, int owners, DiagnosticBag bag)
    {
        if (isJoint is { } joint && joint != owners > 1)
            bag.Warn(DiagnosticCode.JointFiling, joint
                ? $"Box 6 says more than one reporting person, {owners} is printed."
                : $"Box 6 says one reporting person, {owners} are printed.", "jointFiling");
        return isJoint ?? owners > 1;
    }

    // Both labels begin with the same words, so those of the first are set aside before the second is looked for.
    private static Phrase? Find(IReadOnlyList<Token> tokens, string[] keys)
    {
        var found = PhraseFinder.FindAll([.. tokens.Where(t => t.Use == TokenUse.Unplaced)], keys).FirstOrDefault();
        found = found is null ? null : WithFirstWord(found, tokens);
        found?.MarkAsLabel();
        return found;
    }

    // A tick set beside the label in another size may push its first word away from the rest.
    private static Phrase WithFirstWord(Phrase label, IReadOnlyList<Token> tokens) =>
        tokens.Where(t => t.Use == TokenUse.Unplaced && t.Text == "Form" && t.Baseline == label.First.Baseline && t.Box.Right < label.First.Box.Left)
            .MaxBy(t => t.Box.Left) is { } form ? label with { Box = label.Box.Union(form.Box), Tokens = [form, .. label.Tokens] } : label;
}
