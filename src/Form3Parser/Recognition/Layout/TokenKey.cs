using System.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>Text reduced to what does not differ between printings of a heading: letters and digits, in lower case.</summary>
internal static class TokenKey
{
    public static string Of(string text)
    {
        var clean = true;
        foreach (var c in text)
            clean &= char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
        if (clean)
            return text;
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }

    /// <summary>A word of so many letters is itself with one of them wrong.</summary>
    public const int TellingLength = 4;

    /// <summary>Whether two keys differ in one letter, or one has a letter more.</summary>
    public static bool IsOneLetterOff(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var same = a.CommonPrefixLength(b);
        var longer = a.Length >= b.Length ? a : b;
        var shorter = a.Length >= b.Length ? b : a;
        return longer[Math.Min(same + 1, longer.Length)..].SequenceEqual(shorter[Math.Min(same + (a.Length == b.Length ? 1 : 0), shorter.Length)..]);
    }
}
