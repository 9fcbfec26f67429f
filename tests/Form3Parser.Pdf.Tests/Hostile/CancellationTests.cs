using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Filters;
using Form3Parser.Pdf.Objects;
using Form3Parser.Pdf.Tests.Content;
using Form3Parser.Pdf.Tests.Files;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

/// <summary>
/// Cancelling in the middle of each kind of work ends it with the exception that says so. The limits are lifted, so that
/// nothing else could end it early.
/// </summary>
public sealed class CancellationTests
{
    private static readonly PdfOptions Boundless = new()
    {
        MaxOperators = long.MaxValue / 2, MaxStreamBytes = 1L << 30, MaxTotalBytes = long.MaxValue / 2, MaxItems = int.MaxValue, MaxPages = int.MaxValue,
    };

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    public static TheoryData<string, string> Contents => new()
    {
        { "operators", Repeat("q ", 1_000) },
        { "numbers", Repeat("1 2 3 4 5 6 7 8 ", 100) },
        { "arrays", Repeat("[1 2 (a)] ", 100) },
        { "one array", "[" + Repeat("1 ", 1_000) },
        { "one nest", Repeat("[", 1_000) },
        { "forms", Repeat("/X Do ", 100) },
        { "letters off the page", $"BT /F 10 Tf 1 0 0 1 0 -999 Tm ({Repeat("a", 1_000)}) Tj " },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Drawing_ends(string what, string content)
    {
        what.Should().NotBeEmpty();
        var objects = new List<string>();
        for (var level = 6; level < 26; level++)
            objects.Add(OnePage.Stream("/X Do /X Do /X Do", $"/Subtype/Form/Resources<</XObject<</X {level} 0 R>>>>"));
        objects[^1] = OnePage.Stream(Repeat("q Q ", 500), "/Subtype/Form");
        var page = new OnePage { Resources = "/XObject<</X 5 0 R>>", Objects = objects };
        var file = System.Text.Encoding.Latin1.GetString(page.ToFile(Repeat(content, 100)))
            .Replace("/Kids[3 0 R]", $"/Kids[{Repeat("3 0 R ", 200_000)}]");

        EndsWhenCancelled(token => new PdfPageReader(Boundless).Read(PdfBuilder.Bytes(file), token));
    }

    [Theory]
    [InlineData("3 0 R ")]
    [InlineData("<</Type/Pages/Kids[3 0 R]>> ")]
    public void Walking_the_pages_ends(string kid)
    {
        var file = PdfBuilder.OnePage().Object(2, $"<</Type/Pages/Kids[{Repeat(kid, 400_000)}]>>").Build();

        EndsWhenCancelled(token => Forever(() => PageTree.Read(PdfFile.Open(file, Boundless, token))));
    }

    [Fact]
    public void Scanning_for_objects_ends()
    {
        var file = PdfBuilder.Bytes("%PDF-1.4\n" + Repeat("1 0 obj<</A[1 2 3]>>endobj trailer<<>> ", 500_000));

        EndsWhenCancelled(token => PdfFile.Open(file, Boundless, token));
    }

    [Fact]
    public void Reading_one_large_object_ends()
    {
        var file = PdfBuilder.OnePage().Object(1, "<</Type/Catalog/Pages 2 0 R/A[" + Repeat("1 (a) ", 4_000_000)).Build();

        EndsWhenCancelled(token => Forever(() => PdfFile.Open(file, Boundless, token)));
    }

    [Theory]
    [InlineData("FlateDecode", true)]
    [InlineData("FlateDecode", false)]
    [InlineData("RunLengthDecode", true)]
    [InlineData("ASCII85Decode", true)]
    [InlineData("LZWDecode", true)]
    public void Decoding_ends(string filter, bool isSound)
    {
        var data = filter switch
        {
            "FlateDecode" => PdfBuilder.Deflate(new string('a', 40_000_000))[(isSound ? 0 : 2)..],
            "RunLengthDecode" => Repeat("\u0081a", 4_000_000),
            "LZWDecode" => Repeat("\u0080\u0040\u0020\u0010\u0008\u0004\u0002\u0001\0", 2_000_000),
            _ => Repeat("z", 10_000_000),
        };
        var raw = PdfBuilder.Bytes(data);
        var dictionary = new PdfDictionary();
        dictionary.Add(Names.Filter, PdfValue.Name(filter));
        var file = Opened.File(PdfBuilder.OnePage().Build(), Boundless);

        EndsWhenCancelled(token => Forever(() =>
            new StreamDecoder(file, new DecodeBudget(1L << 30, long.MaxValue / 2, token), _ => { }).Decode(raw, dictionary)));
    }

    [Fact]
    public void Assembling_words_ends()
    {
        var letters = Enumerable.Range(0, 200_000).Select(i =>
            new Letter("a", new Rect(i % 600, i / 600, i % 600 + 5, i / 600 + 9), i / 600 + 7, 9, "F")).ToArray();
        using var assembler = new WordAssembler();

        EndsWhenCancelled(token => Forever(() => assembler.Assemble(letters, token)));
    }

    // Work that is over before the cancellation comes is done again; the cancellation always meets it in the middle.
    private static void Forever(Action work)
    {
        const int Enough = 10_000;
        for (var i = 0; i < Enough; i++)
            work();
    }

    private static void EndsWhenCancelled(Action<CancellationToken> work)
    {
        var started = new TaskCompletionSource();
        using var cancellation = new CancellationTokenSource();
        var task = Task.Factory.StartNew(
            () =>
            {
                started.SetResult();
                work(cancellation.Token);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        started.Task.Wait();
        cancellation.CancelAfter(TimeSpan.FromMilliseconds(100));
        var ended = () => task.Wait(TimeSpan.FromSeconds(20)).Should().BeTrue("cancelling must end the work");
        ended.Should().Throw<AggregateException>().WithInnerException<OperationCanceledException>();
    }
}
