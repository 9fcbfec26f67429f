using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

// Text state, positioning and showing (ISO 32000-2, 9.3 and 9.4).
internal sealed partial class ContentInterpreter
{
    private const double Percent = 100;

    /// <summary>The text rendering mode that neither fills nor strokes (ISO 32000-2, table 104).</summary>
    private const double InvisibleMode = 3;

    private void ExecuteText(Operator word)
    {
        switch (word)
        {
            case Operator.BT:
                _text.Begin();
                break;
            case Operator.ET:
                break;
            case Operator.Tf:
                SetFont();
                break;
            case Operator.Td:
                _text.NextLine(_operands.Number(2), _operands.Number(1));
                break;
            case Operator.TD:
                _state.Leading = -_operands.Number(1);
                _text.NextLine(_operands.Number(2), _operands.Number(1));
                break;
            case Operator.Tm:
                if (_operands.TryMatrix(out var matrix))
                    _text.SetMatrix(matrix);
                break;
            case Operator.NextLine:
                _text.NextLine(0, -_state.Leading);
                break;
            case Operator.TJ:
                ShowAdjusted();
                break;
            case Operator.Quote:
                _text.NextLine(0, -_state.Leading);
                Show();
                break;
            case Operator.DoubleQuote:
                _state.WordSpacing = _operands.Number(3);
                _state.LetterSpacing = _operands.Number(2);
                _text.NextLine(0, -_state.Leading);
                Show();
                break;
        }
    }

    private void SetTextState(Operator word)
    {
        switch (word)
        {
            case Operator.Tc:
                _state.LetterSpacing = _operands.Number(1);
                break;
            case Operator.Tw:
                _state.WordSpacing = _operands.Number(1);
                break;
            case Operator.Tz:
                _state.Stretch = _operands.Number(1) / Percent;
                break;
            case Operator.TL:
                _state.Leading = _operands.Number(1);
                break;
            case Operator.Ts:
                _state.Rise = _operands.Number(1);
                break;
            case Operator.Tr:
                _state.IsInvisible = _operands.Number(1) is InvisibleMode;
                break;
        }
    }

    private void SetFont()
    {
        if (_operands.Name(2) is not { } name)
            return;
        _state.Font = _resources.Font(name, _drawing.Fonts);
        _state.FontSize = _operands.Number(1);
    }

    // False where nothing is shown.
    private bool Show()
    {
        if (_marks.IsHidden || !_operands.TryText(out var text))
            return false;
        _text.Show(text, _state);
        return true;
    }

    // Behind a string: the moves and strings that follow it, in which nothing else changes.
    private void ShowMoved(ref ContentLexer lexer)
    {
        Span<byte> room = stackalloc byte[ContentLexer.MostMoved];
        while (lexer.TryReadMoved(room, out var x, out var y, out var length))
        {
            _drawing.Budget.Spend(2);
            _text.NextLine(x, y);
            _text.ShowOn(room[..length], _state);
        }
    }

    private void ShowAdjusted()
    {
        var isFirst = true;
        foreach (ref readonly var item in _operands.LastItems)
        {
            if (item.IsNumber)
                _text.Adjust(item.Number, _state);
            else if (!_marks.IsHidden)
            {
                if (isFirst)
                    _text.Show(_operands.BytesOf(item), _state);
                else
                    _text.ShowOn(_operands.BytesOf(item), _state);
                isFirst = false;
            }
        }
    }
}
