using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Readers;

/// <summary>
/// Boxes 1 to 6 by their labels, never by their numbers. A box's words are those right of its label's left edge and of the
/// vertical rule beside it, left of the next column's, below its label and above the next label of its column.
/// </summary>
internal sealed class FormBoxes
{
    /// <summary>A rule this close left of a label, in points, is the column's edge: a cell's padding.</summary>
    private const double Padding = 14;

    /// <summary>How far left of its label a box's value may begin where there is no rule, in points.</summary>
    private const double Outdent = 2.5;

    private readonly IReadOnlyList<Token> _tokens;

    private FormBoxes(IReadOnlyList<Token> tokens) => _tokens = tokens;

    public Phrase? Owner { get; private init; }

    public Phrase? EventDate { get; private init; }

    public Phrase? Issuer { get; private init; }

    public Phrase? ForeignSymbol { get; private init; }

    public Phrase? Relationship { get; private init; }

    public Phrase? Amendment { get; private init; }

    public Phrase? JointFiling { get; private init; }

    private double EventDateLeft { get; init; }

    private double IssuerLeft { get; init; }

    private double LastColumnLeft { get; init; }

    public static FormBoxes Find(IReadOnlyList<SectionSpan> spans, Sheet sheet)
    {
        var tokens = spans.SelectMany(s => s.Tokens).ToList();
        Phrase? First(string[] keys)
        {
            var phrase = PhraseFinder.FindAll(tokens, keys).FirstOrDefault();
            phrase?.MarkAsLabel();
            return phrase;
        }
        var eventDate = First(Landmarks.EventDate);
        var issuer = First(Landmarks.IssuerName);
        var relationship = First(Landmarks.Relationship);
        var amendment = First(Landmarks.Amendment);
        var joint = First(Landmarks.JointFiling);
        var boxes = new FormBoxes(tokens)
        {
            Owner = First([.. Landmarks.Sections[0].Keys]),
            EventDate = eventDate,
            Issuer = issuer,
            ForeignSymbol = First(Landmarks.ForeignSymbol),
            Relationship = relationship,
            Amendment = amendment,
            JointFiling = joint,
            EventDateLeft = Edge(eventDate, sheet),
            IssuerLeft = Edge(Leftmost(issuer, relationship), sheet),
            LastColumnLeft = Edge(Leftmost(amendment, joint), sheet),
        };
        foreach (var print in PhraseFinder.FindAll(tokens, Landmarks.BoxPrint))
            print.MarkAsLabel();
        return boxes;
    }

    /// <summary>Box 1: everything left of box 2.</summary>
    public List<Token> OwnerTokens() => Free(t => t.Box.Left < EventDateLeft);

    /// <summary>Where box 1 ends at the right, in points.</summary>
    public double OwnerRight => EventDateLeft;

    public List<Token> EventDateTokens() => Free(t => t.Box.Left >= EventDateLeft && t.Box.Left < IssuerLeft);

    public List<Token> IssuerTokens()
    {
        if (Issuer is null)
            return [];
        var bottom = Math.Min(Top(Relationship), Top(Amendment) > Issuer.Box.Bottom ? Top(Amendment) : double.PositiveInfinity);
        return Free(t => t.Box.Left >= IssuerLeft && t.Box.CenterY > Issuer.Box.Top && t.Box.CenterY < bottom
            && !IsForeign(t));
    }

    public List<Token> ForeignSymbolTokens() =>
        ForeignSymbol is null ? [] : Free(t => t.Box.Left >= IssuerLeft && t.Box.CenterY < Top(Relationship) && IsForeign(t));

    public List<Token> RelationshipTokens() => Relationship is null ? [] :
        [.. _tokens.Where(t => t.Box.Left >= IssuerLeft && t.Box.Left < LastColumnLeft && t.Box.CenterY > Relationship.Box.Top)];

    public List<Token> AmendmentTokens() => Amendment is null ? [] :
        Free(t => t.Box.Left >= LastColumnLeft && t.Box.CenterY > Amendment.Box.Top && t.Box.CenterY < Top(JointFiling));

    public List<Token> JointFilingTokens() => JointFiling is null ? [] :
        [.. _tokens.Where(t => t.Box.Left >= LastColumnLeft && t.Box.CenterY > JointFiling.Box.Top)];

    private bool IsForeign(Token token) => ForeignSymbol is { } label && token.Box.CenterY > label.Box.Top
        && token.Box.Left >= label.Box.Left - Outdent;

    private List<Token> Free(Func<Token, bool> belongs) => [.. _tokens.Where(t => t.Use == TokenUse.Unplaced && belongs(t))];

    private static double Top(Phrase? phrase) => phrase?.Box.Top ?? double.PositiveInfinity;

    private static Phrase? Leftmost(Phrase? a, Phrase? b) => a is null || b?.Box.Left < a.Box.Left ? b : a;

    private static double Edge(Phrase? label, Sheet sheet)
    {
        if (label is null)
            return double.PositiveInfinity;
        var rules = sheet.VerticalRules.Where(r => r.CenterX < label.Box.Left + 1 && r.CenterX > label.Box.Left - Padding
            && r.Top < label.Box.CenterY && r.Bottom > label.Box.CenterY).Select(Rect (r) => r).ToList();
        return rules.Count > 0 ? rules.Max(r => r.CenterX) : label.Box.Left - Outdent;
    }
}
