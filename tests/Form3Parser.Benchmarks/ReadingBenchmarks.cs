using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using Form3Parser.Pdf.Files;
using Form3Parser.Pdf;
using Form3Parser.Text;

namespace Form3Parser.Benchmarks;

/// <summary>What reading a filing's pages takes, step by step, against what inflating their streams alone takes.</summary>
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "What the runner makes lives as long as the run.")]
public class ReadingBenchmarks
{
    private readonly PdfPageReader _reader = new(new PdfOptions());
    private readonly WordAssembler _assembler = new();
    private readonly List<byte[]> _streams = [];
    private readonly List<Letter[]> _letters = [];
    private readonly byte[] _inflated = new byte[64 << 10];
    private byte[] _file = [];

    [Params("no-holdings", "joint-filing")]
    public string Filing { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        _file = Filings.Read(Filing);
        var file = PdfFile.Open(_file, _reader.Options, CancellationToken.None);
        var recorder = new StreamRecorder(file);
        Drawn.Pages(file, recorder, letters => _letters.Add(letters.ToArray()));
        _streams.AddRange(recorder.Deflated);
    }

    /// <summary>The floor: the runtime's own inflater over every stream that reading the pages decodes.</summary>
    [Benchmark(Baseline = true)]
    public int Inflate()
    {
        var total = 0;
        foreach (var stream in _streams)
        {
            using var inflate = new ZLibStream(new MemoryStream(stream), CompressionMode.Decompress);
            int read;
            while ((read = inflate.Read(_inflated)) > 0)
                total += read;
        }
        return total;
    }

    [Benchmark]
    public int FindPages() => PageTree.Read(PdfFile.Open(_file, _reader.Options, CancellationToken.None)).Count;

    [Benchmark]
    public int DrawLetters()
    {
        var file = PdfFile.Open(_file, _reader.Options, CancellationToken.None);
        return Drawn.Pages(file, file, static _ => { });
    }

    [Benchmark]
    public int AssembleWords()
    {
        var words = 0;
        foreach (var page in _letters)
            words += _assembler.Assemble(page).Count;
        return words;
    }

    [Benchmark]
    public int Whole() => _reader.Read(_file, CancellationToken.None).Pages.Count;

    /// <summary>PdfPig with its default words, for comparison.</summary>
    [Benchmark]
    public int PdfPigWhole()
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(_file);
        var words = 0;
        foreach (var page in document.GetPages())
            foreach (var _ in page.GetWords())
                words++;
        return words;
    }
}
