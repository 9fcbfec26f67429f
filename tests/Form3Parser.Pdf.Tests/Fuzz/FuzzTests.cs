using System.Runtime.InteropServices;
using System.Text;
using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Objects;
using Form3Parser.Pdf.Tests.Files;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Fuzz;

public sealed class FuzzTests
{
    [Fact]
    public void Spoilt_small_files_give_pages_or_the_one_error() => Fuzzer.Run(Seeds.Small, 17_000).Should().BeEmpty();

    [Fact]
    public void Spoilt_filings_give_pages_or_the_one_error() => Fuzzer.Run(Seeds.Filings, 2_500).Should().BeEmpty();

    [ZooFact]
    public void Spoilt_files_of_all_kinds_of_programs_give_pages_or_the_one_error()
    {
        const int Largest = 60_000;
        var files = Directory.EnumerateFiles(Seeds.Zoo!, "*.pdf").Where(f => new FileInfo(f).Length <= Largest)
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();

        Fuzzer.Run(files, 500).Should().BeEmpty();
    }

    [Fact]
    public void Damage_to_the_second_page_s_content_leaves_the_first_page_as_it_was()
    {
        var content = Encoding.Latin1.GetBytes("BT /F 10 Tf 10 50 Td (second) Tj ET q 1 0 0 1 9 9 cm 0 0 9 .5 re f /P BMC EMC Q");
        var sound = Words(TwoPages(content))[0];

        for (var seed = 1; seed <= 1_500; seed++)
            Words(TwoPages(new Mutation(seed).Of(content)))[0].Should().Equal(sound, "of seed {0}", seed);
    }

    [Fact]
    public void Damage_within_a_filing_s_second_page_leaves_the_first_page_as_it_was()
    {
        foreach (var filing in Seeds.Filings)
        {
            var file = Opened.File(filing);
            var pages = PageTree.Read(file);
            if (pages.Count < 2 || file.Resolve(pages[1].Dictionary[Names.Contents]).AsStream is not { } second)
                continue;
            MemoryMarshal.TryGetArray(second.Raw, out var place).Should().BeTrue();
            var sound = Words(filing)[0];
            for (var seed = 1; seed <= 20; seed++)
            {
                var spoilt = filing.ToArray();
                var random = new Random(seed);
                for (var i = 0; i < 20; i++)
                    spoilt[place.Offset + random.Next(place.Count)] = (byte)random.Next(256);
                Words(spoilt)[0].Should().Equal(sound, "of seed {0}", seed);
            }
        }
    }

    private static List<IReadOnlyList<Word>> Words(byte[] file) =>
        [.. new PdfPageReader(new PdfOptions()).Read(file, CancellationToken.None).Pages.Select(p => p.Words)];

    private static byte[] TwoPages(byte[] second) => new PdfBuilder()
        .Object(1, "<</Type/Catalog/Pages 2 0 R>>")
        .Object(2, "<</Type/Pages/Kids[3 0 R 5 0 R]/MediaBox[0 0 200 100]/Resources<</Font<</F<</BaseFont/Helvetica>>>>>>>>")
        .Object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
        .Stream(4, "", "BT /F 10 Tf 10 50 Td (first of two) Tj ET")
        .Object(5, "<</Type/Page/Parent 2 0 R/Contents 6 0 R>>")
        .Stream(6, "/Filter/FlateDecode", PdfBuilder.Deflate(Encoding.Latin1.GetString(second))).Build();
}
