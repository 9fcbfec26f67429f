using Form3Parser.Cli.Inputs;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Output;
using Form3Parser.Recognition;
using Form3Parser.Sources;
using Form3Parser.Tests.Output;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Cli.Tests;

/// <summary>Whatever delivers pages can be put in the place of the PDF reader.</summary>
public sealed class PageReaderSeamTests : IDisposable
{
    private static readonly string Drawn = PictureReader.Header + string.Join('\f', PrintedForm.Draw(
        PrintedForm.Title,
        PrintedForm.Boxes,
        PrintedForm.TableI,
        PrintedForm.RowI("Common Stock", "48,250", "D"),
        PrintedForm.NewPage,
        "Explanation of Responses:",
        "Remarks:",
        PrintedForm.Signed));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_reader_of_another_format_gives_a_record()
    {
        var record = Load(_folder.Add("drawn.txt", Drawn));

        record.Error.Should().BeNull();
        record.Source.Pages.Should().Be(2);
        var filing = record.Filing!;
        filing.PeriodOfReport.Should().Be(new DateOnly(2022, 8, 1));
        filing.Issuer.Name.Should().Be("EXAMPLE WIDGETS INC");
        filing.ReportingOwners.Should().ContainSingle(o => o.Name == "SAMPLE JOHN Q" && o.Relationship!.IsOfficer);
        filing.NonDerivativeHoldings.Should().ContainSingle(h => h.SharesOwned == 48250 && h.DirectOrIndirect == OwnershipForm.Direct);
        filing.Signatures.Should().Equal(new OwnerSignature("/s/ John Q. Sample", new DateOnly(2022, 8, 10)));
    }

    [Fact]
    public void Its_record_is_written_like_any_other()
    {
        var record = Load(_folder.Add("drawn.txt", Drawn));

        Written.Json(record).Should().Contain("\"tradingSymbol\": \"EXWI\"").And.Contain("\"sharesOwned\": 48250");
    }

    [Fact]
    public void Several_forms_of_a_file_are_several_records_of_one_source()
    {
        var path = _folder.Add("two.txt", Drawn + "\f" + Drawn[PictureReader.Header.Length..]);

        var records = LoadAll(path);

        records.Select(r => r.Source.Part.ToString()).Should().Equal("1-2", "3-4");
        records.Select(r => (r.Source.Path, r.Source.Pages)).Distinct().Should().Equal((path, 4));
    }

    [Fact]
    public void What_it_cannot_read_is_an_error_with_its_reason()
    {
        var record = Load(_folder.Add("other.txt", "%PDF-1.4\nnot drawn"));

        record.Filing.Should().BeNull();
        record.Error.Should().Be(new InputError(InputErrorCode.Unsupported, "not a picture"));
    }

    private static FilingRecord Load(string path) => LoadAll(path).Single();

    private static IReadOnlyList<FilingRecord> LoadAll(string path)
    {
        using var deadline = new Deadline(null, CancellationToken.None);
        var source = new PagedSource(new PictureReader(), (document, cancellation) => Form3Recogniser.RecogniseAll(document, cancellation: cancellation));
        var loader = new FilingLoader(new Dictionary<SourceFormat, IFilingSource> { [SourceFormat.Pdf] = source }, 1 << 20);
        return loader.Load(new Input(path), deadline);
    }
}
