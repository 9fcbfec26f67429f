using System.Text;
using Form3Parser.Model;
using Form3Parser.Recognition;
using Form3Parser.Sources;
using Form3Parser.Sources.Edgar;

namespace Form3Parser.Tests.Sources.Edgar;

/// <summary>An ownership document made by hand, and what is made of it.</summary>
internal static class OwnershipSample
{
    /// <summary>A joint filing with a row in each table and two notes.</summary>
    internal const string Whole =
        """
        <?xml version="1.0"?>
        <ownershipDocument>
            <schemaVersion>X0206</schemaVersion>
            <documentType>3</documentType>
            <periodOfReport>2021-03-01</periodOfReport>
            <noSecuritiesOwned>0</noSecuritiesOwned>
            <issuer>
                <issuerCik>0000123456</issuerCik>
                <issuerName>HARBOR TOOLS INC</issuerName>
                <issuerTradingSymbol>HRBT</issuerTradingSymbol>
            </issuer>
            <reportingOwner>
                <reportingOwnerId><rptOwnerCik>0001234567</rptOwnerCik><rptOwnerName>ROWAN ADA</rptOwnerName></reportingOwnerId>
                <reportingOwnerAddress>
                    <rptOwnerStreet1>1 MAIN ST</rptOwnerStreet1>
                    <rptOwnerStreet2></rptOwnerStreet2>
                    <rptOwnerCity>ALBANY</rptOwnerCity>
                    <rptOwnerState>NY</rptOwnerState>
                    <rptOwnerZipCode>12207</rptOwnerZipCode>
                </reportingOwnerAddress>
                <reportingOwnerRelationship>
                    <isDirector>1</isDirector><isOfficer>true</isOfficer><isTenPercentOwner>0</isTenPercentOwner><isOther>false</isOther>
                    <officerTitle>Chief of Staff</officerTitle>
                </reportingOwnerRelationship>
            </reportingOwner>
            <reportingOwner>
                <reportingOwnerId><rptOwnerCik>7654321</rptOwnerCik><rptOwnerName>ROWAN TRUST</rptOwnerName></reportingOwnerId>
                <reportingOwnerRelationship><isTenPercentOwner>1</isTenPercentOwner></reportingOwnerRelationship>
            </reportingOwner>
            <nonDerivativeTable>
                <nonDerivativeHolding>
                    <securityTitle><value>Common Stock</value></securityTitle>
                    <postTransactionAmounts>
                        <sharesOwnedFollowingTransaction><value>134018.0</value><footnoteId id="F1"/><footnoteId id="F2"/></sharesOwnedFollowingTransaction>
                    </postTransactionAmounts>
                    <ownershipNature>
                        <directOrIndirectOwnership><value>I</value></directOrIndirectOwnership>
                        <natureOfOwnership><value>By trust</value></natureOfOwnership>
                    </ownershipNature>
                </nonDerivativeHolding>
            </nonDerivativeTable>
            <derivativeTable>
                <derivativeHolding>
                    <securityTitle><value>Stock Option</value></securityTitle>
                    <conversionOrExercisePrice><value>23.50</value></conversionOrExercisePrice>
                    <exerciseDate><footnoteId id="F2"/></exerciseDate>
                    <expirationDate><value>2031-03-01</value></expirationDate>
                    <underlyingSecurity>
                        <underlyingSecurityTitle><value>Common Stock</value></underlyingSecurityTitle>
                        <underlyingSecurityShares><value>4500</value></underlyingSecurityShares>
                    </underlyingSecurity>
                    <ownershipNature><directOrIndirectOwnership><value>D</value></directOrIndirectOwnership></ownershipNature>
                </derivativeHolding>
            </derivativeTable>
            <footnotes>
                <footnote id="F1">Held by the trust.</footnote>
                <footnote id="F2">Vests in
                    four parts.</footnote>
            </footnotes>
            <remarks></remarks>
            <ownerSignature><signatureName>/s/ Ada Rowan</signatureName><signatureDate>2021-03-04</signatureDate></ownerSignature>
        </ownershipDocument>
        """;

    /// <summary>The sample with a part of it put another way.</summary>
    internal static string With(string part, string other)
    {
        Whole.Should().Contain(part, "the test changes it");
        return Whole.Replace(part, other, StringComparison.Ordinal);
    }

    internal static RecognitionResult Read(string document) => Read(Encoding.UTF8.GetBytes(document));

    internal static RecognitionResult Read(byte[] document) => Only(new EdgarXmlSource(), document);

    internal static Form3Filing Filing(string document)
    {
        var result = Read(document);
        result.Error.Should().BeNull();
        return result.Filing!;
    }

    internal static RecognitionResult Only(IFilingSource source, byte[] content) =>
        source.Read(content, CancellationToken.None).Filings.Should().ContainSingle().Subject;
}
