using Form3Parser.Model;
using Form3Parser.Tests.Generator.Drawing;

namespace Form3Parser.Tests.Generator;

/// <summary>Draws boxes 1 to 6, the boxes of a joint filing's owners, and the agents' table of owners.</summary>
internal sealed class BoxesDrawing(Pen pen, Form3Filing filing)
{
    private const string Place = "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=";

    private readonly LayoutTraits _traits = pen.Traits;
    private readonly ReportingOwner _first = filing.ReportingOwners[0];

    public Flow Viewer()
    {
        var foreign = _traits.Draws2026 ? 1 : 0;
        var cells = new List<GridCell>
        {
            new(0, 0, OwnerBox(_first)) { Rows = 3 + foreign },
            new(0, 1, new Stack(pen.Label("2. Date of Event Requiring Statement (Month/Day/Year)"), pen.Value(Pen.Day(filing.PeriodOfReport)))) { Rows = 3 + foreign },
            new(0, 2, new Stack(pen.Label("3. Issuer Name and Ticker or Trading Symbol"), IssuerLine())) { Columns = 2 },
            new(1 + foreign, 2, ViewerRelationship()) { Rows = 2 },
            new(1 + foreign, 3, new Stack(pen.Label("5. If Amendment, Date of Original Filed (Month/Day/Year)"), pen.Value(Pen.Day(filing.DateOfOriginalSubmission)))),
            new(2 + foreign, 3, new Stack(pen.Label("6. Individual or Joint/Group Filing (Check Applicable Line)"), ViewerJoint())),
        };
        if (foreign > 0)
            cells.Add(new(1, 2, new Stack(pen.Label("3a. Foreign Trading Symbol"), pen.Value(filing.Issuer.ForeignTradingSymbol))) { Columns = 2 });
        return Boxes(cells);
    }

    public Flow Agents()
    {
        var address = _first.Address;
        var name = new Run(_first.Name!, _traits.DataFace, _traits.NameSize) { OnNewLine = true };
        return Boxes(
        [
            new(0, 0, pen.Set([pen.LabelRun("1. Name and Address of Reporting Person *"), name], Side.Left, _traits.LabelSize)),
            new(0, 1, new Stack(pen.Label("2. Date of Event Requiring Statement (Month/Day/Year)"), pen.Value(Pen.Day(filing.PeriodOfReport)))) { Rows = 4 },
            new(0, 2, new Stack(pen.Label("3. Issuer Name and Ticker or Trading Symbol"), IssuerLine())) { Columns = 2 },
            new(1, 0, new Stack(Captions("(Last)", "(First)", "(Middle)"), pen.Value(Joined(address.Street1, address.Street2)))),
            new(1, 2, AgentsRelationship()) { Rows = 3 },
            new(1, 3, new Stack(pen.Label("5. If Amendment, Date Original Filed(Month/Day/Year)"), pen.Value(Pen.Day(filing.DateOfOriginalSubmission)))),
            new(2, 0, new Stack(Captions("(Street)"), pen.Value(AgentsPlace(address)))),
            new(2, 3, new Stack(pen.Label("6. Individual or Joint/Group Filing(Check Applicable Line)"), AgentsJoint())) { Rows = 2 },
            new(3, 0, Captions("(City)", "(State)", "(Zip)")),
        ]);
    }

    /// <summary>Box 1 again for all owners, the first among them.</summary>
    public Flow Further() => new Indent(
        new Grid([1], [.. filing.ReportingOwners.Select((o, i) => new GridCell(i, 0, OwnerBox(o)))])
        {
            Ruling = _traits.BoxRules, Padding = _traits.Padding, Spacing = _traits.Spacing, KeepsRows = _traits.KeepsRows,
        }, 0, 0.42);

    public Flow OwnersTable()
    {
        var cells = new List<GridCell>
        {
            new(0, 0, pen.Heading("Reporting Owner Name / Address", Side.Middle)) { Rows = 2 },
            new(0, 1, pen.Heading("Relationships", Side.Middle)) { Columns = 4 },
        };
        string[] heads = ["Director", "10% Owner", "Officer", "Other"];
        cells.AddRange(heads.Select((head, i) => new GridCell(1, 1 + i, pen.Label(head))));
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
        {
            var (owner, row) = (filing.ReportingOwners[i], 2 + i);
            string?[] lines = [owner.Name, owner.Address.Street1, owner.Address.Street2, AgentsPlace(owner.Address)];
            var runs = lines.OfType<string>().Select(l => pen.ValueRun(l) with { OnNewLine = true });
            cells.Add(new(row, 0, pen.Set(runs, Side.Left, _traits.Size)));
            string?[] marks = [owner.Relationship!.IsDirector ? "X" : null, owner.Relationship.IsTenPercentOwner ? "X" : null, owner.Relationship.OfficerTitle, owner.Relationship.OtherText];
            cells.AddRange(marks.Select((mark, c) => new GridCell(row, 1 + c, pen.Value(mark, Side.Middle)) { Level = Level.Middle }));
        }
        var title = pen.Set([new Run("Reporting Owners", _traits.LabelFace.Bold, _traits.Size * 1.3)], Side.Left, _traits.Size);
        return new Stack(new Blank(_traits.Size), title, new Blank(_traits.Size / 2),
            new Grid([0.6, 0.1, 0.1, 0.1, 0.1], cells)
            {
                Ruling = _traits.TableRules, Padding = _traits.Padding, Spacing = _traits.Spacing, HeadRows = 2, RepeatsHead = _traits.RepeatsHeads,
                KeepsRows = _traits.KeepsRows, IsNarrow = true,
            });
    }

