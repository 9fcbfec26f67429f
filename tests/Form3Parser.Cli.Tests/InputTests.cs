using System.Text;

namespace Form3Parser.Cli.Tests;

public class InputTests
{
    private const string NoPdf = "no PDF";
    private const string NoForm = "not-form-3: not a Form 3: its headings are not there";

    [Fact]
    public void A_folder_stands_for_its_PDFs_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.pdf", "B.PDF", "a.pdf", "notes.txt", "deep/c.pdf", ".hidden.pdf" })
            folder.Add(name, NoPdf);

        Paths(folder, "parse", ".").Should().Equal("./B.PDF", "./a.pdf", "./b.pdf");
        Paths(folder, "parse", "./", "-r").Should().Equal("./B.PDF", "./a.pdf", "./b.pdf", "./deep/c.pdf");
        Paths(folder, "parse", folder.Path).Should().Equal(folder.Of("B.PDF"), folder.Of("a.pdf"), folder.Of("b.pdf"));
    }

    [Fact]
    public void A_PDF_under_another_name_is_found_by_its_content()
    {
        using var folder = new TemporaryFolder();
        folder.Add("in/filing", "junk\n%PDF-1.4\nnot much of it");
        folder.Add("in/late", new string(' ', 1024) + "%PDF-1.4");

        Paths(folder, "parse", "in").Should().Equal("in/filing");
    }

    [Fact]
    public void Of_the_texts_and_pages_of_a_folder_those_that_show_the_form_are_found()
    {
        using var folder = new TemporaryFolder();
        const string Form = "INITIAL STATEMENT OF BENEFICIAL\nOWNERSHIP 3. Issuer Name and Ticker or\nTrading Symbol Table I - Non-Derivative Securities Beneficially Owned";
        folder.Add("in/form.txt", Form);
        folder.Add("in/form.htm", $"<html><style>{new string(' ', 60_000)}</style><body>{Form.Replace("\n", "<br>")}");
        folder.Add("in/form.cs", Form);
        folder.Add("in/letter.txt", "Of an initial statement of beneficial ownership.");
        folder.Add("in/page.html", "<html><body>Beneficially owned</body></html>");

        Paths(folder, "parse", "in").Should().Equal("in/form.htm", "in/form.txt");
    }

    [Theory]
    [InlineData("**/*.pdf", "A/deep/y.pdf|A/x.Pdf|z.PDF")]
    [InlineData("*.pdf", "z.PDF")]
    [InlineData("a/*.pdf", "A/x.Pdf")]
    [InlineData("./a/**", "./A/deep/y.pdf|./A/x.Pdf")]
    [InlineData("**/deep/**/?.pdf", "A/deep/y.pdf")]
    [InlineData("**/**/y*", "A/deep/y.pdf")]
    [InlineData("A/../*.pdf", "A/../z.PDF")]
    public void A_pattern_is_matched_without_regard_to_case(string pattern, string expected)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "z.PDF", "A/x.Pdf", "A/deep/y.pdf", "A/.hidden/w.pdf" })
            folder.Add(name, NoPdf);

        Paths(folder, "parse", pattern).Should().Equal(expected.Split('|'));
    }

    [Fact]
    public void A_pattern_may_begin_at_the_root()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.pdf", NoPdf);

        Paths(folder, "parse", folder.Of("*.PDF")).Should().Equal(folder.Of("a.pdf"));
    }

    [Fact]
    public void A_file_whose_name_looks_like_a_pattern_is_a_file()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a?.pdf", NoPdf);
        folder.Add("ab.pdf", NoPdf);

        Paths(folder, "parse", "a?.pdf").Should().Equal("a?.pdf");
    }

    [Fact]
    public void A_link_to_a_folder_is_not_walked_in_circles()
    {
        using var folder = new TemporaryFolder();
        folder.Add("in/a.pdf", NoPdf);
        Directory.CreateSymbolicLink(folder.Of("in/again"), folder.Of("in"));

        Paths(folder, "parse", "in", "-r").Should().Equal("in/a.pdf");
        Paths(folder, "parse", "**/*.pdf").Should().Equal("in/a.pdf");
    }

    [Theory]
    [InlineData("empty", "form3: empty: not-found: no file in this folder looks like a filing; -r looks into its tree")]
    [InlineData("*.xyz", "form3: *.xyz: not-found: no file matches this pattern")]
    [InlineData("missing/**/*.pdf", "form3: missing/**/*.pdf: not-found: no file matches this pattern")]
    public void Nothing_matched_ends_with_2(string argument, string line)
    {
        using var folder = new TemporaryFolder();
        folder.Add("empty/notes.txt", NoPdf);

        var outcome = BuiltProgram.Run(["parse", argument, "--on-error", "record"], null, folder.Path);

        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.ErrorLines.Should().Equal(line);
    }

    [Fact]
    public void Nothing_matched_beside_an_input_is_one_input_without_a_record()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.pdf", NoPdf);

        var outcome = BuiltProgram.Run(["parse", "*.xyz", "a.pdf", "-q"], null, folder.Path);

        outcome.ExitCode.Should().Be(4);
        outcome.ErrorLines.Should().Equal(
            "form3: *.xyz: not-found: no file matches this pattern", "form3: a.pdf: " + NoForm);
    }

    [Fact]
    public void Standard_input_is_named_by_a_dash()
    {
        var outcome = BuiltProgram.Run(["parse", "-"], Encoding.ASCII.GetBytes(NoPdf));

        outcome.ErrorLines.Should().Equal("form3: -: " + NoForm);
        outcome.ExitCode.Should().Be(4);
    }

    private static string[] Paths(TemporaryFolder folder, params string[] arguments)
    {
        // None of these files gives a record, so that the error lines name every input that was found.
        var lines = BuiltProgram.Run([.. arguments, "-q"], null, folder.Path).ErrorLines;
        return [.. lines.Select(line => line["form3: ".Length..line.IndexOf(": ", "form3: ".Length, StringComparison.Ordinal)])];
    }
}
