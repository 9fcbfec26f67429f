using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

// External objects (ISO 32000-2, 8.8 to 8.10).
internal sealed partial class ContentInterpreter
{
    /// <summary>How many operators setting out to draw a form costs, and coming back.</summary>
    private const int FormCost = 20;

    private void DrawXObject()
    {
        if (_marks.IsHidden || _operands.Name(1) is not { } name || _resources.XObject(name) is not { } drawn)
            return;
        if (_drawing.Layers.IsHidden(drawn.Dictionary[Names.OC]))
            return;
        if (_objects.Resolve(drawn.Dictionary[Names.Subtype]).AsName?.Value == "Image")
            DrawImage(drawn);
        else
            RunForm(drawn);
    }

    private void DrawImage(PdfStream? picture)
    {
        if (!_marks.IsHidden)
            _canvas.AddImage(_state.ToPage, picture);
    }

    // A form within itself, or nested too deep, is left out.
    private void RunForm(PdfStream form)
    {
        if (_active.Count >= _drawing.Options.MaxFormNesting || IsActive(form))
            return;
        _drawing.Budget.Spend(FormCost);
        var (state, resources) = (_state, _resources);
        var (savedBelow, notSaved, depth) = (_savedBelow, _notSaved, _marks.Depth);
        _state.ToPage = Matrix.From(_objects.Resolve(form.Dictionary[Names.Matrix]).AsArray, _objects).Then(_state.ToPage);
        if (_objects.Resolve(form.Dictionary[Names.Resources]).AsDictionary is { } own)
            _resources = new Resources(own, _objects);
        (_savedBelow, _notSaved) = (_saved.Count, 0);
        _active.Add(form);

        Run(_objects.Decode(form));

        _active.RemoveAt(_active.Count - 1);
        _marks.EndDownTo(depth);
        _saved.CutTo(_savedBelow);
        (_savedBelow, _notSaved) = (savedBelow, notSaved);
        (_state, _resources) = (state, resources);
        _path.Clear();
    }

    private bool IsActive(PdfStream form)
    {
        foreach (var active in _active)
        {
            if (ReferenceEquals(active, form) || (form.ObjectNumber != 0 && active.ObjectNumber == form.ObjectNumber))
                return true;
        }
        return false;
    }
}
