using Form3Parser.Recognition.Checks;
using Form3Parser.Tests.Architecture;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition.Checks;

public class FilingChecksTests
{
    [Fact]
    public void A_filing_in_order_gives_no_diagnostic() => Checked.Found(FilingChecks.Run, Checked.Filing).Should().BeEmpty();

    [Fact]
    public void Nor_does_a_printed_one()
    {
        var filing = Read(
            Title, Boxes, TableI, RowI("Common Stock", "48,250^(1)", "D"), TableII,
            RowII("Stock Option", "02/15/2019", "02/14/2028", "Common Stock", "40,000", "$3.125", "I", "By Spouse"),
            "Explanation of Responses:", "1. A note.", Signed).Filing!;

        Checked.Found(FilingChecks.Run, filing).Should().BeEmpty();
    }

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
