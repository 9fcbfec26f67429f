using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Text;

namespace Form3Parser.Recognition;

/// <summary>Says where each field of a filing is printed, from the fields that its words were read into.</summary>
internal static class Provenance
{
    // A hundredth of a point is less than any printer's dot, and more than the last bits in which machines may differ.
    private const int Decimals = 2;

    /// <summary>The fields in the order in which they begin on the sheet.</summary>
    public static List<PrintedField> Of(Sheet sheet)
    {
        var fields = new OrderedDictionary<FieldPath, List<Token>>();
        foreach (var token in sheet.Tokens().Concat(sheet.Furniture))
        {
            if (token.Field.Name is null)
                continue;
            if (!fields.TryGetValue(token.Field, out var words))
                fields.Add(token.Field, words = []);
            words.Add(token);
        }
        return [.. fields.Select(f => new PrintedField(f.Key.ToString(), Parts(f.Value)))];
    }

    // A line of the sheet may hold words of two pages where one of them is cut through the middle of a line.
    private static List<PrintedPart> Parts(List<Token> words) =>
        [.. TextLines.Of(words).SelectMany(line => line.GroupBy(word => word.Page)).Select(line => Part([.. line]))];

    private static PrintedPart Part(List<Token> line)
    {
        var box = line.Select(word => word.PageBox).Aggregate((a, b) => a.Union(b));
        return new PrintedPart(
            line[0].Page, Rounded(box.Left), Rounded(box.Top), Rounded(box.Width), Rounded(box.Height), TextLines.JoinLines([line], asPrinted: true));
    }

    /// <summary>A place to the decimals that are given, in points.</summary>
    /// <remarks>Zero is added because it takes the sign from a negative zero.</remarks>
    public static double Rounded(double points) => Math.Round(points, Decimals) + 0;
}
