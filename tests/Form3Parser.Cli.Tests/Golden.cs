using System.Text;

namespace Form3Parser.Cli.Tests;

/// <summary>
/// Files that hold what the program prints. A file that is missing is a failure; only <c>FORM3_REWRITE_GOLDENS=1</c> writes
/// them, and whoever sets it reads the difference before committing it.
/// </summary>
internal static class Golden
{
    private const string RewriteVariable = "FORM3_REWRITE_GOLDENS";

    internal static bool Rewriting => Environment.GetEnvironmentVariable(RewriteVariable) == "1";

    internal static void Check(string path, string printed)
    {
        if (Rewriting)
            File.WriteAllText(path, printed, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        var name = Path.GetRelativePath(Repository.Root, path);
        File.Exists(path).Should().BeTrue($"{name} must be there; {RewriteVariable}=1 writes it");
        printed.Should().Be(File.ReadAllText(path), $"that is what {name} holds");
    }
}
