using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Values;

namespace Form3Parser.Recognition.Sections;

/// <summary>Finds the landmarks on the sheet and lets the machine cut it into sections.</summary>
internal static class SectionSplitter
{
    public static List<SectionSpan> Split(Sheet sheet, DiagnosticBag bag)
    {
        foreach (var legend in PhraseFinder.FindAll(sheet.Tokens(), Landmarks.Legends))
            MarkLegend(legend, sheet);
        foreach (var title in PhraseFinder.FindAll(sheet.Tokens(), Landmarks.RunningTitles))
            if (title.Tokens[^1].Baseline - title.First.Baseline < title.First.Size / 2 && (StandsAlone(title, sheet) || StandsBeforeTable(title, sheet)))
                MarkLegend(title, sheet);
        foreach (var line in PhraseFinder.FindAll(sheet.Tokens(), [.. Landmarks.FootLines, .. Landmarks.PersonsTitles]).Where(p => p.OpensLine))
            foreach (var token in OnLineOf(line.First, sheet))
                token.Use = TokenUse.Label;
        foreach (var token in sheet.Tokens().Where(t => IsTypedRule(t) && OnLineOf(t, sheet).Take(MostRules).All(IsTypedRule)))
            token.Use = TokenUse.Label;
        ContinuedHeadings.SetAside(sheet);
        var cuts = new List<(Section Section, double Top)> { (Section.Cover, double.NegativeInfinity) };
        foreach (var (landmark, phrase) in FindLandmarks(sheet, bag))
        {
            var section = cuts[^1].Section;
            var next = SectionMachine.Next(section, landmark);
            // The notes are headed once: below them, remarks that begin a line with the words quote them.
            if (section == Section.Remarks && next == Section.Explanation && cuts.Exists(c => c.Section == next))
            {
                bag.Warn(DiagnosticCode.DoubtfulRows, $"It is doubtful whether \"{phrase.First.Text}\" among the remarks is a heading.", "remarks", phrase.First.Page);
                continue;
            }
            if (next != section)
                cuts.Add((next, landmark is Landmark.TableI or Landmark.TableII or Landmark.HeadedTableII ? phrase.Box.Top : TopOf(phrase, next, sheet)));
            // A heading that pages repeat is one all the same; a quoted one is prose.
            if (next != section || (IsTable(section) && IsTable(SectionMachine.Next(Section.Cover, landmark))))
                phrase.MarkAsLabel();
            else if (landmark is Landmark.NameAndAddress or Landmark.CaptionedBox or Landmark.FurtherPersons && section is Section.Boxes or Section.FurtherOwners)
                phrase.MarkAsLabel();
        }
        var spans = Cut(sheet, cuts);
        // What stands below the form's last sentence is no remark: the foot of a site's page.
        if (spans[^1] is { Section: Section.Remarks } last && PhraseFinder.FindAll(last.Tokens, Landmarks.LastSentence).LastOrDefault() is { } sentence)
            last.End = sentence.Box.Top;
        return spans;
    }

    private static IEnumerable<Token> OnLineOf(Token word, Sheet sheet) => sheet.About(word.Baseline).Where(t => Math.Abs(t.Baseline - word.Baseline) < 0.5 * t.Size);

    // A rule to sign on may be typed.
    private static bool IsTypedRule(Token token) => token.Text.Length >= ShortestRule && !token.Text.AsSpan().ContainsAnyExcept('_');

    /// <summary>So many words of a line are looked at.</summary>
    private const int MostRules = 20;

    /// <summary>Fewer underscores than this may be a box to tick.</summary>
    private const int ShortestRule = 8;

    // A heading may be set in the middle of its cell, beside the text: the section begins at the rule above. The first row of
    // boxes begins with the highest label.
    private static double TopOf(Phrase heading, Section section, Sheet sheet)
    {
        var box = heading.Box;
        if (section == Section.Boxes)
            foreach (var label in PhraseFinder.FindAll(sheet.Tokens(), [.. Landmarks.EventDate, .. Landmarks.IssuerName]))
                if (label.Box.Top < box.Top && label.Box.Top > box.Top - FirstRow * label.First.Size)
                    box = box.Union(label.Box);
        var rule = sheet.HorizontalRules.Where(r => r.CenterY < box.Top + 1 && r.Left < heading.Box.CenterX && r.Right > heading.Box.CenterX)
            .Select(r => r.CenterY).DefaultIfEmpty(box.Top).Max();
        // One frame reaches from the rule to the heading; above another's stands what belongs to the part before. A box has
        // nothing beside its label but labels.
        var reach = section == Section.FurtherOwners ? double.PositiveInfinity : heading.Box.Right;
        var isBeside = sheet.VerticalRules.Any(r => r.CenterX < heading.Box.Left && r.Top < rule + FrameGap && r.Bottom > heading.Box.CenterY);
        return isBeside && !sheet.Tokens().Any(t => t.Box.CenterY > rule && t.Box.Bottom < heading.Box.Top && t.Box.Left < reach) ? rule : box.Top;
    }

