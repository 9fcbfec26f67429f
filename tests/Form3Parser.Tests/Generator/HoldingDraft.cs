using System.Globalization;
using Form3Parser.Model;

namespace Form3Parser.Tests.Generator;

/// <summary>A row of either table while its notes are being dealt: its values as they become the record's.</summary>
internal sealed class HoldingDraft(bool isDerivative)
{
    public bool IsDerivative { get; } = isDerivative;

    public string Title { get; init; } = "";

    public decimal? Shares { get; init; }

    public decimal? Dollars { get; init; }

    public DateOnly? ExerciseDate { get; init; }

    public DateOnly? ExpirationDate { get; init; }

    public string? Underlying { get; init; }

    public decimal? Price { get; init; }

    public OwnershipForm Form { get; init; }

    public string? Nature { get; init; }

    public SortedDictionary<HoldingField, List<int>> Notes { get; } = [];

    /// <summary>The fields in the order of their columns.</summary>
    public IReadOnlyList<HoldingField> Fields
    {
        get
        {
            List<HoldingField> fields = [HoldingField.SecurityTitle];
            if (IsDerivative)
                fields.AddRange(
                [
                    HoldingField.ExerciseDate, HoldingField.ExpirationDate, HoldingField.UnderlyingSecurityTitle,
                    Dollars is null ? HoldingField.UnderlyingSecurityShares : HoldingField.UnderlyingSecurityValue,
                    HoldingField.ConversionOrExercisePrice,
                ]);
            else
                fields.Add(Dollars is null ? HoldingField.SharesOwned : HoldingField.ValueOwned);
            fields.Add(HoldingField.DirectOrIndirect);
            if (Nature is not null)
                fields.Add(HoldingField.NatureOfOwnership);
            return fields;
        }
    }

    /// <summary>The fields that have no value and so need a note.</summary>
    public IEnumerable<HoldingField> Blank => Fields.Where(f => f switch
    {
        HoldingField.ExerciseDate => ExerciseDate is null,
        HoldingField.ExpirationDate => ExpirationDate is null,
        HoldingField.ConversionOrExercisePrice => Price is null,
        HoldingField.UnderlyingSecurityShares => Shares is null,
        _ => false,
    });

    /// <summary>Another row that says the same, its notes still to be dealt.</summary>
    public HoldingDraft Again() => new(IsDerivative)
    {
        Title = Title, Shares = Shares, Dollars = Dollars, ExerciseDate = ExerciseDate, ExpirationDate = ExpirationDate, Underlying = Underlying,
        Price = Price, Form = Form, Nature = Nature,
    };

    public void Refer(HoldingField field, int note)
    {
        if (!Notes.TryGetValue(field, out var notes))
            Notes[field] = notes = [];
        if (!notes.Contains(note))
            notes.Add(note);
    }

    public NonDerivativeHolding ToNonDerivative() => new()
    {
        SecurityTitle = Title,
        SharesOwned = Shares,
        ValueOwned = Dollars,
        DirectOrIndirect = Form,
        NatureOfOwnership = Nature,
        FootnoteIds = References,
    };

    public DerivativeHolding ToDerivative() => new()
    {
        SecurityTitle = Title,
        ExerciseDate = ExerciseDate,
        ExpirationDate = ExpirationDate,
        UnderlyingSecurityTitle = Underlying,
        UnderlyingSecurityShares = Shares,
        UnderlyingSecurityValue = Dollars,
        ConversionOrExercisePrice = Price,
        DirectOrIndirect = Form,
        NatureOfOwnership = Nature,
        FootnoteIds = References,
    };

    private FootnoteReferences References => new(Notes.Select(n => new KeyValuePair<HoldingField, IReadOnlyList<string>>(
        n.Key, [.. n.Value.Order().Select(id => string.Create(CultureInfo.InvariantCulture, $"F{id}"))])));
}
