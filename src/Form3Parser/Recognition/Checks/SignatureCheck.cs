using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-021: the form is signed, and each signature has its date.</summary>
/// <diagnostic code="F3-021">
/// <title>A signature or its date is missing</title>
/// <meaning>
/// No signature was found, one has no date, or a date has no signature (error).
/// </meaning>
/// <reason>
/// A form has at least one signature with its date. The date is also the best sign of when
/// the form was filed, which the printed form does not say.
/// </reason>
/// <remedy>
/// Look at the end of the form. A signature that is a picture of handwriting is not in the
/// text of the file; the name typed below it may be.
/// </remedy>
/// </diagnostic>
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
