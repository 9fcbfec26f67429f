using Form3Parser.Pdf.Content.Fields;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>Reads a page's annotations (ISO 32000-2, 12.5): links, and the appearance of what is filled in or noted.</summary>
internal sealed class Annotations(Drawing drawing, PageCanvas canvas, ContentInterpreter interpreter) : IDisposable
{
    /// <summary>How many annotations of one page are read.</summary>
    private const int MaxAnnotations = 50_000;

    /// <summary>The flags for what is not shown on the screen: Hidden and NoView (table 167).</summary>
    private const int NotShown = 2 | 32;

    /// <summary>How many operators looking at one annotation costs.</summary>
    private const int AnnotationCost = 20;

    /// <summary>Longest address of a link, in bytes. What is longer carries a document within itself.</summary>
    private const int MaxUri = 4_000;

    private readonly IObjectSource _objects = drawing.Objects;
    private readonly FieldPainter _fields = new(drawing, canvas);

    /// <summary>Draws the annotations of a page and collects its links.</summary>
    public IReadOnlyList<Link> Read(PdfDictionary page, PdfDictionary resources, in Matrix toPage)
    {
        if (_objects.Resolve(page[Names.Annots]).AsArray is not { } annotations)
            return [];
        var links = new List<Link>();
        for (var i = 0; i < annotations.Count && i < MaxAnnotations; i++)
        {
            drawing.Budget.Spend(AnnotationCost);
            if (_objects.Resolve(annotations[i]).AsDictionary is not { } annotation
                || (_objects.Resolve(annotation[Names.F]).ToInt() & NotShown) != 0
                || drawing.Layers.IsHidden(annotation[Names.OC]))
                continue;
            var subtype = _objects.Resolve(annotation[Names.Subtype]).AsName?.Value;
            if (subtype == "Link")
                AddLink(annotation, toPage, links);
            else if (subtype is not ("Popup" or "Text"))
                Draw(annotation, subtype, resources, toPage);
        }
        return links;
    }

    public void Dispose() => _fields.Dispose();

    private void AddLink(PdfDictionary annotation, in Matrix toPage, List<Link> links)
    {
        if (_objects.Resolve(annotation[Names.A]).AsDictionary is not { } action
            || _objects.Resolve(action[Names.URI]) is not { Kind: PdfKind.String, AsString.Length: <= MaxUri } uri
            || Boxes.Read(annotation[Names.Rect], _objects) is not { } box)
            return;
        links.Add(new Link(toPage.Map(box), TextStrings.Decode(uri.AsString.Span)));
    }

    private void Draw(PdfDictionary annotation, string? subtype, PdfDictionary resources, in Matrix toPage)
    {
        var form = NormalAppearance(annotation);
        if (subtype == "Widget" && (form is null || _fields.IsStale(annotation)) && _fields.TryPaint(annotation, toPage))
            return;
        if (form is not null)
            DrawAppearance(form, annotation, resources, toPage);
        else if (subtype == "FreeText")
            _fields.PaintNote(annotation, toPage);
    }

    private void DrawAppearance(PdfStream form, PdfDictionary annotation, PdfDictionary resources, in Matrix toPage)
    {
        if (Boxes.Read(annotation[Names.Rect], _objects) is not { } rectangle)
            return;
        var matrix = Matrix.From(_objects.Resolve(form.Dictionary[Names.Matrix]).AsArray, _objects);
        var shown = matrix.Map(Boxes.Read(form.Dictionary[Names.BBox], _objects) ?? rectangle);
        interpreter.DrawForm(form, resources, Fit(shown, rectangle).Then(toPage));
    }

    // The normal appearance may be one for each state. AS says which is on; where it is left out, the field's value.
    private PdfStream? NormalAppearance(PdfDictionary annotation)
    {
        var normal = _objects.Resolve(_objects.Resolve(annotation[Names.AP]).AsDictionary?[Names.N] ?? default);
        if (normal.AsStream is { } only)
            return only;
        return normal.AsDictionary is { } states && new FormField(annotation, _objects).State is { } state
            ? _objects.Resolve(states[state]).AsStream
            : null;
    }

    // 12.5.5: the appearance's box is moved and scaled to fill the annotation's rectangle.
    private static Matrix Fit(in Rect from, in Rect to)
    {
        var x = from.Width > 0 ? to.Width / from.Width : 1;
        var y = from.Height > 0 ? to.Height / from.Height : 1;
        return new(x, 0, 0, y, to.Left - from.Left * x, to.Top - from.Top * y);
    }
}
