using System.Collections;
using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Text;

namespace Form3Parser.Tests.Hostile;

/// <summary>A crowd of words in any part of the form, however they lie, ends with a record and is read in little memory.</summary>
public sealed class CrowdedPartTests
{
    private const int Words = 20_000;

    /// <summary>Not a measure of speed: what takes so long is a hang, on any machine and whatever else it does.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    /// <summary>What the reading may allocate in all: a form with the most words there may be, three times as many, takes 200 MB.</summary>
    private const long MostBytes = 100_000_000;

    private static readonly string[] Texts = ["stock", "(1)", "D", "1.", "MA", "10%", "Date", "X"];

    public static TheoryData<CrowdPlace, CrowdShape> Crowds
    {
        get
        {
            var crowds = new TheoryData<CrowdPlace, CrowdShape>();
            foreach (var place in Enum.GetValues<CrowdPlace>())
                foreach (var shape in Enum.GetValues<CrowdShape>())
                    crowds.Add(place, shape);
            return crowds;
        }
    }

    [Theory]
    [MemberData(nameof(Crowds))]
    public void A_crowd_of_words_ends_with_a_record_in_little_memory(CrowdPlace place, CrowdShape shape)
    {
        var form = CrowdedForm.With(place, shape, [.. Enumerable.Range(0, Words).Select(i => Texts[i % Texts.Length])]);
        using var limit = new CancellationTokenSource(Hang);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = Form3Recogniser.Recognise(form, limit.Token);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostBytes);
        result.Filing.Should().NotBeNull();
        result.Diagnostics.Should().Contain(d => d.Severity != Severity.Info, "nobody prints so many words there");
    }

    [Fact]
    public void Recognising_ends_when_it_is_cancelled_while_it_reads()
    {
        var crowd = CrowdedForm.With(CrowdPlace.Notes, CrowdShape.Prose, [.. Enumerable.Repeat("stock", Words)]);
        using var cancellation = new CancellationTokenSource();
        var page = crowd.Pages[0] with { Words = new CancellingWords(crowd.Pages[0].Words, cancellation) };

        var reading = () => Form3Recogniser.RecogniseAll(crowd with { Pages = [page] }, cancellation: cancellation.Token);

        reading.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(Crowds))]
    public void A_reading_that_is_cancelled_before_it_begins_reads_nothing(CrowdPlace place, CrowdShape shape)
    {
        var crowd = CrowdedForm.With(place, shape, [.. Enumerable.Range(0, Words).Select(i => Texts[i % Texts.Length])]);
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        var reading = () => Form3Recogniser.RecogniseAll(crowd, cancellation: cancellation.Token);

        reading.Should().Throw<OperationCanceledException>();
    }

    // Somebody stops the reading once the words are looked at.
    private sealed class CancellingWords(IReadOnlyList<Word> words, CancellationTokenSource cancellation) : IReadOnlyList<Word>
    {
        public int Count => words.Count;

        public Word this[int index] => words[index];

        public IEnumerator<Word> GetEnumerator()
        {
            cancellation.Cancel();
            return words.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
