using System.Text;
using Form3Parser.Cli.Archives;
using Form3Parser.Cli.Inputs;
using Form3Parser.Output;

namespace Form3Parser.Cli.Tests.Archives;

/// <summary>What is found in an archive, as lines that are easy to compare.</summary>
internal static class Walked
{
    internal static readonly ArchiveLimits Limits = new(1 << 20);

    /// <summary>A line for each input: its path and its content or its error.</summary>
    internal static string[] Lines(byte[] archive, ArchiveLimits? limits = null)
    {
        var read = Inputs(archive, limits, isPiped: false).Select(Line).ToArray();

        // A pipe gives the same, only that a limit is seen when that much of it has come.
        if (limits is null)
            Inputs(archive, limits, isPiped: true).Select(Line).Should().Equal(read);
        return read;
    }

    internal static IEnumerable<Input> Inputs(byte[] archive, ArchiveLimits? limits, bool isPiped)
    {
        var budget = new ArchiveBudget(limits ?? Limits);
        using var bytes = new MemoryStream(archive);
        if (!isPiped)
            budget.AddPacked(archive.Length);
        Stream stream = isPiped ? new PackedStream(bytes, budget) : bytes;
        foreach (var input in new ArchiveWalk(limits ?? Limits, budget).Read("a", stream))
            yield return input;
    }

    private static string Line(Input input) => input.Failure is { } failure
        ? $"{input.Path}: {Spelling.Of(failure.Code)}: {failure.Message}"
        : $"{input.Path} = {Encoding.Latin1.GetString(input.Content!.Value.Span)}";
}
