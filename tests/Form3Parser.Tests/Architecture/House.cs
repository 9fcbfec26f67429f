using System.Text.RegularExpressions;

namespace Form3Parser.Tests.Architecture;

/// <summary>The rooms of <c>src/</c> and which of them may know which.</summary>
public static partial class House
{
    /// <summary>A room and the rooms whose types its files may name. A room is a namespace with all below it.</summary>
    public static IReadOnlyDictionary<string, string[]> MayUse { get; } = new Dictionary<string, string[]>
    {
        ["Form3Parser.Model"] = [],
        ["Form3Parser.Text"] = [],
        ["Form3Parser.Diagnostics"] = ["Form3Parser.Text"],
        ["Form3Parser.Recognition"] = ["Form3Parser.Model", "Form3Parser.Text", "Form3Parser.Diagnostics"],
        ["Form3Parser.Output"] = ["Form3Parser.Model", "Form3Parser.Diagnostics"],
        ["Form3Parser.Records"] = ["Form3Parser.Model", "Form3Parser.Diagnostics", "Form3Parser.Output"],
        ["Form3Parser.Sources"] = ["Form3Parser.Model", "Form3Parser.Text", "Form3Parser.Diagnostics", "Form3Parser.Recognition"],
        ["Form3Parser.Pdf"] = ["Form3Parser.Text"],
        ["Form3Parser.Scans"] = ["Form3Parser.Text"],
        ["Form3Parser.Html"] = ["Form3Parser.Text", "Form3Parser.Recognition", "Form3Parser.Sources"],
        ["Form3Parser.Cli"] =
        [
            "Form3Parser.Model", "Form3Parser.Text", "Form3Parser.Diagnostics", "Form3Parser.Recognition", "Form3Parser.Output",
            "Form3Parser.Records", "Form3Parser.Sources", "Form3Parser.Pdf", "Form3Parser.Scans",
            "Form3Parser.Html",
        ],
    };

    /// <summary>The room that a namespace belongs to; null for one outside the house, such as <c>System</c>.</summary>
    public static string? RoomOf(string name) =>
        MayUse.Keys.FirstOrDefault(room => name == room || name.StartsWith(room + ".", StringComparison.Ordinal));

    /// <summary>The namespace that a file declares; empty when it declares none.</summary>
    public static string NamespaceOf(SourceFile file)
    {
        foreach (var line in file.Lines)
        {
            if (Declaration().Match(line) is { Success: true } match)
                return match.Groups[1].Value;
        }

        return "";
    }

    /// <summary>The namespaces of the house that a file names, in its <c>using</c> lines or in full.</summary>
    public static IEnumerable<string> NamesIn(SourceFile file) =>
        from line in file.Lines
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        where !Declaration().IsMatch(line)
        from Match match in Mention().Matches(line)
        select match.Value;

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\bForm3Parser\.[A-Z]\w*(?:\.[A-Z]\w*)*")]
    private static partial Regex Mention();
}
