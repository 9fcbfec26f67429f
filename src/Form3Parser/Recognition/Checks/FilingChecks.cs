using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// Holds a filing against the rules of the form, a rule a check. What contradicts itself was read wrong, or filed wrong.
/// </summary>
internal static class FilingChecks
{
    private static readonly Action<Form3Filing, DiagnosticBag>[] InOrder =
    [
        EventDateCheck.Run,
        AmendmentCheck.Run,
        IssuerCheck.Run,
        SharedCikCheck.Run,
        OwnerCountCheck.Run,
        RelationshipCheck.Run,
        PointerCheck.Run,
        StateCodeCheck.Run,
        NoSecuritiesCheck.Run,
        RowCountCheck.Run,
        NonDerivativeRowCheck.Run,
        DerivativeRowCheck.Run,
        ValueOrNoteCheck.Run,
        OwnershipNatureCheck.Run,
        AmountRangeCheck.Run,
        FootnoteReferenceCheck.Run,
        FootnoteNumberingCheck.Run,
        SignatureCheck.Run,
        TextLengthCheck.Run,
        ExpirationCheck.Run,
        RepeatedRowCheck.Run,
        UnlikelyTableCheck.Run,
        UnlikelyUnitCheck.Run,
    ];

    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        foreach (var check in InOrder)
            check(filing, bag);
    }
}
