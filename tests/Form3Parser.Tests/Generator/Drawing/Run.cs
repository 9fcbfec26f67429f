namespace Form3Parser.Tests.Generator.Drawing;

/// <summary>A stretch of text in one face and size.</summary>
/// <param name="Text">Words parted by single spaces.</param>
/// <param name="Face">The face.</param>
/// <param name="Size">The size in points.</param>
internal sealed record Run(string Text, Face Face, double Size)
{
    /// <summary>How far its baseline stands above the line's, in points.</summary>
    public double Raise { get; init; }

    /// <summary>True when no space parts it from the run before it.</summary>
    public bool IsGlued { get; init; }

    /// <summary>For a glued run: whether a line may end before it all the same.</summary>
    public bool MayBreak { get; init; }

    /// <summary>Whether a new line begins with it.</summary>
    public bool OnNewLine { get; init; }

    /// <summary>Where its words link to; null for nowhere.</summary>
    public string? Uri { get; init; }
}
