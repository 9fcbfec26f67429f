using System.Globalization;
using System.Text;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Content;

public sealed class AskewPageTests
{
    private const string Letter = "/MediaBox[0 0 612 792]";

    [Theory]
    [InlineData(0.3)]
    [InlineData(-1.2)]
    [InlineData(3)]
    [InlineData(-7)]
    public void Lines_of_a_page_that_lay_askew_in_the_scanner_are_level(double degrees)
    {
        var page = Read(Turned(degrees) + Row(700, "one", "two", "three", "four") + Row(690, "five", "six", "seven", "eight"));

        page.Words.Should().OnlyContain(w => w.Angle == 0);
        page.Words.Select(w => w.Text).Where(t => t != "continued").Should().Equal(
            "one", "two", "three", "four", "five", "six", "seven", "eight");
        page.Words.Select(w => Math.Round(w.Baseline - page.Words[0].Baseline, 3)).Distinct().Should().Equal(0, 10);
        (page.Width, page.Height).Should().Be((612, 792));
    }

    [Fact]
    public void Rules_and_links_are_turned_back_with_the_words()
    {
        var page = Read(
            Turned(2) + Row(700, "one", "two", "three", "four") + "50 695 500 0.5 re f 50 600 m 550 600 l S ",
            Letter + "/Annots[<</Subtype/Link/Rect[300 690 400 700]/A<</URI(https://example.com)>>>>]");

        page.Rules.Should().HaveCount(2).And.OnlyContain(r => r.IsHorizontal && r.Box.Height < 1.01 && r.Box.Width > 499);
        page.Rules[0].Box.Top.Should().BeApproximately(page.Words[0].Baseline + 4.5, 0.01);
        page.Links.Should().ContainSingle();
    }

    [Fact]
    public void Short_lines_that_an_OCR_program_calls_level_do_not_hide_that_the_page_is_askew()
    {
        var page = Read("3 Tr " + FromScan(0.8, 700, 300) + FromScan(0.8, 680, 90, "label") + FromScan(0.8, 660, 90, "label")
            + FromScan(0.8, 640, 90, "label"));

        page.Words.Should().OnlyContain(w => w.Angle == 0);
        page.Words.Where(w => w.Text == "word").Select(w => w.Baseline).Distinct().Should().OnlyContain(
            y => Math.Abs(y - page.Words[0].Baseline) < 0.01);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-3)]
    [InlineData(8)]
    public void Words_of_a_line_keep_one_baseline_and_stand_where_they_would_on_a_straight_page(double degrees)
    {
        var width = 1.9 / Math.Abs(Math.Sin(degrees * Math.PI / 180));
        var words = Read("3 Tr " + FromScan(degrees, 500, 300) + FromScan(degrees, 400, 300) + FromScan(degrees, 300, width, "flat")).Words;

        words.Where(w => w.Text == "flat").Select(w => w.Baseline).Distinct().Should().ContainSingle();
        words.Select(w => w.Baseline).Distinct().Should().HaveCount(3);
        (words[^1].Baseline - words[0].Baseline).Should().BeApproximately(200 * Math.Cos(degrees * Math.PI / 180), 1);
    }

    [Fact]
    public void A_raised_mark_on_a_slightly_turned_line_stays_raised()
    {
        var words = Read("BT /F 8 Tf 0.9998 -0.02 0.02 0.9998 50 700 Tm (Common Stock) Tj 5 Tf 3 Ts /F 5 Tf (1) Tj ET").Words;

        words.Select(w => w.Text).Should().Equal("Common", "Stock", "1");
        (words[1].Baseline - words[2].Baseline).Should().BeApproximately(3, 0.2);
    }

    [Fact]
    public void A_few_words_that_are_slightly_turned_are_made_level_and_turn_nothing_else()
    {
        var page = Read("BT /F 8 Tf 50 700 Td (Name and Address of Reporting Person of this Form) Tj "
            + "0.99966 -0.0262 0.0262 0.99966 50 680 Tm [(HABA) -10 (CHY)] TJ ( DAVID OF THE POST OAK PARKWAY) Tj ET");

        page.Words.Should().OnlyContain(w => w.Angle == 0);
        page.Words.Where(w => w.Baseline > 93).Select(w => w.Baseline).Distinct().Should().ContainSingle()
            .Which.Should().BeInRange(112, 116);
        page.Words.Should().Contain(w => w.Text == "HABACHY");
        page.Words[0].Baseline.Should().Be(92);
    }

    [Fact]
    public void A_page_that_was_scanned_on_its_side_is_read_upright()
    {
        var page = Read("0 1 -1 0 612 0 cm " + Row(500, "one", "two", "three", "four"));

        (page.Width, page.Height).Should().Be((792, 612));
        page.Words.Should().OnlyContain(w => w.Angle == 0 && Math.Abs(w.Baseline - 112) < 0.01);
    }

    [Fact]
    public void A_note_along_the_edge_turns_nothing_and_stays_turned()
    {
        var page = Read(Row(700, "one", "two", "three", "four") + "BT /F 8 Tf 0 1 -1 0 20 300 Tm (received) Tj ET");

        page.Words.Where(w => w.Angle != 0).Select(w => (w.Text, w.Angle)).Should().Equal(("received", 270.0));
    }

    private static Page Read(string content, string entries = Letter) => new OnePage { Entries = entries }.Read(content);

    // Everything that follows, turned clockwise about the middle of the page.
    private static string Turned(double degrees)
    {
        var (sin, cos) = Math.SinCos(-degrees * Math.PI / 180);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"1 0 0 1 306 396 cm {cos:F9} {sin:F9} {-sin:F9} {cos:F9} 0 0 cm 1 0 0 1 -306 -396 cm ");
    }

    // Cells across the page, each in a text object of its own.
    private static string Row(double y, params string[] cells)
    {
        var content = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
            content.Append(CultureInfo.InvariantCulture, $"BT /F 8 Tf {50 + 140 * i} {y} Td ({cells[i]}) Tj ( continued) Tj ET ");
        return content.ToString();
    }

    // A line of a scan, which is written level when it rises by less than two points.
    private static string FromScan(double degrees, double y, double width, string word = "word")
    {
        var (sin, cos) = Math.SinCos(-degrees * Math.PI / 180);
        if (Math.Abs(width * sin) < 2)
            (sin, cos) = (0, 1);
        var content = new StringBuilder();
        for (var x = 0.0; x < width; x += 24)
            content.Append(CultureInfo.InvariantCulture, $"BT /F 8 Tf {cos:F6} {sin:F6} {-sin:F6} {cos:F6} {50 + x * cos:F3} {y + x * sin:F3} Tm ({word}) Tj ET ");
        return content.ToString();
    }
}
