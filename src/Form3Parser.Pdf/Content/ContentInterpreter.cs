using Form3Parser.Pdf.Objects;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>Runs content streams: follows the text and graphics state and puts what is drawn on a canvas.</summary>
internal sealed partial class ContentInterpreter : IDisposable
{
    /// <summary>How many states q may save; deeper ones are only counted.</summary>
    private const int MaxSavedStates = 500;

    /// <summary>
    /// Longest replacement text, in bytes. It stands for letters of one line; what is longer says the same as a paragraph that is
    /// drawn.
    /// </summary>
    private const int MaxActualText = 4_000;

    private readonly Drawing _drawing;
    private readonly IObjectSource _objects;
    private readonly PageCanvas _canvas;
    private readonly TextPainter _text;
    private readonly PathPainter _path;
    private readonly MarkedContent _marks;
    private readonly Operands _operands = new();
    private readonly ContentScratch _scratch = new();
    private readonly PooledList<GraphicsState> _saved = new();
    private readonly List<PdfStream> _active = [];
    private GraphicsState _state;
    private Resources _resources;
    private int _savedBelow;
    private int _notSaved;

    public ContentInterpreter(Drawing drawing, PageCanvas canvas)
    {
        _drawing = drawing;
        _objects = drawing.Objects;
        _canvas = canvas;
        _text = new TextPainter(canvas, drawing.Budget);
        _path = new PathPainter(canvas);
        _marks = new MarkedContent(canvas, drawing.Budget);
        _resources = new Resources(null, _objects);
    }

    /// <summary>Draws a page's content.</summary>
    public void Draw(ReadOnlyMemory<byte> content, PdfDictionary? resources, in Matrix toPage)
    {
        Begin(resources, toPage);
        Run(content);
        _marks.EndDownTo(0);
        _text.End();
    }

    /// <summary>Draws one form into the page, such as an annotation's appearance.</summary>
    public void DrawForm(PdfStream form, PdfDictionary? pageResources, in Matrix toPage)
    {
        Begin(pageResources, toPage);
        RunForm(form);
        _marks.EndDownTo(0);
        _text.End();
    }

    public void Dispose()
    {
        _path.Dispose();
        _operands.Dispose();
        _scratch.Dispose();
        _saved.Dispose();
    }

    private void Begin(PdfDictionary? resources, in Matrix toPage)
    {
        _saved.Clear();
        _path.Clear();
        _operands.Clear();
        _active.Clear();
        (_savedBelow, _notSaved) = (0, 0);
        _resources = new Resources(resources, _objects);
        _state = GraphicsState.Initial(toPage);
        _text.Begin();
    }

    private void Run(ReadOnlyMemory<byte> content)
    {
        _drawing.Budget.SpendBytes(content.Length);
        var budget = _drawing.Budget;
        var lexer = new ContentLexer(content.Span, _drawing.Names, _drawing.Options.MaxObjectNesting, _scratch, budget.Cancellation);
        while (lexer.TryRead(_operands, out var word))
        {
            budget.Spend();
            if (word == Operator.Tj)
            {
                if (Show())
                    ShowMoved(ref lexer);
            }
            else if (word == Operator.BI)
            {
                lexer.SkipImage();
                DrawImage(picture: null);
            }
            else
                Execute(word);
            _operands.Clear();
        }
        _operands.Clear();
    }

    // The kinds of operators, in the order in which they are listed.
    private void Execute(Operator word)
    {
        if (word < Operator.s)
            ExecutePath(word);
        else if (word < Operator.BT)
            PaintPath(word);
        else if (word < Operator.Tc)
            ExecuteText(word);
        else if (word < Operator.q)
            SetTextState(word);
        else if (word < Operator.g)
            ExecuteState(word);
        else
            ExecuteColor(word);
    }

    private void ExecuteState(Operator word)
    {
        switch (word)
        {
            case Operator.q:
                Save();
                break;
            case Operator.Q:
                Restore();
                break;
            case Operator.cm:
                if (_operands.TryMatrix(out var matrix))
                    _state.ToPage = matrix.Then(_state.ToPage);
                break;
            case Operator.gs:
                ApplyParameters();
                break;
            case Operator.Do:
                DrawXObject();
                break;
            case Operator.BMC:
                _marks.Begin(isHidden: false, actualText: null);
                break;
            case Operator.BDC:
                BeginMarked();
                break;
            case Operator.EMC:
                _marks.End();
                break;
        }
    }

    private void Save()
    {
        if (_saved.Count < MaxSavedStates)
            _saved.Add(_state);
        else
            _notSaved++;
    }

    private void Restore()
    {
        if (_notSaved > 0)
            _notSaved--;
        else if (_saved.Count > _savedBelow)
            _state = _saved.Pop();
    }

    private void ApplyParameters()
    {
        if (_operands.Name(1) is { } name)
            _resources.State(name, _drawing.Fonts)?.Apply(ref _state);
    }

    private void BeginMarked()
    {
        if (_marks.IsFull)
        {
            _marks.Begin(isHidden: false, actualText: null);
            return;
        }
        var properties = _operands.Last;
        if (properties.AsName is { } name)
            properties = _resources.Properties(name);
        var isHidden = _operands.Name(2)?.Value == "OC" && _drawing.Layers.IsHidden(properties);
        var actual = _objects.Resolve(_objects.Resolve(properties).AsDictionary?[Names.ActualText] ?? default);
        _marks.Begin(isHidden, actual is { Kind: PdfKind.String, AsString.Length: <= MaxActualText }
            ? TextStrings.Decode(actual.AsString.Span)
            : null);
    }
}
