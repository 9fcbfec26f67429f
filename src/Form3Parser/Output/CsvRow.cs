using Form3Parser.Model;

namespace Form3Parser.Output;

/// <summary>What one row of the CSV is about: a holding of a filing, a filing without holdings, or an error.</summary>
internal sealed record CsvRow(FilingRecord Record)
{
    internal Form3Filing? Filing => Record.Filing;

    internal NonDerivativeHolding? NonDerivative { get; init; }

    internal DerivativeHolding? Derivative { get; init; }

    /// <summary>The row's number within its table, from 1; null for a filing without holdings.</summary>
    internal int? Number { get; init; }

    internal string? Table => NonDerivative is not null ? "I" : Derivative is not null ? "II" : null;

    internal FootnoteReferences References =>
        NonDerivative?.FootnoteIds ?? Derivative?.FootnoteIds ?? FootnoteReferences.None;

    /// <summary>
    /// The notes this row refers to, in the filing's order; all of them where there is no holding to refer to any.
    /// </summary>
    internal IEnumerable<Footnote> Footnotes
    {
        get
        {
            if (Filing is null)
                return [];
            if (Table is null)
                return Filing.Footnotes;
            var ids = References.SelectMany(referring => referring.Value).ToHashSet(StringComparer.Ordinal);
            return Filing.Footnotes.Where(note => ids.Contains(note.Id));
        }
    }

    /// <summary>The codes of the filing's diagnostics, each once; an error's code where there is no filing.</summary>
    internal IEnumerable<string> Codes => Record.Error is { } error
        ? [Spelling.Of(error.Code)]
        : Record.Diagnostics.Select(diagnostic => Spelling.Of(diagnostic.Code)).Distinct();

    internal static IEnumerable<CsvRow> Of(FilingRecord record)
    {
        if (record.Filing is null == record.Error is null)
            throw new ArgumentException("A record has either a filing or an error.", nameof(record));

        var rows = new List<CsvRow>();
        if (record.Filing is { } filing)
        {
            rows.AddRange(filing.NonDerivativeHoldings.Select(
                (holding, index) => new CsvRow(record) { NonDerivative = holding, Number = index + 1 }));
            rows.AddRange(filing.DerivativeHoldings.Select(
                (holding, index) => new CsvRow(record) { Derivative = holding, Number = index + 1 }));
        }

        return rows.Count > 0 ? rows : [new CsvRow(record)];
    }

    /// <summary>The text of a holding's field; null when blank or not in the row's table.</summary>
    internal string? Value(HoldingField field) => field switch
    {
        HoldingField.SecurityTitle => NonDerivative?.SecurityTitle ?? Derivative?.SecurityTitle,
        HoldingField.SharesOwned => ExactText.Of(NonDerivative?.SharesOwned),
        HoldingField.ValueOwned => ExactText.Of(NonDerivative?.ValueOwned),
        HoldingField.ExerciseDate => ExactText.Of(Derivative?.ExerciseDate),
        HoldingField.ExpirationDate => ExactText.Of(Derivative?.ExpirationDate),
        HoldingField.UnderlyingSecurityTitle => Derivative?.UnderlyingSecurityTitle,
        HoldingField.UnderlyingSecurityShares => ExactText.Of(Derivative?.UnderlyingSecurityShares),
        HoldingField.UnderlyingSecurityValue => ExactText.Of(Derivative?.UnderlyingSecurityValue),
        HoldingField.ConversionOrExercisePrice => ExactText.Of(Derivative?.ConversionOrExercisePrice),
        HoldingField.DirectOrIndirect =>
            (NonDerivative?.DirectOrIndirect ?? Derivative?.DirectOrIndirect) is { } form ? Spelling.Of(form) : null,
        HoldingField.NatureOfOwnership => NonDerivative?.NatureOfOwnership ?? Derivative?.NatureOfOwnership,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
