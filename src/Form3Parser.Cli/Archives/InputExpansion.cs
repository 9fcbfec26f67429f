using Form3Parser.Cli.Inputs;

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
            // Why an input cannot be opened is said where it is read.
            using var stream = input.Failure is null ? InputBytes.Open(input, out _) : null;
            if (stream is null || IsPlainFile(stream))
            {
                yield return input;
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

    // A file that is no archive is read where it is made a record of, side by side with others. What comes through a pipe can be
    // looked at only once, so that it is read here.
    private static bool IsPlainFile(Stream stream)
    {
        if (!stream.CanSeek)
            return false;
        try
        {
            Span<byte> start = stackalloc byte[ContentKind.HeaderWindow];
            var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            stream.Position = 0;
            return ArchiveSignature.Of(start[..count]) is null;
        }
        catch (IOException)
        {
            // As above.
            return true;
        }
    }
}
