using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Sections;

/// <summary>Finds the landmarks on the sheet and lets the machine cut it into sections.</summary>
internal static class SectionSplitter
{
    public static List<SectionSpan> Split(Sheet sheet)
    {
        foreach (var legend in PhraseFinder.FindAll(sheet.Tokens, Landmarks.Legends))
            MarkLegend(legend, sheet);
        var cuts = new List<(Section Section, double Top)> { (Section.Cover, double.NegativeInfinity) };
        foreach (var (landmark, phrase) in FindLandmarks(sheet))
        {
            var section = cuts[^1].Section;
            var next = SectionMachine.Next(section, landmark);
            if (next != section)
                cuts.Add((next, phrase.Box.Top));
            // A heading that pages repeat is one all the same; a quoted one is prose.
            if (next != section || (IsTable(section) && IsTable(SectionMachine.Next(Section.Cover, landmark))))
                phrase.MarkAsLabel();
            else if (landmark == Landmark.NameAndAddress && section is Section.Boxes or Section.FurtherOwners)
                phrase.MarkAsLabel();
        }
        return Cut(sheet, cuts);
    }

    private static bool IsTable(Section section) => section is Section.TableI or Section.TableII;

    /// <summary>How far right of box 1's label a heading of the lower parts may begin, in font sizes: all stand at the margin.</summary>
    private const double MarginSlack = 3;

    private static List<(Landmark Landmark, Phrase Phrase)> FindLandmarks(Sheet sheet)
    {
        var found = (
            from row in Landmarks.Sections
            from phrase in PhraseFinder.FindAll(sheet.Tokens, row.Keys)
            where phrase.OpensLine && phrase.First.Use == TokenUse.Unplaced
            where !row.StandsAlone || StandsAlone(phrase, sheet)
            where row.Landmark != Landmark.Remarks || phrase.First.Text.EndsWith(':')
            orderby phrase.Box.Top, phrase.Box.Left
            select (row.Landmark, Phrase: phrase)).ToList();
        var label = found.Find(f => f.Landmark == Landmark.NameAndAddress).Phrase;
        // A converter may lose box 1's label; box 2 stands beside it.
        if (label is null && PhraseFinder.FindAll(sheet.Tokens, Landmarks.EventDate).FirstOrDefault() is { } beside)
            found.Insert(0, (Landmark.NameAndAddress, beside with { Tokens = [] }));
        if (label is not null)
            found.RemoveAll(f => IsLower(f.Landmark) && f.Phrase.First.Box.Left > label.First.Box.Left + MarginSlack * label.First.Size);
        var remarks = found.FindAll(f => f.Landmark == Landmark.Remarks);
        var real = RealRemarks(remarks.ConvertAll(r => r.Phrase), found.Find(f => f.Landmark == Landmark.Explanation).Phrase?.First, sheet);
        found.RemoveAll(f => f.Landmark == Landmark.Remarks && !real.Contains(f.Phrase));
        return found;
    }

    /// <summary>Sizes of one style differ by less, in points: rounding.</summary>
    private const double SizeSlack = 0.3;

    // Notes may quote the heading. The real one is set as the explanation's is; where none is, it stands alone on its line.
    private static List<Phrase> RealRemarks(List<Phrase> remarks, Token? explanation, Sheet sheet)
    {
        var styled = remarks.FindAll(r => explanation is not null && r.First.FontName == explanation.FontName
            && Math.Abs(r.First.Size - explanation.Size) < SizeSlack);
        var alone = (styled.Count > 0 ? styled : remarks).FindAll(r => StandsAlone(r, sheet));
        return alone.Count > 0 ? alone : styled.Count > 0 ? styled : remarks;
    }

    private static bool IsLower(Landmark landmark) => landmark is Landmark.Explanation or Landmark.Remarks;

    private static bool StandsAlone(Phrase phrase, Sheet sheet) => !sheet.Tokens.Any(t =>
        Math.Abs(t.Baseline - phrase.First.Baseline) < 0.5 * t.Size && t.Key.Length > 0 && !phrase.Tokens.Contains(t));

    // The stars before a legend are its own.
    private static void MarkLegend(Phrase legend, Sheet sheet)
    {
        legend.MarkAsLabel();
        foreach (var token in sheet.Tokens)
            if (token.Use == TokenUse.Unplaced && token.Key.Length == 0 && token.Text.Trim('*').Length == 0
                && token.Box.Right <= legend.First.Box.Left + 1 && Math.Abs(token.Baseline - legend.First.Baseline) < 0.7 * legend.First.Size)
                token.Use = TokenUse.Label;
    }

    private static List<SectionSpan> Cut(Sheet sheet, List<(Section Section, double Top)> cuts)
    {
        var buckets = cuts.ConvertAll(_ => new List<Token>());
        foreach (var token in sheet.Tokens)
        {
            // Tokens are not sorted by their middle, so each looks up its cut.
            var at = cuts.Count - 1;
            while (at > 0 && token.Box.CenterY < cuts[at].Top)
                at--;
            buckets[at].Add(token);
        }
        return [.. cuts.Select((cut, i) => new SectionSpan(cut.Section, cut.Top, buckets[i]))];
    }
}
