using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-021: the form is signed, and each signature has its date.</summary>
internal static class SignatureCheck
{
    public static void Run(Form3Filing filing, DiagnosticBag bag)
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
