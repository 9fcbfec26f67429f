using Form3Parser.Model;
using Form3Parser.Tests.Generator.Drawing;

namespace Form3Parser.Tests.Generator;

/// <summary>How a note's mark is set: raised or on the line, right behind its word or after a space.</summary>
internal enum MarkStyle { Raised, RaisedApart, Inline, InlineApart, SmallApart }

/// <summary>How boxes are ticked.</summary>
internal enum TickStyle { X, BracketedX, UnderlinedX, BallotBox, CheckMark, Disc }

/// <summary>Which names are links with a CIK.</summary>
internal enum Linked { None, All, IssuerOnly, OwnersOnly }

/// <summary>
/// How a filing is printed, drawn by chance. Left out is what a person could not tell either:
/// a wrapped line of the street address and a second one look alike when both stand as close as wrapped lines do, so the
/// second stands further down; rows that neither rules nor padding part are not torn by a page break; columns without
/// rules have room between them; a note that quotes "2." or a heading may begin a line with it, so notes and headings
/// have room above; an address in the agents' table of owners is never wrapped; where a title ends as in a mark, marks are set
/// in another way.
/// </summary>
internal sealed record LayoutTraits
{
    public required bool IsAgents { get; init; }
    public required PageShape Page { get; init; }
    public required Face DataFace { get; init; }
    public required Face LabelFace { get; init; }
    public required double Size { get; init; }
    public required double LabelSize { get; init; }
    public required double NameSize { get; init; }
    public required double Pitch { get; init; }
    public required double Padding { get; init; }
    public required double Spacing { get; init; }
    public required Ruling TableRules { get; init; }
    public required Ruling BoxRules { get; init; }
    public required MarkStyle Marks { get; init; }
    public required double MarkSize { get; init; }
    public required Level CellLevel { get; init; }
    public required Side AmountSide { get; init; }
    public required TickStyle Ticks { get; init; }
    public required bool SymbolApart { get; init; }
    public required bool DollarApart { get; init; }
    public required bool DollarBeforeNotes { get; init; }
    public required bool RepeatsHeads { get; init; }
    public required bool KeepsRows { get; init; }
    public required WordBreaks Breaks { get; init; }
    public required Linked Links { get; init; }
    public required bool Draws2026 { get; init; }
    public required double NoteGap { get; init; }
    public required bool NotesInParentheses { get; init; }
    public required string NoteNumber { get; init; }
    public required string NotesHeading { get; init; }
    public required string RemarksHeading { get; init; }
    public required bool ListsMarks { get; init; }
    public required bool RemarksAlways { get; init; }
    public required bool RemarksInLine { get; init; }
    public required bool SignaturesLast { get; init; }
    public required bool CaptionEach { get; init; }
    public required double SignatureLeft { get; init; }
    public required double SignatureGap { get; init; }
    public required double[] TableIShares { get; init; }
    public required double[] TableIIShares { get; init; }
    public required double[] BoxShares { get; init; }

    public static LayoutTraits Draw(Dice dice, Form3Filing filing)
    {
        var is2026 = filing.Issuer.ForeignTradingSymbol is not null || filing.ReportingOwners.Any(o => o.Address.Country is not null);
        var agents = !is2026 && dice.Chance(0.4);
        var size = dice.Between(6.5, 12.5);
        var face = dice.Of(Face.Serif, Face.Serif, Face.Sans, Face.Mono);
        var rules = dice.Of(Ruling.All, Ruling.All, Ruling.All, Ruling.Horizontal, Ruling.Vertical, Ruling.None);
        var padding = dice.Between(rules.HasFlag(Ruling.Vertical) ? 0.8 : 3.0, 6.0);
        return new LayoutTraits
        {
            IsAgents = agents,
            Page = Shape(dice, filing),
            DataFace = face,
            LabelFace = face == Face.Mono ? Face.Mono : dice.Of(Face.Sans, face),
            Size = size,
            LabelSize = size * dice.Between(0.72, 1.0),
            NameSize = dice.Chance(0.5) ? size : size * dice.Between(1.0, 1.25),
            Pitch = dice.Between(1.12, 1.3),
            Padding = padding,
            Spacing = dice.Chance(0.3) ? dice.Between(1.0, 2.5) : 0,
            TableRules = rules,
            BoxRules = dice.Chance(0.8) ? rules : dice.Of(Ruling.All, Ruling.None),
            Marks = Style(dice, agents, Titles(filing).Any(t => t.EndsWith(')') && char.IsAsciiDigit(t[^2]))),
            MarkSize = dice.Between(0.55, 0.8),
            CellLevel = dice.Of(Level.Top, Level.Middle, Level.Middle, Level.Bottom),
            AmountSide = dice.Of(Side.Left, Side.Middle, Side.Right),
            Ticks = agents ? dice.Of(TickStyle.UnderlinedX, TickStyle.UnderlinedX, TickStyle.BracketedX)
                : dice.Of(TickStyle.X, TickStyle.X, TickStyle.X, TickStyle.BracketedX, TickStyle.BallotBox, TickStyle.CheckMark, TickStyle.Disc),
            SymbolApart = !agents ? dice.Chance(0.85) : dice.Chance(0.15),
            DollarApart = dice.Chance(0.4),
            DollarBeforeNotes = dice.Chance(0.25),
            RepeatsHeads = dice.Chance(0.5),
            KeepsRows = dice.Chance(0.5) || (!rules.HasFlag(Ruling.Horizontal) && padding < 2.5),
            Breaks = dice.Chance(0.3) ? WordBreaks.AtSlashes : WordBreaks.AtHyphens,
            Links = agents ? Linked.None : dice.Of(Linked.None, Linked.All, Linked.All, Linked.IssuerOnly, Linked.OwnersOnly),
            Draws2026 = is2026 || (!agents && dice.Chance(0.1)),
            NoteGap = dice.Between(0.45, 1.0) * size,
            NotesInParentheses = agents || dice.Chance(0.15),
            NoteNumber = dice.Of("1.", "1.", "1)", "[1]"),
            NotesHeading = dice.Of("Explanation of Responses:", "Explanation of Responses:", "EXPLANATION OF RESPONSES", "Footnotes:", "Notes:"),
            RemarksHeading = dice.Of("Remarks:", "Remarks:", "REMARKS:", face == Face.Mono ? "Remarks:" : "Remarks"),
            ListsMarks = dice.Chance(0.25),
            RemarksAlways = dice.Chance(0.25),
            RemarksInLine = dice.Chance(0.4),
            SignaturesLast = agents ? dice.Chance(0.2) : true,
            CaptionEach = agents || dice.Chance(0.2),
            SignatureLeft = dice.Chance(0.15) ? 0 : dice.Between(0.3, 0.6),
            SignatureGap = dice.Between(0.8, 2.0) * size,
            TableIShares = Jitter(dice, 0.44, 0.19, 0.11, 0.26),
            TableIIShares = Jitter(dice, 0.27, 0.09, 0.09, 0.18, 0.09, 0.08, 0.07, 0.13),
            BoxShares = Jitter(dice, 0.30, 0.16, 0.29, 0.25),
        };
    }

