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
}
