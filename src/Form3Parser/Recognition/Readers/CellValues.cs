using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>Reads a row's cells as values; what cannot be read becomes an error with the text as found.</summary>
/// <param name="row">The row's path in the record, such as <c>derivativeHoldings[0]</c>.</param>
/// <param name="bag">Where errors go.</param>
/// <diagnostic code="F3-100">
/// <title>A value is printed that could not be read as what it should be</title>
/// <meaning>
/// Where a date, a number, D or I belongs, something else is printed (error). The message
/// has it as it is printed; the record has null.
/// </meaning>
/// <reason>
/// The record lacks a value that the form has.
/// </reason>
/// <remedy>
/// Take the value from the message or from the page. Two values in one message mean that
/// two cells were read as one.
/// </remedy>
/// </diagnostic>
internal sealed class CellValues(string row, DiagnosticBag bag)
{
    private readonly List<KeyValuePair<HoldingField, IReadOnlyList<string>>> _notes = [];

    public FootnoteReferences Notes => new(_notes);

    public string? Text(Cell cell, HoldingField field)
    {
        Note(cell, field);
        if (cell.EndsLikeMark)
            bag.Warn(DiagnosticCode.FootnoteReference, $"The end of \"{cell.Text}\" may be the mark of a note; there is no such note, or marks are set in another way elsewhere.", $"{row}.{FieldNames.Of(field)}", cell.Page);
        return cell.Text.Length > 0 ? cell.Text : null;
    }

    public DateOnly? Day(Cell cell, HoldingField field, string name)
    {
        cell = cell.WithoutSpaces();
        Note(cell, field);
        if (cell.Text.Length == 0)
            return null;
        if (DayValue.TryParse(cell.Text, out var day))
            return day;
        Unreadable(cell, name, "a date");
        return null;
    }

    /// <summary>Column 2 of Table I, or the right half of column 3 of Table II: shares, or dollars where a dollar sign says so.</summary>
    public (decimal? Shares, decimal? Dollars) Amount(Cell cell, HoldingField shares, HoldingField dollars, string name)
    {
        cell = cell.WithoutSpaces();
        var isDollars = cell.Text.StartsWith('$');
        Note(cell, isDollars ? dollars : shares);
        if (Number(cell, name) is not { } amount)
            return (null, null);
        return isDollars ? (null, amount) : (amount, null);
    }

    public decimal? Price(Cell cell, HoldingField field, string name)
    {
        cell = cell.WithoutSpaces();
        Note(cell, field);
        return Number(cell, name);
    }

    public OwnershipForm? Ownership(Cell cell, HoldingField field)
    {
        Note(cell, field);
        switch (cell.Text)
        {
            case "D" or "d" or "(D)" or "Direct" or "D (Direct)" or "Direct (D)":
                return OwnershipForm.Direct;
            case "I" or "i" or "(I)" or "Indirect" or "I (Indirect)" or "Indirect (I)":
                return OwnershipForm.Indirect;
            case "":
                return null;
            default:
                Unreadable(cell, "directOrIndirect", "D or I");
                return null;
        }
    }

    private decimal? Number(Cell cell, string name)
    {
        // Some printings of the form set the dollar sign even where only a note follows.
        if (cell.Text.Length == 0 || cell.Text == "$")
            return null;
        if (AmountValue.TryParse(cell.Text, out var amount))
            return amount.Number;
        Unreadable(cell, name, "a number");
        return null;
    }

    private void Note(Cell cell, HoldingField field)
    {
        foreach (var token in cell.Tokens)
            token.Take(row, FieldNames.Of(field));
        if (cell.HasMisreadMark)
            bag.Error(DiagnosticCode.UnreadableValue, $"What stands after \"{cell.Text}\" may be a note's mark; it cannot be read.", $"{row}.{FieldNames.Of(field)}", cell.Page);
        if (cell.Notes.Count > 0)
            _notes.Add(new(field, cell.Notes));
    }

    private void Unreadable(Cell cell, string name, string kind) =>
        bag.Error(DiagnosticCode.UnreadableValue, $"\"{cell.Text}\" is printed where {kind} belongs.", $"{row}.{name}", cell.Page);
}
