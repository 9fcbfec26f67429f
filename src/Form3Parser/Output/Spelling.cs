using System.Globalization;
using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Output;

/// <summary>How coded values are spelled in every output format. All spellings are plain ASCII.</summary>
public static class Spelling
{
    /// <summary>EDGAR's submission type: <c>3</c> or <c>3/A</c>.</summary>
    public static string Of(DocumentType type) => type switch
    {
        DocumentType.Form3 => "3",
        DocumentType.Form3Amendment => "3/A",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The letter of the form's column: <c>D</c> or <c>I</c>.</summary>
    public static string Of(OwnershipForm form) => form switch
    {
        OwnershipForm.Direct => "D",
        OwnershipForm.Indirect => "I",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>The kind of <c>source.format</c>, such as <c>edgar-xml</c>.</summary>
    public static string Of(SourceFormat format) => format switch
    {
        SourceFormat.Pdf => "pdf",
        SourceFormat.EdgarXml => "edgar-xml",
        SourceFormat.EdgarTxt => "edgar-txt",
        SourceFormat.Html => "html",
        SourceFormat.Text => "text",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>The severity in lower case.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>The printed code, such as <c>F3-010</c>.</summary>
    public static string Of(DiagnosticCode code) => "F3-" + ((int)code).ToString("000", CultureInfo.InvariantCulture);

    /// <summary>The code of an error line, such as <c>not-form-3</c>.</summary>
    public static string Of(InputErrorCode code) => code switch
    {
        InputErrorCode.NotFound => "not-found",
        InputErrorCode.Unreadable => "unreadable",
        InputErrorCode.Unsupported => "unsupported",
        InputErrorCode.NotForm3 => "not-form-3",
        InputErrorCode.BlankForm => "blank-form",
        InputErrorCode.Encrypted => "encrypted",
        InputErrorCode.Damaged => "damaged",
        InputErrorCode.NoText => "no-text",
        InputErrorCode.TooLarge => "too-large",
        InputErrorCode.Timeout => "timeout",
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };

    /// <summary>The record's key of a holding's field, such as <c>sharesOwned</c>.</summary>
    public static string Of(HoldingField field) => field switch
    {
        HoldingField.SecurityTitle => "securityTitle",
        HoldingField.SharesOwned => "sharesOwned",
        HoldingField.ValueOwned => "valueOwned",
        HoldingField.ExerciseDate => "exerciseDate",
        HoldingField.ExpirationDate => "expirationDate",
        HoldingField.UnderlyingSecurityTitle => "underlyingSecurityTitle",
        HoldingField.UnderlyingSecurityShares => "underlyingSecurityShares",
        HoldingField.UnderlyingSecurityValue => "underlyingSecurityValue",
        HoldingField.ConversionOrExercisePrice => "conversionOrExercisePrice",
        HoldingField.DirectOrIndirect => "directOrIndirect",
        HoldingField.NatureOfOwnership => "natureOfOwnership",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
