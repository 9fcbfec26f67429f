using Form3Parser.Diagnostics;

namespace Form3Parser.Cli.Inputs;

/// <summary>What the command's arguments stand for.</summary>
/// <param name="Inputs">The inputs in the order of the arguments, those of a folder or pattern in ordinal order.</param>
/// <param name="IsSingle">Whether one file or standard input was named, rather than a folder, a pattern or several.</param>
internal sealed record InputList(IReadOnlyList<Input> Inputs, bool IsSingle)
{
    /// <summary>Whether folders and patterns are all there was, and nothing was in them.</summary>
    internal bool NothingMatched => Inputs.All(input => input.Failure is { Code: InputErrorCode.NotFound });
}
