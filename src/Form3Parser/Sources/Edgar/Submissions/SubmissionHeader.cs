using System.Globalization;
using System.Text;

namespace Form3Parser.Sources.Edgar.Submissions;

/// <summary>
/// What the header of a submission says. It is written in one of two ways: <c>ACCESSION NUMBER:</c> with a value after tabs in
/// whole submissions, <c>&lt;ACCESSION-NUMBER&gt;</c> with a value and no end tag in the files of the daily feed. The names
/// mean the same in both.
/// </summary>
internal sealed class SubmissionHeader
{
    /// <summary>No name that is looked for is longer.</summary>
    private const int LongestName = 40;

    private const int CikLength = 10;
    private const int AccessionNumberLength = 20;

    private Party? _current;

    /// <summary>EDGAR's accession number; null when it is not given.</summary>
    public string? AccessionNumber { get; private set; }

    /// <summary>EDGAR's name of the submission's type, such as <c>3</c> or <c>8-K</c>; null when it is not given.</summary>
    public string? Type { get; private set; }

    /// <summary>The day of filing; null when it is not given.</summary>
    public DateOnly? FilingDate { get; private set; }

    /// <summary>The date of the event; null when it is not given.</summary>
    public DateOnly? Period { get; private set; }

    /// <summary>Whether EDGAR says with this submission that a filing was deleted.</summary>
    public bool IsDeletion { get; private set; }

    /// <summary>Whose securities these are; null when the header does not say.</summary>
    public Party? Issuer { get; private set; }

    /// <summary>Who reports.</summary>
    public List<Party> Owners { get; } = [];

    /// <summary>Whether anything was read.</summary>
    public bool IsEmpty => AccessionNumber is null && Type is null && FilingDate is null && Issuer is null && Owners.Count == 0;

    /// <summary>Reads one line of the header.</summary>
    public void Read(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t\r"u8);
        var isTag = line.StartsWith("<"u8);
        var end = line.IndexOf(isTag ? (byte)'>' : (byte)':');
        if (end <= 0 || end > LongestName)
            return;
        var name = Encoding.Latin1.GetString(isTag ? line[1..end] : line[..end]).Replace('-', ' ');
        var rest = line[(end + 1)..];
        if (isTag && rest.IndexOf("</"u8) is var close and >= 0)
            rest = rest[..close];
        Read(name, Encoding.Latin1.GetString(rest.Trim(" \t"u8)));
    }

    /// <summary>Reads the line that begins a whole submission: <c>0000010254-21-000016.txt : 20210122</c>.</summary>
    public void ReadTitle(ReadOnlySpan<byte> line)
    {
        var title = Encoding.Latin1.GetString(line).Trim();
        var name = title.IndexOf('.', StringComparison.Ordinal);
        if (name > 0)
            AccessionNumber = AsAccessionNumber(title[..name]);
        FilingDate = AsDay(title[(title.LastIndexOf(':') + 1)..].Trim());
    }

    private void Read(string name, string value)
    {
        switch (name)
        {
            case "ACCESSION NUMBER":
                AccessionNumber = AsAccessionNumber(value) ?? AccessionNumber;
                break;
            case "CONFORMED SUBMISSION TYPE" or "TYPE" when value.Length > 0:
                Type ??= value;
                break;
            case "FILED AS OF DATE" or "FILING DATE":
                FilingDate = AsDay(value) ?? FilingDate;
                break;
            case "CONFORMED PERIOD OF REPORT" or "PERIOD":
                Period ??= AsDay(value);
                break;
            case "DELETION":
                IsDeletion = true;
                break;
            case "ISSUER" or "SUBJECT COMPANY":
                _current = Issuer ??= new Party();
                break;
            case "REPORTING OWNER" or "FILED BY":
                Owners.Add(_current = new Party());
                break;
            case "FILER" or "FILED FOR" or "SERIAL COMPANY":
                _current = null;
                break;
            case "CENTRAL INDEX KEY" or "CIK" when _current is { Cik: null } && IsCik(value):
                _current.Cik = value.PadLeft(CikLength, '0');
                break;
            case "COMPANY CONFORMED NAME" or "CONFORMED NAME" when value.Length > 0 && _current is { Name: null }:
                _current.Name = value;
                break;
        }
    }

    private static bool IsCik(string value) => value.Length is > 0 and <= CikLength && !value.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static string? AsAccessionNumber(string value) =>
        value.Length == AccessionNumberLength && value[10] == '-' && value[13] == '-'
        && value.Count(char.IsAsciiDigit) == AccessionNumberLength - 2 ? value : null;

    private static DateOnly? AsDay(string value) =>
        DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
