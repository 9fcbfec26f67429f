using Form3Parser.Diagnostics;

namespace Form3Parser.Recognition.Checks;

/// <summary>What EDGAR's schema asks of single values.</summary>
/// <param name="bag">Where to tell of what is not so.</param>
internal sealed class SchemaFacets(DiagnosticBag bag)
{
    private const decimal Largest = 999_999_999_999.9999m;
    private const int Decimals = 4;
    private const int ZipLength = 10;

    public void Tell(string message, string? field) => bag.Warn(DiagnosticCode.SchemaGap, message, field);

    public void Demand(object? value, string field)
    {
        if (value is null)
            Tell("The schema demands a value, and the record has none.", field);
    }

    public void Length(string? text, int most, string field)
    {
        if (text is not null && text.Length > most)
            Tell(FormattableString.Invariant($"The schema allows {most} characters, and the text has {text.Length}."), field);
    }

    public void Count(int count, int least, int most, string field)
    {
        if (count < least || count > most)
            Tell(FormattableString.Invariant($"The schema asks for {least} to {most}, and there are {count}."), field);
    }

    public void Boolean(string? text, string? field)
    {
        if (text is not (null or "0" or "1" or "true" or "false"))
            Tell($"\"{text}\" is neither true nor false.", field);
    }

    public void Amount(decimal? amount, string field)
    {
        if (amount is { } number && (number < 0 || number > Largest || decimal.Round(number, Decimals) != number))
            Tell("The schema allows no negative number, twelve digits before the point and four after it.", field);
    }

    public void ZipCode(string? code, string field)
    {
        Length(code, ZipLength, field);
        foreach (var c in code ?? "")
        {
            if (char.IsAsciiLetterOrDigit(c) || c is ' ' or '#' or '-')
                continue;
            Tell($"The schema does not allow \"{c}\" in a postal code.", field);
            return;
        }
    }

    /// <summary>Whether an id is F1 to F99; tells when it is not.</summary>
    public bool NoteId(string id, string field)
    {
        if (id.Length is 2 or 3 && id[0] == 'F' && id[1] is >= '1' and <= '9' && char.IsAsciiDigit(id[^1]))
            return true;
        Tell($"\"{id}\" is no id of a note, F1 to F99.", field);
        return false;
    }
}
