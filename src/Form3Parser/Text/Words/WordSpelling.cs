using System.Text;

namespace Form3Parser.Text.Words;

/// <summary>Collects the pieces of one word after the other and spells them.</summary>
internal ref struct WordSpelling(LetterSpan letters, PooledList<WordDraft> words)
{
    private readonly LetterSpan _letters = letters;
    private WordDraft _draft;
    private StringBuilder? _long;
    private ShortText _short;
    private int _length;
    private int _style;
    private bool _hasRightToLeft;
    private bool _hasSpace;

    public readonly bool IsEmpty => _length == 0;

    public readonly double U1 => _draft.U1;

    public readonly double Size => _draft.Size;

    /// <summary>Puts a piece's letters at the end of the word.</summary>
    public void Add(in Piece piece, bool afterSpace)
    {
        for (var i = piece.First; i < piece.First + piece.Count; i++)
        {
            ref readonly var letter = ref _letters[i];
            if (i > piece.First && IsDrawnAgain(_letters[i - 1], letter))
                continue;
            if (_length == 0)
                Begin(piece, letter, afterSpace);
            else if (letter.Style != _style)
                _draft.Box = _draft.Box.Union(BoxOf(letter));
            else
                _draft.Box = _draft.Box with
                {
                    Left = Math.Min(_draft.Box.Left, letter.Left), Right = Math.Max(_draft.Box.Right, letter.Right),
                };
            _style = letter.Style;
            if (letter.Text >= 0)
                Append((char)letter.Text);
            else
                foreach (var c in _letters.TextOf(letter.Text))
                    Append(c);
        }
        _draft.U1 = Math.Max(_draft.U1, piece.U1);
    }

    private void Begin(in Piece piece, in SetLetter letter, bool afterSpace)
    {
        ref readonly var style = ref _letters.StyleOf(letter);
        _draft = new WordDraft
        {
            FontName = style.FontName, Box = BoxOf(letter), Baseline = style.Baseline, Size = piece.Size, V = piece.V,
            Row = piece.Row, U0 = piece.U0, U1 = piece.U1, AfterSpace = afterSpace,
        };
    }

    private readonly Rect BoxOf(in SetLetter letter)
    {
        ref readonly var style = ref _letters.StyleOf(letter);
        return new(letter.Left, style.Top, letter.Right, style.Bottom);
    }

    private readonly bool IsDrawnAgain(in SetLetter before, in SetLetter letter) =>
        _letters.AreOne(before, letter, letter.Left - before.Left)
        && _letters.StyleOf(letter).Top - _letters.StyleOf(before).Top < PieceMaker.SameBaseline * _letters.StyleOf(letter).PointSize;

    /// <summary>Hands the word over, if there is one, and begins the next.</summary>
    public void End(in Frame frame)
    {
        if (_length == 0)
            return;
        _draft.LineV = _draft.V;
        var text = _long is null ? new string(_short[.._length]) : _long.ToString();
        if (_hasRightToLeft)
            text = RightToLeft.InOrderOfReading(text);
        if (_hasSpace)
            AddParts(text, frame);
        else
        {
            _draft.Text = text;
            words.Add(_draft);
        }
        (_long, _length, _hasRightToLeft, _hasSpace) = (null, 0, false, false);
    }

    private void Append(char c)
    {
        if (c is > ' ' and < '\u007F')
        {
            Put(c);
            return;
        }
        if (LetterForms.Spelled(c) is { } spelled)
        {
            foreach (var part in spelled)
                Put(part);
            return;
        }
        _hasRightToLeft |= RightToLeft.Is(c);
        _hasSpace |= char.IsWhiteSpace(c);
        Put(c);
    }

    private void Put(char c)
    {
        if (_long is null && _length < ShortText.Length)
            _short[_length] = c;
        else
            (_long ??= new StringBuilder().Append(_short[.._length])).Append(c);
        _length++;
    }

    // A letter may stand for several words: a replacement text, or a mapping that holds spaces. Their places are guessed
    // from the share of characters.
    private readonly void AddParts(string text, in Frame frame)
    {
        var share = 1.0 / text.Length;
        var (box, u0, u1) = (_draft.Box, _draft.U0, _draft.U1);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (end > start)
            {
                var part = _draft;
                part.Text = text[start..end];
                part.U0 = u0 + (u1 - u0) * start * share;
                part.U1 = u0 + (u1 - u0) * end * share;
                part.AfterSpace |= start > 0;
                if (frame.Angle == 0)
                    part.Box = box with { Left = box.Left + box.Width * start * share, Right = box.Left + box.Width * end * share };
                words.Add(part);
            }
            start = end + 1;
        }
    }
}