    private Grid Boxes(IReadOnlyList<GridCell> cells) => new(_traits.BoxShares, cells)
    {
        Ruling = _traits.BoxRules, Padding = Math.Max(_traits.Padding, _traits.BoxRules.HasFlag(Ruling.Vertical) ? 0 : 3), Spacing = _traits.Spacing,
    };

    private Stack OwnerBox(ReportingOwner owner)
    {
        var link = _traits.Links is Linked.All or Linked.OwnersOnly ? Place + owner.Cik : null;
        var address = owner.Address;
        var parts = new List<Flow>
        {
            pen.Label("1. Name and Address of Reporting Person*"), pen.Name(owner.Name, link), new Line(0.95), Captions("(Last)", "(First)", "(Middle)"),
            pen.Value(address.Street1),
        };
        if (address.Street2 is not null)
            parts.AddRange([new Blank(0.45 * _traits.Size), pen.Value(address.Street2)]);
        parts.AddRange([new Line(0.95), pen.Label("(Street)"), Columns([pen.Value(address.City), pen.Value(address.State), pen.Value(address.ZipCode)])]);
        parts.AddRange([new Line(0.95), Captions("(City)", "(State)", "(Zip)")]);
        if (_traits.Draws2026)
            parts.AddRange([new Line(0.95), pen.Value(address.Country), new Line(0.95), pen.Label("(Country)")]);
        return new Stack(parts);
    }

    private Paragraph IssuerLine()
    {
        var uri = _traits.Links is Linked.All or Linked.IssuerOnly ? Place + filing.Issuer.Cik : null;
        var name = new Run(filing.Issuer.Name!, _traits.DataFace, _traits.NameSize) { Uri = uri };
        var symbol = filing.Issuer.TradingSymbol ?? "";
        return pen.Set([name, pen.ValueRun(_traits.SymbolApart ? $"[ {symbol} ]" : $"[{symbol}]")], Side.Left, _traits.NameSize);
    }

    private Stack ViewerRelationship()
    {
        var r = _first.Relationship!;
        var cells = new List<GridCell>
        {
            new(0, 0, Tick(r.IsDirector)), new(0, 1, pen.Label("Director")), new(0, 2, Tick(r.IsTenPercentOwner)), new(0, 3, pen.Label("10% Owner")),
            new(1, 0, Tick(r.IsOfficer)), new(1, 1, pen.Label("Officer (give title below)")), new(1, 2, Tick(r.IsOther)), new(1, 3, pen.Label("Other (specify below)")),
            new(2, 1, pen.Value(r.OfficerTitle)), new(2, 3, pen.Value(r.OtherText)),
        };
        cells = cells.ConvertAll(c => c with { Level = Level.Middle });
        return new Stack(pen.Label("4. Relationship of Reporting Person(s) to Issuer"), pen.Label("(Check all applicable)"),
            new Grid([0.15, 0.35, 0.15, 0.35], cells) { Padding = 1.5 });
    }

    private Stack AgentsRelationship()
    {
        var r = _first.Relationship!;
        var title = r.OfficerTitle is not null && r.OtherText is not null ? $"{r.OfficerTitle} / {r.OtherText}" : r.OfficerTitle ?? r.OtherText;
        return new Stack(pen.Label("4. Relationship of Reporting Person(s) to Issuer"), pen.Label("(Check all applicable)", side: Side.Middle),
            new Grid([0.5, 0.5],
            [
                new(0, 0, Ticked(r.IsDirector, "Director")), new(0, 1, Ticked(r.IsTenPercentOwner, "10% Owner")),
                new(1, 0, Ticked(r.IsOfficer, "Officer (give title below)")), new(1, 1, Ticked(r.IsOther, "Other (specify below)")),
                new(2, 0, pen.Label(title ?? "", side: Side.Middle)) { Columns = 2 },
            ]) { Padding = 1.5 });
    }

    private Grid ViewerJoint() => new Grid([0.15, 0.85],
    [
        new(0, 0, Tick(!filing.JointFiling)) { Level = Level.Middle }, new(0, 1, pen.Label("Form filed by One Reporting Person")),
        new(1, 0, Tick(filing.JointFiling)) { Level = Level.Middle }, new(1, 1, pen.Label("Form filed by More than One Reporting Person")),
    ]) { Padding = 1.5 };

    private Stack AgentsJoint() =>
        new Stack(Ticked(!filing.JointFiling, "Form filed by One Reporting Person"), Ticked(filing.JointFiling, "Form filed by More than One Reporting Person"));

    private Paragraph Ticked(bool isTicked, string label) => pen.Label($"{Sign(isTicked)} {label}");

    private Paragraph Tick(bool isTicked) => pen.Value(Sign(isTicked), Side.Middle);

    private string Sign(bool isTicked) => _traits.Ticks switch
    {
        TickStyle.BracketedX => isTicked ? "[X]" : "[ ]",
        TickStyle.UnderlinedX => isTicked ? "__X__" : "_____",
        TickStyle.BallotBox => isTicked ? "☒" : "☐",
        TickStyle.Disc => isTicked ? "●" : "○",
        TickStyle.CheckMark => isTicked ? "✓" : "",
        _ => isTicked ? "X" : "",
    };

    private Grid Captions(params string[] captions) => Columns([.. captions.Select(c => pen.Label(c))]);

    private Grid Columns(IReadOnlyList<Flow> parts) =>
        new([.. parts.Select(_ => 1.0)], [.. parts.Select((p, i) => new GridCell(0, i, p))]) { Padding = 0.25 * _traits.Size };

    private static string? Joined(string? first, string? second) => first is null || second is null ? first ?? second : $"{first}, {second}";

    private static string AgentsPlace(OwnerAddress address) => string.Join(' ', new[] { address.City + ",", address.State, address.ZipCode }.Where(p => p is not null));
}
