using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>
/// Reads a content stream operator by operator. It knows by sight what nearly all of one is made of: plain numbers and names,
/// short strings, arrays of strings and numbers, and operators. All else it leaves to <see cref="PdfLexer"/>, which gives the
/// same for any bytes.
/// </summary>
internal ref partial struct ContentLexer
{
    /// <summary>How many bytes must lie ahead for something to be known by sight: any number and any operator fit in.</summary>
    private const int Ahead = FastNumber.Reach;

    private static readonly ContentSight[] Sights = MakeSights();

    private readonly ReadOnlySpan<byte> _source;
    private readonly NameTable _names;
    private readonly ContentScratch _scratch;
    private readonly NumberMemory _numbers;
    private PdfLexer _lexer;
    private int _position;

    public ContentLexer(ReadOnlySpan<byte> source, NameTable names, int maxNesting, ContentScratch scratch, CancellationToken cancellation)
    {
        _source = source;
        _names = names;
        _scratch = scratch;
        _numbers = scratch.Numbers;
        _lexer = PdfLexer.ForContent(source, names, maxNesting, scratch);
        _lexer.Cancellation = cancellation;
    }

    /// <summary>
    /// Reads operands and the operator behind them; false at the end of the content. A word that is none is
    /// <see cref="Operator.None"/>.
    /// </summary>
    public bool TryRead(Operands operands, out Operator @operator)
    {
        _scratch.Reset();
        while (true)
        {
            if (TryReadBySight(operands, out @operator))
                return true;
            if (TryReadAny(operands, out @operator, out var isEnd))
                return !isEnd;
        }
    }

    /// <summary>Behind BI: passes over the image that stands in the content.</summary>
    public void SkipImage()
    {
        _lexer.Position = _position;
        InlineImages.Skip(ref _lexer, _scratch);
        _position = _lexer.Position;
    }

    // No operator takes so many, so these belong to none.
    private void Forget(Operands operands)
    {
        _lexer.Cancellation.ThrowIfCancellationRequested();
        operands.Clear();
        _scratch.Reset();
    }

    // Operands and an operator as long as they are known by sight. What is looked at without a check lies ahead for sure.
    private bool TryReadBySight(Operands operands, out Operator @operator)
    {
        @operator = Operator.None;
        ref var start = ref MemoryMarshal.GetReference(_source);
        var at = _position;
        var last = _source.Length - Ahead;
        while (at <= last)
        {
            ref var here = ref Unsafe.Add(ref start, at);
            var sight = Sights[here];
            if (sight == ContentSight.White)
            {
                at++;
                continue;
            }
            if (sight == ContentSight.Word)
            {
                var length = OperatorWords.Read(Unsafe.ReadUnaligned<uint>(ref here), out @operator);
                if (length == 0)
                    break;
                // What follows is mostly the line's end.
                _position = at + length + (Unsafe.Add(ref here, length) == '\n' ? 1 : 0);
                return true;
            }
            if (operands.IsFull)
                break;
            if (sight == ContentSight.Number)
            {
                if (FastNumber.IsDigit(here, Unsafe.Add(ref here, 1)))
                {
                    operands.Add(here - '0');
                    at += 2;
                    continue;
                }
                var length = _numbers.Read(in here, out var number);
                if (length == 0)
                    break;
                operands.Add(number);
                at += length;
                if (Unsafe.Add(ref here, length) == ' ')
                    at++;
                continue;
            }
            _position = at;
            if (!TryTake(sight, operands))
                break;
            at = _position;
        }
        _position = at;
        return false;
    }

    // True where there is an operator or the end of the content.
    private bool TryReadAny(Operands operands, out Operator @operator, out bool isEnd)
    {
        @operator = Operator.None;
        _lexer.Position = _position;
        isEnd = !_lexer.TryRead(out var value);
        _position = _lexer.Position;
        if (isEnd)
            operands.Clear();
        else if (value.AsOperator is { } word)
            @operator = OperatorWords.Of(word.Value);
        else
        {
            if (operands.IsFull)
                Forget(operands);
            operands.Add(value);
            return false;
        }
        return true;
    }

    private static ContentSight[] MakeSights()
    {
        var sights = new ContentSight[256];
        for (var b = 0; b < sights.Length; b++)
            sights[b] = (char)b switch
            {
                _ when Characters.IsWhite((byte)b) => ContentSight.White,
                _ when NumberReader.CanStart((byte)b) => ContentSight.Number,
                _ when char.IsAsciiLetter((char)b) => ContentSight.Word,
                '\'' or '"' => ContentSight.Word,
                '/' => ContentSight.Name,
                '(' => ContentSight.Literal,
                '<' => ContentSight.Less,
                '[' => ContentSight.Array,
                _ => ContentSight.Other,
            };
        return sights;
    }
}
