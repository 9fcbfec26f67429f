using Form3Parser.Recognition.Checks;
using Form3Parser.Tests.Architecture;

namespace Form3Parser.Tests.Recognition.Checks;

public class FilingChecksTests
{
    [Fact]
    public void A_filing_in_order_gives_no_diagnostic() => Checked.Found(FilingChecks.Run, Checked.Filing).Should().BeEmpty();

    [Fact]
    public void Every_check_is_run()
    {
        const string Folder = "src/Form3Parser/Recognition/Checks/";
        var runner = SourceFile.All.Single(file => file.Path == Folder + "FilingChecks.cs");
        var checks = SourceFile.All.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file.Path)).Where(name => name.EndsWith("Check", StringComparison.Ordinal));

        runner.Lines.Where(line => line.EndsWith("Check.Run,", StringComparison.Ordinal)).Select(line => line.Trim())
            .Should().BeEquivalentTo(checks.Select(check => check + ".Run,"));
    }
}