    /// <summary>The edges of one frame meet within this, in points.</summary>
    private const double FrameGap = 4;

    /// <summary>How much lower than the labels beside it the label of box 1 may be set, in font sizes.</summary>
    private const double FirstRow = 12;

    private static bool IsTable(Section section) => section is Section.TableI or Section.TableII;

    /// <summary>How far right of box 1's label a heading of the lower parts may begin, in font sizes: all stand at the margin.</summary>
    private const double MarginSlack = 3;

    private static List<(Landmark Landmark, Phrase Phrase)> FindLandmarks(Sheet sheet, DiagnosticBag bag)
    {
        var found = (
            from row in Landmarks.Sections
            from phrase in PhraseFinder.FindAll(sheet.Tokens(), row.Keys)
            where phrase.OpensLine && phrase.First.Use == TokenUse.Unplaced
            where !IsQuoted(phrase) && (!row.StandsAlone || StandsAlone(phrase, sheet))
            where !MayBeProse(row.Landmark, row.StandsAlone) || phrase.First.Text.EndsWith(':') || IsSetApart(phrase, sheet)
            orderby phrase.Box.Top, phrase.Box.Left
            select (row.Landmark, Phrase: phrase)).ToList();
        var label = found.Find(f => f.Landmark == Landmark.NameAndAddress).Phrase;
        var tables = found.Where(f => f.Landmark is Landmark.TableI or Landmark.TableII).Select(f => f.Phrase.Box.Top).DefaultIfEmpty(double.PositiveInfinity).First();
        // A list of the boxes has the name and the address each with a label. A converter may lose box 1's; box 2 stands beside it.
        if ((label is null || label.Box.Top > tables) && PhraseFinder.FindAll(sheet.Tokens(), Landmarks.OwnerName).Find(p => p.OpensLine && p.Box.Top < tables) is { } named)
            found.Insert(0, (Landmark.NameAndAddress, named));
        else if (label is null && PhraseFinder.FindAll(sheet.Tokens(), Landmarks.EventDate).FirstOrDefault() is { } beside)
            found.Insert(0, (Landmark.NameAndAddress, beside with { Tokens = [] }));
        TellFromQuoted(found, sheet);
        if (label is not null)
            found.RemoveAll(f => IsLower(f.Landmark) && f.Phrase.First.Box.Left > label.First.Box.Left + MarginSlack * label.First.Size);
        RemoveQuoted(found, sheet, bag);
        return found;
    }

    // "Remarks" and "Notes" are words of prose and of titles, too: "Convertible Notes".
    private static bool MayBeProse(Landmark landmark, bool standsAlone) => landmark == Landmark.Remarks || (landmark == Landmark.Explanation && standsAlone);

    // What stands below a box or a table's title tells it from one that the notes or remarks above it quote.
    private static void TellFromQuoted(List<(Landmark Landmark, Phrase Phrase)> found, Sheet sheet)
    {
        for (var i = found.FindIndex(f => IsLower(f.Landmark)); i >= 0 && i < found.Count; i++)
        {
            var (landmark, phrase) = found[i];
            var end = i + 1 < found.Count ? found[i + 1].Phrase.Box.Top : double.PositiveInfinity;
            var below = landmark is Landmark.NameAndAddress or Landmark.TableII ? Below(phrase, end, sheet) : [];
            if (landmark == Landmark.NameAndAddress && below.Exists(t => t.Text[0] == '(' && t.Key is "last" or "street" && t.Box.Left < phrase.Box.Right))
                found[i] = (Landmark.CaptionedBox, phrase);
            else if (landmark == Landmark.TableII && 2 * Landmarks.TableIIGroups.Count(keys => PhraseFinder.FindAll(below, keys).Count > 0) > Landmarks.TableIIGroups.Length)
                found[i] = (Landmark.HeadedTableII, phrase);
        }
    }

    /// <summary>The captions of box 1, and the headings of a table's columns, stand within so many font sizes below.</summary>
    private const double Drop = 20;

    // What stands below a heading on its page and above the next one.
    private static List<Token> Below(Phrase heading, double end, Sheet sheet) =>
        [.. sheet.Between(heading.First.Baseline, Math.Min(end, heading.First.Baseline + Drop * heading.First.Size))
            .Where(t => t.Page == heading.First.Page && t.Box.CenterY > heading.Box.Bottom && t.Box.CenterY < end)];

    // What begins with a quotation mark or a bracket of more than its number is no heading; readers of scans see marks in specks.
    private static bool IsQuoted(Phrase phrase) =>
        phrase.Tokens.FirstOrDefault(t => !NoteMarks.IsAll(t.Text)) is { IsScanned: false, Text: ['(' or '[' or '"' or '\'' or '\u201C' or '\u2018', ..] };

    /// <summary>Explanation and remarks begin at one edge, within this many font sizes; the text of notes may stand further right.</summary>
    private const double EdgeSlack = 1;

    /// <summary>What is larger than another heading by this factor is no prose, wherever it begins.</summary>
    private const double LargerPrint = 1.25;

