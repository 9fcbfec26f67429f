using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Sections;

/// <summary>
/// Sets aside what says that a heading is repeated, "Table II (continued)". The heading of a table is left, as its columns stand
/// below it; that of prose, which goes on from the page before, is set aside with it.
/// </summary>
internal static class ContinuedHeadings
{
    private static readonly HashSet<string> Tables =
        [.. Landmarks.Sections.Where(s => s.Landmark is Landmark.TableI or Landmark.TableII).SelectMany(s => s.Keys), .. Landmarks.TableIISubtitle];

    private static readonly HashSet<string> Prose =
        [.. Landmarks.Sections.Where(s => s.Landmark is Landmark.Explanation or Landmark.Remarks).SelectMany(s => s.Keys)];

    public static void SetAside(Sheet sheet)
    {
        foreach (var mark in sheet.Tokens().Where(t => t.Use == TokenUse.Unplaced && t.Text[0] is '(' or '[' && Landmarks.Continued.Contains(t.Key)))
        {
            var line = sheet.About(mark.Baseline).Where(t => t != mark && t.Use == TokenUse.Unplaced && t.Key.Length > 0
                && Math.Abs(t.Baseline - mark.Baseline) < 0.5 * t.Size).OrderBy(t => t.Box.Left).ToList();
            var key = string.Concat(line.Select(t => t.Key));
            if (line.Count > 0 && !Tables.Contains(key) && !Prose.Contains(key))
                continue;
            mark.Use = TokenUse.Label;
            if (Prose.Contains(key))
                line.ForEach(t => t.Use = TokenUse.Label);
        }
    }
}
