namespace Form3Parser.Pdf.Content;

/// <summary>A colour, as far as it can be seen at all on white paper.</summary>
/// <param name="IsWhite">It is white.</param>
/// <param name="IsTransparent">Its alpha is nought.</param>
/// <param name="IsPlain">Its colour space is one of gray, RGB or CMYK, in which white can be told.</param>
internal readonly record struct Paint(bool IsWhite, bool IsTransparent, bool IsPlain)
{
    /// <summary>How far from white a component may be and still be called white, of 1.</summary>
    private const double AlmostWhite = 0.02;

    public static Paint Black { get; } = new(false, false, true);

    public bool IsVisible => !IsWhite && !IsTransparent;

    /// <summary>The colour of one to four components: gray, RGB or CMYK by their number.</summary>
    public Paint With(ReadOnlySpan<double> components)
    {
        if (!IsPlain || components.Length is not (1 or 3 or 4))
            return this with { IsWhite = false };
        var isWhite = true;
        foreach (var component in components)
            isWhite &= components.Length == 4 ? component <= AlmostWhite : component >= 1 - AlmostWhite;
        return this with { IsWhite = isWhite };
    }
}
