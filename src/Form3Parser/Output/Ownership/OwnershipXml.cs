using System.Xml;
using Form3Parser.Model;

namespace Form3Parser.Output.Ownership;

/// <summary>A filing as an <c>ownershipDocument</c>, in the order of EDGAR's schema.</summary>
/// <param name="xml">Where to.</param>
/// <param name="filing">The filing.</param>
internal sealed class OwnershipXml(XmlWriter xml, Form3Filing filing)
{
    private const string Top = "";

    private readonly LeafXml _leaves = new(xml, filing.Markup);

    public void Write()
    {
        xml.WriteStartElement("ownershipDocument");
        _leaves.Text(Top, "schemaVersion", null);
        _leaves.Text(Top, "documentType", filing.DocumentType, Spelling.Of(filing.DocumentType));
        _leaves.Day(Top, "periodOfReport", filing.PeriodOfReport);
        _leaves.Day(Top, "dateOfOriginalSubmission", filing.DateOfOriginalSubmission);
        _leaves.Flag(Top, "noSecuritiesOwned", filing.NoSecuritiesOwned);
        _leaves.Text(Top, "notSubjectToSection16", null);
        WriteIssuer();
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
            WriteOwner(filing.ReportingOwners[i], $"reportingOwner[{i}]");
        _leaves.Text(Top, "aff10b5One", null);
        WriteTables();
        WriteFootnotes();
        _leaves.Text(Top, "remarks", filing.Remarks);
        for (var i = 0; i < filing.Signatures.Count; i++)
        {
            xml.WriteStartElement("ownerSignature");
            _leaves.Text($"ownerSignature[{i}]", "signatureName", filing.Signatures[i].Name);
            _leaves.Day($"ownerSignature[{i}]", "signatureDate", filing.Signatures[i].Date);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteIssuer()
    {
        xml.WriteStartElement("issuer");
        _leaves.Text(Top, "issuerCik", filing.Issuer.Cik);
        _leaves.Text(Top, "issuerName", filing.Issuer.Name);
        _leaves.Text(Top, "issuerTradingSymbol", filing.Issuer.TradingSymbol);
        _leaves.Text(Top, "issuerForeignTradingSymbol", filing.Issuer.ForeignTradingSymbol);
        xml.WriteEndElement();
    }

    private void WriteOwner(ReportingOwner owner, string place)
    {
        xml.WriteStartElement("reportingOwner");
        xml.WriteStartElement("reportingOwnerId");
        _leaves.Text(place, "rptOwnerCik", owner.Cik);
        _leaves.Text(place, "rptOwnerCcc", null);
        _leaves.Text(place, "rptOwnerName", owner.Name);
        xml.WriteEndElement();
        WriteAddress(owner.Address, place);
        WriteRelationship(owner.Relationship, place);
        xml.WriteEndElement();
    }

    private void WriteAddress(OwnerAddress address, string place)
    {
        const string Element = "reportingOwnerAddress";
        if (address == OwnerAddress.Blank && !_leaves.WasFiledEmpty(place, Element))
            return;

        // A place abroad stands where the schema of 2026 has it, unless the document was filed another way.
        var isAbroad = filing.Markup is null && address is { State: { } state, Country: null } && !UnitedStates.Has(state);
        xml.WriteStartElement(Element);
        _leaves.Text(place, "rptOwnerNonUSAddressFlag", null, isAbroad ? "true" : null);
        _leaves.Text(place, "rptOwnerStreet1", address.Street1);
        _leaves.Text(place, "rptOwnerStreet2", address.Street2);
        _leaves.Text(place, "rptOwnerCity", address.City);
        _leaves.Text(place, "rptOwnerNonUSStateTerritory", null);
        _leaves.Text(place, "rptOwnerState", isAbroad ? null : address.State);
        _leaves.Text(place, "rptOwnerCountry", isAbroad ? address.State : address.Country);
        _leaves.Text(place, "rptOwnerZipCode", address.ZipCode);
        _leaves.Text(place, "rptOwnerStateDescription", null);
        _leaves.Text(place, "rptOwnerGoodAddress", null);
        xml.WriteEndElement();
    }

    // The schema demands the element and none of its parts: one that is empty says that nothing is known.
    private void WriteRelationship(OwnerRelationship? relationship, string place)
    {
        xml.WriteStartElement("reportingOwnerRelationship");
        if (relationship is not null)
        {
            _leaves.Flag(place, "isDirector", relationship.IsDirector);
            _leaves.Flag(place, "isOfficer", relationship.IsOfficer);
            _leaves.Flag(place, "isTenPercentOwner", relationship.IsTenPercentOwner);
            _leaves.Flag(place, "isOther", relationship.IsOther);
            _leaves.Text(place, "officerTitle", relationship.OfficerTitle);
            _leaves.Text(place, "otherText", relationship.OtherText);
        }

        xml.WriteEndElement();
    }

    private void WriteTables()
    {
        var rows = new RowXml(xml, _leaves);
        if (StartTable("nonDerivativeTable", filing.NonDerivativeHoldings.Count))
        {
            for (var i = 0; i < filing.NonDerivativeHoldings.Count; i++)
                rows.Write(filing.NonDerivativeHoldings[i], $"nonDerivativeHolding[{i}]");
            xml.WriteEndElement();
        }

        if (StartTable("derivativeTable", filing.DerivativeHoldings.Count))
        {
            for (var i = 0; i < filing.DerivativeHoldings.Count; i++)
                rows.Write(filing.DerivativeHoldings[i], $"derivativeHolding[{i}]");
            xml.WriteEndElement();
        }
    }

    private bool StartTable(string table, int rows)
    {
        if (rows == 0 && !_leaves.WasFiledEmpty(Top, table))
            return false;
        xml.WriteStartElement(table);
        return true;
    }

    private void WriteFootnotes()
    {
        if (!StartTable("footnotes", filing.Footnotes.Count))
            return;
        foreach (var (id, text) in filing.Footnotes)
        {
            xml.WriteStartElement("footnote");
            xml.WriteAttributeString("id", LeafXml.Sound(id));
            xml.WriteString(LeafXml.Sound(text));
            xml.WriteFullEndElement();
        }

        xml.WriteEndElement();
    }
}
