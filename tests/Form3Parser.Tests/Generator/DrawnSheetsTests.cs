using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Text;

namespace Form3Parser.Tests.Generator;

/// <summary>Drawn forms printed several pages on a sheet are read as they are page by page.</summary>
public sealed class DrawnSheetsTests
{
    private const int Seeds = 250;

    [Theory]
    [InlineData(2, 1, 0, 0)]
    [InlineData(2, 2, 0, 0)]
    [InlineData(3, 2, 0, 0)]
    // Where sheets have margins of their own, and no edges agree, columns of two pages may not be seen to be one: an error each.
    [InlineData(2, 1, 18, 0.02)]
    public void Forms_printed_several_pages_on_a_sheet_are_read_as_page_by_page(int across, int down, double margin, double mostOtherwise)
    {
        var otherwise = 0;
        var silent = new List<string>();
        var compared = 0;
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var document = DrawnBundleTests.Draw(seed);
            if (document.Pages[0] is not { IsRough: false } page || page.Width > page.Height || Form3Recogniser.Recognise(document).Filing is not { } filing)
                continue;
            compared++;
            var results = Form3Recogniser.RecogniseAll(Printed(document, across, down, margin));
            var differences = results is [{ Filing: { } read }] ? FilingComparison.Compare(filing, read).Select(d => d.ToString()).ToList() : ["no record alone"];
            otherwise += differences.Count > 0 ? 1 : 0;
            if (differences.Count > 0 && !results.Any(r => r.Error is not null || r.Diagnostics.Any(d => d.Severity == Severity.Error)))
                silent.Add($"seed {seed}: {string.Join("; ", differences.Take(3))}");
        }

        silent.Should().BeEmpty();
        compared.Should().BeGreaterThan(Seeds / 3);
        ((double)otherwise / compared).Should().BeLessThanOrEqualTo(mostOtherwise);
    }

    [Fact]
    public void What_is_read_from_a_sheet_is_said_to_stand_there()
    {
        var document = DrawnBundleTests.Draw(Enumerable.Range(1, Seeds).First(s => DrawnBundleTests.Draw(s) is { Pages: [{ IsRough: false } page, _, ..] } && page.Width < page.Height));
        var sheets = Printed(document, 2, 1, 18);

        var result = Form3Recogniser.RecogniseAll(sheets, withProvenance: true).Should().ContainSingle().Subject;

        result.Provenance.Should().NotBeEmpty();
        foreach (var part in result.Provenance!.SelectMany(f => f.Parts))
        {
            var sheet = sheets.Pages[part.Page - 1];
            var within = new Rect(part.X - 0.01, part.Y - 0.01, part.X + part.Width + 0.01, part.Y + part.Height + 0.01);
            sheet.Words.Should().Contain(w => w.Box.Left >= within.Left && w.Box.Right <= within.Right && w.Box.Top >= within.Top && w.Box.Bottom <= within.Bottom
                && part.Text.Contains(w.Text), $"\"{part.Text}\" is printed there");
        }
    }

    private static PagedDocument Printed(PagedDocument document, int across, int down, double margin)
    {
        var sheets = document.Pages.Chunk(across * down).Select((pages, i) => Sheet(pages, i + 1, across, down, margin));
        return document with { Pages = [.. sheets] };
    }

    // The paper is as large as a page, and lies where that fits better.
    private static Page Sheet(Page[] pages, int number, int across, int down, double margin)
    {
        var (width, height) = across > down ? (pages[0].Height, pages[0].Width) : (pages[0].Width, pages[0].Height);
        double cellWidth = (width - 2 * margin) / across, cellHeight = (height - 2 * margin) / down;
        var scale = pages.Min(p => Math.Min(cellWidth / p.Width, cellHeight / p.Height));
        Rect Placed(Rect box, int i)
        {
            var (right, below) = Origin(i);
            return new Rect(right + scale * box.Left, below + scale * box.Top, right + scale * box.Right, below + scale * box.Bottom);
        }
        (double Right, double Down) Origin(int i) => (margin + i % across * cellWidth + (cellWidth - scale * pages[i].Width) / 2,
            margin + i / across * cellHeight + (cellHeight - scale * pages[i].Height) / 2);
        return new Page
        {
            Number = number,
            Width = width,
            Height = height,
            Words = [.. pages.SelectMany((p, i) => p.Words.Select(w => w with { Box = Placed(w.Box, i), Baseline = Origin(i).Down + scale * w.Baseline, PointSize = scale * w.PointSize }))],
            Rules = [.. pages.SelectMany((p, i) => p.Rules.Select(r => new Rule(Placed(r.Box, i))))],
            Links = [.. pages.SelectMany((p, i) => p.Links.Select(l => l with { Box = Placed(l.Box, i) }))],
            Images = [],
            Shapes = [.. pages.SelectMany((p, i) => p.Shapes.Select(s => s with { Box = Placed(s.Box, i) }))],
        };
    }
}
