using Form3Parser.Text;

namespace Form3Parser.Recognition.Bundles;

/// <summary>Where sheets of one size are parted into pages: how many stand beside and below each other, and how far apart.</summary>
/// <param name="Across">Where one column of pages ends and the next begins, in points from the left.</param>
/// <param name="Down">Where one row of pages ends and the next begins, in points from the top.</param>
/// <param name="Pitch">How far right of a page's left neighbour the page is printed, in points.</param>
/// <param name="Row">How far below its upper neighbour, in points.</param>
/// <param name="Head">The room above what is printed on the pages, in points.</param>
/// <param name="Height">The height of what is printed on them, in points.</param>
internal sealed record SheetFold(double[] Across, double[] Down, double Pitch, double Row, double Head, double Height)
{
    /// <summary>How far from an even part of the sheet a fold may be, in shares of the sheet.</summary>
    private const double AboutEven = 0.06;

    /// <summary>The least room between two pages, in shares of the sheet.</summary>
    private const double Gutter = 0.008;

    /// <summary>The width of a page of letter size, in points.</summary>
    private const double PaperWidth = 612;

    /// <summary>Places are told apart to so many points.</summary>
    private const double Step = 0.5;

    /// <summary>How many pages are printed beside and below each other, for sheets of both orientations: what printers offer.</summary>
    private static readonly (int Across, int Down)[] Upright = [(3, 3), (2, 2)], Lying = [(3, 2), (2, 1)];

    /// <summary>How many pages a sheet has.</summary>
    public int Count => (Across.Length + 1) * (Down.Length + 1);

    /// <summary>What a page is enlarged by to be as wide as it was before it was printed: about as wide as paper is.</summary>
    public double Scale => PaperWidth / Pitch;

    /// <summary>Where sheets of one size may be parted, the most pages first.</summary>
    public static IEnumerable<SheetFold> Of(IReadOnlyList<Page> sheets)
    {
        var (width, height) = (sheets[0].Width, sheets[0].Height);
        foreach (var (across, down) in width > height ? Lying : Upright)
            if (Parted(sheets, across, width, isAcross: true) is { } columns && Parted(sheets, down, height, isAcross: false) is { } rows)
                yield return Of(sheets, columns, rows, width / across, height / down);
    }

    private static SheetFold Of(IReadOnlyList<Page> sheets, double[] columns, double[] rows, double evenWidth, double evenHeight)
    {
        double head = double.PositiveInfinity, foot = 0;
        foreach (var word in sheets.SelectMany(s => s.Words))
        {
            var down = evenHeight * Array.FindAll(rows, y => word.Box.CenterY > y).Length;
            (head, foot) = (Math.Min(head, word.Box.Top - down), Math.Max(foot, word.Box.Bottom - down));
        }
        return new SheetFold(columns, rows, SheetPitch.Of(sheets, columns, evenWidth), evenHeight, head, foot - head);
    }

    /// <summary>Which of a sheet's pages a place is on, from 0, row by row.</summary>
    public int PageAt(Rect box) => Array.FindAll(Down, y => box.CenterY > y).Length * (Across.Length + 1) + Array.FindAll(Across, x => box.CenterX > x).Length;

    // Between two pages nothing is printed on any sheet: the middle of the free stretch that is nearest to an even part.
    private static double[]? Parted(IReadOnlyList<Page> sheets, int parts, double length, bool isAcross)
    {
        var folds = new double[parts - 1];
        for (var i = 0; i < folds.Length; i++)
        {
            var even = length * (i + 1) / parts;
            if (FreeAbout(sheets, even, length, isAcross) is not { } fold)
                return null;
            folds[i] = fold;
        }
        return folds;
    }

    private static double? FreeAbout(IReadOnlyList<Page> sheets, double even, double length, bool isAcross)
    {
        var from = even - AboutEven * length;
        var covered = new bool[(int)(2 * AboutEven * length / Step) + 1];
        foreach (var sheet in sheets)
        {
            foreach (var word in sheet.Words)
                Cover(isAcross ? (word.Box.Left, word.Box.Right) : (word.Box.Top, word.Box.Bottom));
            // What is drawn between two pages along their edges is no part of them.
            foreach (var rule in sheet.Rules)
                if (rule.IsHorizontal == isAcross)
                    Cover(isAcross ? (rule.Box.Left, rule.Box.Right) : (rule.Box.Top, rule.Box.Bottom));
        }
        double? best = null;
        for (int start = 0, end; start < covered.Length; start = end + 1)
        {
            end = Array.FindIndex(covered, start, c => c) is >= 0 and var next ? next : covered.Length;
            if ((end - start) * Step < Gutter * length)
                continue;
            var fold = Math.Clamp(even, from + start * Step, from + (end - 1) * Step);
            if (best is null || Math.Abs(fold - even) < Math.Abs(best.Value - even))
                best = fold == even ? even : from + (start + end) * Step / 2;
        }
        return best;

        void Cover((double From, double To) span)
        {
            var first = Math.Max(0, (int)Math.Floor((span.From - from) / Step));
            var last = Math.Min(covered.Length - 1, (int)Math.Floor((span.To - from) / Step));
            if (first <= last)
                covered.AsSpan(first..(last + 1)).Fill(true);
        }
    }
}
