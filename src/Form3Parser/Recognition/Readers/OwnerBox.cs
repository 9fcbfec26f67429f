using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Reads box 1, name and address. Captions stand under what they name, or all of them above it: (Last)(First)(Middle) is the
/// name, (Street) the street, (City)(State)(Zip) the place. Without captions the lines are the name, the street and the place.
/// </summary>
internal static class OwnerBox
{
    /// <summary>Reads the words of one box.</summary>
    /// <param name="tokens">The box's words without its label.</param>
    /// <param name="right">The right edge of the box, in points.</param>
    /// <param name="commas">Whether the place is printed on one line, a comma after the city.</param>
    /// <param name="field">The owner's path in the record.</param>
    /// <param name="bag">Where doubts go.</param>
    public static ReportingOwner? Read(IReadOnlyList<Token> tokens, double right, bool commas, string field, DiagnosticBag bag)
    {
        var nameCaptions = Captions(tokens, Landmarks.NameCaptions);
        var streetCaption = Captions(tokens, Landmarks.StreetCaption);
        var placeCaptions = Captions(tokens, Landmarks.PlaceCaptions);
        if (nameCaptions.Count == 0 && streetCaption.Count == 0 && placeCaptions.Count == 0)
        {
            (nameCaptions, streetCaption, placeCaptions) = PlainCaptions(tokens);
            PhraseFinder.FindAll(tokens, Landmarks.OwnerAddress).Find(a => a.OpensLine && a.Tokens.Count < 5 && a.First.Text[0] == 'A')?.MarkAsLabel();
        }
        foreach (var token in tokens)
            if (token.Use == TokenUse.Unplaced && token.Text.Trim('*').Length == 0)
                token.Use = TokenUse.Label;
        var free = tokens.Where(t => t.Use == TokenUse.Unplaced).ToList();
        if (free.Count == 0)
            return null;
        if (nameCaptions.Count == 0 && streetCaption.Count == 0 && placeCaptions.Count == 0 && AddressLines.EndWithPlace(TextLines.Of(free)))
            return AddressLines.Read(free, right, field, bag);
        if (nameCaptions.Count == 0 && streetCaption.Count == 0 && placeCaptions.Count > 0 && TextLines.Of(free) is { Count: 3 or 4 } lines)
            return ReadAbovePlace(lines, placeCaptions, right, commas, field, bag);
        if (nameCaptions.Count == 0 || streetCaption.Count == 0)
        {
            bag.Error(DiagnosticCode.MissingHeading, "The captions of box 1 were not found; its lines are read as the name.", $"{field}.name", free[0].Page);
            return Owner(Take(free, field), OwnerAddress.Blank);
        }
        if (placeCaptions.Count > 0 && free.TrueForAll(t => t.Box.Left > nameCaptions.Concat(streetCaption).Concat(placeCaptions).Max(c => c.Box.Right) - 1))
            return ReadBeside(free, [nameCaptions, streetCaption, placeCaptions], right, field, bag);
        // Captions above are those of what follows, down to the next ones.
        var areAbove = nameCaptions.Max(t => t.Box.CenterY) < free.Min(t => t.Box.CenterY);
        var (named, rest) = Divide(free, areAbove ? streetCaption : nameCaptions);
        var (street, place) = Divide(rest, areAbove && placeCaptions.Count > 0 ? placeCaptions : streetCaption);
        return Owner(Take(named, field), Address(street, right, RowGap(street, nameCaptions, streetCaption), place, placeCaptions, commas, field, bag));
    }

    // Nothing but the place has captions: above it stands the name, and between the two the street.
    private static ReportingOwner ReadAbovePlace(List<List<Token>> lines, List<Token> captions, double right, bool commas, string field, DiagnosticBag bag)
    {
        return Owner(Take(lines[0], field), Address([.. lines[1..^1].SelectMany(l => l)], right, 0, lines[^1], captions, commas, field, bag));
    }

    // Captions in a column left of all they name: each is beside the first line of its own.
    private static ReportingOwner ReadBeside(List<Token> free, List<List<Token>> captions, double right, string field, DiagnosticBag bag)
    {
        var tops = captions.ConvertAll(c => c.Min(t => t.Box.CenterY - t.Size / 2));
        var rows = free.ToLookup(t => Math.Max(0, tops.FindLastIndex(top => t.Box.CenterY > top)));
        // How wide the column beside the captions is, is not known; lines of a street may be wrapped.
        if (TextLines.Of(rows[1]).Count > 1)
            bag.Warn(DiagnosticCode.DoubtfulSplit, "It is doubtful where the second line of the street begins.", $"{field}.address", free[0].Page);
        if (free.Min(t => t.Box.CenterY) < tops[0] || free.Exists(t => tops.Exists(top => t.Box.CenterY < top && t.Box.Bottom - t.Size / 4 > top)))
            bag.Warn(DiagnosticCode.DoubtfulSplit, "It is doubtful which caption each line of the address belongs to.", $"{field}.address", free[0].Page);
        return Owner(Take(rows[0], field), Address([.. rows[1]], right, 0, [.. rows[2]], [], true, field, bag));
    }

