using System.Text;

namespace Form3Parser.Text.Words;

/// <summary>Collects the pieces of one word after the other and spells them.</summary>
internal ref struct WordSpelling(ReadOnlySpan<Letter> letters, PooledList<WordDraft> words)
{
    private readonly ReadOnlySpan<Letter> _letters = letters;
    private WordDraft _draft;
    private StringBuilder? _long;
    private ShortText _short;
    private int _length;
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
            if (i > piece.First && PieceMaker.IsSameLetter(_letters[i - 1], letter, letter.Box.Left - _letters[i - 1].Box.Left)
                && letter.Box.Top - _letters[i - 1].Box.Top < PieceMaker.SameBaseline * letter.PointSize)
                continue;
            if (_length == 0)
                _draft = new WordDraft
                {
                    FontName = letter.FontName, Box = letter.Box, Baseline = letter.Baseline, Size = piece.Size, V = piece.V,
                    Row = piece.Row, U0 = piece.U0, U1 = piece.U1, AfterSpace = afterSpace,
                };
            Append(letter.Text);
            _draft.Box = _draft.Box.Union(letter.Box);
        }
        _draft.U1 = Math.Max(_draft.U1, piece.U1);
    }

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

    private void Append(string text)
    {
        foreach (var c in text)
        {
            if (LetterForms.Spelled(c) is { } spelled)
            {
                foreach (var part in spelled)
                    Put(part);
                continue;
            }
            _hasRightToLeft |= RightToLeft.Is(c);
            _hasSpace |= char.IsWhiteSpace(c);
            Put(c);
        }
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