    /// <summary>The same with all type smaller by a share, as browsers print what is too wide for the paper.</summary>
    public LayoutTraits Smaller(double share) => this with { Size = Size * share, LabelSize = LabelSize * share, NameSize = NameSize * share };

    /// <summary>The traits by which failures are counted.</summary>
    public IEnumerable<string> Names =>
    [
        $"order={(IsAgents ? "agents" : "viewer")}", $"rules={TableRules}", $"boxes={BoxRules}", $"marks={Marks}", $"level={CellLevel}", $"ticks={Ticks}",
        $"amounts={AmountSide}", $"page={(Page.Width > Page.Height ? "landscape" : Page.Height < 600 ? "short" : "portrait")}",
        $"size={(Size < 8.5 ? "small" : Size < 10.5 ? "medium" : "large")}", $"face={DataFace.Name}", $"heads={RepeatsHeads}", $"whole={KeepsRows}",
        $"closes={Page.ClosesFrames}", $"links={Links}", $"notes={(IsAgents ? "column" : NotesInParentheses ? "(1)" : NoteNumber)}", $"lists={ListsMarks}", $"heading={NotesHeading}", $"remarks={RemarksHeading}", $"breaks={Breaks}",
        $"caption={(CaptionEach ? "each" : "once")}", $"signatures={(SignaturesLast ? "last" : "before")}", $"2026={Draws2026}", $"browser={Page.Address is not null}",
        $"pitch={(Pitch < 1.2 ? "tight" : "wide")}", $"padding={(Padding < 2 ? "<2" : Padding < 4 ? "<4" : ">4")}",
    ];

    private static MarkStyle Style(Dice dice, bool agents, bool isMarked) =>
        agents ? isMarked ? dice.Of(MarkStyle.RaisedApart, MarkStyle.SmallApart) : dice.Of(MarkStyle.InlineApart, MarkStyle.RaisedApart, MarkStyle.SmallApart)
        : isMarked ? dice.Of(MarkStyle.Raised, MarkStyle.RaisedApart)
        : dice.Of(MarkStyle.Raised, MarkStyle.Raised, MarkStyle.RaisedApart, MarkStyle.Inline, MarkStyle.InlineApart);

    private static IEnumerable<string> Titles(Form3Filing filing) => filing.NonDerivativeHoldings.Select(h => h.SecurityTitle!)
        .Concat(filing.DerivativeHoldings.SelectMany(h => new[] { h.SecurityTitle!, h.UnderlyingSecurityTitle! }));

    private static PageShape Shape(Dice dice, Form3Filing filing)
    {
        var (width, height) = dice.Of((612.0, 792.0), (612, 792), (595.3, 841.9), (612, 1008), (792, 612), (841.9, 595.3), (612, 470));
        var browser = dice.Chance(0.4);
        var number = filing.AccessionNumber!.Replace("-", "", StringComparison.Ordinal);
        return new PageShape(width, height, dice.Between(browser ? 28.0 : 18.0, 54.0))
        {
            ClosesFrames = dice.Chance(0.3),
            Address = browser ? $"https://www.sec.gov/Archives/edgar/data/1234567/{number}/xslF345X02/form3.xml" : null,
            NumbersPages = dice.Chance(0.2),
        };
    }

    private static double[] Jitter(Dice dice, params double[] shares) => [.. shares.Select(s => s * dice.Between(0.75, 1.3))];
}
