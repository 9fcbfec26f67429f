using System.Text;
using Form3Parser.Html;
using Form3Parser.Recognition;

namespace Form3Parser.Tests.Html;

/// <summary>Web pages of forms.</summary>
internal static class Pages
{
    private const string Link = "/cgi-bin/browse-edgar?action=getcompany&amp;CIK=";

    /// <summary>A form as EDGAR's viewer shows it: tables in tables, a tick in a cell of its own, links on the names.</summary>
    public const string Viewer = $"""
        <!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>SEC FORM 3</title>
        <style>.FormData {"{"}color: blue{"}"}</style></head><body>SEC Form 3
        <table width="100%"><tr><td>FORM 3</td><td><span>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</span><br>
        <span>INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES</span></td></tr></table>
        <table border="1"><tr><td rowspan="3"><span>1. Name and Address of Reporting Person<sup>*</sup></span>
        <table><tr><td><a href="{Link}0000000321">ROE RICHARD</a></td></tr></table><hr>
        <table><tr><td>(Last)</td><td>(First)</td><td>(Middle)</td></tr></table>
        <table><tr><td>C/O PLACEHOLDER HOLDINGS INC.</td></tr><tr><td>1 EXAMPLE ROAD</td></tr></table><hr><span>(Street)</span>
        <table><tr><td>SPRINGFIELD</td><td>IL</td><td>62701</td></tr></table><hr><table><tr><td>(City)</td><td>(State)</td><td>(Zip)</td></tr></table></td>
        <td rowspan="3"><span>2. Date of Event Requiring Statement (Month/Day/Year)</span><br><span>11/18/2010</span></td>
        <td colspan="2"><span>3. Issuer Name <b>and</b> Ticker or Trading Symbol</span><br><a href="{Link}0000000123">Placeholder Holdings Inc.</a> [ <span>PLHE</span> ]</td></tr>
        <tr><td rowspan="2"><span>4. Relationship of Reporting Person(s) to Issuer</span><br><span>(Check all applicable)</span>
        <table><tr><td>X</td><td>Director</td><td></td><td>10% Owner</td></tr>
        <tr><td></td><td>Officer (give title below)</td><td></td><td>Other (specify below)</td></tr></table></td>
        <td><span>5. If Amendment, Date of Original Filed (Month/Day/Year)</span></td></tr>
        <tr><td><span>6. Individual or Joint/Group Filing (Check Applicable Line)</span>
        <table><tr><td>X</td><td>Form filed by One Reporting Person</td></tr><tr><td></td><td>Form filed by More than One Reporting Person</td></tr></table></td></tr></table>
        <table border="1"><thead><tr><th colspan="4">Table I - Non-Derivative Securities Beneficially Owned</th></tr>
        <tr><th>1. Title of Security (Instr. 4)</th><th>2. Amount of Securities Beneficially Owned (Instr. 4)</th>
        <th>3. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)</th><th>4. Nature of Indirect Beneficial Ownership (Instr. 5)</th></tr></thead>
        <tbody><tr><td>Common Stock &amp; Rights</td><td>1,250<sup>(1)</sup></td><td>D</td><td></td></tr>
        <tr><td>Common Stock</td><td>$3,000</td><td>I</td><td>By Trust</td></tr></tbody></table>
        <table border="1"><thead><tr><th colspan="8">Table II - Derivative Securities Beneficially Owned<br>(e.g., puts, calls, warrants, options, convertible securities)</th></tr>
        <tr><th rowspan="2">1. Title of Derivative Security (Instr. 4)</th><th colspan="2">2. Date Exercisable and Expiration Date (Month/Day/Year)</th>
        <th colspan="2">3. Title and Amount of Securities Underlying Derivative Security (Instr. 4)</th><th rowspan="2">4. Conversion or Exercise Price of Derivative Security</th>
        <th rowspan="2">5. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)</th><th rowspan="2">6. Nature of Indirect Beneficial Ownership (Instr. 5)</th></tr>
        <tr><th>Date Exercisable</th><th>Expiration Date</th><th>Title</th><th>Amount or Number of Shares</th></tr></thead>
        <tbody><tr><td>Stock Option</td><td><sup>(1)</sup></td><td>08/01/2020</td><td>Common Stock</td><td>40,000</td><td>$7.25</td><td>D</td><td></td></tr></tbody></table>
        <table><tr><td><b>Explanation of Responses:</b></td></tr><tr><td>1. See the plan &#8212; as amended.</td></tr></table>
        <table><tr><td></td><td><u>/s/ Richard Roe</u></td><td><u>11/22/2010</u></td></tr><tr><td></td><td>** Signature of Reporting Person</td><td>Date</td></tr>
        <tr><td colspan="3">Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.</td></tr></table>
        </body></html>
        """;

    public static RecognitionResult Read(string page) => Read(Encoding.UTF8.GetBytes(page));

    public static RecognitionResult Read(byte[] page) =>
        new HtmlSource(Form3Recogniser.Recognise).Read(page, CancellationToken.None).Filings[0];
}
