using Form3Parser.Model;
using static Form3Parser.Cli.Tests.Prints.PrintedHtml;

namespace Form3Parser.Cli.Tests.Prints;

/// <summary>A filing as the HTML of a whole form, and what of it the form shows.</summary>
internal static class PrintedForm3
{
    /// <summary>The title that each form begins with; the pages of several are parted by it.</summary>
    public const string Title = "INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES";

    public static string Draw(Form3Filing filing, PrintStyle style)
    {
        var html = new PrintedHtml(style);
        var boxes = new PrintedBoxes(html, filing);
        var head = $"<div style=\"text-align: center\"><b>FORM 3</b><br>UNITED STATES SECURITIES AND EXCHANGE COMMISSION<br><b>{Title}</b></div>";
        return style.IsAgents
            ? head + boxes.Agents() + TableI(html, filing) + TableII(html, filing) + boxes.OwnersTable() + AgentsSignatures(filing) + AgentsNotes(filing) + Remarks(style, filing)
            : head + boxes.Viewer() + TableI(html, filing) + TableII(html, filing) + (filing.JointFiling ? boxes.Further() : "")
                + Notes(style, filing) + Remarks(style, filing) + Signatures(filing);
    }

    /// <summary>What of a filing its form shows: what is not printed is null in what is read back.</summary>
    public static Form3Filing Shown(Form3Filing filing, PrintStyle style) => filing with
    {
        AccessionNumber = null,
        Issuer = filing.Issuer with { Cik = style.LinksNames ? filing.Issuer.Cik : null },
        ReportingOwners = [.. filing.ReportingOwners.Select((o, i) => o with
        {
            Cik = style.LinksNames ? o.Cik : null,
            Relationship = style.IsAgents || i == 0 ? o.Relationship : null,
        })],
    };

    private static string TableI(PrintedHtml html, Form3Filing filing)
    {
        string Cell(NonDerivativeHolding h, string text, HoldingField field) => text + html.Marks(h.FootnoteIds[field]);
        var rows = filing.NonDerivativeHoldings.Select(h => Row(
            Cell(h, Plain(h.SecurityTitle), HoldingField.SecurityTitle),
            Side("amount", Cell(h, html.Amount(h.SharesOwned, h.ValueOwned), h.ValueOwned is null ? HoldingField.SharesOwned : HoldingField.ValueOwned)),
            Side("form", Cell(h, Form(h.DirectOrIndirect), HoldingField.DirectOrIndirect)), Cell(h, Plain(h.NatureOfOwnership), HoldingField.NatureOfOwnership)));
        return $"""
            <table class=form><thead><tr class=head><td colspan=4 style="text-align: center"><b>Table I - Non-Derivative Securities Beneficially Owned</b></td></tr>
            <tr class=head><td width="40%">1. Title of Security (Instr. 4)</td><td width="20%">2. Amount of Securities Beneficially Owned (Instr. 4)</td>
            <td width="14%">3. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)</td><td>4. Nature of Indirect Beneficial Ownership (Instr. 5)</td></tr></thead>
            <tbody>{string.Concat(rows)}</tbody></table>
            """;
    }

    private static string TableII(PrintedHtml html, Form3Filing filing)
    {
        string Cell(DerivativeHolding h, string text, HoldingField field) => text + html.Marks(h.FootnoteIds[field]);
        var rows = filing.DerivativeHoldings.Select(h => Row(
            Cell(h, Plain(h.SecurityTitle), HoldingField.SecurityTitle),
            Cell(h, Day(h.ExerciseDate), HoldingField.ExerciseDate), Cell(h, Day(h.ExpirationDate), HoldingField.ExpirationDate),
            Cell(h, Plain(h.UnderlyingSecurityTitle), HoldingField.UnderlyingSecurityTitle),
            Side("amount", Cell(h, html.Amount(h.UnderlyingSecurityShares, h.UnderlyingSecurityValue),
                h.UnderlyingSecurityValue is null ? HoldingField.UnderlyingSecurityShares : HoldingField.UnderlyingSecurityValue)),
            Side("amount", Cell(h, html.Price(h.ConversionOrExercisePrice), HoldingField.ConversionOrExercisePrice)),
            Side("form", Cell(h, Form(h.DirectOrIndirect), HoldingField.DirectOrIndirect)), Cell(h, Plain(h.NatureOfOwnership), HoldingField.NatureOfOwnership)));
        return $"""
            <table class=form><thead><tr class=head><td colspan=8 style="text-align: center"><b>Table II - Derivative Securities Beneficially Owned</b><br>
            <b>(e.g., puts, calls, warrants, options, convertible securities)</b></td></tr>
            <tr class=head><td rowspan=2 width="23%">1. Title of Derivative Security (Instr. 4)</td><td colspan=2>2. Date Exercisable and Expiration Date (Month/Day/Year)</td>
            <td colspan=2>3. Title and Amount of Securities Underlying Derivative Security (Instr. 4)</td><td rowspan=2>4. Conversion or Exercise Price of Derivative Security</td>
            <td rowspan=2>5. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)</td><td rowspan=2 width="16%">6. Nature of Indirect Beneficial Ownership (Instr. 5)</td></tr>
            <tr class=head><td>Date Exercisable</td><td>Expiration Date</td><td width="17%">Title</td><td>Amount or Number of Shares</td></tr></thead>
            <tbody>{string.Concat(rows)}</tbody></table>
            """;
    }

    private static string Side(string side, string cell) => $"<div class={side}>{cell}</div>";

    private static string Form(OwnershipForm? form) => form == OwnershipForm.Direct ? "D" : "I";

    private static string Notes(PrintStyle style, Form3Filing filing) => "<p><b>Explanation of Responses:</b></p>"
        + (filing.NoSecuritiesOwned ? "<p>No securities are beneficially owned.</p>" : "")
        + string.Concat(filing.Footnotes.Select(n => $"<p>{(style.NotesInParentheses ? $"({n.Id[1..]})" : $"{n.Id[1..]}.")} {Plain(n.Text)}</p>"));

    private static string AgentsNotes(Form3Filing filing) => "<h3>Explanation of Responses:</h3>"
        + (filing.NoSecuritiesOwned ? "<p>No securities are beneficially owned.</p>" : "")
        + "<table class=notes>" + string.Concat(filing.Footnotes.Select(n => Row($"<b>({n.Id[1..]})</b>", Plain(n.Text)))) + "</table>";

    private static string Remarks(PrintStyle style, Form3Filing filing) => filing.Remarks is null ? ""
        : $"<p><b>Remarks:</b>{(style.RemarksInLine ? " " : "<br>")}{Plain(filing.Remarks)}</p>";

    private static string Signatures(Form3Filing filing) => "<table class=signatures>"
        + string.Concat(filing.Signatures.Select(s => Row("", Plain(s.Name), Day(s.Date))))
        + Row("", Label("** Signature of Reporting Person"), Label("Date")) + "</table>"
        + Label("Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.");

    private static string AgentsSignatures(Form3Filing filing) => "<h3>Signatures</h3>" + string.Concat(filing.Signatures.Select(s =>
        $"<table class=agent>{Row(Plain(s.Name), Day(s.Date))}{Row(Label("** Signature of Reporting Person"), Label("Date"))}</table>"));
}
