using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Text;

namespace Form3Parser.Tests.Generator;

public sealed class DrawnProvenanceTests
{
    private const int Seeds = 150;

    // Places are rounded to hundredths of a point.
    private const double Rounding = 0.02;

    [Fact]
    public void The_words_inside_a_fields_rectangles_are_its_text()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var document = DrawnBundleTests.Draw(seed);
            foreach (var field in Provenance(document))
                foreach (var part in field.Parts)
                    WordsIn(part, document.Pages[part.Page - 1]).Should().Be(Solid(part.Text), $"{field.Field} of seed {seed}");
        }
    }

    [Fact]
    public void Names_titles_and_notes_are_where_the_record_has_them_from()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var result = Form3Recogniser.RecogniseAll(DrawnBundleTests.Draw(seed), withProvenance: true).Single();
            if (result.Filing is not { } filing)
                continue;
            var printed = result.Provenance!.ToDictionary(f => f.Field, f => Solid(string.Concat(f.Parts.Select(p => p.Text))));
            var texts = filing.ReportingOwners.Select((o, i) => ($"reportingOwners[{i}].name", o.Name))
                .Concat(filing.NonDerivativeHoldings.Select((h, i) => ($"nonDerivativeHoldings[{i}].securityTitle", h.SecurityTitle)))
                .Concat(filing.DerivativeHoldings.Select((h, i) => ($"derivativeHoldings[{i}].securityTitle", h.SecurityTitle)))
                .Concat(filing.Footnotes.Select((n, i) => ($"footnotes[{i}].text", (string?)n.Text)))
                .Concat(filing.Signatures.Select((s, i) => ($"signatures[{i}].name", s.Name)))
                .Append(("issuer.name", filing.Issuer.Name));
            foreach (var (path, text) in texts.Where(t => t.Item2 is { Length: > 0 }))
                printed.Should().ContainKey(path, $"seed {seed} has it").WhoseValue.Should().StartWith(Solid(text!), $"{path} of seed {seed}");
        }
    }

    [Fact]
    public void Nothing_is_said_of_places_unless_asked_for() =>
        Form3Recogniser.RecogniseAll(DrawnBundleTests.Draw(1)).Single().Provenance.Should().BeNull();

    private static IEnumerable<PrintedField> Provenance(PagedDocument document) =>
        Form3Recogniser.RecogniseAll(document, withProvenance: true).SelectMany(r => r.Provenance ?? []);

    private static string Solid(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string WordsIn(PrintedPart part, Page page)
    {
        var box = new Rect(part.X - Rounding, part.Y - Rounding, part.X + part.Width + Rounding, part.Y + part.Height + Rounding);
        return string.Concat(page.Words.Where(w => box.Contains(w.Box.CenterX, w.Box.CenterY)).OrderBy(w => w.Box.Left).Select(w => w.Text));
    }
}
