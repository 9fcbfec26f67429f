using Form3Parser.Pdf.Tests.Content;
using Form3Parser.Pdf.Tests.Files;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

public sealed class ContentTests
{
    private const string Sound = " BT 1 0 0 1 10 50 Tm /F 10 Tf 0 Tc 0 Tw 100 Tz 0 Ts (x) Tj ET ";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static Outcome ReadPacked(string content, string resources = "", params string[] objects)
    {
        var page = new OnePage
        {
            Resources = resources, Objects = [OnePage.Stream(PdfBuilder.Deflate(content), "/Filter/FlateDecode"), .. objects],
        };
        return Guarded.Read(System.Text.Encoding.Latin1.GetString(page.ToFile("")).Replace("/Contents 4 0 R", "/Contents 5 0 R"));
    }

    [Theory]
    [InlineData("BT nan nan nan nan nan nan Tm (a) Tj ET")]
    [InlineData("q BT /F 10 Tf 1e300 0 0 1e300 1e300 1e300 Tm (aaaa) Tj 1e300 1e300 Td (a) Tj ET Q")]
    [InlineData("q 1e300 0 0 1e300 0 0 cm 1e300 0 0 1e300 0 0 cm -1e300 1e300 1e300 1e300 1e300 1e300 cm BT /F 1e300 Tf (aa) Tj ET Q")]
    [InlineData("q 0 0 0 0 0 0 cm BT /F 10 Tf (aa) Tj ET 0 0 m 9 9 l S 0 0 9 9 re f Q")]
    [InlineData("BT /F 10 Tf 1e300 Tc 1e300 Tw 1e300 Tz 1e300 Ts 1e300 TL T* (a a) Tj [1e300 (a) -1e300 (a)] TJ ET")]
    [InlineData("q 1e300 w 1e300 1e300 m -1e300 1e300 l S 1e300 1e300 1e300 1e300 re f 1e-300 0 0 1e-300 0 0 cm 0 0 m 1e300 0 l S Q")]
    [InlineData("BT /F -1e300 Tf (a) Tj /F 1e-300 Tf (a) Tj ET BT 1e-300 0 0 1e-300 0 0 Tm /F 1e300 Tf (a) Tj ET")]
    [InlineData("BT 99999999999999999999999999 0 0 1 ------9 ..9 Tm (a) Tj ET")]
    public void Numbers_no_page_has_room_for_leave_the_rest_as_it_was(string content) =>
        Guarded.Read(new OnePage().ToFile($"q {content} Q" + Sound)).Words.Should().Contain(w => w.Text == "x")
            .And.OnlyContain(w => double.IsFinite(w.Box.Left + w.Box.Right + w.Box.Top + w.Box.Bottom + w.Baseline + w.PointSize));

    [Theory]
    [InlineData("[0 0 1e300 1e300]")]
    [InlineData("[0 0 0 0]")]
    [InlineData("[999999 999999 -999999 -999999]")]
    [InlineData("[nan nan nan nan]")]
    [InlineData("[3 0 R 3 0 R 3 0 R 3 0 R]")]
    [InlineData("3 0 R")]
    public void Boxes_no_page_has_are_read_all_the_same(string box)
    {
        var page = new OnePage { Entries = $"/MediaBox{box}/CropBox{box}/UserUnit 1e300/Rotate 1e300" };

        Guarded.Read(page.ToFile(Sound)).Document!.Pages[0].Width.Should().BeInRange(1, 3e6);
    }

    [Theory]
    [InlineData("q ")]
    [InlineData("Q ")]
    [InlineData("n ")]
    [InlineData("0 0 m 9 0 l S ")]
    [InlineData("0 0 9 1 re f ")]
    [InlineData("/X Do ")]
    [InlineData("/F 9 Tf ")]
    [InlineData("/G gs ")]
    [InlineData("/P /P BDC ")]
    [InlineData("/P /P BDC EMC ")]
    [InlineData("BI ID EI ")]
    [InlineData("(a) Tj ")]
    [InlineData("[(a)] TJ ")]
    [InlineData("/C cs ")]
    [InlineData("/X Do BT (a) Tj ET ")]
    public void Millions_of_operators_are_read_or_refused(string operators)
    {
        const string Resources = "/XObject<</X 6 0 R>>/ExtGState<</G 7 0 R>>/Properties<</P 8 0 R>>/ColorSpace<</C 9 0 R>>";
        var outcome = ReadPacked(
            "BT /F 10 Tf ET " + Repeat(operators, 30_000_000 / operators.Length), Resources,
            OnePage.Stream("", "/Subtype/Form"), "<</Font[10 0 R 9]/LW 3/ca 1>>", $"<</ActualText({new string('a', 100_000)})>>", "[/ICCBased 6 0 R]");

        (outcome.Reason is UnreadableReason.TooLarge || outcome.Pages == 1).Should().BeTrue();
    }

