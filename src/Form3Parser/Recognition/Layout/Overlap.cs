using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>What stands at the head of a page and at the foot of the one before, because the page's end cuts it.</summary>
/// <param name="Repeated">The words on the later page.</param>
/// <param name="Shift">How far below the page before its end lies, as the later page counts, in points.</param>
/// <param name="IsDoubtful">Whether two lines may be alike as well.</param>
internal sealed record Overlap(IReadOnlySet<Word> Repeated, double Shift, bool IsDoubtful);
