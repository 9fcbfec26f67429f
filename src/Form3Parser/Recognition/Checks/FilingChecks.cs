using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>Holds a filing against the rules of the form. What contradicts itself was read wrong, or filed wrong.</summary>
internal static class FilingChecks
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        Heads(filing, bag);
        Tables(filing, bag);
        FootnoteChecks.Run(filing, bag);
        Signatures(filing, bag);
    }

    private static void Heads(Form3Filing filing, DiagnosticBag bag)
    {
        if (filing.PeriodOfReport is null)
            bag.Error(DiagnosticCode.EventDate, "The date of the event was not found.", "periodOfReport");
        if (filing.ReportingOwners.Count == 0)
            bag.Error(DiagnosticCode.OwnerCount, "No reporting person was found.", "reportingOwners");
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
            if (filing.ReportingOwners[i].Name is null)
                bag.Error(DiagnosticCode.OwnerCount, "A reporting person's name was not found.", $"reportingOwners[{i}].name");
    }

    private static void Tables(Form3Filing filing, DiagnosticBag bag)
    {
        var rows = filing.NonDerivativeHoldings.Count + filing.DerivativeHoldings.Count;
        if (filing.NoSecuritiesOwned && rows > 0)
            bag.Error(DiagnosticCode.NoSecurities, "The filing says that no securities are owned, and lists some.", "noSecuritiesOwned");
        if (!filing.NoSecuritiesOwned && rows == 0)
            bag.Warn(DiagnosticCode.NoSecurities, "The filing lists no securities and does not say that none are owned.", "noSecuritiesOwned");
        for (var i = 0; i < filing.NonDerivativeHoldings.Count; i++)
        {
            var row = filing.NonDerivativeHoldings[i];
            var field = $"nonDerivativeHoldings[{i}]";
            if (row.SecurityTitle is null)
                bag.Error(DiagnosticCode.NonDerivativeRow, "A row of Table I has no title.", $"{field}.securityTitle");
            if (row.SharesOwned is null && row.ValueOwned is null)
                bag.Error(DiagnosticCode.NonDerivativeRow, "A row of Table I has no amount.", $"{field}.sharesOwned");
            Nature(row.DirectOrIndirect, row.NatureOfOwnership, row.FootnoteIds, field, bag);
        }
        for (var i = 0; i < filing.DerivativeHoldings.Count; i++)
            DerivativeRow(filing.DerivativeHoldings[i], $"derivativeHoldings[{i}]", bag);
    }

    private static void DerivativeRow(DerivativeHolding row, string field, DiagnosticBag bag)
    {
        var notes = row.FootnoteIds;
        if (row.SecurityTitle is null)
            bag.Error(DiagnosticCode.DerivativeRow, "A row of Table II has no title.", $"{field}.securityTitle");
        if (row.UnderlyingSecurityTitle is null)
            bag.Error(DiagnosticCode.DerivativeRow, "A row of Table II has no underlying security.", $"{field}.underlyingSecurityTitle");
        if (row.UnderlyingSecurityShares is null && row.UnderlyingSecurityValue is null
            && notes[HoldingField.UnderlyingSecurityShares].Count == 0 && notes[HoldingField.UnderlyingSecurityValue].Count == 0)
            bag.Error(DiagnosticCode.DerivativeRow, "A row of Table II has no underlying amount.", $"{field}.underlyingSecurityShares");
        ValueOrNote(row.ExerciseDate is null, notes[HoldingField.ExerciseDate], $"{field}.exerciseDate", bag);
        ValueOrNote(row.ExpirationDate is null, notes[HoldingField.ExpirationDate], $"{field}.expirationDate", bag);
        ValueOrNote(row.ConversionOrExercisePrice is null, notes[HoldingField.ConversionOrExercisePrice], $"{field}.conversionOrExercisePrice", bag);
        Nature(row.DirectOrIndirect, row.NatureOfOwnership, notes, field, bag);
    }

    private static void ValueOrNote(bool isBlank, IReadOnlyList<string> notes, string field, DiagnosticBag bag)
    {
        if (isBlank && notes.Count == 0)
            bag.Warn(DiagnosticCode.ValueOrNote, "Neither a value nor a note is given.", field);
    }

    private static void Nature(OwnershipForm? form, string? nature, FootnoteReferences notes, string field, DiagnosticBag bag)
    {
        if (form is null)
            bag.Error(DiagnosticCode.OwnershipNature, "Neither D nor I is given.", $"{field}.directOrIndirect");
        if (form == OwnershipForm.Direct && nature is not null)
            bag.Warn(DiagnosticCode.OwnershipNature, "The ownership is direct and has a nature of indirect ownership.", $"{field}.natureOfOwnership");
        if (form == OwnershipForm.Indirect && nature is null && notes[HoldingField.NatureOfOwnership].Count == 0)
            bag.Warn(DiagnosticCode.OwnershipNature, "The ownership is indirect and its nature is not given.", $"{field}.natureOfOwnership");
    }

    private static void Signatures(Form3Filing filing, DiagnosticBag bag)
    {
        if (filing.Signatures.Count == 0)
            bag.Error(DiagnosticCode.Signature, "No signature was found.", "signatures");
        for (var i = 0; i < filing.Signatures.Count; i++)
        {
            if (filing.Signatures[i].Name is null)
                bag.Error(DiagnosticCode.Signature, "A date has no signature.", $"signatures[{i}].name");
            if (filing.Signatures[i].Date is null)
                bag.Error(DiagnosticCode.Signature, "A signature has no date.", $"signatures[{i}].date");
        }
    }
}
