using System.Text.RegularExpressions;
using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>F3-006: a filing has one to ten reporting persons, each with a name; a larger group files several forms.</summary>
/// <diagnostic code="F3-006">
/// <title>No reporting person, or more than a filing can have</title>
/// <meaning>
/// No reporting person was found, one has no name, or there are more than ten (errors).
/// An info says that the remarks call this filing one of several.
/// </meaning>
/// <reason>
/// EDGAR takes ten reporting persons in a filing. A larger group files several forms with
/// the same holdings, which must not be added up.
/// </reason>
/// <remedy>
/// For an error, look at box 1 and at the boxes repeated after Table II. For the info,
/// find the group's other filings of the same day.
/// </remedy>
/// </diagnostic>
internal static partial class OwnerCountCheck
{
    /// <summary>EDGAR takes at most ten reporting persons in one filing.</summary>
    private const int Most = 10;

    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        var count = filing.ReportingOwners.Count;
        if (count == 0)
            bag.Error(DiagnosticCode.OwnerCount, "No reporting person was found.", "reportingOwners");
        if (count > Most)
            bag.Error(DiagnosticCode.OwnerCount, $"{count} reporting persons were found, a filing has at most {Most}.", "reportingOwners");
        for (var i = 0; i < count; i++)
            if (filing.ReportingOwners[i].Name is null)
                bag.Error(DiagnosticCode.OwnerCount, "A reporting person's name was not found.", $"reportingOwners[{i}].name");
        if (filing.Remarks is { } remarks && OneOfSeveral().Match(remarks) is { Success: true } part)
            bag.Note(DiagnosticCode.OwnerCount,
                $"The remarks say \"{part.Value}\": other filings may belong to this one, with further reporting persons.", "remarks");
    }

    // "Form 1 of 2", "(2 of 3)"; never "5 of 2", nor a part of a longer number.
    [GeneratedRegex(@"(?<![\d.,$])(?:1 of [2-9]|2 of [2-9]|3 of [3-9]|4 of [4-9]|5 of [5-9])(?![\d,%])", RegexOptions.IgnoreCase)]
    private static partial Regex OneOfSeveral();
}
