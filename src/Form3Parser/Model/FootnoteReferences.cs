using System.Collections;

namespace Form3Parser.Model;

/// <summary>
/// The footnotes printed on the fields of one row: for each field that has some, the ids in the order printed. Enumerates
/// in the order of <see cref="HoldingField"/>. Equal when the same fields have the same notes.
/// </summary>
public sealed class FootnoteReferences
    : IReadOnlyCollection<KeyValuePair<HoldingField, IReadOnlyList<string>>>, IEquatable<FootnoteReferences>
{
    private readonly SortedDictionary<HoldingField, IReadOnlyList<string>> _byField;

    /// <summary>Takes the fields that have notes; fields with an empty list are left out.</summary>
    /// <param name="byField">Ids such as <c>F1</c>, each field at most once.</param>
    /// <exception cref="ArgumentException">A field is named twice.</exception>
    public FootnoteReferences(IEnumerable<KeyValuePair<HoldingField, IReadOnlyList<string>>> byField)
    {
        ArgumentNullException.ThrowIfNull(byField);
        _byField = [];
        foreach (var (field, ids) in byField)
            if (ids.Count > 0)
                _byField.Add(field, ids);
    }

    /// <summary>No field has a note.</summary>
    public static FootnoteReferences None { get; } = new([]);

    /// <summary>The ids printed on a field; empty when it has none.</summary>
    public IReadOnlyList<string> this[HoldingField field] => _byField.TryGetValue(field, out var ids) ? ids : [];

    /// <summary>How many fields have notes.</summary>
    public int Count => _byField.Count;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<HoldingField, IReadOnlyList<string>>> GetEnumerator() => _byField.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FootnoteReferences? other) =>
        other is not null && Count == other.Count && _byField.All(f => f.Value.SequenceEqual(other[f.Key]));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FootnoteReferences);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _byField.Aggregate(0, (hash, f) => HashCode.Combine(hash, f.Key, f.Value.Count, f.Value[0]));
}
