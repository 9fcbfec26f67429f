using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Layout;

/// <summary>How a filing prints the marks of its notes in the tables, and which notes there are.</summary>
/// <param name="Known">The ids of the notes in the explanation.</param>
/// <param name="AreRaised">
/// True when marks are printed smaller than the words. Then a "(1)" of full size is text: titles end in such, too.
/// </param>
/// <param name="AreMisread">True when they were taken off a picture, where small raised digits come out as anything.</param>
internal sealed record MarkStyle(IReadOnlySet<string> Known, bool AreRaised, bool AreMisread = false)
{
    public static MarkStyle None { get; } = new(new HashSet<string>(), true);

    public static MarkStyle Of(IReadOnlyList<Token> tables, IReadOnlySet<string> known)
    {
        var main = tables.Where(t => t.Use == TokenUse.Unplaced && !NoteMarks.IsAll(t.Text)).Select(t => t.Size).DefaultIfEmpty(0).Max();
        return new MarkStyle(known, tables.Any(t => NoteMarks.IsAll(t.Text) && t.Size < Cell.RaisedSize * main), tables.Any(t => t.IsScanned));
    }
}
