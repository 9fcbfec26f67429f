using System.Globalization;

namespace Form3Parser.Recognition.Values;

/// <summary>A day as the form prints it, <c>MM/DD/YYYY</c>, or with the month spelled.</summary>
internal static class DayValue
{
    private static readonly string[] Formats = 
    [
        "MM/dd/yyyy", "M/d/yyyy", "MM-dd-yyyy", "yyyy-MM-dd", "MMMM d, yyyy", "MMM d, yyyy", "MMMMd,yyyy", "MMMd,yyyy", "d-MMM-yyyy",
        "d MMMM yyyy", "d MMM yyyy", "dMMMMyyyy", "dMMMyyyy",
    ];

    /// <summary>Reads a whole text as a real calendar day.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
