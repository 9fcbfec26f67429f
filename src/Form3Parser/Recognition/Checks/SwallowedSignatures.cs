using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Readers;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// Lines of the remarks or the notes that stand and end as signatures do: set in from the margin of the prose, a day at their end;
/// or a signature's captions there, that of the signature and that of the date far right of it.
/// </summary>
internal static class SwallowedSignatures
{
    /// <summary>Prose is set in by less than this, in font sizes.</summary>
    private const double Indent = 6;

    /// <summary>Words of prose stand closer, in font sizes; the two captions further apart.</summary>
    private const double ColumnGap = 2;

    public static void Report(Sheet sheet, DiagnosticBag bag)
    {
        var prose = sheet.Tokens().Where(t => t.Field is { Name: "remarks" } or { Name: "text" }).ToList();
        var margin = prose.Select(t => t.Box.Left).DefaultIfEmpty(0).Min();
        var lines = TextLines.Of(prose);
        var signed = lines.Find(l => l.Count > 1 && l[0].Box.Left > margin + Indent * l[0].Size && SignatureDates.IsDate(l[^1]));
        if (signed is not null)
            bag.Warn(DiagnosticCode.DoubtfulRows, $"\"{TextLines.JoinLines([signed])}\" may be a signature.", "signatures", signed[0].Page);
        foreach (var caption in PhraseFinder.FindAll(prose, Landmarks.SignatureCaption))
            if (caption.Tokens[^1] is var last && lines.Find(l => l.Contains(last)) is { } line && line.IndexOf(last) is var at && at + 1 < line.Count
                && line[at + 1].Key == Landmarks.DateCaption[0] && line[at + 1].Box.Left - last.Box.Right > ColumnGap * last.Size)
                bag.Warn(DiagnosticCode.DoubtfulRows, "The signature above a caption was taken for prose.", "signatures", last.Page);
    }
}
