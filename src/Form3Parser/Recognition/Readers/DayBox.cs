using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Readers;

/// <summary>Reads a box that holds one date: boxes 2 and 5.</summary>
internal static class DayBox
{
    public static DateOnly? Read(IReadOnlyList<Token> box, string field, DiagnosticBag bag)
    {
        // A bracket of the label may be wrapped below it.
        var tokens = box.Where(t => t.Key.Length > 0).ToList();
        if (tokens.Count == 0)
            return null;
        foreach (var token in tokens)
        {
            if (!DayValue.TryParse(token.Text, out var single))
                continue;
            token.Take("", field);
            return single;
        }
        var text = TextLines.Join(tokens);
        if (DayValue.TryParse(text.Replace(" ", "", StringComparison.Ordinal), out var day))
        {
            foreach (var token in tokens)
                token.Take("", field);
            return day;
        }
        bag.Error(DiagnosticCode.UnreadableValue, $"\"{text}\" is printed where a date belongs.", field, tokens[0].Page);
        return null;
    }
}
