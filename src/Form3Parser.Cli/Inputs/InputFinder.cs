using Form3Parser.Diagnostics;

namespace Form3Parser.Cli.Inputs;

/// <summary>
/// Turns the command's arguments into inputs: files, folders, patterns that the shell left alone, and <c>-</c>.
/// </summary>
/// <param name="recurse">Whether a folder stands for the whole tree below it.</param>
internal sealed class InputFinder(bool recurse)
{
    internal InputList Find(IReadOnlyList<string> arguments)
    {
        var inputs = new List<Input>();
        var several = arguments.Count > 1;
        foreach (var argument in arguments)
        {
            var name = WithForwardSlashes(argument);
            if (name == Input.StandardInputName || File.Exists(name))
                inputs.Add(new Input(name));
            else if (Directory.Exists(name))
            {
                several = true;
                AddFolder(inputs, name);
            }
            else if (Glob.IsPattern(name))
            {
                several = true;
                AddMatches(inputs, name);
            }
            else
                inputs.Add(new Input(name));
        }

        return new InputList(inputs, !several);
    }

    // On Unix a backslash is a letter of a name like any other.
    private static string WithForwardSlashes(string path) =>
        Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    private static void AddMatches(List<Input> inputs, string pattern)
    {
        var files = Glob.Find(pattern);
        if (files.Count == 0)
            inputs.Add(new Input(pattern, new InputError(InputErrorCode.NotFound, "no file matches this pattern")));
        inputs.AddRange(files.Select(file => new Input(file)));
    }

    private void AddFolder(List<Input> inputs, string folder)
    {
        try
        {
            var files = FilingFolder.Find(folder, recurse);
            if (files.Count == 0)
                inputs.Add(new Input(folder, new InputError(InputErrorCode.NotFound, Nothing())));
            inputs.AddRange(files.Select(file => new Input(file)));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            inputs.Add(new Input(folder, new InputError(InputErrorCode.Unreadable, "this folder cannot be read")));
        }
    }

    private string Nothing() =>
        recurse
            ? "no file in this tree looks like a filing"
            : "no file in this folder looks like a filing; -r looks into its tree";
}
