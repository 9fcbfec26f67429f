namespace Form3Parser.Pdf.Content;

// Paths and colours (ISO 32000-2, 8.5 and 8.6).
internal sealed partial class ContentInterpreter
{
    private void ExecutePath(Operator word)
    {
        switch (word)
        {
            case Operator.m:
                _path.MoveTo(_operands.Number(2), _operands.Number(1), _state.ToPage);
                break;
            case Operator.l:
                _path.LineTo(_operands.Number(2), _operands.Number(1), _state.ToPage);
                break;
            case Operator.c or Operator.v or Operator.y:
                _path.LineTo(_operands.Number(2), _operands.Number(1), _state.ToPage, PathStep.Curve);
                break;
            case Operator.re:
                _path.Rectangle(
                    _operands.Number(4), _operands.Number(3), _operands.Number(2), _operands.Number(1), _state.ToPage);
                break;
            case Operator.h:
                _path.Close();
                break;
            case Operator.w:
                _state.LineWidth = _operands.Number(1);
                break;
        }
    }

    private void PaintPath(Operator word)
    {
        switch (word)
        {
            case Operator.s:
                _path.Close();
                Paint(fill: false, stroke: true);
                break;
            case Operator.S:
                Paint(fill: false, stroke: true);
                break;
            case Operator.f or Operator.F or Operator.EvenOddF:
                Paint(fill: true, stroke: false);
                break;
            case Operator.B or Operator.EvenOddB:
                Paint(fill: true, stroke: true);
                break;
            case Operator.b or Operator.EvenOddClosedB:
                _path.Close();
                Paint(fill: true, stroke: true);
                break;
            case Operator.W or Operator.EvenOddW:
                _state.Clip = _path.Bounds;
                if (_state.Clip is { } clip)
                    (_state.SeenTop, _state.SeenBottom) = (Math.Max(_state.SeenTop, clip.Top), Math.Min(_state.SeenBottom, clip.Bottom));
                break;
            case Operator.n:
                _path.Clear();
                break;
        }
    }

    private void Paint(bool fill, bool stroke)
    {
        if (!_marks.IsHidden)
        {
            if (fill && _state.Fill.IsVisible)
            {
                _path.Fill();
                if (_state.Clip is { } clip && _path.Covers(clip))
                    _canvas.AddShape(clip);
            }
            if (stroke && _state.Stroke.IsVisible)
                _path.Stroke(Math.Abs(_state.LineWidth) * _state.ToPage.Scale);
        }
        _path.Clear();
    }

    private void ExecuteColor(Operator word)
    {
        switch (word)
        {
            case Operator.g or Operator.rg or Operator.k:
                SetColor(ref _state.Fill, isPlain: true);
                break;
            case Operator.G or Operator.RG or Operator.K:
                SetColor(ref _state.Stroke, isPlain: true);
                break;
            case Operator.sc or Operator.scn:
                SetColor(ref _state.Fill, _state.Fill.IsPlain);
                break;
            case Operator.SC or Operator.SCN:
                SetColor(ref _state.Stroke, _state.Stroke.IsPlain);
                break;
            case Operator.cs:
                _state.Fill = _state.Fill with { IsWhite = false, IsPlain = IsPlainSpace() };
                break;
            case Operator.CS:
                _state.Stroke = _state.Stroke with { IsWhite = false, IsPlain = IsPlainSpace() };
                break;
        }
    }

    private void SetColor(ref Paint paint, bool isPlain)
    {
        Span<double> components = stackalloc double[5];
        components = components[.._operands.CopyNumbers(components)];
        paint = (paint with { IsPlain = isPlain }).With(components);
    }

    // Separations and indexed spaces have other numbers for white.
    private bool IsPlainSpace()
    {
        if (_operands.Name(1) is not { } name)
            return false;
        var space = _resources.ColorSpace(name);
        var family = (_objects.Resolve(space.AsArray?[0] ?? default).AsName ?? space.AsName ?? name).Value;
        return family is "DeviceGray" or "DeviceRGB" or "DeviceCMYK"
            or "CalGray" or "CalRGB" or "ICCBased" or "G" or "RGB" or "CMYK";
    }
}
