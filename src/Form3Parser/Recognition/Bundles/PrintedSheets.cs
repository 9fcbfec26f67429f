using Form3Parser.Diagnostics;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Bundles;

/// <summary>
/// Pages of a form that were printed two, four or more on a sheet, as pages again. A sheet is taken for such a one where nothing
/// crosses from one part of it to the next on any sheet of its size, and one part alone has all that a form begins with.
/// </summary>
internal sealed class PrintedSheets
{
    private readonly List<(Page Sheet, double Right, double Down, double Scale)> _places = [];
    private readonly List<Page> _pages = [];

    private PrintedSheets()
    {
    }

    /// <summary>The pages in the order in which they are read, numbered on from 1.</summary>
    public IReadOnlyList<Page> Pages => _pages;

    /// <summary>The pages of the sheets that have several; null where none has.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static PrintedSheets? Of(IReadOnlyList<Page> sheets, CancellationToken cancellation)
    {
        var folds = sheets.Where(s => !s.IsRough && s.Words.Count > 0)
            .GroupBy(s => (Math.Round(s.Width), Math.Round(s.Height)), (size, same) => (size, Fold: FoldOf([.. same], cancellation)))
            .Where(f => f.Fold is not null).ToDictionary(f => f.size, f => f.Fold!);
        if (folds.Count == 0)
            return null;
        var printed = new PrintedSheets();
        foreach (var sheet in sheets)
        {
            cancellation.ThrowIfCancellationRequested();
            printed.Add(sheet, folds.GetValueOrDefault((Math.Round(sheet.Width), Math.Round(sheet.Height))));
        }
        return printed;
    }

    /// <summary>The sheets that pages are printed on.</summary>
    public PageRange On(PageRange pages) => new(_places[pages.First - 1].Sheet.Number, _places[pages.Last - 1].Sheet.Number);

    /// <summary>What was read from the pages as read from their sheets.</summary>
    public RecognitionResult On(RecognitionResult result) => result with
    {
        Diagnostics = [.. result.Diagnostics.Select(d => d.Page is { } page ? d with { Page = _places[page - 1].Sheet.Number } : d)],
        Provenance = result.Provenance is { } fields ? [.. fields.Select(f => f with { Parts = [.. f.Parts.Select(On)] })] : null,
    };

    private PrintedPart On(PrintedPart part)
    {
        var (sheet, right, down, scale) = _places[part.Page - 1];
        return part with
        {
            Page = sheet.Number,
            X = Provenance.Rounded(part.X / scale + right),
            Y = Provenance.Rounded(part.Y / scale + down),
            Width = Provenance.Rounded(part.Width / scale),
            Height = Provenance.Rounded(part.Height / scale),
        };
    }

    // The title may stand on a page of its own, and a letter before the form.
    private static SheetFold? FoldOf(List<Page> sheets, CancellationToken cancellation)
    {
        foreach (var fold in SheetFold.Of(sheets))
            foreach (var sheet in sheets)
            {
                cancellation.ThrowIfCancellationRequested();
                var parts = sheet.Words.GroupBy(w => fold.PageAt(w.Box)).Select(words => sheet with { Words = [.. words] });
                if (parts.Any(p => new PageTraits(p).Begins == PartKind.Form3))
                    return fold;
            }
        return null;
    }

    private void Add(Page sheet, SheetFold? fold)
    {
        if (fold is null)
        {
            _places.Add((sheet, 0, 0, 1));
            _pages.Add(sheet with { Number = _pages.Count + 1 });
            return;
        }
        var scale = fold.Scale;
        for (var i = 0; i < fold.Count; i++)
        {
            var (right, down) = (i % (fold.Across.Length + 1) * fold.Pitch, i / (fold.Across.Length + 1) * fold.Row + fold.Head);
            bool IsHere(Rect box) => fold.PageAt(box) == i;
            Rect Moved(Rect box) => new(scale * (box.Left - right), scale * (box.Top - down), scale * (box.Right - right), scale * (box.Bottom - down));
            _places.Add((sheet, right, down, scale));
            _pages.Add(new Page
            {
                Number = _pages.Count + 1,
                Width = scale * fold.Pitch,
                Height = scale * fold.Height,
                Words = [.. sheet.Words.Where(w => IsHere(w.Box)).Select(w => w with { Box = Moved(w.Box), Baseline = scale * (w.Baseline - down), PointSize = scale * w.PointSize })],
                Rules = [.. sheet.Rules.Where(r => IsHere(r.Box)).Select(r => new Rule(Moved(r.Box)))],
                Links = [.. sheet.Links.Where(l => IsHere(l.Box)).Select(l => l with { Box = Moved(l.Box) })],
                Images = [.. sheet.Images.Where(IsHere).Select(Moved)],
                Shapes = [.. sheet.Shapes.Where(s => IsHere(s.Box)).Select(s => s with { Box = Moved(s.Box) })],
            });
        }
    }
}