    // A heading of the lower parts may be quoted in the notes and remarks above it.
    private static void RemoveQuoted(List<(Landmark Landmark, Phrase Phrase)> found, Sheet sheet, DiagnosticBag bag)
    {
        var first = found.Find(f => IsLower(f.Landmark)).Phrase;
        if (first is null)
            return;
        var leftmost = found.Where(f => IsLower(f.Landmark)).MinBy(f => f.Phrase.Box.Left).Phrase;
        var left = leftmost.Box.Left;
        found.RemoveAll(f => IsLower(f.Landmark) && f.Phrase.Box.Left > left + EdgeSlack * f.Phrase.First.Size && !BeginsCell(f.Phrase, left, sheet)
            && f.Phrase.First.Size < LargerPrint * leftmost.First.Size);
        var prose = new QuotedHeadings(sheet.Tokens().Where(t => t.Baseline > first.First.Baseline - t.Size / 2));
        found.RemoveAll(f =>
        {
            if (f.Landmark is Landmark.TableI or Landmark.TableII or Landmark.HeadedTableII or Landmark.NameAndAddress or Landmark.CaptionedBox)
                return false;
            var kind = prose.Judge(f.Phrase);
            if (kind == HeadingKind.Doubtful)
                bag.Warn(DiagnosticCode.DoubtfulRows, $"It is doubtful whether \"{f.Phrase.First.Text}\" at the head of the page is a heading.", null, f.Phrase.First.Page);
            return kind == HeadingKind.Quoted;
        });
    }

    private static bool BeginsCell(Phrase heading, double left, Sheet sheet) => sheet.VerticalRules.Any(r => r.CenterX < heading.Box.Left
        && r.CenterX > left - heading.First.Size && r.Top < heading.Box.CenterY && r.Bottom > heading.Box.CenterY);

    private static bool IsLower(Landmark landmark) => landmark is Landmark.Explanation or Landmark.Remarks;

    /// <summary>Lines of one paragraph or cell stand closer than this, in font sizes.</summary>
    private const double LinePitch = 1.6;

    // Without a colon a heading has its line or a face to itself, and is no word wrapped below others of its face.
    private static bool IsSetApart(Phrase heading, Sheet sheet)
    {
        var first = heading.First;
        if (!char.IsUpper(first.Text[0]) || !first.Text.All(char.IsLetter))
            return false;
        bool IsAlike(Token t) => t.FontName == first.FontName && t.Size == first.Size;
        var near = sheet.About(first.Baseline - LinePitch * first.Size).Concat(sheet.About(first.Baseline)).Where(t => t != first && t.Key.Length > 0 && t.Page == first.Page && !NoteMarks.IsAll(t.Text));
        return !near.Any(t => IsAlike(t) && (Math.Abs(t.Baseline - first.Baseline) < 0.5 * first.Size
            || (t.Use == TokenUse.Unplaced && t.Baseline < first.Baseline && t.Baseline > first.Baseline - LinePitch * first.Size && t.Box.Left < first.Box.Right && t.Box.Right > first.Box.Left)));
    }

    private static bool StandsAlone(Phrase phrase, Sheet sheet) => !sheet.About(phrase.First.Baseline).Any(t =>
        Math.Abs(t.Baseline - phrase.First.Baseline) < 0.5 * t.Size && t.Key.Length > 0 && t.Use != TokenUse.Label && !phrase.Tokens.Contains(t));

    private static bool StandsBeforeTable(Phrase title, Sheet sheet) => title.OpensLine && sheet.Tokens().FirstOrDefault(t =>
        Math.Abs(t.Baseline - title.First.Baseline) < 0.5 * t.Size && t.Box.Left > title.Box.Right - 1)?.Key == "table";

    // The stars before a legend are its own.
    private static void MarkLegend(Phrase legend, Sheet sheet)
    {
        legend.MarkAsLabel();
        foreach (var token in sheet.About(legend.First.Baseline))
            if (token.Use == TokenUse.Unplaced && token.Key.Length == 0 && token.Text.Trim('*').Length == 0
                && token.Box.Right <= legend.First.Box.Left + 1 && Math.Abs(token.Baseline - legend.First.Baseline) < 0.7 * legend.First.Size)
                token.Use = TokenUse.Label;
    }

    private static List<SectionSpan> Cut(Sheet sheet, List<(Section Section, double Top)> cuts)
    {
        var buckets = cuts.ConvertAll(_ => new List<Token>());
        foreach (var token in sheet.Tokens())
        {
            // Tokens are not sorted by their middle, so each looks up its cut.
            var (at, end) = (0, cuts.Count);
            while (end - at > 1)
                if (token.Box.CenterY < cuts[(at + end) / 2].Top)
                    end = (at + end) / 2;
                else
                    at = (at + end) / 2;
            buckets[at].Add(token);
        }
        return [.. cuts.Select((cut, i) => new SectionSpan(cut.Section, cut.Top, buckets[i]))];
    }
}
