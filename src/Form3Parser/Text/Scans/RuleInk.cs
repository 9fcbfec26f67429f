using System.Numerics;

namespace Form3Parser.Text.Scans;

/// <summary>
/// Finds the rules in the ink of a page and takes them out of it: long straight runs of ink. A rule that lies askew is a
/// staircase of runs.
/// </summary>
internal static class RuleInk
{
    /// <summary>The least length of a run, in ems: more than a dash or the stem of a letter.</summary>
    private const double LeastRun = 2;

    /// <summary>The most that a rule is thick, in ems, and in parts of its length.</summary>
    private const double Thickest = 0.5, ThickestShare = 0.2;

    /// <summary>How far a rule's gray edges, and what a picture's coding makes of them, reach beyond its ink, in ems.</summary>
    private const double Fringe = 0.1;

    /// <summary>How far apart runs of one rule end and begin, in ems.</summary>
    private const double Gap = 0.3;

    /// <summary>Finds and erases the rules.</summary>
    /// <param name="ink">The page.</param>
    /// <param name="em">The typical size of its letters, in pixels.</param>
    public static List<PixelBox> TakeOut(Ink ink, double em)
    {
        var least = (int)(LeastRun * em);
        var (level, upright) = (Chains(LevelRuns(ink, least), em), Chains(UprightRuns(ink, least), em));
        var fringe = (int)Math.Ceiling(Fringe * em);
        var rules = new List<PixelBox>(level.Count + upright.Count);
        foreach (var chain in level)
        {
            rules.Add(new PixelBox(chain.From, chain.First, chain.To, chain.Last + 1));
            foreach (var run in chain.Runs)
                for (var y = Math.Max(0, run.Line - fringe); y <= Math.Min(ink.Height - 1, run.Line + fringe); y++)
                    ink.Row(y)[run.From..run.To].Clear();
        }
        foreach (var chain in upright)
        {
            rules.Add(new PixelBox(chain.First, chain.From, chain.Last + 1, chain.To));
            foreach (var run in chain.Runs)
                for (var y = run.From; y < run.To; y++)
                    ink.Row(y)[Math.Max(0, run.Line - fringe)..Math.Min(ink.Width, run.Line + fringe + 1)].Clear();
        }
        return rules;
    }

    private static List<Run> LevelRuns(Ink ink, int least)
    {
        var runs = new List<Run>();
        for (var y = 0; y < ink.Height; y++)
        {
            var row = ink.Row(y);
            for (var from = 0; from < row.Length;)
            {
                var start = row[from..].IndexOf((byte)1);
                if (start < 0)
                    break;
                start += from;
                var length = row[start..].IndexOf((byte)0);
                from = length < 0 ? row.Length : start + length;
                if (from - start >= least)
                    runs.Add(new Run(y, start, from));
            }
        }
        return runs;
    }

    // Each column counts the ink above; where it ends, a long run has ended.
    private static List<Run> UprightRuns(Ink ink, int least)
    {
        var runs = new List<Run>();
        var lengths = new ushort[ink.Width];
        var enough = new Vector<ushort>((ushort)Math.Min(least, ushort.MaxValue));
        for (var y = 0; y <= ink.Height; y++)
        {
            var row = y < ink.Height ? ink.Row(y) : new byte[ink.Width];
            var x = 0;
            for (; x + Vector<byte>.Count <= row.Length; x += Vector<byte>.Count)
            {
                Vector.Widen(new Vector<byte>(row[x..]), out var low, out var high);
                Count(low, x);
                Count(high, x + Vector<ushort>.Count);
            }
            for (; x < row.Length; x++)
                End(x, row[x] != 0, y);

            void Count(Vector<ushort> isInk, int at)
            {
                var before = new Vector<ushort>(lengths, at);
                var mask = Vector.Equals(isInk, Vector<ushort>.One);
                var ended = Vector.AndNot(Vector.GreaterThanOrEqual(before, enough), mask);
                if (Vector.EqualsAll(ended, Vector<ushort>.Zero))
                    Vector.BitwiseAnd(before + Vector<ushort>.One, mask).CopyTo(lengths, at);
                else
                    for (var i = 0; i < Vector<ushort>.Count; i++)
                        End(at + i, isInk[i] != 0, y);
            }
        }
        runs.Sort(static (a, b) => a.Line != b.Line ? a.Line.CompareTo(b.Line) : a.From.CompareTo(b.From));
        return runs;

        void End(int x, bool isInk, int y)
        {
            if (!isInk && lengths[x] >= least)
                runs.Add(new Run(x, y - lengths[x], y));
            lengths[x] = isInk ? (ushort)Math.Min(lengths[x] + 1, ushort.MaxValue - 1) : (ushort)0;
        }
    }

    // Runs on neighbouring lines that overlap or nearly touch are one rule.
    private static List<Chain> Chains(List<Run> runs, double em)
    {
        var (chains, open) = (new List<Chain>(), new List<Chain>());
        foreach (var run in runs)
        {
            open.RemoveAll(c => run.Line - c.Last > Fringe * em + 1);
            var chain = open.Find(c => run.From < c.Runs[^1].To + Gap * em && run.To > c.Runs[^1].From - Gap * em);
            if (chain is null)
            {
                chains.Add(chain = new Chain(run));
                open.Add(chain);
            }
            else
            {
                chain.Add(run);
            }
        }
        return chains.FindAll(c => c.Thickness < Thickest * em && c.Thickness < ThickestShare * (c.To - c.From));
    }

    private readonly record struct Run(int Line, int From, int To);

    private sealed class Chain(Run first)
    {
        private long _area = first.To - first.From;

        public List<Run> Runs { get; } = [first];

        public int First => Runs[0].Line;

        public int Last => Runs[^1].Line;

        public int From { get; private set; } = first.From;

        public int To { get; private set; } = first.To;

        public double Thickness => (double)_area / (To - From);

        public void Add(Run run)
        {
            Runs.Add(run);
            (From, To) = (Math.Min(From, run.From), Math.Max(To, run.To));
            _area += run.To - run.From;
        }
    }
}