    // The words of the street, the room between the box's rows, and the words of the place with its captions.
    private static OwnerAddress Address(
        List<Token> street, double right, double rowGap, List<Token> place, List<Token> captions, bool commas, string field, DiagnosticBag bag)
    {
        var (street1, street2) = StreetLines.Read(street, right, rowGap, $"{field}.address", bag);
        var (city, state, zip, country) = PlaceLine.Read(place, captions, commas, $"{field}.address", bag);
        return new OwnerAddress { Street1 = street1, Street2 = street2, City = city, State = state, ZipCode = zip, Country = country };
    }

    // What stands above its caption, or left of it on one line, and the rest.
    private static (List<Token> Above, List<Token> Below) Divide(List<Token> tokens, List<Token> captions)
    {
        var caption = captions.MinBy(t => t.Box.CenterY)!;
        bool IsBefore(Token t) => Math.Abs(t.Baseline - caption.Baseline) < SameLine * t.Size
            ? t.Box.Right <= captions.Min(c => c.Box.Left) + 1 : t.Box.CenterY < caption.Box.CenterY;
        return (tokens.FindAll(IsBefore), tokens.FindAll(t => !IsBefore(t)));
    }

    // The room between the rows of the box: a caption, the street, another caption.
    private static double RowGap(List<Token> street, List<Token> above, List<Token> below) => street.Count == 0 ? 0 : Math.Min(
        street.Min(t => t.Box.Top) - above.Max(t => t.Box.Bottom), below.Min(t => t.Box.Top) - street.Max(t => t.Box.Bottom));

    /// <summary>Baselines of one line differ by less, in font sizes.</summary>
    private const double SameLine = 0.2;

    /// <summary>Marks the captions (City), (State), (Zip), (Country) as labels.</summary>
    public static void SetAsidePlaceCaptions(IEnumerable<Token> tokens) => Captions([.. tokens], Landmarks.PlaceCaptions);

    private static ReportingOwner Owner(string? name, OwnerAddress address) =>
        new() { Cik = null, Name = name, Address = address, Relationship = null };

    private static string? Take(IEnumerable<Token> tokens, string owner)
    {
        var taken = tokens.ToList();
        foreach (var token in taken)
            token.Take(owner, "name");
        return taken.Count > 0 ? TextLines.Join(taken) : null;
    }

    // Brackets are easily lost where a word was taken off a picture; one of them is enough there.
    private static bool IsBracketed(Token token)
    {
        if (token.Text.Length <= 2)
            return false;
        bool opens = token.Text[0] == '(', closes = token.Text[^1] == ')';
        return token.IsScanned ? opens || closes : opens && closes;
    }

    private static List<Token> Captions(IReadOnlyList<Token> tokens, string[] keys)
    {
        var captions = tokens.Where(t => IsBracketed(t) && keys.Any(t.IsLike)).ToList();
        foreach (var caption in captions)
            caption.Use = TokenUse.Label;
        return captions;
    }

    // Without brackets a caption is told by its line, which holds nothing but captions, and by its fellows: all three are there.
    private static (List<Token> Name, List<Token> Street, List<Token> Place) PlainCaptions(IReadOnlyList<Token> tokens)
    {
        var lines = TextLines.Of(tokens.Where(t => t.Use == TokenUse.Unplaced && t.Key.Length > 0));
        List<Token> Line(string[] keys, int least) => lines.Find(l => l.TrueForAll(t => keys.Contains(t.Key) || Landmarks.CaptionWords.Contains(t.Key))
            && l.Count(t => keys.Contains(t.Key)) >= least) ?? [];
        var (name, street, place) = (Line(Landmarks.NameCaptions, 2), Line(Landmarks.StreetCaption, 1), Line(Landmarks.PlaceCaptions, 2));
        if (name.Count == 0 || street.Count == 0 || place.Count == 0)
            return ([], [], []);
        foreach (var caption in (IEnumerable<Token>)[.. name, .. street, .. place])
            caption.Use = TokenUse.Label;
        return (name, street, place);
    }
}
