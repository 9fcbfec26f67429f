using System.Text;
using Form3Parser.Diagnostics;
using Form3Parser.Sources.Edgar.Markup;

namespace Form3Parser.Sources.Edgar.Ownership;

/// <summary>Nothing that is filed vanishes: elements and texts that ended in no field are told of.</summary>
/// <diagnostic code="F3-122">
/// <title>An element or a text of the XML belongs to no field</title>
/// <meaning>
/// The XML has an element that this program does not know, one that is there twice, or
/// text where none belongs (warning; info when it is empty, or when EDGAR's own addition
/// has no place in the record). The message has the text.
/// </meaning>
/// <reason>
/// Nothing that is filed vanishes without a word: it may be a new element of EDGAR's, or
/// a row of another form's table.
/// </reason>
/// <remedy>
/// If the message has a value that matters, take it from there. A new version of this
/// program may know the element.
/// </remedy>
/// </diagnostic>
internal static class UnplacedMarkup
{
    /// <summary>After this many the rest are counted: the document is not what it says it is.</summary>
    private const int MostTold = 100;

    public static void Report(FiledElement root, DiagnosticBag bag)
    {
        var told = 0;
        Tell(root, bag, ref told);
        var passedOver = int.MaxValue;
        foreach (var (element, depth) in MarkupWalk.Below(root))
        {
            if (depth > passedOver)
                continue;
            passedOver = element.IsTaken ? int.MaxValue : depth;
            Tell(element, bag, ref told);
        }

        if (told > MostTold)
            bag.Warn(DiagnosticCode.UnplacedElement, FormattableString.Invariant($"{told - MostTold} more elements belong to no field."));
    }

    private static void Tell(FiledElement element, DiagnosticBag bag, ref int told)
    {
        if (element.IsTaken && (element.IsTextTaken || WhiteSpace.Fold(element.Text) is null))
            return;
        if (++told > MostTold)
            return;
        var text = WhiteSpace.Fold(element.IsTaken ? element.Text : AllText(element));
        var holder = element is { IsTaken: false, Parent: { } parent } ? parent : element;
        var what = element.IsTaken || element.Name.Length == 0 ? $"Text in <{holder.Name}>"
            : element.Name.StartsWith('@') ? $"The attribute {element.Name[1..]} of <{holder.Name}>"
            : $"<{element.Name}> in <{holder.Name}>";
        if (text is null)
            bag.Note(DiagnosticCode.UnplacedElement, $"{what}, line {element.Line}, belongs to no field; it is empty.");
        else
            bag.Warn(DiagnosticCode.UnplacedElement, $"{what}, line {element.Line}, belongs to no field: \"{text}\".");
    }

    private static string AllText(FiledElement top)
    {
        var all = new StringBuilder(top.Text);
        foreach (var (element, _) in MarkupWalk.Below(top))
            if (element.Text.Length > 0)
                all.Append(' ').Append(element.Text);
            else if (element is { Name: "footnoteId", Id: { } id })
                all.Append(" (").Append(id).Append(')');
        return all.ToString();
    }
}
