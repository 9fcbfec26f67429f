using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// F3-012: the sentence "No securities are beneficially owned" and empty tables go together. EDGAR writes the sentence itself
/// when both tables are empty.
/// </summary>
/// <diagnostic code="F3-012">
/// <title>"No securities are beneficially owned" and the tables contradict each other</title>
/// <meaning>
/// The form says that no securities are owned and its tables list some (error), or it
/// lists none and does not say so (warning).
/// </meaning>
/// <reason>
/// One Form 3 in three owns nothing, and EDGAR prints the sentence then. Empty tables
/// without it look the same as tables that were not read.
/// </reason>
/// <remedy>
/// Look at both tables. If they are empty on the page, the record is right: older forms
/// and paper forms leave the sentence out.
/// </remedy>
/// </diagnostic>
internal static class NoSecuritiesCheck
{
    private const string Field = "noSecuritiesOwned";

    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        var rows = filing.NonDerivativeHoldings.Count + filing.DerivativeHoldings.Count;
        if (filing.NoSecuritiesOwned && rows > 0)
            bag.Error(DiagnosticCode.NoSecurities, "The filing says that no securities are owned, and lists some.", Field);
        if (!filing.NoSecuritiesOwned && rows == 0)
            bag.Warn(DiagnosticCode.NoSecurities, "The filing lists no securities and does not say that none are owned.", Field);
    }
}
