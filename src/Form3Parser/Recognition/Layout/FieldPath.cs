namespace Form3Parser.Recognition.Layout;

/// <summary>The field that a word was read into. Kept in two parts, so that no text is made of them before it is asked for.</summary>
/// <param name="Owner">What has the field, such as <c>derivativeHoldings[0]</c>; empty for the filing.</param>
/// <param name="Name">The field's name there; null for no field.</param>
internal readonly record struct FieldPath(string Owner, string? Name)
{
    public override string ToString() => Owner.Length > 0 ? $"{Owner}.{Name}" : Name ?? "";
}
