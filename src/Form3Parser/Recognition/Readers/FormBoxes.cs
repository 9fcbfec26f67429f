using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Readers;

/// <summary>Boxes 1 to 6, found by their labels, never by their numbers, and the words in them.</summary>
internal sealed class FormBoxes
{
    private readonly BoxRegions _regions;
    private readonly ILookup<Phrase?, Token> _words;
    private readonly ILookup<Phrase?, DrawnShape> _shapes;
    private readonly double _edge;

    private FormBoxes(BoxRegions regions, List<Token> tokens, Sheet sheet)
    {
        _shapes = sheet.Shapes.ToLookup(s => regions.At(s.Place.Box.Left, s.Place.Box.CenterY));
        _regions = regions;
        _words = tokens.ToLookup(t => regions.At(t.Box.Left, t.Box.CenterY));
        _edge = tokens.Select(t => t.Box.Right).DefaultIfEmpty(0).Max();
    }

    public Phrase? Owner { get; private init; }

    public Phrase? EventDate { get; private init; }

    public Phrase? Issuer { get; private init; }

    public Phrase? Symbol { get; private init; }

    public Phrase? ForeignSymbol { get; private init; }

    public Phrase? Relationship { get; private init; }

    public Phrase? Amendment { get; private init; }

    public Phrase? JointFiling { get; private init; }

    public static FormBoxes Find(IReadOnlyList<SectionSpan> spans, Sheet sheet)
    {
        var tokens = spans.SelectMany(s => s.Tokens).ToList();
        Phrase? First(params string[] keys)
        {
            var phrase = PhraseFinder.Whole(PhraseFinder.FindAll(tokens, keys)).FirstOrDefault();
            phrase?.MarkAsLabel();
            return phrase;
        }
        // Dots lead from a label to its value.
        foreach (var leader in tokens.Where(t => t.Text.Length > 2 && t.Text.AsSpan().Trim('.').Length == 0))
            leader.Use = TokenUse.Label;
        Phrase? eventDate = First(Landmarks.EventDate), both = First(Landmarks.IssuerName), issuer = both ?? First(Landmarks.IssuerOnly), symbol = both is null ? First(Landmarks.Symbol) : null, foreign = First(Landmarks.ForeignSymbol),
            relationship = First(Landmarks.Relationship), amendment = First(Landmarks.Amendment), joint = First(Landmarks.JointFiling),
            owner = First(Landmarks.Sections[0].Keys) ?? First(Landmarks.OwnerName), irsNumber = First(Landmarks.IrsNumber);
        foreach (var print in PhraseFinder.FindAll(tokens, Landmarks.BoxPrint))
            print.MarkAsLabel();
        Phrase?[] labels = [owner, eventDate, irsNumber, issuer, symbol, foreign, relationship, amendment, joint];
        return new FormBoxes(BoxRegions.Of(labels.OfType<Phrase>(), sheet), tokens, sheet)
        {
            Owner = owner,
            EventDate = eventDate,
            Issuer = issuer,
            Symbol = symbol,
            ForeignSymbol = foreign,
            Relationship = relationship,
            Amendment = amendment,
            JointFiling = joint,
        };
    }

    /// <summary>Where box 1 ends at the right, in points.</summary>
    public double OwnerRight => Owner is null ? double.PositiveInfinity : _regions.RightOf(Owner);

    /// <summary>Where box 3 ends at the right, in points.</summary>
    public double IssuerRight => Issuer is null ? _edge : Math.Min(_edge, _regions.RightOf(Issuer));

    /// <summary>Box 1, and what stands in no box. What ends left of it is none of the form's, as the menu of a page around it.</summary>
    public List<Token> OwnerTokens() =>
        Owner is null ? Free(null) : [.. Free(Owner), .. _words[null].Where(t => IsFree(t) && (t.IsRough || t.Box.Right > Owner.Box.Left - t.Size))];

    public List<Token> EventDateTokens() => EventDate is null ? [] : Free(EventDate);

    public List<Token> IssuerTokens() => Issuer is null ? [] : Free(Issuer);

    /// <summary>The trading symbol where it has a label of its own.</summary>
    public List<Token> SymbolTokens() => Symbol is null ? [] : Free(Symbol);

    public List<Token> ForeignSymbolTokens() => ForeignSymbol is null ? [] : Free(ForeignSymbol);

    public List<Token> RelationshipTokens() => Relationship is null ? [] : [.. _words[Relationship]];

    public List<Token> AmendmentTokens() => Amendment is null ? [] : Free(Amendment);

    public List<Token> JointFilingTokens() => JointFiling is null ? [] : [.. _words[JointFiling]];

    /// <summary>What is drawn in box 4.</summary>
    public List<DrawnShape> RelationshipShapes() => Relationship is null ? [] : [.. _shapes[Relationship]];

    /// <summary>What is drawn in box 6.</summary>
    public List<DrawnShape> JointFilingShapes() => JointFiling is null ? [] : [.. _shapes[JointFiling]];

    /// <summary>Whether a place is in box 3.</summary>
    public bool IsIssuer(Rect place) => Issuer is not null && _regions.At(place.CenterX, place.CenterY) == Issuer;

    private List<Token> Free(Phrase? label) => [.. _words[label].Where(IsFree)];

    private static bool IsFree(Token token) => token.Use == TokenUse.Unplaced;
}
