using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Sources.Edgar.Markup;

namespace Form3Parser.Sources.Edgar.Ownership;

/// <summary>Reads a row of a table: each field is an element with a <c>value</c>, references to notes, or both.</summary>
/// <param name="fields">Reads values.</param>
/// <param name="bag">Where to tell of what cannot be read.</param>
/// <param name="place">Where the row's spellings are kept.</param>
/// <param name="path">The row's path in the record.</param>
internal sealed class RowReader(FieldReader fields, DiagnosticBag bag, string place, string path)
{
    private readonly List<KeyValuePair<HoldingField, IReadOnlyList<string>>> _notes = [];

    public static NonDerivativeHolding NonDerivative(FiledElement row, RowReader reader)
    {
        var amounts = row.Take("postTransactionAmounts");
        var nature = row.Take("ownershipNature");
        return new NonDerivativeHolding
        {
            SecurityTitle = reader.Value(row, "securityTitle", HoldingField.SecurityTitle),
            SharesOwned = reader.Amount(amounts, "sharesOwnedFollowingTransaction", HoldingField.SharesOwned, "sharesOwned"),
            ValueOwned = reader.Amount(amounts, "valueOwnedFollowingTransaction", HoldingField.ValueOwned, "valueOwned"),
            DirectOrIndirect = reader.Form(nature),
            NatureOfOwnership = reader.Value(nature, "natureOfOwnership", HoldingField.NatureOfOwnership),
            FootnoteIds = reader.Notes(),
        };
    }

    public static DerivativeHolding Derivative(FiledElement row, RowReader reader)
    {
        var underlying = row.Take("underlyingSecurity");
        var nature = row.Take("ownershipNature");
        return new DerivativeHolding
        {
            SecurityTitle = reader.Value(row, "securityTitle", HoldingField.SecurityTitle),
            ExerciseDate = reader.Day(row, "exerciseDate", HoldingField.ExerciseDate),
            ExpirationDate = reader.Day(row, "expirationDate", HoldingField.ExpirationDate),
            UnderlyingSecurityTitle = reader.Value(underlying, "underlyingSecurityTitle", HoldingField.UnderlyingSecurityTitle),
            UnderlyingSecurityShares = reader.Amount(
                underlying, "underlyingSecurityShares", HoldingField.UnderlyingSecurityShares, "underlyingSecurityShares"),
            UnderlyingSecurityValue = reader.Amount(
                underlying, "underlyingSecurityValue", HoldingField.UnderlyingSecurityValue, "underlyingSecurityValue"),
            ConversionOrExercisePrice = reader.Amount(
                row, "conversionOrExercisePrice", HoldingField.ConversionOrExercisePrice, "conversionOrExercisePrice"),
            DirectOrIndirect = reader.Form(nature),
            NatureOfOwnership = reader.Value(nature, "natureOfOwnership", HoldingField.NatureOfOwnership),
            FootnoteIds = reader.Notes(),
        };
    }

    private FootnoteReferences Notes() => _notes.Count > 0 ? new FootnoteReferences(_notes) : FootnoteReferences.None;

    private decimal? Amount(FiledElement? parent, string element, HoldingField field, string key) =>
        fields.AmountOf(Value(parent, element, field, isText: false), element, place, $"{path}.{key}");

    private DateOnly? Day(FiledElement row, string element, HoldingField field) =>
        fields.DayOf(Value(row, element, field, isText: false), element, place, $"{path}.{element}");

    private OwnershipForm? Form(FiledElement? nature)
    {
        const string Element = "directOrIndirectOwnership";
        var letter = Value(nature, Element, HoldingField.DirectOrIndirect);
        OwnershipForm? form = letter switch
        {
            "D" or "d" => OwnershipForm.Direct,
            "I" or "i" => OwnershipForm.Indirect,
            _ => null,
        };
        if (letter is not null && form is null)
            bag.Error(DiagnosticCode.UnreadableValue, $"\"{letter}\" is neither D nor I.", $"{path}.directOrIndirect");
        return form;
    }

    private string? Value(FiledElement? parent, string element, HoldingField field, bool isText = true)
    {
        if (parent?.Take(element) is not { } found)
            return null;
        var value = found.Take("value");
        var text = value is null ? null : fields.TextOf(value);
        if (text is null && isText)
            fields.Keep(place, element, null, value is null ? null : "");
        List<string>? ids = null;
        foreach (var reference in found.TakeAll("footnoteId"))
            if (reference.Id?.Trim() is { Length: > 0 } id)
                (ids ??= []).Add(id);
            else
                bag.Warn(DiagnosticCode.FootnoteReference,
                    $"<{element}> refers to a note without naming it, in line {reference.Line}.", path);
        if (ids is not null)
            _notes.Add(new(field, ids));
        return text;
    }
}
