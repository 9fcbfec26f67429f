using Form3Parser.Recognition;
using Form3Parser.Text;

namespace Form3Parser.Tests.Generator;

public sealed class DrawnBundleTests
{
    private const int Seeds = 150;

    [Fact]
    public void Drawn_forms_one_behind_the_other_are_read_as_each_of_them_alone()
    {
        var wrong = new List<string>();
        for (var seed = 1; seed < Seeds; seed += 3)
        {
            var documents = Enumerable.Range(seed, 3).Select(Draw).Where(d => Form3Recogniser.Recognise(d).Filing is not null).ToList();
            var results = Form3Recogniser.RecogniseAll(Bundle(documents));
            if (results.Count != documents.Count)
                wrong.Add($"seeds from {seed}: {results.Count} records");
            else
                wrong.AddRange(documents.SelectMany((d, i) =>
                    FilingComparison.Compare(Form3Recogniser.Recognise(d).Filing!, results[i].Filing!).Select(x => $"seed {seed + i}: {x}")));
        }
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_drawn_form_alone_is_the_whole_file()
    {
        for (var seed = 1; seed < Seeds; seed++)
            Form3Recogniser.RecogniseAll(Draw(seed)).Should().ContainSingle($"seed {seed} is one form").Which.Pages.Should().BeNull($"seed {seed} has no other pages");
    }

    internal static PagedDocument Draw(int seed)
    {
        var dice = new Dice((ulong)seed);
        var filing = FilingGenerator.Generate(dice.Fork());
        return FormLayouter.Draw(filing, LayoutTraits.Draw(dice.Fork(), filing));
    }

    private static PagedDocument Bundle(IEnumerable<PagedDocument> documents) =>
        new([.. documents.SelectMany(d => d.Pages).Select((page, i) => page with { Number = i + 1 })], []);
}
