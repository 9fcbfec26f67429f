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
}
