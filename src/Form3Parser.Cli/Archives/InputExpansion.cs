using Form3Parser.Cli.Inputs;
using Form3Parser.Diagnostics;

namespace Form3Parser.Cli.Archives;

/// <summary>Puts the filings in an archive in the archive's place, one at a time as they are asked for.</summary>
/// <param name="limits">How much an archive may hold.</param>
internal sealed class InputExpansion(ArchiveLimits limits)
{
    /// <summary>Whether an archive of several files was met so far, even if there was one filing in it.</summary>
    internal bool HasArchive { get; private set; }

    /// <summary>The inputs; those of archives carry their content.</summary>
    internal IEnumerable<Input> Expand(IEnumerable<Input> inputs)
    {
        foreach (var input in inputs)
        {
            if (input.Failure is not null || IsPlainFile(input))
            {
                yield return input;
                continue;
            }

            using var stream = InputBytes.Open(input, out var error);
            if (stream is null)
            {
                yield return input with { Failure = error };
                continue;
            }

            foreach (var part in Parts(input, stream))
                yield return part;
        }
    }

    private IEnumerable<Input> Parts(Input input, Stream stream)
    {
        var budget = new ArchiveBudget(limits);
        if (stream.CanSeek)
            budget.AddPacked(stream.Length);
        var walk = new ArchiveWalk(limits, budget);
        foreach (var part in walk.Read(input.Path, stream.CanSeek ? stream : new PackedStream(stream, budget)))
        {
            HasArchive |= walk.IsSeveral;
            yield return part;
        }
    }

    // A file that is no archive is read where it is made a record of, side by side with others. A length of zero is also that
    // of pipes and devices, whose bytes can be looked at only once.
    private static bool IsPlainFile(Input input)
    {
        if (input.IsStandardInput)
            return false;
        try
        {
            if (new FileInfo(input.Path) is { Exists: true, Length: 0 })
                return false;
            using var file = File.OpenHandle(input.Path, share: FileShare.ReadWrite | FileShare.Delete);
            Span<byte> start = stackalloc byte[ContentKind.HeaderWindow];
            return ArchiveSignature.Of(start[..RandomAccess.Read(file, start, 0)]) is null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // Why it cannot be opened is said where it is read.
            return true;
        }
    }
}
