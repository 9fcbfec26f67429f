using Form3Parser.Diagnostics;

namespace Form3Parser.Recognition.Bundles;

/// <summary>Says which pages of a file were not read into a form's record, and what they are.</summary>
/// <diagnostic code="F3-107">
/// <title>Pages of the file are no part of the form</title>
/// <meaning>
/// The file holds more than this form: another form, a letter before it, a power of attorney
/// or an exhibit behind it (info), or pages behind its end that show none of its headings
/// (warning). They were not read into this record. The message has their numbers.
/// </meaning>
/// <reason>
/// A Form 3 among them has a record of its own. Anything else a page holds, such as further
/// notes on a sheet of the filer's own, is in no record.
/// </reason>
/// <remedy>
/// Look at the pages that are named. Where one belongs to the form, its words are missing.
/// </remedy>
/// </diagnostic>
internal static class OtherPages
{
    public static void Report(IEnumerable<(PartKind Kind, PageRange Pages)> others, DiagnosticBag bag)
    {
        foreach (var (kind, range) in others)
        {
            var (message, page) = (Message(kind, range), range.First);
            if (kind == PartKind.Unknown)
                bag.Warn(DiagnosticCode.OtherPages, message, page: page);
            else
                bag.Note(DiagnosticCode.OtherPages, message, page: page);
        }
    }

    private static string Message(PartKind kind, PageRange range)
    {
        var (first, last) = range;
        var (pages, verb) = first == last ? ($"Page {first}", "is") : ($"Pages {first} to {last}", "are");
        return kind switch
        {
            PartKind.Form4 => $"{pages} {verb} a Form 4, which is not read.",
            PartKind.Form5 => $"{pages} {verb} a Form 5, which is not read.",
            PartKind.Before => $"{pages} before the form {verb} no part of it.",
            PartKind.OtherDocument => $"{pages} behind the form {verb} another document.",
            _ => $"{pages} behind the form's end {verb} not read: no heading of the form is there.",
        };
    }
}
