using System.Text;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Content.Fields;

/// <summary>
/// Writes what forms' fields hold where the file leaves that to the viewer: fields without an appearance, and all of a form
/// that asks for new ones.
/// </summary>
internal sealed class FieldPainter(Drawing drawing, PageCanvas canvas) : IDisposable
{
    /// <summary>Longest text of a field, in characters.</summary>
    private const int MaxText = 100_000;

    /// <summary>How often each character is looked at to find a size and the lines' ends, as glyphs count.</summary>
    private const int LayoutCost = 12;

    /// <summary>How many fonts are kept for further fields.</summary>
    private const int MaxFonts = 100;

    /// <summary>What viewers draw in a box that is on, unless the file says otherwise.</summary>
    private const string CheckMark = "\u2714";

    private readonly IObjectSource _objects = drawing.Objects;
    private readonly PdfDictionary? _form = drawing.Objects.Resolve(drawing.Catalog[Names.AcroForm]).AsDictionary;
    private readonly Dictionary<string, WrittenFont> _fonts = [];
    private readonly ContentScratch _scratch = new();
    private readonly PooledList<byte> _codes = new();
    private readonly TextPainter _text = new(canvas, drawing.Budget);

    /// <summary>Whether the appearance of a field may be older than its value (NeedAppearances).</summary>
    public bool IsStale(PdfDictionary widget)
    {
        var field = new FormField(widget, _objects);
        return (field.IsText || field.IsChoice) && _objects.Resolve(_form?[FieldKeys.NeedAppearances] ?? default).IsTrue;
    }

    /// <summary>Writes a widget's value; false when there is none to write.</summary>
    public bool TryPaint(PdfDictionary widget, in Matrix toPage)
    {
        var field = new FormField(widget, _objects);
        if (Boxes.Read(widget[Names.Rect], _objects) is not { } box)
            return false;
        if (field.IsMark && widget[Names.AP].IsNull && field.State is { Value: not "Off" })
            Paint(CheckMark, field, box, toPage, isMultiline: false);
        else if (field.Text() is { Length: <= MaxText } text)
            Paint(text, field, box, toPage, field.IsMultiline || text.Contains('\n'));
        else
            return false;
        return true;
    }

    /// <summary>Writes a note that stands on the page itself (FreeText) and has no appearance.</summary>
    public void PaintNote(PdfDictionary note, in Matrix toPage)
    {
        var field = new FormField(note, _objects);
        if (field.Decode(note[FieldKeys.Contents]) is { Length: <= MaxText } text && Boxes.Read(note[Names.Rect], _objects) is { } box)
            Paint(text, field, box, toPage, isMultiline: true);
    }

    public void Dispose() => _codes.Dispose();

    private void Paint(string text, in FormField field, in Rect box, in Matrix toPage, bool isMultiline)
    {
        drawing.Budget.SpendGlyphs(LayoutCost * (long)text.Length);
        var turn = Turn(field);
        var (width, height) = turn is 90 or 270 ? (box.Height, box.Width) : (box.Width, box.Height);
        var written = Appearance(field);
        var font = FontOf(written.Font);
        var layout = new FieldLayout(font, width, height);
        var size = written.Size > 0 ? written.Size : isMultiline ? layout.FitLines(text) : layout.FitLine(text);
        if (field.Cells is > 0 and var cells)
            font = font.InCells(width / cells / size);
        var state = GraphicsState.Initial(FromBox(box, turn).Then(toPage));
        (state.Font, state.FontSize) = (font, size);
        if (!isMultiline)
        {
            Show(text, field.Cells > 0 ? 0 : layout.Start(text, size, Quadding(field)), layout.Middle(size), state);
            return;
        }
        var y = layout.First(size);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var line = layout.TakeLine(ref rest, size);
            Show(line, layout.Start(line, size, Quadding(field)), y, state);
            y -= FieldLayout.NextLine(size);
        }
    }

    private void Show(ReadOnlySpan<char> line, double x, double y, in GraphicsState state)
    {
        var codes = _codes.Take(Encoding.BigEndianUnicode.GetByteCount(line));
        Encoding.BigEndianUnicode.GetBytes(line, codes);
        _text.SetMatrix(new Matrix(1, 0, 0, 1, x, y));
        _text.Show(codes, state);
    }

    private DefaultAppearance Appearance(in FormField field)
    {
        var entry = field.Inherited(FieldKeys.DefaultAppearance);
        if (entry.IsNull)
            entry = _objects.Resolve(_form?[FieldKeys.DefaultAppearance] ?? default);
        return DefaultAppearance.Read(entry.AsString.Span, drawing, _scratch);
    }

    private WrittenFont FontOf(PdfName? name)
    {
        var key = name?.Value ?? "";
        if (_fonts.TryGetValue(key, out var known))
            return known;
        var resources = _objects.Resolve(_form?[FieldKeys.DefaultResources] ?? default).AsDictionary;
        var fonts = _objects.Resolve(resources?[Names.Font] ?? default).AsDictionary;
        var font = new WrittenFont(name is null ? null : _objects.Resolve(fonts?[name] ?? default).AsDictionary, _objects);
        if (_fonts.Count < MaxFonts)
            _fonts.Add(key, font);
        return font;
    }

    private int Quadding(in FormField field)
    {
        var own = field.Inherited(FieldKeys.Quadding);
        return (own.IsNull ? _objects.Resolve(_form?[FieldKeys.Quadding] ?? default) : own).ToInt();
    }

    private int Turn(in FormField field)
    {
        var look = field.Inherited(FieldKeys.Look).AsDictionary;
        return (_objects.Resolve(look?[Names.R] ?? default).ToInt() % 360 + 360) % 360;
    }

    // From the field's own corner to the page, turned counterclockwise. The rectangle's top is its lesser y, the lower edge.
    private static Matrix FromBox(in Rect box, int turn) => turn switch
    {
        90 => new(0, 1, -1, 0, box.Right, box.Top),
        180 => new(-1, 0, 0, -1, box.Right, box.Bottom),
        270 => new(0, -1, 1, 0, box.Left, box.Bottom),
        _ => new(1, 0, 0, 1, box.Left, box.Top),
    };
}
