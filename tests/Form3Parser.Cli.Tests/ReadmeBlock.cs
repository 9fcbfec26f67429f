namespace Form3Parser.Cli.Tests;

/// <summary>
/// A fenced block of commands in the README and, where one follows directly, the fenced block that shows what they print.
/// </summary>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Commands">The lines of the commands.</param>
/// <param name="Shown">The output shown; null when none is.</param>
/// <param name="ShownLines">Where the lines of the output stand in the file.</param>
internal sealed record ReadmeBlock(int Line, string[] Commands, string? Shown, Range ShownLines)
{
    private const string Fence = "```";
    private const string CommandFence = "```sh";

    internal static IReadOnlyList<ReadmeBlock> Read(string[] lines)
    {
        var blocks = new List<ReadmeBlock>();
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line] != CommandFence)
                continue;
            var end = Array.IndexOf(lines, Fence, line);
            var commands = lines[(line + 1)..end];
            var next = Array.FindIndex(lines, end + 1, text => text.Length > 0);
            if (next > 0 && lines[next].StartsWith(Fence, StringComparison.Ordinal) && lines[next] != CommandFence)
            {
                Range shown = (next + 1)..Array.IndexOf(lines, Fence, next + 1);
                blocks.Add(new ReadmeBlock(line + 1, commands, string.Join('\n', lines[shown]), shown));
            }
            else
                blocks.Add(new ReadmeBlock(line + 1, commands, null, default));
            line = end;
        }

        return blocks;
    }
}
