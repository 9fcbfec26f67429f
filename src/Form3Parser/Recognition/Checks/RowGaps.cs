using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>What EDGAR's schema asks of the rows of both tables.</summary>
/// <param name="filing">The filing.</param>
/// <param name="facets">What it asks of single values.</param>
internal sealed class RowGaps(Form3Filing filing, SchemaFacets facets)
{
    private const int MostRows = 30;
    private const int Title = 60;
    private const int Nature = 100;

    private readonly HashSet<string> _notes = [.. filing.Footnotes.Select(note => note.Id)];

    public void Run()
    {
        facets.Count(filing.NonDerivativeHoldings.Count, 0, MostRows, "nonDerivativeHoldings");
        foreach (var (path, row) in HoldingRow.NonDerivative(filing))
            Check(row, path);
        facets.Count(filing.DerivativeHoldings.Count, 0, MostRows, "derivativeHoldings");
        foreach (var (path, row) in HoldingRow.Derivative(filing))
            Check(row, path);
        foreach (var row in HoldingRow.Of(filing))
        {
            facets.Demand(row.Title, $"{row.Path}.securityTitle");
            facets.Length(row.Title, Title, $"{row.Path}.securityTitle");
            facets.Demand(row.Form, $"{row.Path}.directOrIndirect");
            facets.Length(row.Nature, Nature, $"{row.Path}.natureOfOwnership");
            References(row);
        }
    }

    private void Check(NonDerivativeHolding row, string path)
    {
        if (row.SharesOwned is null && row.ValueOwned is null)
            facets.Demand(null, $"{path}.sharesOwned");
        else if (Has(row.SharesOwned, HoldingField.SharesOwned) && Has(row.ValueOwned, HoldingField.ValueOwned))
            facets.Tell("The schema allows shares or dollars, not both.", $"{path}.valueOwned");
        facets.Amount(row.SharesOwned, $"{path}.sharesOwned");
        facets.Amount(row.ValueOwned, $"{path}.valueOwned");
        bool Has(decimal? amount, HoldingField field) => amount is not null || row.FootnoteIds[field].Count > 0;
    }

    private void Check(DerivativeHolding row, string path)
    {
        facets.Amount(row.ConversionOrExercisePrice, $"{path}.conversionOrExercisePrice");
        if (!Has(row.ConversionOrExercisePrice, HoldingField.ConversionOrExercisePrice))
            facets.Tell("The schema demands a value or a note.", $"{path}.conversionOrExercisePrice");
        if (!Has(row.ExerciseDate, HoldingField.ExerciseDate))
            facets.Tell("The schema demands a value or a note.", $"{path}.exerciseDate");
        if (!Has(row.ExpirationDate, HoldingField.ExpirationDate))
            facets.Tell("The schema demands a value or a note.", $"{path}.expirationDate");
        facets.Demand(row.UnderlyingSecurityTitle, $"{path}.underlyingSecurityTitle");
        facets.Length(row.UnderlyingSecurityTitle, Title, $"{path}.underlyingSecurityTitle");
        facets.Amount(row.UnderlyingSecurityShares, $"{path}.underlyingSecurityShares");
        facets.Amount(row.UnderlyingSecurityValue, $"{path}.underlyingSecurityValue");
        if (Has(row.UnderlyingSecurityShares, HoldingField.UnderlyingSecurityShares)
            && Has(row.UnderlyingSecurityValue, HoldingField.UnderlyingSecurityValue))
            facets.Tell("The schema allows shares or dollars, not both.", $"{path}.underlyingSecurityValue");
        bool Has(object? value, HoldingField field) => value is not null || row.FootnoteIds[field].Count > 0;
    }

    private void References(HoldingRow row)
    {
        foreach (var id in row.Notes.SelectMany(notes => notes.Value))
            if (facets.NoteId(id, $"{row.Path}.footnoteIds") && !_notes.Contains(id))
                facets.Tell($"Note {id} is referred to and not there.", $"{row.Path}.footnoteIds");
    }
}
