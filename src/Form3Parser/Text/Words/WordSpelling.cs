namespace Form3Parser.Text.Words;

/// <summary>Collects the pieces of one word after the other and spells them.</summary>
internal ref struct WordSpelling(LetterSpan letters, WordDrafts words)
{
    private const int SoftHyphen = '\u00AD';

    private readonly LetterSpan _letters = letters;
    private readonly PooledList<char> _characters = words.Characters;
    private WordDraft _draft = new() { TextStart = words.Characters.Count };
    private int _style;
    private bool _hasRightToLeft;
    private bool _hasSpace;

    public readonly bool IsEmpty => _characters.Count == _draft.TextStart;

    public readonly double U1 => _draft.U1;

    public readonly double Size => _draft.Size;

    /// <summary>Puts a piece's letters at the end of the word.</summary>
    public void Add(in Piece piece, bool afterSpace)
    {
        if (piece.IsPlain)
            AddPlain(piece, afterSpace);
        else
            AddLetters(piece, afterSpace);
        _draft.U1 = Math.Max(_draft.U1, piece.U1);
    }

    private void AddPlain(in Piece piece, bool afterSpace)
    {
        ref readonly var first = ref _letters[piece.First];
        if (IsEmpty)
            Begin(piece, first, afterSpace);
        Extend(first with { Right = piece.U1 });
        var characters = _characters.Reserve(piece.Count);
        for (var i = 0; i < piece.Count; i++)
            characters[i] = (char)_letters[piece.First + i].Text;
        _characters.Advance(piece.Count);
    }

    private void AddLetters(in Piece piece, bool afterSpace)
    {
        for (var i = piece.First; i < piece.First + piece.Count; i++)
        {
            ref readonly var letter = ref _letters[i];
            if ((i > piece.First && IsDrawnAgain(_letters[i - 1], letter)) || (letter.Text == SoftHyphen && IsDrawnOver(piece, i)))
                continue;
            if (IsEmpty)
                Begin(piece, letter, afterSpace);
            else
                Extend(letter);
            if (letter.Text is > ' ' and < '\u007F')
                _characters.Add((char)letter.Text);
            else if (letter.Text >= 0)
                Append((char)letter.Text);
            else
                foreach (var c in _letters.TextOf(letter.Text))
                    Append(c);
        }
    }

    private void Begin(in Piece piece, in SetLetter letter, bool afterSpace)
    {
        _style = letter.Style;
        _draft = new WordDraft
        {
            TextStart = _draft.TextStart, Style = letter.Style, Box = BoxOf(letter), Baseline = _letters.StyleOf(letter).Baseline,
            Size = piece.Size, V = piece.V, LineV = piece.V, Row = piece.Row, U0 = piece.U0, U1 = piece.U1, AfterSpace = afterSpace,
        };
    }

    private void Extend(in SetLetter letter)
    {
        ref var box = ref _draft.Box;
        box = letter.Style != _style
            ? box.Union(BoxOf(letter))
            : box with { Left = Math.Min(box.Left, letter.Left), Right = Math.Max(box.Right, letter.Right) };
        _style = letter.Style;
    }

    private readonly Rect BoxOf(in SetLetter letter)
    {
        ref readonly var style = ref _letters.StyleOf(letter);
        return new(letter.Left, style.Top, letter.Right, style.Bottom);
    }

    // A printer that needs no hyphen there shows none, though the text has one: the letters beside it take its place.
    private readonly bool IsDrawnOver(in Piece piece, int at)
    {
        var middle = (_letters[at].Left + _letters[at].Right) / 2;
        return (at > piece.First && _letters[at - 1].Right > middle) || (at + 1 < piece.First + piece.Count && _letters[at + 1].Left < middle);
    }

    private readonly bool IsDrawnAgain(in SetLetter before, in SetLetter letter) =>
        _letters.AreOne(before, letter, letter.Left - before.Left)
        && _letters.StyleOf(letter).Top - _letters.StyleOf(before).Top < PieceMaker.SameBaseline * _letters.StyleOf(letter).PointSize;

    /// <summary>Hands the word over, if there is one, and begins the next.</summary>
    public void End(in Frame frame)
    {
        if (IsEmpty)
            return;
        var text = _characters.Items[_draft.TextStart..];
        if (_hasRightToLeft)
            RightToLeft.TurnRound(text);
        _draft.TextLength = text.Length;
        if (_hasSpace)
            AddParts(text, frame);
        else
            words.Add(_draft);
        _draft.TextStart = _characters.Count;
        (_hasRightToLeft, _hasSpace) = (false, false);
    }

    private void Append(char c)
    {
        if (LetterForms.Spelled(c) is { } spelled)
        {
            foreach (var part in spelled)
                _characters.Add(part);
            return;
        }
        _hasRightToLeft |= RightToLeft.Is(c);
        _hasSpace |= char.IsWhiteSpace(c);
        _characters.Add(c);
    }

    // A letter may stand for several words: a replacement text, or a mapping that holds spaces. Their places are guessed
    // from the share of characters.
    private readonly void AddParts(ReadOnlySpan<char> text, in Frame frame)
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
                (part.TextStart, part.TextLength) = (_draft.TextStart + start, end - start);
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
