using System.Globalization;
using Form3Parser.Model;

namespace Form3Parser.Tests.Generator;

/// <summary>A field that was read otherwise than drawn.</summary>
/// <param name="Path">Where it is in the record.</param>
/// <param name="Drawn">What was drawn.</param>
/// <param name="Read">What was read.</param>
internal sealed record Difference(string Path, string? Drawn, string? Read)
{
    /// <summary>The kind of field: the path without the numbers of rows.</summary>
    public string Kind => string.Concat(Path.Where(c => !char.IsAsciiDigit(c)));
}

/// <summary>Compares filings field by field.</summary>
internal static class FilingComparison
{
    public static List<Difference> Compare(Form3Filing drawn, Form3Filing read)
    {
        var differences = new List<Difference>();
        var expected = Fields(drawn).ToList();
        var actual = Fields(read).ToDictionary(f => f.Path, f => f.Value);
        foreach (var (path, value) in expected)
        {
            actual.Remove(path, out var found);
            if (found != value)
                differences.Add(new Difference(path, value, found));
        }
        differences.AddRange(actual.Where(f => f.Value is not null).Select(f => new Difference(f.Key, null, f.Value)));
        return differences;
    }

    private static IEnumerable<(string Path, string? Value)> Fields(Form3Filing filing)
    {
        yield return ("accessionNumber", filing.AccessionNumber);
        yield return ("documentType", filing.DocumentType.ToString());
        yield return ("periodOfReport", Text(filing.PeriodOfReport));
        yield return ("dateOfOriginalSubmission", Text(filing.DateOfOriginalSubmission));
        yield return ("noSecuritiesOwned", Text(filing.NoSecuritiesOwned));
        yield return ("jointFiling", Text(filing.JointFiling));
        yield return ("issuer.cik", filing.Issuer.Cik);
        yield return ("issuer.name", filing.Issuer.Name);
        yield return ("issuer.tradingSymbol", filing.Issuer.TradingSymbol);
        yield return ("issuer.foreignTradingSymbol", filing.Issuer.ForeignTradingSymbol);
        yield return ("remarks", filing.Remarks);
        foreach (var field in All("reportingOwners", filing.ReportingOwners, Owner)
            .Concat(All("nonDerivativeHoldings", filing.NonDerivativeHoldings, Row))
            .Concat(All("derivativeHoldings", filing.DerivativeHoldings, Row))
            .Concat(All("footnotes", filing.Footnotes, n => [("id", n.Id), ("text", n.Text)]))
            .Concat(All("signatures", filing.Signatures, s => [("name", s.Name), ("date", Text(s.Date))])))
            yield return field;
    }

    private static IEnumerable<(string Path, string? Value)> All<T>(
        string name, IReadOnlyList<T> items, Func<T, IEnumerable<(string Path, string? Value)>> fields)
    {
        yield return ($"{name}.count", Text(items.Count));
        for (var i = 0; i < items.Count; i++)
            foreach (var (path, value) in fields(items[i]))
                yield return ($"{name}[{i}].{path}", value);
    }

    private static IEnumerable<(string Path, string? Value)> Owner(ReportingOwner owner)
    {
        yield return ("cik", owner.Cik);
        yield return ("name", owner.Name);
        yield return ("street1", owner.Address.Street1);
        yield return ("street2", owner.Address.Street2);
        yield return ("city", owner.Address.City);
        yield return ("state", owner.Address.State);
        yield return ("zipCode", owner.Address.ZipCode);
        yield return ("country", owner.Address.Country);
        yield return ("relationship", owner.Relationship is null ? null : "shown");
        yield return ("isDirector", Text(owner.Relationship?.IsDirector));
        yield return ("isOfficer", Text(owner.Relationship?.IsOfficer));
        yield return ("isTenPercentOwner", Text(owner.Relationship?.IsTenPercentOwner));
        yield return ("isOther", Text(owner.Relationship?.IsOther));
        yield return ("officerTitle", owner.Relationship?.OfficerTitle);
        yield return ("otherText", owner.Relationship?.OtherText);
    }

    private static IEnumerable<(string Path, string? Value)> Row(NonDerivativeHolding row) =>
    [
        ("securityTitle", row.SecurityTitle), ("sharesOwned", Text(row.SharesOwned)), ("valueOwned", Text(row.ValueOwned)),
        ("directOrIndirect", row.DirectOrIndirect?.ToString()), ("natureOfOwnership", row.NatureOfOwnership), .. Notes(row.FootnoteIds),
    ];

    private static IEnumerable<(string Path, string? Value)> Row(DerivativeHolding row) =>
    [
        ("securityTitle", row.SecurityTitle), ("exerciseDate", Text(row.ExerciseDate)), ("expirationDate", Text(row.ExpirationDate)),
        ("underlyingSecurityTitle", row.UnderlyingSecurityTitle), ("underlyingSecurityShares", Text(row.UnderlyingSecurityShares)),
        ("underlyingSecurityValue", Text(row.UnderlyingSecurityValue)), ("conversionOrExercisePrice", Text(row.ConversionOrExercisePrice)),
        ("directOrIndirect", row.DirectOrIndirect?.ToString()), ("natureOfOwnership", row.NatureOfOwnership), .. Notes(row.FootnoteIds),
    ];

    private static IEnumerable<(string Path, string? Value)> Notes(FootnoteReferences notes) =>
        notes.Select(n => ($"footnoteIds.{n.Key}", (string?)string.Join(' ', n.Value)));

    private static string? Text(object? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);
}
