namespace Form3Parser.Recognition.Values;

/// <summary>What the second line of a street address begins with: a unit of a building, a box, a department, a house's number.</summary>
internal static class AddressUnits
{
    // As words of the page are compared: letters and digits in lower case.
    private static readonly HashSet<string> Units =
    [
        "suite", "ste", "floor", "fl", "flr", "unit", "room", "rm", "apt", "apartment", "building", "bldg", "tower", "level", "dept",
        "department", "mail", "mailstop", "ms", "attn", "attention", "co", "po", "pobox", "box", "pmb", "one", "two", "three",
    ];

    /// <summary>Whether a line that begins with these two words may be the second line of a street.</summary>
    /// <param name="first">The key of its first word.</param>
    /// <param name="second">The key of its second word; empty when it has one word only.</param>
    public static bool Begin(string first, string second) =>
        second.Length > 0 && first.Length > 0 && (Units.Contains(first) || char.IsAsciiDigit(first[0]));
}
