using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using Form3Parser.Pdf;
using Form3Parser.Pdf.Content;
using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Benchmarks;

/// <summary>What reading a filing's pages takes, step by step, against what inflating their streams alone takes.</summary>
[MemoryDiagnoser]
[MinColumn]
[GcForce(false)]
[SuppressMessage("Design", "CA1001", Justification = "What the runner makes lives as long as the run.")]
public class ReadingBenchmarks
{
    private readonly PdfPageReader _reader = new(new PdfOptions());
    private readonly WordAssembler _assembler = new();
    private readonly List<byte[]> _streams = [];
    private readonly List<byte[]> _allStreams = [];
    private readonly List<PageLetters> _letters = [];
    private readonly byte[] _inflated = new byte[64 << 10];
    private byte[] _file = [];
    private IReadOnlyList<Page> _pages = [];

    /// <summary>What is read.</summary>
    [ParamsSource(nameof(Printed))]
    public Filing Filing { get; set; } = null!;

    /// <summary>A short and a long filing of each printer.</summary>
    public static IEnumerable<Filing> Printed => PrintedFilings.All();

    [GlobalSetup]
    public void Prepare()
    {
        _file = File.ReadAllBytes(Filing.Path);
        using var file = PdfFile.Open(_file, _reader.Options, CancellationToken.None);
        var recorder = new StreamRecorder(file);
        Drawn.Pages(file, recorder, letters => _letters.Add(Copy(letters)));
        _streams.AddRange(recorder.Deflated);
        _allStreams.AddRange(PageStreams.Of(file));
        _pages = _reader.Read(_file, CancellationToken.None).Pages;
    }

    /// <summary>The floor: the runtime's own inflater over every stream that showing the pages takes, font programs and pictures too.</summary>
    [Benchmark(Baseline = true)]
    public int Inflate() => Inflate(_allStreams);

    /// <summary>The same over the streams alone that reading the pages decodes.</summary>
    [Benchmark]
    public int InflateRead() => Inflate(_streams);

    /// <summary>The cross-references, the catalog and the tree of pages.</summary>
    [Benchmark]
    public int Open()
    {
        using var file = PdfFile.Open(_file, _reader.Options, CancellationToken.None);
        return PageTree.Read(file).Count;
    }

    /// <summary>Opening, and the pages' contents inflated.</summary>
    [Benchmark]
    public int Decode()
    {
        using var file = PdfFile.Open(_file, _reader.Options, CancellationToken.None);
        var drawing = new Drawing(file, file.NameTable, file.Catalog, _reader.Options, CancellationToken.None);
        var bytes = 0;
        foreach (var page in PageTree.Read(file))
            bytes += PageContent.Read(page.Dictionary[Names.Contents], drawing).Length;
        return bytes;
    }

    /// <summary>Opening, decoding, and all letters and rules where they stand: fonts and all.</summary>
    [Benchmark]
    public int Letters()
    {
        using var file = PdfFile.Open(_file, _reader.Options, CancellationToken.None);
        return Drawn.Pages(file, file, static _ => { });
    }

    /// <summary>Words of letters that are there.</summary>
    [Benchmark]
    public int Words()
    {
        var words = 0;
        foreach (var page in _letters)
            words += _assembler.Assemble(page).Count;
        return words;
    }

    /// <summary>Words that are there put into lines, in the order of reading.</summary>
    [Benchmark]
    public void Lines()
    {
        foreach (var page in _pages)
            PageText.Write(page, TextWriter.Null);
    }

    /// <summary>From bytes to pages of words, rules and links.</summary>
    [Benchmark]
    public int Whole() => _reader.Read(_file, CancellationToken.None).Pages.Count;

    /// <summary>PdfPig as far as its letters, for comparison.</summary>
    [Benchmark]
    public int PdfPigLetters()
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(_file);
        var letters = 0;
        foreach (var page in document.GetPages())
            letters += page.Letters.Count;
        return letters;
    }

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

    private int Inflate(List<byte[]> streams)
    {
        var total = 0;
        foreach (var stream in streams)
        {
            using var inflate = new ZLibStream(new MemoryStream(stream), CompressionMode.Decompress);
            int read;
            while ((read = inflate.Read(_inflated)) > 0)
                total += read;
        }
        return total;
    }

    private static PageLetters Copy(PageLetters letters)
    {
        var copy = new PageLetters();
        foreach (var letter in letters.ToArray())
            copy.Add(letter);
        return copy;
    }
}
