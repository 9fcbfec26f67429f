using System.Xml;
using Form3Parser.Model;

namespace Form3Parser.Output.Ownership;

/// <summary>The rows of both tables. Of a field that is blank and has notes, the schema demands an empty value where it is a text.</summary>
/// <param name="xml">Where to.</param>
/// <param name="leaves">Writes the fields.</param>
internal sealed class RowXml(XmlWriter xml, LeafXml leaves)
{
    public void Write(NonDerivativeHolding row, string place)
    {
        var notes = row.FootnoteIds;
        xml.WriteStartElement("nonDerivativeHolding");
        Text(place, "securityTitle", row.SecurityTitle, notes[HoldingField.SecurityTitle]);
        xml.WriteStartElement("postTransactionAmounts");
        Amount(place, "sharesOwnedFollowingTransaction", row.SharesOwned, notes[HoldingField.SharesOwned]);
        Amount(place, "valueOwnedFollowingTransaction", row.ValueOwned, notes[HoldingField.ValueOwned]);
        xml.WriteEndElement();
        Nature(place, row.DirectOrIndirect, row.NatureOfOwnership, notes);
        xml.WriteEndElement();
    }

    public void Write(DerivativeHolding row, string place)
    {
        var notes = row.FootnoteIds;
        xml.WriteStartElement("derivativeHolding");
        Text(place, "securityTitle", row.SecurityTitle, notes[HoldingField.SecurityTitle]);
        Amount(place, "conversionOrExercisePrice", row.ConversionOrExercisePrice, notes[HoldingField.ConversionOrExercisePrice]);
        Day(place, "exerciseDate", row.ExerciseDate, notes[HoldingField.ExerciseDate]);
        Day(place, "expirationDate", row.ExpirationDate, notes[HoldingField.ExpirationDate]);
        xml.WriteStartElement("underlyingSecurity");
        Text(place, "underlyingSecurityTitle", row.UnderlyingSecurityTitle, notes[HoldingField.UnderlyingSecurityTitle]);
        Amount(place, "underlyingSecurityShares", row.UnderlyingSecurityShares, notes[HoldingField.UnderlyingSecurityShares]);
        Amount(place, "underlyingSecurityValue", row.UnderlyingSecurityValue, notes[HoldingField.UnderlyingSecurityValue]);
        xml.WriteEndElement();
        Nature(place, row.DirectOrIndirect, row.NatureOfOwnership, notes);
        xml.WriteEndElement();
    }

    private void Nature(string place, OwnershipForm? form, string? nature, FootnoteReferences notes)
    {
        xml.WriteStartElement("ownershipNature");
        Text(place, "directOrIndirectOwnership", form is { } known ? Spelling.Of(known) : null, notes[HoldingField.DirectOrIndirect]);
        Text(place, "natureOfOwnership", nature, notes[HoldingField.NatureOfOwnership]);
        xml.WriteEndElement();
    }

    private void Text(string place, string element, string? text, IReadOnlyList<string> notes) =>
        leaves.Value(place, element, text, text ?? (notes.Count > 0 ? "" : null), notes);

    private void Amount(string place, string element, decimal? amount, IReadOnlyList<string> notes) =>
        leaves.Value(place, element, amount, ExactText.Of(amount), notes);

    private void Day(string place, string element, DateOnly? day, IReadOnlyList<string> notes) =>
        leaves.Value(place, element, day, ExactText.Of(day), notes);
}
