using System.Globalization;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Files;

/// <summary>The pages of a file in their order (ISO 32000-2, 7.7.3).</summary>
internal sealed class PageTree
{
    /// <summary>How deep a tree may be; the trees of real files have two or three levels.</summary>
    private const int MaxDepth = 1_000;

    private readonly PdfFile _file;
    private readonly List<PageNode> _pages = [];
    private readonly HashSet<PdfArray> _seenKids = new(ReferenceEqualityComparer.Instance);

    private PageTree(PdfFile file) => _file = file;

    /// <summary>All pages; at least one.</summary>
    /// <exception cref="UnreadableDocumentException">There is no page, or there are too many.</exception>
    public static IReadOnlyList<PageNode> Read(PdfFile file)
    {
        var tree = new PageTree(file);
        tree.Walk(file.Catalog[Names.Pages]);
        if (tree._pages.Count == 0 && file.TryRebuild())
        {
            tree._seenKids.Clear();
            tree.Walk(file.Catalog[Names.Pages]);
        }
        if (tree._pages.Count == 0)
            tree.TakeEveryPage();
        if (tree._pages.Count == 0)
            throw new UnreadableDocumentException(UnreadableReason.Damaged, "no page could be found in the file");
        return tree._pages;
    }

    // What a node's kids inherit.
    private readonly record struct Inherited(PdfValue Resources, PdfValue MediaBox, PdfValue CropBox, PdfValue Rotate);

    // A node whose kids are being visited, and the next of them.
    private record struct Open(PdfArray Kids, int Next, Inherited Own);

    private void Walk(PdfValue root)
    {
        var open = new Stack<Open>();
        open.Push(new Open(new PdfArray([root]), 0, default));
        while (open.TryPop(out var node))
        {
            _file.Cancellation.ThrowIfCancellationRequested();
            if (node.Next == node.Kids.Count)
                continue;
            open.Push(node with { Next = node.Next + 1 });
            if (_file.Resolve(node.Kids[node.Next]).AsDictionary is { } kid)
                Visit(kid, node.Own, open);
        }
    }

    private void Visit(PdfDictionary node, Inherited above, Stack<Open> open)
    {
        var own = new Inherited(
            Own(node, Names.Resources, above.Resources),
            Own(node, Names.MediaBox, above.MediaBox),
            Own(node, Names.CropBox, above.CropBox),
            Own(node, Names.Rotate, above.Rotate));
        var kids = _file.Resolve(node[Names.Kids]).AsArray;
        if (kids is null || IsOf(node, Names.Page))
        {
            if (IsPage(node))
                Add(node, own);
        }
        else if (open.Count < MaxDepth && _seenKids.Add(kids))
            open.Push(new Open(kids, 0, own));
    }

    private PdfValue Own(PdfDictionary node, PdfName key, PdfValue inherited) =>
        _file.Resolve(node[key]) is { IsNull: false } own ? own : inherited;

    private bool IsOf(PdfDictionary node, PdfName type) => type.Equals(_file.Resolve(node[Names.Type]).AsName);

    // A page whose type is missing or misspelt has something to show all the same.
    private bool IsPage(PdfDictionary node) =>
        IsOf(node, Names.Page) || (!IsOf(node, Names.Pages) && !(node[Names.Contents].IsNull && node[Names.MediaBox].IsNull));

    private void TakeEveryPage()
    {
        foreach (var number in _file.AllObjectNumbers())
        {
            var node = _file.Resolve(PdfValue.Reference(number)).AsDictionary;
            if (node is not null && IsOf(node, Names.Page))
                Add(node, new Inherited(node[Names.Resources], node[Names.MediaBox], node[Names.CropBox], node[Names.Rotate]));
        }
    }

    private void Add(PdfDictionary node, Inherited own)
    {
        if (_pages.Count >= _file.Options.MaxPages)
        {
            var limit = _file.Options.MaxPages.ToString("N0", CultureInfo.InvariantCulture);
            throw new UnreadableDocumentException(UnreadableReason.TooLarge, $"the file has more than {limit} pages (MaxPages)");
        }
        var media = PdfRectangle.Read(own.MediaBox, _file) ?? PdfRectangle.Letter;
        var crop = PdfRectangle.Read(own.CropBox, _file)?.Intersect(media) ?? media;
        var resources = _file.Resolve(own.Resources).AsDictionary ?? new PdfDictionary();
        var turns = (int)Math.Round(_file.Resolve(own.Rotate).Number % 360 / 90);
        var unit = _file.Resolve(node[Names.UserUnit]).Number;
        _pages.Add(new PageNode(node, resources, media, crop, (turns + 4) % 4 * 90, unit is > 0 and < MaxUserUnit ? unit : 1));
    }

    /// <summary>Points to a unit beyond which a page's scale is a mistake.</summary>
    private const double MaxUserUnit = 1000;
}
