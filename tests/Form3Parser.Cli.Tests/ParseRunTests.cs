using System.Text;
using System.Text.Json;
using Form3Parser.Cli.Inputs;
using Form3Parser.Cli.Running;
using Form3Parser.Diagnostics;
using Form3Parser.Output;
using Form3Parser.Recognition;
using Form3Parser.Sources;
using Form3Parser.Tests.Output;
using Form3Parser.Text;

namespace Form3Parser.Cli.Tests;

public sealed class ParseRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ScriptedReader _reader = new();
    private readonly Messages _messages = new(Verbosity.Quiet, null);
    private readonly MemoryStream _output = new();

    public void Dispose()
    {
        _folder.Dispose();
        _messages.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task Records_come_in_the_order_of_the_inputs_whichever_is_ready_first()
    {
        var scripts = Enumerable.Range(0, 40).Select(i => i % 8 == 0 ? "slow" : "good").ToArray();

        var run = await Run(new ParseSettings { Jobs = 4 }, scripts);

        Paths().Should().Equal(Enumerable.Range(0, 40).Select(i => _folder.Of($"{i}.pdf")));
        run.ExitCode(strict: true).Should().Be(0);
        _reader.MostAtOnce.Should().BeLessThanOrEqualTo(4);
    }

    [Fact]
    public async Task No_more_inputs_are_taken_than_the_window_holds()
    {
        var taken = 0;
        IEnumerable<Input> Inputs()
        {
            var slow = _folder.Add("slow.pdf", ScriptedReader.Header + "endless");
            yield return new Input(slow);
            while (taken < 50)
            {
                taken++;
                yield return new Input(_folder.Of("gone.pdf"));
            }
        }

        using var stop = new CancellationTokenSource();
        using var run = NewRun(new ParseSettings { Jobs = 2 });
        var running = run.RunAsync(Inputs(), Writer(), stop.Token);
        SpinWait.SpinUntil(() => taken >= 3, TimeSpan.FromMinutes(1)).Should().BeTrue("the window holds so many behind the slow one");
        await Task.Delay(TimeSpan.FromSeconds(0.2));
        var takenBehindTheSlowOne = taken;
        await stop.CancelAsync();

        await running.Invoking(async r => await r).Should().ThrowAsync<OperationCanceledException>();
        takenBehindTheSlowOne.Should().BeLessThanOrEqualTo(4);
    }

    [Theory]
    [InlineData("damaged", InputErrorCode.Damaged, "no page can be found")]
    [InlineData("encrypted", InputErrorCode.Encrypted, "a password is needed")]
    [InlineData("large", InputErrorCode.TooLarge, "more than 3 pages")]
    [InlineData("other", InputErrorCode.Unsupported, "not a PDF after all")]
    [InlineData("fault", InputErrorCode.Unreadable, "reading failed unexpectedly (InvalidOperationException: beyond the end)")]
    public async Task What_the_reader_cannot_read_is_an_error_and_the_others_go_on(
        string script, InputErrorCode code, string message)
    {
        var run = await Run(new ParseSettings { ErrorRecords = true }, script, "good");

        var error = Records()[0].GetProperty("error");
        error.GetProperty("code").GetString().Should().Be(Spelling.Of(code));
        error.GetProperty("message").GetString().Should().Be(message);
        Records()[1].GetProperty("documentType").GetString().Should().Be("3");
        run.ExitCode(strict: true).Should().Be(1);
    }

    [Theory]
    [InlineData("endless")]
    [InlineData("deaf")]
    public async Task An_input_that_takes_too_long_is_given_up_even_where_it_does_not_listen(string script)
    {
        var settings = new ParseSettings { Jobs = 1, Timeout = TimeSpan.FromSeconds(0.3), ErrorRecords = true };

        var run = await Run(settings, script, "good");

        Records()[0].GetProperty("error").GetProperty("code").GetString().Should().Be("timeout");
        Records()[0].GetProperty("error").GetProperty("message").GetString().Should().Be("no result within 0.3 s (--timeout)");
        run.Given.Should().Be(1);
    }

    [Fact]
    public async Task Without_error_records_only_filings_are_written()
    {
        var run = await Run(new ParseSettings(), "good", "damaged", "good");

        Paths().Should().Equal(_folder.Of("0.pdf"), _folder.Of("2.pdf"));
        run.ExitCode(strict: false).Should().Be(1);
    }

    [Fact]
    public async Task A_warning_counts_only_for_the_strict()
    {
        var run = await Run(new ParseSettings(), "good", "doubtful");

        run.ExitCode(strict: false).Should().Be(0);
        run.ExitCode(strict: true).Should().Be(3);
    }

    [Fact]
    public async Task A_record_tells_its_source()
    {
        await Run(new ParseSettings(), "good");

        var source = Records()[0].GetProperty("source");
        source.GetProperty("format").GetString().Should().Be("pdf");
        source.GetProperty("pages").GetInt32().Should().Be(0);
        source.GetProperty("sha256").GetString()
            .Should().Be("bca4c31acb4272af492b794bf6715523f73b08af84ccac22cf4b02dbc03e0860");
    }

    private static IReadOnlyList<RecognitionResult> Recognise(PagedDocument document, CancellationToken cancellation) =>
    [
        new(
            Sample.Filing,
            document.Oddities.Select(o => new Diagnostic(DiagnosticCode.DamagedFile, Severity.Warning, o, null, null)).ToList(),
            null),
    ];

    private ParseRun NewRun(ParseSettings settings) =>
        new(new FilingLoader(Sources, 1 << 20), settings, _messages);

    private Dictionary<SourceFormat, IFilingSource> Sources => new() { [SourceFormat.Pdf] = new PagedSource(_reader, Recognise) };

    private JsonWriter Writer() => new(_output, JsonLayout.Lines);

    private async Task<Tally> Run(ParseSettings settings, params string[] scripts)
    {
        var inputs = scripts.Select((script, i) => new Input(_folder.Add($"{i}.pdf", ScriptedReader.Header + script))).ToList();
        using var run = NewRun(settings);
        await run.RunAsync(inputs, Writer(), CancellationToken.None);
        return run.Tally;
    }

    private List<JsonElement> Records() => Encoding.UTF8.GetString(_output.ToArray())
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

    private IEnumerable<string?> Paths() => Records().Select(r => r.GetProperty("source").GetProperty("path").GetString());
}
