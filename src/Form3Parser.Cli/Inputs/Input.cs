using Form3Parser.Diagnostics;

namespace Form3Parser.Cli.Inputs;

/// <summary>One thing to read a filing from.</summary>
/// <param name="Path">As the user named it, with forward slashes; it opens the file too. In an archive <c>archive.zip!member</c>.</param>
/// <param name="Failure">Why there is nothing to open, for a folder or pattern that matched nothing; else null.</param>
/// <param name="Content">The bytes, where they had to be read to find the input; else null.</param>
internal sealed record Input(string Path, InputError? Failure = null, ReadOnlyMemory<byte>? Content = null)
{
    /// <summary>How standard input is named.</summary>
    internal const string StandardInputName = "-";

    internal bool IsStandardInput => Path == StandardInputName && Failure is null && Content is null;
}
