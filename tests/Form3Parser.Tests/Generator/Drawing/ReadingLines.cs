using Form3Parser.Text;

namespace Form3Parser.Tests.Generator.Drawing;

/// <summary>Puts words in the order in which a page delivers them: line by line, raised marks in the line they are raised from.</summary>
internal static class ReadingLines
{
    /// <summary>How far baselines of one line of the page may lie apart, in parts of the smaller size.</summary>
    private const double SameLine = 0.35;

    public static List<Word> Arrange(List<PlacedWord> words)
    {
        var sorted = words.OrderBy(w => w.LineBaseline).ThenBy(w => w.Word.Box.Left).ToList();
        var ordered = new List<Word>(sorted.Count);
        for (var start = 0; start < sorted.Count;)
        {
            var end = start + 1;
            while (end < sorted.Count && sorted[end].LineBaseline - sorted[start].LineBaseline
                <= SameLine * Math.Min(sorted[end].Word.PointSize, sorted[start].Word.PointSize))
                end++;
            ordered.AddRange(sorted[start..end].Select(w => w.Word).OrderBy(w => w.Box.Left));
            start = end;
        }
        return ordered;
    }
}