    [Theory]
    [InlineData("(a) ")]
    [InlineData("(a)-9999 ")]
    [InlineData("9 ")]
    [InlineData("[(a)] ")]
    [InlineData("<61>")]
    public void An_array_of_millions_of_strings_is_read_or_refused(string item)
    {
        var outcome = ReadPacked($"BT /F 10 Tf 10 50 Td [{Repeat(item, 30_000_000 / item.Length)}] TJ ET");

        (outcome.Reason is UnreadableReason.TooLarge || outcome.Pages == 1).Should().BeTrue();
    }

    [Theory]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("a ")]
    public void A_string_of_millions_of_letters_is_refused(string text) =>
        ReadPacked($"BT /F 10 Tf .00001 0 0 1 10 50 Tm ({Repeat(text, 20_000_000 / text.Length)}) Tj ET").Reason
            .Should().Be(UnreadableReason.TooLarge);

    [Fact]
    public void Words_of_a_thousand_pages_of_letters_are_refused()
    {
        var line = string.Concat(Enumerable.Range(0, 500).Select(i => $"1 0 0 1 {i % 20 * 10} {i / 20 * 4} Tm (ab) Tj "));
        var file = new OnePage().ToFile("BT /F 3 Tf " + line);
        var many = System.Text.Encoding.Latin1.GetString(file).Replace("/Kids[3 0 R]", $"/Kids[{Repeat("3 0 R ", 10_000)}]");

        Guarded.Read(many).Reason.Should().Be(UnreadableReason.TooLarge);
    }

    [Fact]
    public void Rules_of_ten_thousand_pages_of_rules_are_refused()
    {
        var lines = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{i % 10 * 20} {i / 10} 10 .5 re "));
        var file = new OnePage().ToFile(lines + "f");
        var many = System.Text.Encoding.Latin1.GetString(file).Replace("/Kids[3 0 R]", $"/Kids[{Repeat("3 0 R ", 10_000)}]");

        Guarded.Read(many).Reason.Should().Be(UnreadableReason.TooLarge);
    }

    [Fact]
    public void Letters_at_every_angle_end()
    {
        var turned = string.Concat(Enumerable.Range(0, 150_000).Select(i =>
            FormattableString.Invariant($"{Math.Cos(i):F2} {Math.Sin(i):F2} {-Math.Sin(i):F2} {Math.Cos(i):F2} {i % 200} {i % 99} Tm(a)Tj ")));

        Guarded.Read(new OnePage().ToFile("BT /F 10 Tf " + turned)).Pages.Should().Be(1);
    }

    [Fact]
    public void Marks_within_marks_over_one_long_line_end()
    {
        var marks = Repeat("/P <</ActualText(b)>> BDC ", 1_000);
        var ends = Repeat("EMC ", 1_000);

        var outcome = Guarded.Read(new OnePage().ToFile($"BT /F 10 Tf {marks} .0001 0 0 1 10 50 Tm ({Repeat("a", 150_000)}) Tj 0 -20 Td (a) Tj {ends}"));

        (outcome.Reason is UnreadableReason.TooLarge || outcome.Pages == 1).Should().BeTrue();
    }

    [Fact]
    public void Layers_made_of_layers_end()
    {
        var page = new OnePage
        {
            Catalog = "/OCProperties<</D<</OFF[5 0 R]>>>>",
            Resources = "/Properties<</P<</Type/OCMD/VE 6 0 R>>/Q<</Type/OCMD/OCGs 7 0 R>>/R 8 0 R>>",
            Objects =
            [
                "<</Type/OCG>>", "[/And 6 0 R 6 0 R 6 0 R 6 0 R]", $"[{Repeat("9 0 R ", 500_000)}]", "<</Type/OCMD/OCGs 8 0 R/VE 8 0 R>>",
                "<</Type/OCG>>",
            ],
        };

        Guarded.Read(page.ToFile(Repeat("/OC /P BDC EMC /OC /Q BDC EMC /OC /R BDC EMC ", 50_000) + Sound)).Pages.Should().Be(1);
    }
}
