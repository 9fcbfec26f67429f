using Form3Parser.Model;

namespace Form3Parser.Output.SecTsv;

/// <summary>
/// The tables of the data set that a Form 3 fills, with the columns of its files (<c>FORM_345_metadata.json</c> lists four
/// more of SUBMISSION, about contacts, that the files do not have).
/// </summary>
internal static class SecTables
{
    internal static readonly SecTable<Form3Filing> Submission = new(
        "SUBMISSION",
        ("ACCESSION_NUMBER", row => row.Key),
        ("FILING_DATE", row => SecText.Of(row.Item.FilingDate)),
        ("PERIOD_OF_REPORT", row => SecText.Of(row.Item.PeriodOfReport)),
        ("DATE_OF_ORIG_SUB", row => SecText.Of(row.Item.DateOfOriginalSubmission)),
        ("NO_SECURITIES_OWNED", row => SecText.Of(row.Item.NoSecuritiesOwned)),
        // The next three are about Forms 4 and 5.
        ("NOT_SUBJECT_SEC16", _ => null),
        ("FORM3_HOLDINGS_REPORTED", _ => null),
        ("FORM4_TRANS_REPORTED", _ => null),
        ("DOCUMENT_TYPE", row => Spelling.Of(row.Item.DocumentType)),
        ("ISSUERCIK", row => row.Item.Issuer.Cik),
        ("ISSUERNAME", row => row.Item.Issuer.Name),
        ("ISSUERTRADINGSYMBOL", row => row.Item.Issuer.TradingSymbol),
        ("REMARKS", row => row.Item.Remarks));

    internal static readonly SecTable<ReportingOwner> ReportingOwner = new(
        "REPORTINGOWNER",
        ("ACCESSION_NUMBER", row => row.Key),
        ("RPTOWNERCIK", row => row.Item.Cik ?? SecKeys.Owner(row.Key, row.Number)),
        ("RPTOWNERNAME", row => row.Item.Name),
        ("RPTOWNER_RELATIONSHIP", row => Relationship(row.Item.Relationship)),
        ("RPTOWNER_TITLE", row => row.Item.Relationship?.OfficerTitle),
        ("RPTOWNER_TXT", row => row.Item.Relationship?.OtherText),
        ("RPTOWNER_STREET1", row => row.Item.Address.Street1),
        ("RPTOWNER_STREET2", row => row.Item.Address.Street2),
        ("RPTOWNER_CITY", row => row.Item.Address.City),
        ("RPTOWNER_STATE", row => row.Item.Address.State),
        ("RPTOWNER_ZIPCODE", row => row.Item.Address.ZipCode),
        // Neither is on the form.
        ("RPTOWNER_STATE_DESC", _ => null),
        ("FILE_NUMBER", _ => null));

    internal static readonly SecTable<NonDerivativeHolding> NonDerivativeHolding = new(
        "NONDERIV_HOLDING",
        [
            ("ACCESSION_NUMBER", row => row.Key),
            ("NONDERIV_HOLDING_SK", row => SecKeys.Holding(row.Key, row.Number)),
            .. Holding("SECURITY_TITLE", HoldingField.SecurityTitle, row => row.SecurityTitle),
            // Only holdings of a Form 5 that should have been on an earlier form have one.
            .. Empty<NonDerivativeHolding>("TRANS_FORM_TYPE"),
            .. Holding("SHRS_OWND_FOLWNG_TRANS", HoldingField.SharesOwned, row => SecText.Of(row.SharesOwned)),
            .. Holding("VALU_OWND_FOLWNG_TRANS", HoldingField.ValueOwned, row => SecText.Of(row.ValueOwned)),
            .. Holding("DIRECT_INDIRECT_OWNERSHIP", HoldingField.DirectOrIndirect, row => Letter(row.DirectOrIndirect)),
            .. Holding("NATURE_OF_OWNERSHIP", HoldingField.NatureOfOwnership, row => row.NatureOfOwnership),
        ]);

