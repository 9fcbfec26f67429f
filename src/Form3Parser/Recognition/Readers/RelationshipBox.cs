using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>Reads box 4: four boxes to tick, and below them the officer's title and what "Other" is.</summary>
internal static class RelationshipBox
{
    private const string Field = "reportingOwners[0].relationship";

    /// <summary>Reads the box and takes its words.</summary>
    /// <param name="tokens">Its words.</param>
    /// <param name="shapes">What is drawn there, no larger than a letter.</param>
    /// <param name="side">Where the ticks of box 6 stand.</param>
    /// <param name="bag">Where doubts go.</param>
    public static OwnerRelationship? Read(IReadOnlyList<Token> tokens, IReadOnlyList<DrawnShape> shapes, TickSide side, DiagnosticBag bag)
    {
        var director = Find(tokens, Landmarks.Director);
        var tenPercent = Find(tokens, Landmarks.TenPercentOwner);
        var officer = Find(tokens, Landmarks.Officer);
        var other = Find(tokens, Landmarks.Other);
        if (director is null || tenPercent is null || officer is null || other is null)
        {
            bag.Error(DiagnosticCode.MissingHeading, "The boxes of the relationship were not found.", Field);
            return null;
        }
        Phrase[] labels = [director, tenPercent, officer, other];
        var ticked = Ticks.Read(tokens, shapes, labels, Field, ["isDirector", "isTenPercentOwner", "isOfficer", "isOther"], ref side);
        if (side == TickSide.Unknown && ticked.Contains(true))
            bag.Warn(DiagnosticCode.DoubtfulSplit, "The tick stands in the middle between two labels.", Field, tokens[0].Page);
        foreach (var token in tokens)
            if (token.Use == TokenUse.Unplaced && (IsPieceOfLabel(token) || (token.Text.EndsWith(':') && Landmarks.TitleCaptions.Contains(token.Key))))
                token.Use = TokenUse.Label;
        // The texts stand below their boxes; what is left above them is no text of theirs.
        var texts = tokens.Where(t => t.Use == TokenUse.Unplaced && t.Box.CenterY > officer.Box.Top).ToList();
        var (title, otherText) = Texts(texts, other.Box.Left, ticked[2], ticked[3]);
        if (!ticked.Contains(true))
            bag.Error(DiagnosticCode.NoRelationship, "No box of the relationship is ticked.", Field);
        if (ticked[2] != title is not null || ticked[3] != otherText is not null)
            bag.Warn(DiagnosticCode.RelationshipText, "A title or a specification stands without its box, or its box without it.", Field);
        return new OwnerRelationship
        {
            IsDirector = ticked[0],
            IsTenPercentOwner = ticked[1],
            IsOfficer = ticked[2],
            IsOther = ticked[3],
            OfficerTitle = title,
            OtherText = otherText,
        };
    }

    // Where a label's lines were shuffled, its pieces are told by the bracket that each has only one of.
    private static bool IsPieceOfLabel(Token token) => token.Text is "below)" or "be-" or "low)" || (token.Text[0] == '(' && !token.Text.EndsWith(')')
        && token.Key.Length > 2 && ("give".StartsWith(token.Key, StringComparison.Ordinal) || "specify".StartsWith(token.Key, StringComparison.Ordinal)));

    private static Phrase? Find(IReadOnlyList<Token> tokens, string[] keys)
    {
        var found = PhraseFinder.FindAll([.. tokens.Where(t => t.Use == TokenUse.Unplaced)], keys).FirstOrDefault();
        found?.MarkAsLabel();
        return found;
    }

    /// <summary>EDGAR keeps 30 characters of both texts.</summary>
    private const int Longest = 30;

    // A converter's cells cut words in two. Where the text is longer than EDGAR keeps, and its first cells without spaces
    // between them are as long as that, they are the text; what stands beyond is none of it.
    private static string Whole(List<Token> tokens)
    {
        var text = TextLines.Join(tokens);
        if (text.Length <= Longest || TextLines.Of(tokens) is not [var line])
            return text;
        var whole = "";
        for (int from = 0, to = 1; from < line.Count && whole.Length < Longest; from = to++)
        {
            while (to < line.Count && line[to].Box.Left - line[to - 1].Box.Right < CellGap * line[to].Size)
                to++;
            whole += TextLines.JoinLines([line[from..to]]);
            if (whole.Length != Longest)
                continue;
            line.Skip(to).ToList().ForEach(t => t.Use = TokenUse.Unplaced);
            return whole;
        }
        return text;
    }

    /// <summary>Words further apart on a line stand in cells of their own, in font sizes.</summary>
    private const double CellGap = 1.4;

    private static (string? Title, string? Other) Texts(List<Token> tokens, double otherLeft, bool isOfficer, bool isOther)
    {
        if (tokens.Count == 0)
            return (null, null);
        Take(tokens, isOfficer != isOther && isOther ? "otherText" : "officerTitle");
        if (isOfficer != isOther)
            return isOfficer ? (Whole(tokens), null) : (null, Whole(tokens));
        // Agents print both on one line with a slash between; the viewer prints them below their boxes.
        var all = TextLines.Join(tokens);
        var slash = all.IndexOf(" / ", StringComparison.Ordinal);
        if (slash >= 0)
        {
            var words = TextLines.Of(tokens).SelectMany(line => line).ToList();
            Take(words.SkipWhile(t => t.Text != "/").Skip(1), "otherText");
            Take(words.Where(t => t.Text == "/").Take(1), null);
            return (all[..slash], all[(slash + 3)..]);
        }
        var left = tokens.Where(t => t.Box.Left < otherLeft - t.Size).ToList();
        var right = tokens.Except(left).ToList();
        Take(right, "otherText");
        return (left.Count > 0 ? TextLines.Join(left) : null, right.Count > 0 ? TextLines.Join(right) : null);
    }

    private static void Take(IEnumerable<Token> words, string? name)
    {
        foreach (var word in words)
            word.Take(Field, name);
    }
}
