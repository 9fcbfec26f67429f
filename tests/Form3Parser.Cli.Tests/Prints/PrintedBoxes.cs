using Form3Parser.Model;
using static Form3Parser.Cli.Tests.Prints.PrintedHtml;

namespace Form3Parser.Cli.Tests.Prints;

/// <summary>Boxes 1 to 6, the boxes of further owners, and the agents' table of owners, as HTML.</summary>
internal sealed class PrintedBoxes(PrintedHtml html, Form3Filing filing)
{
    private readonly ReportingOwner _first = filing.ReportingOwners[0];

    public string Viewer()
    {
        var foreign = html.Style.Draws2026
            ? $"<tr><td colspan=2>{Label("3a. Foreign Trading Symbol")}{Plain(filing.Issuer.ForeignTradingSymbol)}</td></tr>" : "";
        var rows = html.Style.Draws2026 ? 4 : 3;
        return $"""
            <table class="form boxes">
            <tr><td rowspan={rows} width="30%">{Owner(_first)}</td>
            <td rowspan={rows} width="17%">{Label("2. Date of Event Requiring Statement (Month/Day/Year)")}{Day(filing.PeriodOfReport)}</td>
            <td colspan=2>{Label("3. Issuer Name and Ticker or Trading Symbol")}{html.Name(filing.Issuer.Name, filing.Issuer.Cik)} [ {Plain(filing.Issuer.TradingSymbol)} ]</td></tr>
            {foreign}
            <tr><td rowspan=2>{Relationship()}</td>
            <td width="24%">{Label("5. If Amendment, Date of Original Filed (Month/Day/Year)")}{Day(filing.DateOfOriginalSubmission)}</td></tr>
            <tr><td>{Label("6. Individual or Joint/Group Filing (Check Applicable Line)")}{Joint()}</td></tr>
            </table>
            """;
    }

    public string Further() => string.Concat(filing.ReportingOwners.Select(o =>
        $"<table class=\"form boxes\" style=\"width: 45%\"><tr><td>{Owner(o)}</td></tr></table>"));

    public string Agents()
    {
        var address = _first.Address;
        var street = address.Street2 is null ? address.Street1 : $"{address.Street1}, {address.Street2}";
        return $"""
            <table class="form boxes">
            <tr><td width="30%">{Label("1. Name and Address of Reporting Person *")}{Plain(_first.Name)}</td>
            <td rowspan=4 width="17%">{Label("2. Date of Event Requiring Statement (Month/Day/Year)")}{Day(filing.PeriodOfReport)}</td>
            <td colspan=2>{Label("3. Issuer Name and Ticker or Trading Symbol")}{Plain(filing.Issuer.Name)} [{Plain(filing.Issuer.TradingSymbol)}]</td></tr>
            <tr><td>{Captions("(Last)", "(First)", "(Middle)")}{Plain(street)}</td>
            <td rowspan=3>{Relationship()}</td>
            <td width="24%">{Label("5. If Amendment, Date Original Filed(Month/Day/Year)")}{Day(filing.DateOfOriginalSubmission)}</td></tr>
            <tr><td>{Captions("(Street)")}{Plain(City(address))}</td>
            <td rowspan=2>{Label("6. Individual or Joint/Group Filing(Check Applicable Line)")}{Joint()}</td></tr>
            <tr><td>{Captions("(City)", "(State)", "(Zip)")}</td></tr>
            </table>
            """;
    }

    public string OwnersTable()
    {
        var rows = filing.ReportingOwners.Select(o => Row(
            string.Join("<br>", new[] { o.Name, o.Address.Street1, o.Address.Street2, City(o.Address) }.OfType<string>().Select(Plain)),
            o.Relationship!.IsDirector ? "X" : "", o.Relationship.IsTenPercentOwner ? "X" : "",
            Plain(o.Relationship.OfficerTitle), Plain(o.Relationship.OtherText)));
        return $"""
            <h3>Reporting Owners</h3>
            <table class=form><thead>
            <tr class=head><td rowspan=2 width="55%"><b>Reporting Owner Name / Address</b></td><td colspan=4><b>Relationships</b></td></tr>
            <tr class=head><td>Director</td><td>10% Owner</td><td>Officer</td><td>Other</td></tr></thead>
            <tbody>{string.Concat(rows)}</tbody></table>
            """;
    }

    private string Owner(ReportingOwner owner)
    {
        var address = owner.Address;
        var second = address.Street2 is null ? "" : $"<div style=\"margin-top: 0.6em\">{Plain(address.Street2)}</div>";
        var country = html.Style.Draws2026 ? $"<div style=\"margin-top: 0.5em\">{Plain(address.Country)}&nbsp;</div>{Label("(Country)")}" : "";
        return $"""
            {Label("1. Name and Address of Reporting Person*")}<div>{html.Name(owner.Name, owner.Cik)}</div>
            {Captions("(Last)", "(First)", "(Middle)")}<div>{Plain(address.Street1)}</div>{second}{Captions("(Street)")}
            <table class=plain>{Row(Plain(address.City), Plain(address.State), Plain(address.ZipCode))}</table>{Captions("(City)", "(State)", "(Zip)")}{country}
            """;
    }

    private string Relationship()
    {
        var r = _first.Relationship!;
        return $"""
            {Label("4. Relationship of Reporting Person(s) to Issuer")}{Label("(Check all applicable)")}
            <table class=plain>
            {Row(html.Tick(r.IsDirector), "Director", html.Tick(r.IsTenPercentOwner), "10% Owner")}
            {Row(html.Tick(r.IsOfficer), "Officer (give title below)", html.Tick(r.IsOther), "Other (specify below)")}
            {Row("", Plain(r.OfficerTitle), "", Plain(r.OtherText))}
            </table>
            """;
    }

    private string Joint() => $"""
        <table class=plain>{Row(html.Tick(!filing.JointFiling), "Form filed by One Reporting Person")}
        {Row(html.Tick(filing.JointFiling), "Form filed by More than One Reporting Person")}</table>
        """;

    private static string Captions(params ReadOnlySpan<string> captions) => $"<table class=\"plain label\">{Row(captions)}</table>";

    private static string City(OwnerAddress address) => string.Join(' ', new[] { address.City + ",", address.State, address.ZipCode }.OfType<string>());
}
