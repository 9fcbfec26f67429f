using System.Globalization;
using System.Text;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Tests.Objects;

/// <summary>Objects as text, so that tests can say what they expect.</summary>
internal static class PdfText
{
    /// <summary>PDF syntax, but <c>@5</c> for a reference and <c>Tj!</c> for an operator.</summary>
    public static string Show(PdfValue value) => value.Kind switch
    {
        PdfKind.Null => "null",
        PdfKind.Boolean => value.IsTrue ? "true" : "false",
        PdfKind.Integer or PdfKind.Real => value.Number.ToString(CultureInfo.InvariantCulture),
        PdfKind.Name => "/" + value.AsName,
        PdfKind.String => $"({Encoding.Latin1.GetString(value.AsString.Span)})",
        PdfKind.Array => $"[{string.Join(' ', Enumerable.Range(0, value.AsArray!.Count).Select(i => Show(value.AsArray[i])))}]",
        PdfKind.Reference => "@" + value.ReferenceNumber.ToString(CultureInfo.InvariantCulture),
        PdfKind.Operator => value.AsOperator + "!",
        _ => $"<<{string.Join(' ', value.AsDictionary!.Entries.Select(e => $"/{e.Key} {Show(e.Value)}"))}>>",
    };
}
