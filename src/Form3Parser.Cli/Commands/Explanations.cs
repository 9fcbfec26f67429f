using System.Text;

namespace Form3Parser.Cli.Commands;

/// <summary>
/// What <c>form3 explain</c> says of each kind of diagnostic. The texts stand in the doc comments of the checks, from which the
/// build takes them.
/// </summary>
internal static class Explanations
{
    private const string Resource = "Form3Parser.Cli.Commands.explanations.txt";

    /// <summary>
    /// A page for each code, in the order of the codes. It begins with the code, a colon, and a phrase; then come when the diagnostic is
    /// given, why it matters and what to do, lines of plain ASCII.
    /// </summary>
    public static IReadOnlyList<string> Read()
    {
        using var stream = typeof(Explanations).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('|').Skip(1).Select(Page)];
    }

    // Doc comments are indented.
    private static string Page(string text) =>
        string.Concat(text.Trim().Split('\n').Select(line => line.Trim() + "\n"));
}
