using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

// Text state, positioning and showing (ISO 32000-2, 9.3 and 9.4).
internal sealed partial class ContentInterpreter
{
    private const double Percent = 100;

    /// <summary>The text rendering mode that neither fills nor strokes (ISO 32000-2, table 104).</summary>
    private const double InvisibleMode = 3;

    private bool ExecuteText(string word)
    {
        switch (word)
        {
            case "BT":
                _text.Begin();
                return true;
            case "ET":
                return true;
            case "Tf":
                SetFont();
                return true;
            case "Td":
                _text.NextLine(_operands.Number(2), _operands.Number(1));
                return true;
            case "TD":
                _state.Leading = -_operands.Number(1);
                _text.NextLine(_operands.Number(2), _operands.Number(1));
                return true;
            case "Tm":
                if (_operands.TryMatrix(out var matrix))
                    _text.SetMatrix(matrix);
                return true;
            case "T*":
                _text.NextLine(0, -_state.Leading);
                return true;
            case "Tj":
                Show(_operands.Last);
                return true;
            case "TJ":
                ShowAdjusted(_operands.Last.AsArray);
                return true;
            case "'":
                _text.NextLine(0, -_state.Leading);
                Show(_operands.Last);
                return true;
            case "\"":
                _state.WordSpacing = _operands.Number(3);
                _state.LetterSpacing = _operands.Number(2);
                _text.NextLine(0, -_state.Leading);
                Show(_operands.Last);
                return true;
            default:
                return SetTextState(word);
        }
    }

    private bool SetTextState(string word)
    {
        switch (word)
        {
            case "Tc":
                _state.LetterSpacing = _operands.Number(1);
                return true;
            case "Tw":
                _state.WordSpacing = _operands.Number(1);
                return true;
            case "Tz":
                _state.Stretch = _operands.Number(1) / Percent;
                return true;
            case "TL":
                _state.Leading = _operands.Number(1);
                return true;
            case "Ts":
                _state.Rise = _operands.Number(1);
                return true;
            case "Tr":
                _state.IsInvisible = _operands.Number(1) is InvisibleMode;
                return true;
            default:
                return false;
        }
    }

    private void SetFont()
    {
        if (_operands.FromEnd(2).AsName is not { } name)
            return;
        _state.Font = _drawing.Fonts[_resources.Font(name)];
        _state.FontSize = _operands.Number(1);
    }

    private void Show(PdfValue text)
    {
        if (_marks.IsHidden || text.Kind != PdfKind.String)
            return;
        _text.Show(text.AsString.Span, _state);
    }

    private void ShowAdjusted(PdfArray? array)
    {
        if (array is null)
            return;
        foreach (ref readonly var item in array.Items)
        {
            if (item.IsNumber)
                _text.Adjust(item.Number, _state);
            else
                Show(item);
        }
    }
}
