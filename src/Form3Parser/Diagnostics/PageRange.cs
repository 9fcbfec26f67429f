using System.Globalization;

namespace Form3Parser.Diagnostics;

/// <summary>Pages of a file that follow each other.</summary>
/// <param name="First">The first one's number, from 1.</param>
/// <param name="Last">The last one's number.</param>
public readonly record struct PageRange(int First, int Last)
{
    /// <summary>The numbers as the record has them: <c>2-4</c>, or <c>3</c> for one page.</summary>
    public override string ToString() =>
        First == Last ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static PageRange? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return Number(dash < 0 ? text : text.AsSpan(0, dash)) is { } first && Number(text.AsSpan(dash + 1)) is { } last
            && new PageRange(first, last) is var range && range.ToString() == text ? range : null;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
