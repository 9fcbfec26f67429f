using System.Diagnostics;

namespace Form3Parser.Cli.Tests.Prints;

/// <summary>The programs that print HTML as PDF, where they are installed.</summary>
internal static class PrintPrograms
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static readonly string[] Names = ["chromium", "weasyprint"];

    /// <summary>The PDF of a page of HTML; null where the program is not installed.</summary>
    public static byte[]? Print(string program, string html)
    {
        if (Find(program) is not { } path)
            return null;
        using var folder = new TemporaryFolder();
        var (source, target) = (folder.Add("form.html", html), folder.Of("form.pdf"));
        string[] arguments = program == "weasyprint" ? [source, target] :
        [
            "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder.Of("profile")}", $"--print-to-pdf={target}", new Uri(source).AbsoluteUri,
        ];
        using var process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        return File.ReadAllBytes(target);
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
