using System.IO.Compression;
using Form3Parser.Cli.Inputs;
using Form3Parser.Diagnostics;

namespace Form3Parser.Cli.Archives;

/// <summary>Finds the filings in an archive and the archives in it, reading each byte once and in order.</summary>
/// <param name="limits">How much there may be.</param>
/// <param name="budget">What has been used up of that.</param>
internal sealed class ArchiveWalk(ArchiveLimits limits, ArchiveBudget budget)
{
    private const char Separator = '!';

    /// <summary>Whether several files were possible, even if there was one or none: a ZIP or tape archive was met.</summary>
    internal bool IsSeveral { get; private set; }

    /// <summary>The filings in a file that the user named, or the one reason why there is none.</summary>
    /// <param name="path">How the user named it.</param>
    /// <param name="stream">Its content.</param>
    internal IEnumerable<Input> Read(string path, Stream stream)
    {
        var isEmpty = true;
        foreach (var input in Guarded(path, Named(path, stream), isOutermost: true))
        {
            isEmpty = false;
            yield return input;
        }

        if (isEmpty)
            yield return new Input(path, new InputError(InputErrorCode.NotFound, "no file in this archive looks like a filing"));
    }

    // Nothing of the stream is read before the first filing is asked for.
    private IEnumerable<Input> Named(string path, Stream stream)
    {
        foreach (var input in Content(path, stream, new Place(0, IsNamed: true)))
            yield return input;
    }

    private IEnumerable<Input> Content(string path, Stream stream, Place place)
    {
        // A stream that can be read at any place is the archive's file itself, and goes on where its start was looked at.
        var peeked = new PeekedStream(stream, ContentKind.HeaderWindow);
        var kind = ArchiveSignature.Of(peeked.Start);
        if (kind is null)
            return place.IsNamed || LooksLikeFiling(place.IsInGzip ? WithoutExtension(path) : path, peeked) ? [Filing(path, peeked)] : [];

        var depth = place.Depth + (kind == ArchiveKind.Tar && place.IsInGzip ? 0 : 1);
        if (depth > limits.MaxDepth)
            return [new Input(path, new InputError(InputErrorCode.TooLarge, $"archives in archives to more than {limits.MaxDepth} levels"))];
        if (kind == ArchiveKind.Gzip)
            return Unpacked(path, peeked, place with { Depth = depth, IsInGzip = true });
        IsSeveral = true;
        return kind == ArchiveKind.Tar
            ? Members(path, new TarMembers(peeked, budget).Read(), depth)
            : Zip(path, stream.CanSeek ? stream : peeked, place with { Depth = depth });
    }

    private static bool LooksLikeFiling(string name, PeekedStream content) =>
        FilingFolder.LooksLikeFiling(name, content.Start) ?? ContentKind.ShowsForm(content.Look(ContentKind.ProseWindow));

    // A compressed page.html.gz is a page.
    private static string WithoutExtension(string path) => path[..^Path.GetExtension(path).Length];

    private IEnumerable<Input> Unpacked(string path, Stream stream, Place place)
    {
        using var unpacked = new UnpackedStream(new GZipStream(stream, CompressionMode.Decompress), budget);
        foreach (var input in Content(path, unpacked, place))
            yield return input;
    }

    private IEnumerable<Input> Zip(string path, Stream stream, Place place)
    {
        var isSpooled = !stream.CanSeek;
        var archive = isSpooled ? Spool.Of(stream) : stream;
        using var spooled = isSpooled ? archive : null;
        var zip = new ZipMembers(archive, limits, budget);
        if (zip.IsOfficeDocument())
        {
            if (place.IsNamed)
                yield return new Input(path, new InputError(InputErrorCode.Unsupported, "not a filing but an Office document"));
            yield break;
        }

        foreach (var input in Members(path, zip.Read(), place.Depth))
            yield return input;
    }

    private IEnumerable<Input> Members(string path, IEnumerable<ArchiveMember> members, int depth)
    {
        foreach (var member in members)
        {
            budget.AddMember();
            if (MemberName.IsHidden(member.Name))
                continue;
            var name = path + Separator + member.Name;
            foreach (var input in member.Refusal is { } refusal ? Refused(name, refusal) : Guarded(name, Member(name, member, depth)))
                yield return input;
        }
    }

    private IEnumerable<Input> Member(string name, ArchiveMember member, int depth)
    {
        using var stream = member.Open();
        foreach (var input in Content(name, stream, new Place(depth, IsNamed: false)))
            yield return input;
    }

    // What cannot be looked into is taken for a filing only by its name, as in a folder.
    private static IEnumerable<Input> Refused(string name, InputError refusal) =>
        FilingFolder.LooksLikeFiling(name, default) == true ? [new Input(name, refusal)] : [];

    private Input Filing(string path, PeekedStream stream)
    {
        var content = InputBytes.Read(stream, limits.MaxMemberBytes, out var error);
        return new Input(path, error, error is null ? content : null);
    }

    // Damage in one archive, or in one file of it, is an input without a record, and what stands around it goes on.
    private static IEnumerable<Input> Guarded(string path, IEnumerable<Input> inputs, bool isOutermost = false)
    {
        using var next = inputs.GetEnumerator();
        while (true)
        {
            InputError? failure = null;
            var isThere = false;
            try
            {
                isThere = next.MoveNext();
            }
            catch (ArchiveLimitException e) when (isOutermost)
            {
                failure = new InputError(InputErrorCode.TooLarge, e.Message);
            }
            catch (InvalidDataException e)
            {
                failure = new InputError(InputErrorCode.Damaged, e.Message);
            }
            catch (EndOfStreamException)
            {
                failure = new InputError(InputErrorCode.Damaged, "it is cut off");
            }
            catch (IOException e)
            {
                failure = new InputError(InputErrorCode.Unreadable, e.Message);
            }
            catch (OutOfMemoryException)
            {
                failure = new InputError(InputErrorCode.TooLarge, "more than the memory holds");
            }

            if (failure is not null)
                yield return new Input(path, failure);
            if (!isThere)
                yield break;
            yield return next.Current;
        }
    }

    /// <summary>Where something stands.</summary>
    /// <param name="Depth">How many archives are around it.</param>
    /// <param name="IsNamed">Whether the user named it, so that it is taken whatever it looks like.</param>
    /// <param name="IsInGzip">Whether the archive right around it is a compressed file.</param>
    private readonly record struct Place(int Depth, bool IsNamed, bool IsInGzip = false);
}
