using System.Xml;
using BenchmarkDotNet.Attributes;
using Form3Parser.Sources.Edgar;

namespace Form3Parser.Benchmarks;

/// <summary>What reading EDGAR's XML takes, checks and all, against a plain reader of XML over the same bytes.</summary>
[MemoryDiagnoser]
public class XmlBenchmarks
{
    private readonly EdgarXmlSource _xml = new();
    private readonly EdgarTxtSource _text = new();
    private byte[] _document = [];
    private byte[] _submission = [];

    [GlobalSetup]
    public void Open()
    {
        _document = Filings.Read("both-tables", "filing.xml");
        _submission = Filings.Read("both-tables", "submission.txt");
    }

    /// <summary>The floor: every node is passed, and every text is looked at.</summary>
    [Benchmark(Baseline = true)]
    public int PlainReader()
    {
        using var stream = new MemoryStream(_document);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var length = 0;
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Text)
                length += reader.Value.Length;
        return length;
    }

    [Benchmark]
    public int Document() => _xml.Read(_document, CancellationToken.None).Filings.Count;

    [Benchmark]
    public int Submission() => _text.Read(_submission, CancellationToken.None).Filings.Count;
}
