using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Readers;

/// <summary>Reads a name and an address without captions, line by line: the name first, the place last, the street between.</summary>
/// <diagnostic code="F3-105">
/// <title>A text may be split at the wrong place, such as a city from its state</title>
/// <meaning>
/// An address could not be parted into its fields with certainty, or a tick stands as near to one
/// label as to another (warning).
/// </meaning>
/// <reason>
/// The words are all in the record, but some may stand in the wrong field.
/// </reason>
/// <remedy>
/// Compare the address, or box 4, with the page.
/// </remedy>
/// </diagnostic>
internal static class AddressLines
{
    /// <summary>A filing has a name, two lines of a street and a place.</summary>
    private const int MostLines = 4;

    /// <summary>A street may be lacking its second line only.</summary>
    private const int LeastLines = 3;

    /// <summary>Reads and takes the words of one owner.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="right">The right edge of their column, in points; infinite where lines are never wrapped.</param>
    /// <param name="field">The owner's path in the record.</param>
    /// <param name="bag">Where doubts go.</param>
    public static ReportingOwner Read(IReadOnlyList<Token> tokens, double right, string field, DiagnosticBag bag) => Read(TextLines.Of(tokens), right, field, bag);

    /// <summary>The same, of the lines in order of reading.</summary>
    public static ReportingOwner Read(List<List<Token>> all, double right, string field, DiagnosticBag bag)
    {
        var printed = WithWholePlace(all);
        var lines = StreetLines.Unwrap(printed, right);
        // A column as wide as its longest line looks full everywhere. What begins like a line of an address most likely is one.
        if (printed.Count is >= LeastLines and <= MostLines && lines.Count < printed.Count && PlaceLine.HasState(printed[^1]))
        {
            if (!printed.Skip(1).SkipLast(1).All(StreetLines.Begins))
                bag.Warn(DiagnosticCode.DoubtfulSplit, "It is doubtful where the lines of the address begin.", $"{field}.address", printed[0][0].Page);
            lines = printed;
        }
        else if (printed.Find(l => StreetLines.Begins(l) && !lines.Exists(whole => whole[0] == l[0])) is [var begun, ..])
        {
            // Joined to the one above, though it begins like a line of its own.
            bag.Warn(DiagnosticCode.DoubtfulSplit, "It is doubtful where the lines of the address begin.", $"{field}.address", begun.Page);
            var at = lines.FindIndex(l => l.Contains(begun));
            var cut = lines[at].IndexOf(begun);
            if (lines.Count < MostLines)
                lines = [.. lines[..at], lines[at][..cut], lines[at][cut..], .. lines[(at + 1)..]];
        }
        for (var i = 0; i < lines.Count; i++)
            foreach (var word in lines[i])
                word.Take(i == 0 ? field : $"{field}.address", i == 0 ? "name" : i == 1 ? "street1" : "street2");
        var (city, state, zip, country) = PlaceLine.Read(lines.Count > 1 ? lines[^1] : [], [], true, $"{field}.address", bag);
        var streets = lines.Skip(1).Take(Math.Max(0, lines.Count - 2)).Select(l => TextLines.Join(l)).ToList();
        if (lines.Count > MostLines)
            bag.Warn(DiagnosticCode.DoubtfulSplit, "An address has more lines than a filing can hold.", $"{field}.address", printed[0][0].Page);
        return new ReportingOwner
        {
            Cik = null,
            Name = lines.Count > 0 ? TextLines.Join(lines[0]) : null,
            Address = new OwnerAddress
            {
                Street1 = streets.Count > 0 ? streets[0] : null,
                Street2 = streets.Count > 1 ? string.Join(' ', streets.Skip(1)) : null,
                City = city,
                State = state,
                ZipCode = zip,
                Country = country,
            },
            Relationship = null,
        };
    }

    /// <summary>Whether lines end with a place, which may be wrapped.</summary>
    public static bool EndWithPlace(List<List<Token>> lines) => PlaceLine.HasState(WithWholePlace(lines)[^1]);

    private static List<List<Token>> WithWholePlace(List<List<Token>> lines)
    {
        if (lines.Count <= LeastLines || PlaceLine.HasState(lines[^1]))
            return lines;
        List<Token> joined = [.. lines[^2], .. lines[^1]];
        return PlaceLine.HasState(joined) ? [.. lines[..^2], joined] : lines;
    }
}
