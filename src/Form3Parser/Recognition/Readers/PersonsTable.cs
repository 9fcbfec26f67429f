using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Readers;

/// <summary>Reads a table of further reporting persons: a column of names, and one of addresses line by line, each ending with its place.</summary>
internal static class PersonsTable
{
    /// <summary>How far left of its heading a column may begin, in font sizes.</summary>
    private const double Outdent = 1;

    /// <summary>Headings stand further apart than the words of one, in font sizes.</summary>
    private const double ColumnGap = 2;

    /// <summary>The persons, the words of each, and what is doubtful of it as the first owner's; none where the headings are not there.</summary>
    /// <param name="tokens">The words of the part with further persons, from the top.</param>
    public static IEnumerable<(ReportingOwner Owner, List<Token> Words, DiagnosticBag Said)> Read(IReadOnlyList<Token> tokens)
    {
        var free = tokens.Where(t => t.Use == TokenUse.Unplaced).ToList();
        var addresses = PhraseFinder.FindAll(free, Landmarks.PersonsAddress);
        if (PhraseFinder.FindAll(free, Landmarks.PersonsName).Find(n => addresses.Exists(a => IsBeside(n, a))) is not { } name)
            yield break;
        var address = addresses.Find(a => IsBeside(name, a))!;
        name.MarkAsLabel();
        address.MarkAsLabel();
        // What a further column says, as the relationship, is not read.
        var right = free.Where(t => Math.Abs(t.Baseline - address.First.Baseline) < t.Size && t.Box.Left > address.Box.Right + ColumnGap * t.Size)
            .Select(t => t.Box.Left - Outdent * t.Size).DefaultIfEmpty(double.PositiveInfinity).Min();
        var body = free.FindAll(t => t.Box.CenterY > Math.Max(name.Box.Bottom, address.Box.Bottom) && t.Box.Left < right);
        var left = address.Box.Left - Outdent * address.First.Size;
        var names = body.FindAll(t => t.Box.Left < left);
        List<List<Token>> lines = [];
        var top = double.NegativeInfinity;
        foreach (var line in TextLines.Of(body.Except(names)))
        {
            lines.Add(line);
            if (!PlaceLine.IsPlace(line))
                continue;
            var bottom = line.Max(t => t.Box.Bottom);
            var own = names.FindAll(t => t.Box.CenterY > top && t.Box.CenterY < bottom);
            if (own.Count == 0)
                yield break;
            var said = new DiagnosticBag();
            List<Token> words = [.. own, .. lines.SelectMany(l => l)];
            yield return (AddressLines.Read([[.. TextLines.Of(own).SelectMany(l => l)], .. lines], double.PositiveInfinity, "reportingOwners[0]", said), words, said);
            lines = [];
            top = bottom;
        }
    }

    private static bool IsBeside(Phrase name, Phrase address) =>
        Math.Abs(name.First.Baseline - address.First.Baseline) < name.First.Size && address.Box.Left - name.Box.Right > ColumnGap * name.First.Size;
}
