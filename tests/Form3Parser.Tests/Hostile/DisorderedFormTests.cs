using System.Globalization;
using Form3Parser.Recognition;
using Form3Parser.Tests.Generator;
using Form3Parser.Text;

namespace Form3Parser.Tests.Hostile;

/// <summary>Drawn forms whose words somebody moved, lost, doubled or put in each other's place: none of them throws.</summary>
public sealed class DisorderedFormTests
{
    /// <summary>How many forms are tried unless <c>FORM3_DISORDER_COUNT</c> says otherwise, from <c>FORM3_DISORDER_START</c> on.</summary>
    private const int UsualCount = 1500;

    [Fact]
    public void No_disorder_among_a_forms_words_throws()
    {
        var start = Number("FORM3_DISORDER_START") ?? 1;
        var thrown = new string?[Number("FORM3_DISORDER_COUNT") ?? UsualCount];

        Parallel.For(0, thrown.Length, i => thrown[i] = Thrown(start + i));

        thrown.Where(t => t is not null).Should().BeEmpty("content never throws");
    }

    private static string? Thrown(int seed)
    {
        var document = Disorder(DrawnBundleTests.Draw(seed), new Dice((ulong)seed));
        try
        {
            _ = Form3Recogniser.RecogniseAll(document, withProvenance: true);
            return null;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return $"seed {seed}: {thrown}";
        }
    }

    private static PagedDocument Disorder(PagedDocument document, Dice dice)
    {
        var share = dice.Of(0.002, 0.01, 0.05, 0.3);
        return document with { Pages = [.. document.Pages.Select(p => Disorder(p, share, dice))] };
    }

    private static Page Disorder(Page page, double share, Dice dice)
    {
        var words = new List<Word>();
        foreach (var word in page.Words)
        {
            if (!dice.Chance(share))
            {
                words.Add(word);
                continue;
            }
            var other = page.Words[dice.Below(page.Words.Count)];
            words.AddRange(dice.Below(7) switch
            {
                0 => [],
                1 => [word, word],
                2 => [At(word, dice.Between(0, page.Width), dice.Between(0, page.Height))],
                3 => [word, At(word, other.Box.Left, other.Baseline)],
                4 => [word with { Text = other.Text }],
                5 => [word with { PointSize = word.PointSize * dice.Of(0.1, 0.5, 2, 10) }],
                _ => [At(word, word.Box.Left + dice.Between(-20.0, 20), word.Baseline + dice.Between(-20.0, 20))],
            });
        }
        return page with
        {
            Words = words,
            Rules = [.. page.Rules.Where(_ => !dice.Chance(share))],
            Shapes = [.. page.Shapes.Where(_ => !dice.Chance(share))],
        };
    }

    private static Word At(Word word, double left, double baseline)
    {
        var (right, down) = (left - word.Box.Left, baseline - word.Baseline);
        return word with { Baseline = baseline, Box = new Rect(left, word.Box.Top + down, word.Box.Right + right, word.Box.Bottom + down) };
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
