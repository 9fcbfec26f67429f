using Form3Parser.Text;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// The open marked content (ISO 32000-2, 14.6): what of it belongs to a layer that is off, and what is to be read as
/// another text than its letters say.
/// </summary>
internal sealed class MarkedContent(PageCanvas canvas, DrawingBudget budget)
{
    /// <summary>How deep it may be nested; what is deeper is read as part of what is around it.</summary>
    private const int MaxDepth = 1000;

    /// <summary>Baselines further apart than this, in parts of the font's size, are of different lines.</summary>
    private const double OtherLine = 0.5;

    private readonly List<Mark> _open = [];
    private int _tooDeep;
    private int _hidden;

    /// <summary>True within a layer that is off.</summary>
    public bool IsHidden => _hidden > 0;

    /// <summary>Whether marks are so deep that another one is not kept.</summary>
    public bool IsFull => _open.Count == MaxDepth;

    public int Depth => _open.Count;

    public void Begin(bool isHidden, string? actualText)
    {
        if (_open.Count == MaxDepth)
        {
            _tooDeep++;
            return;
        }
        _open.Add(new Mark(isHidden, actualText, canvas.Letters.Count));
        _hidden += isHidden ? 1 : 0;
    }

    public void End()
    {
        if (_tooDeep > 0)
            _tooDeep--;
        else if (_open.Count > 0)
        {
            var mark = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _hidden -= mark.IsHidden ? 1 : 0;
            if (mark.ActualText is not null)
                Replace(mark.FirstLetter, mark.ActualText);
        }
    }

    /// <summary>Closes what a form or page left open.</summary>
    public void EndDownTo(int depth)
    {
        _tooDeep = 0;
        while (_open.Count > depth)
            End();
    }

    // Letters that say the same keep their places. So do those of several lines, which no one box can stand for.
    private void Replace(int first, string actual)
    {
        var letters = canvas.Letters;
        if (first >= letters.Count)
            return;
        // Marks within marks each look at the same letters.
        budget.SpendGlyphs(letters.Count - first);
        if (actual.Length > 0 && letters.Spell(actual, first))
            return;
        var replacement = letters[first] with { Text = actual };
        for (var i = first; i < letters.Count; i++)
        {
            ref readonly var style = ref letters.StyleOf(i);
            if (Math.Abs(style.Baseline - replacement.Baseline) > OtherLine * replacement.PointSize && style.Angle == 0)
                return;
            replacement = replacement with { Box = replacement.Box.Union(letters.BoxOf(i)) };
        }
        letters.CutTo(first);
        if (actual.Length > 0)
            canvas.Add(replacement);
    }

    private readonly record struct Mark(bool IsHidden, string? ActualText, int FirstLetter);
}
