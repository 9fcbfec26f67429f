using Form3Parser.Diagnostics;

namespace Form3Parser.Recognition.Bundles;

/// <summary>Pages of a file that belong together.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Start">The place of the first one in the file's list of pages.</param>
/// <param name="End">The place after the last one.</param>
internal readonly record struct BundlePart(PartKind Kind, int Start, int End)
{
    /// <summary>The numbers of the pages.</summary>
    public PageRange Pages => new(Start + 1, End);
}
