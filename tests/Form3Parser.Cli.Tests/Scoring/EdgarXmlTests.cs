using System.Text;
using System.Xml.Linq;
using System.Xml.Schema;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Output;
using Form3Parser.Pdf;
using Form3Parser.Recognition;
using Form3Parser.Recognition.Checks;
using Form3Parser.Sources.Edgar;
using Xunit.Abstractions;

namespace Form3Parser.Cli.Tests.Scoring;

/// <summary>EDGAR's XML of the corpus: read without a wrong field, written as it was filed, and held against EDGAR's schema.</summary>
public sealed class EdgarXmlTests(ITestOutputHelper output)
{
    private static string[] Documents => [.. Directory.GetFiles(Corpus.File("truth"), "*.xml").Order(StringComparer.Ordinal)];

    [CorpusFact]
    public void Every_field_of_every_document_is_right()
    {
        var wrong = Documents.SelectMany(path => Comparison.Marks(Truth.Read(path), Finding.Of(Read(path))).OfType<string>()
            .Select(mark => $"{Path.GetFileName(path)}: {mark}"));

        Documents.Should().HaveCountGreaterThan(100);
        wrong.Should().BeEmpty();
    }

    [CorpusFact]
    public void Nothing_in_a_document_is_left_over_or_mended() =>
        Documents.SelectMany(path => new EdgarXmlSource().Read(File.ReadAllBytes(path), CancellationToken.None).Filings[0].Diagnostics)
            .Where(diagnostic => diagnostic.Code >= DiagnosticCode.UnreadableValue).Should().BeEmpty();

    [CorpusFact]
    public void Every_document_is_written_as_it_was_filed() =>
        Documents.Where(path => Canonical(Write(Read(path))) != Canonical(XElement.Load(path))).Select(Path.GetFileName).Should().BeEmpty();

    [CorpusFact]
    public void A_submission_has_what_its_document_has_and_what_its_header_has()
    {
        foreach (var path in Directory.GetFiles(Corpus.File("edgar-txt")))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var filing = new EdgarTxtSource().Read(File.ReadAllBytes(path), CancellationToken.None).Filings.Should().ContainSingle().Which.Filing!;
            var truth = Truth.Read(Corpus.File($"truth/{name}.xml"));
            truth.Single["accessionNumber?"] = name;

            Comparison.Marks(truth, Finding.Of(filing)).OfType<string>().Should().BeEmpty();
            filing.FilingDate.Should().NotBeNull();
        }
    }

    [CorpusFact]
    public void A_record_without_gaps_makes_a_document_that_validates_and_one_with_gaps_does_not()
    {
        var schemas = new[] { "3", "3A" }.ToDictionary(type => type, Schema);
        var odd = new List<string>();
        var valid = 0;
        foreach (var (name, filing) in Filings())
        {
            // An empty relationship is the one gap that the schema lets pass.
            var gaps = SchemaGaps.Of(filing).Where(gap => !gap.Field!.EndsWith("relationship", StringComparison.Ordinal)).ToList();
            var faults = Validate(Write(filing), schemas[filing.DocumentType == DocumentType.Form3 ? "3" : "3A"]);
            valid += faults.Count == 0 ? 1 : 0;
            if (gaps.Count == 0 != (faults.Count == 0))
                odd.Add($"{name}: {gaps.Count} gaps, but {faults.FirstOrDefault() ?? "no fault"}");
        }

        output.WriteLine($"{valid} documents validate");
        valid.Should().BePositive();
        odd.Should().BeEmpty();
    }

    // The documents, each also with a part taken away or spoilt, and some of the printed forms.
    private static IEnumerable<(string Name, Form3Filing Filing)> Filings()
    {
        foreach (var path in Documents)
        {
            var (name, filing) = (Path.GetFileName(path), Read(path));
            yield return (name, filing);
            yield return (name + " without a day", filing with { PeriodOfReport = null });
            yield return (name + " as an amendment", filing with { DocumentType = DocumentType.Form3Amendment });
            yield return (name + " unsigned", filing with { Signatures = [] });
            yield return (name + " without notes", filing with { Footnotes = [] });
            yield return (name + " with a short issuer", filing with { Issuer = filing.Issuer with { Cik = null } });
            yield return (name + " with long remarks", filing with { Remarks = new string('x', 2001) });
            yield return (name + " with rows without titles", filing with
            {
                NonDerivativeHoldings = [.. filing.NonDerivativeHoldings.Select(row => row with { SecurityTitle = null })],
            });
            yield return (name + " with rows without notes", filing with
            {
                DerivativeHoldings = [.. filing.DerivativeHoldings.Select(row => row with { FootnoteIds = FootnoteReferences.None })],
            });
            yield return (name + " with rows of both amounts", filing with
            {
                NonDerivativeHoldings = [.. filing.NonDerivativeHoldings.Select(row => row with { ValueOwned = 0.00001m })],
            });
        }

        foreach (var path in Directory.GetFiles(Corpus.File("pdf"), "*.sec.chrome.pdf").Take(20))
            if (Form3Recogniser.Recognise(new PdfPageReader(new PdfOptions()).Read(File.ReadAllBytes(path), CancellationToken.None)).Filing is { } printed)
                yield return (Path.GetFileName(path), printed);
    }

    private static Form3Filing Read(string path) =>
        new EdgarXmlSource().Read(File.ReadAllBytes(path), CancellationToken.None).Filings.Should().ContainSingle().Which.Filing!;

    private static XElement Write(Form3Filing filing)
    {
        using var stream = new MemoryStream();
        var writer = new OwnershipXmlWriter(stream);
        writer.Write(new FilingRecord(new SourceDescription("-", "edgar-xml", "", null), filing, [], null));
        writer.Complete();
        return XElement.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Canonical(XElement root)
    {
        foreach (var text in root.DescendantNodes().OfType<XText>())
            text.Value = ScoredFields.Folded(text.Value);
        foreach (var empty in root.Descendants().Where(e => e.IsEmpty && e.Name.LocalName != "footnoteId"))
            empty.Value = "";
        return root.ToString();
    }

    private static XmlSchemaSet Schema(string type)
    {
        var set = new XmlSchemaSet { XmlResolver = new System.Xml.XmlUrlResolver() };
        set.Add(null, Corpus.File($"../spec/xsd/ownership{type}Document.xsd.xml"));
        set.Compile();
        return set;
    }

    private static List<string> Validate(XElement document, XmlSchemaSet schema)
    {
        var faults = new List<string>();
        new XDocument(document).Validate(schema, (_, fault) => faults.Add(fault.Message));
        return faults;
    }
}
