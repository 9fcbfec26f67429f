using System.Text.Json;
using Form3Parser.Model;

namespace Form3Parser.Output;

/// <summary>The keys of a record that are the filing's own.</summary>
internal static class FilingJson
{
    internal static void Write(Utf8JsonWriter json, Form3Filing filing)
    {
        json.WriteString("accessionNumber"u8, filing.AccessionNumber);
        HoldingJson.WriteDate(json, "filingDate"u8, filing.FilingDate);
        json.WriteString("documentType"u8, Spelling.Of(filing.DocumentType));
        HoldingJson.WriteDate(json, "periodOfReport"u8, filing.PeriodOfReport);
        HoldingJson.WriteDate(json, "dateOfOriginalSubmission"u8, filing.DateOfOriginalSubmission);
        json.WriteBoolean("noSecuritiesOwned"u8, filing.NoSecuritiesOwned);
        json.WriteBoolean("jointFiling"u8, filing.JointFiling);
        WriteIssuer(json, filing.Issuer);

        json.WriteStartArray("reportingOwners"u8);
        foreach (var owner in filing.ReportingOwners)
            WriteOwner(json, owner);
        json.WriteEndArray();

        json.WriteStartArray("nonDerivativeHoldings"u8);
        foreach (var holding in filing.NonDerivativeHoldings)
            HoldingJson.Write(json, holding);
        json.WriteEndArray();

        json.WriteStartArray("derivativeHoldings"u8);
        foreach (var holding in filing.DerivativeHoldings)
            HoldingJson.Write(json, holding);
        json.WriteEndArray();

        WriteFootnotes(json, filing.Footnotes);
        json.WriteString("remarks"u8, filing.Remarks);
        WriteSignatures(json, filing.Signatures);
    }

    private static void WriteIssuer(Utf8JsonWriter json, Issuer issuer)
    {
        json.WriteStartObject("issuer"u8);
        json.WriteString("cik"u8, issuer.Cik);
        json.WriteString("name"u8, issuer.Name);
        json.WriteString("tradingSymbol"u8, issuer.TradingSymbol);
        json.WriteString("foreignTradingSymbol"u8, issuer.ForeignTradingSymbol);
        json.WriteEndObject();
    }

    private static void WriteOwner(Utf8JsonWriter json, ReportingOwner owner)
    {
        json.WriteStartObject();
        json.WriteString("cik"u8, owner.Cik);
        json.WriteString("name"u8, owner.Name);

        json.WriteStartObject("address"u8);
        json.WriteString("street1"u8, owner.Address.Street1);
        json.WriteString("street2"u8, owner.Address.Street2);
        json.WriteString("city"u8, owner.Address.City);
        json.WriteString("state"u8, owner.Address.State);
        json.WriteString("zipCode"u8, owner.Address.ZipCode);
        json.WriteString("country"u8, owner.Address.Country);
        json.WriteEndObject();

        WriteRelationship(json, owner.Relationship);
        json.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter json, OwnerRelationship? relationship)
    {
        if (relationship is null)
        {
            json.WriteNull("relationship"u8);
            return;
        }

        json.WriteStartObject("relationship"u8);
        json.WriteBoolean("isDirector"u8, relationship.IsDirector);
        json.WriteBoolean("isOfficer"u8, relationship.IsOfficer);
        json.WriteBoolean("isTenPercentOwner"u8, relationship.IsTenPercentOwner);
        json.WriteBoolean("isOther"u8, relationship.IsOther);
        json.WriteString("officerTitle"u8, relationship.OfficerTitle);
        json.WriteString("otherText"u8, relationship.OtherText);
        json.WriteEndObject();
    }

    private static void WriteFootnotes(Utf8JsonWriter json, IReadOnlyList<Footnote> footnotes)
    {
        json.WriteStartArray("footnotes"u8);
        foreach (var footnote in footnotes)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, footnote.Id);
            json.WriteString("text"u8, footnote.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSignatures(Utf8JsonWriter json, IReadOnlyList<OwnerSignature> signatures)
    {
        json.WriteStartArray("signatures"u8);
        foreach (var signature in signatures)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, signature.Name);
            HoldingJson.WriteDate(json, "date"u8, signature.Date);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