    internal static readonly SecTable<DerivativeHolding> DerivativeHolding = new(
        "DERIV_HOLDING",
        [
            ("ACCESSION_NUMBER", row => row.Key),
            ("DERIV_HOLDING_SK", row => SecKeys.Holding(row.Key, row.Number)),
            .. Derivative("SECURITY_TITLE", HoldingField.SecurityTitle, row => row.SecurityTitle),
            .. Derivative(
                "CONV_EXERCISE_PRICE", HoldingField.ConversionOrExercisePrice, row => SecText.Of(row.ConversionOrExercisePrice)),
            .. Empty<DerivativeHolding>("TRANS_FORM_TYPE"),
            .. Derivative("EXERCISE_DATE", HoldingField.ExerciseDate, row => SecText.Of(row.ExerciseDate)),
            .. Derivative("EXPIRATION_DATE", HoldingField.ExpirationDate, row => SecText.Of(row.ExpirationDate)),
            .. Derivative("UNDLYNG_SEC_TITLE", HoldingField.UnderlyingSecurityTitle, row => row.UnderlyingSecurityTitle),
            .. Derivative(
                "UNDLYNG_SEC_SHARES", HoldingField.UnderlyingSecurityShares, row => SecText.Of(row.UnderlyingSecurityShares)),
            .. Derivative(
                "UNDLYNG_SEC_VALUE", HoldingField.UnderlyingSecurityValue, row => SecText.Of(row.UnderlyingSecurityValue)),
            // A Form 3 says how much of the underlying security there is, never how many derivatives.
            .. Empty<DerivativeHolding>("SHRS_OWND_FOLWNG_TRANS"),
            .. Empty<DerivativeHolding>("VALU_OWND_FOLWNG_TRANS"),
            .. Derivative("DIRECT_INDIRECT_OWNERSHIP", HoldingField.DirectOrIndirect, row => Letter(row.DirectOrIndirect)),
            .. Derivative("NATURE_OF_OWNERSHIP", HoldingField.NatureOfOwnership, row => row.NatureOfOwnership),
        ]);

    internal static readonly SecTable<Footnote> Footnotes = new(
        "FOOTNOTES",
        ("ACCESSION_NUMBER", row => row.Key),
        ("FOOTNOTE_ID", row => row.Item.Id),
        ("FOOTNOTE_TXT", row => row.Item.Text));

    internal static readonly SecTable<OwnerSignature> OwnerSignature = new(
        "OWNER_SIGNATURE",
        ("ACCESSION_NUMBER", row => row.Key),
        ("OWNERSIGNATURENAME", row => row.Item.Name),
        ("OWNERSIGNATUREDATE", row => SecText.Of(row.Item.Date)));

    private static (string, Func<SecRow<NonDerivativeHolding>, string?>)[] Holding(
        string name, HoldingField field, Func<NonDerivativeHolding, string?> value) =>
        [(name, row => value(row.Item)), (name + "_FN", row => SecText.Of(row.Item.FootnoteIds[field]))];

    private static (string, Func<SecRow<DerivativeHolding>, string?>)[] Derivative(
        string name, HoldingField field, Func<DerivativeHolding, string?> value) =>
        [(name, row => value(row.Item)), (name + "_FN", row => SecText.Of(row.Item.FootnoteIds[field]))];

    private static (string, Func<SecRow<T>, string?>)[] Empty<T>(string name) => [(name, _ => null), (name + "_FN", _ => null)];

    private static string? Letter(OwnershipForm? form) => form is { } known ? Spelling.Of(known) : null;

    private static string? Relationship(OwnerRelationship? relationship)
    {
        if (relationship is null)
            return null;
        (bool Ticked, string Name)[] boxes =
        [
            (relationship.IsDirector, "Director"), (relationship.IsOfficer, "Officer"),
            (relationship.IsTenPercentOwner, "TenPercentOwner"), (relationship.IsOther, "Other"),
        ];
        return string.Join(",", boxes.Where(box => box.Ticked).Select(box => box.Name));
    }
}
