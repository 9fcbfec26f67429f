using System.Globalization;
using System.Text.RegularExpressions;

namespace Form3Parser.Recognition.Values;

/// <summary>The number that a note begins with: <c>1.</c>, <c>(1)</c>, <c>[1]</c>, <c>F1:</c>, <c>Footnote 1:</c>.</summary>
/// <param name="Value">The number.</param>
/// <param name="Style">How it is printed, the digits aside: all notes of a form are numbered in one style.</param>
/// <param name="Words">How many words it takes.</param>
/// <param name="Glued">How many letters of the word it takes where the note's text follows without a space; 0 where it takes all.</param>
internal readonly partial record struct NoteNumber(int Value, string Style, int Words, int Glued)
{
    /// <summary>Whether it is digits alone, which a paragraph may begin with as well.</summary>
    public bool IsBare => Style.Length == 0;

    /// <summary>Reads the first words of a line.</summary>
    public static NoteNumber? Of(string first, string second)
    {
        if (Printed().Match(first) is { Success: true } match)
            return New(match, 1, match.Length == first.Length ? 0 : match.Length);
        return Word().IsMatch(first) && Printed().Match(second) is { Success: true } number && number.Length == second.Length
            ? New(number, 2, 0) with { Style = first + number.Result("$1#$3") } : null;
    }

    private static NoteNumber New(Match match, int words, int glued) => new(
        int.Parse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
        match.Groups[1].Length + match.Groups[3].Length > 0 ? match.Result("$1#$3") : "", words, glued);

    // Text may touch a closing bracket only: "1.5" and "F150" begin no note.
    [GeneratedRegex(@"^((?:[(\[]?F?))(\d{1,2})((?:[)\]][.:]?(?=$|\p{L})|[.:]$|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();

    [GeneratedRegex(@"^(?:foot)?note$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
