namespace Form3Parser.Pdf.Objects;

/// <summary>
/// Reads objects and bare words one after the other, from a file, a content stream or a CMap. It takes any bytes and throws
/// for none: what cannot be read is passed over.
/// </summary>
internal ref partial struct PdfLexer
{
    /// <summary>How deep containers are nested where no option says otherwise.</summary>
    public const int UsualNesting = 100;

    private readonly NameTable _names;
    private readonly int _maxNesting;
    private readonly bool _isFile;
    private ContainerStack? _containers;
    private ContentScratch? _scratch;
    private int _position;
    private int _tokens;

    /// <summary>A lexer over a content stream or a CMap: <c>R</c> is an operator there.</summary>
    public PdfLexer(ReadOnlySpan<byte> source, NameTable names, int maxNesting = UsualNesting)
        : this(source, names, maxNesting, isFile: false)
    {
    }

    private PdfLexer(ReadOnlySpan<byte> source, NameTable names, int maxNesting, bool isFile)
    {
        Source = source;
        _names = names;
        _maxNesting = maxNesting;
        _isFile = isFile;
    }

    /// <summary>A lexer over the objects of a file, where <c>12 0 R</c> is a reference.</summary>
    public static PdfLexer ForFile(ReadOnlySpan<byte> source, NameTable names, int maxNesting, ContainerStack containers) =>
        new(source, names, maxNesting, isFile: true) { _containers = containers };

    /// <summary>A lexer over a content stream, whose strings and arrays are good until the scratch is reset.</summary>
    public static PdfLexer ForContent(ReadOnlySpan<byte> source, NameTable names, int maxNesting, ContentScratch scratch) =>
        new(source, names, maxNesting, isFile: false) { _containers = scratch.Containers, _scratch = scratch };

    public ReadOnlySpan<byte> Source { get; }

    /// <summary>Where the next token is looked for; may be set to pass over an inline image's bytes.</summary>
    public int Position
    {
        readonly get => _position;
        set => _position = Math.Clamp(value, 0, Source.Length);
    }

    /// <summary>Looked at every few thousand tokens.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>What strings of this object are decrypted with; null for none.</summary>
    public Func<byte[], byte[]>? DecryptString { get; set; }

    /// <summary>
    /// The next object, or an operator as a value of kind <see cref="PdfKind.Operator"/>. False at the end of the input.
    /// Containers nested deeper than the limit are null; closing brackets that close nothing are passed over.
    /// </summary>
    public bool TryRead(out PdfValue value)
    {
        while (true)
        {
            switch (ReadToken(out value))
            {
                case Token.End:
                    return false;
                case Token.Value:
                    if (_isFile && value.Kind == PdfKind.Integer)
                        TryReadReference(ref value);
                    return true;
                case Token.OpenArray:
                    value = ReadContainer(isDictionary: false);
                    return true;
                case Token.OpenDictionary:
                    value = ReadContainer(isDictionary: true);
                    return true;
                default:
                    continue;
            }
        }
    }

    /// <summary>Moves past white space and comments.</summary>
    public void SkipWhite()
    {
        var source = Source;
        while (_position < source.Length)
        {
            var b = source[_position];
            if (b == '%')
            {
                var length = source[_position..].IndexOfAny(Characters.LineEnds);
                _position = length < 0 ? source.Length : _position + length;
            }
            else if (Characters.IsWhite(b))
                _position++;
            else
                return;
        }
    }

    private void TryReadReference(ref PdfValue value)
    {
        var back = _position;
        if (ReadToken(out var generation) == Token.Value && generation.Kind == PdfKind.Integer
            && ReadToken(out var word) == Token.Value && IsReferenceWord(word) && value.Number >= 0)
            value = PdfValue.Reference(value.ToInt());
        else
            _position = back;
    }

    private static bool IsReferenceWord(PdfValue word) => word.AsOperator is { Value: "R" };

    private PdfValue ReadContainer(bool isDictionary)
    {
        var stack = _containers ??= new ContainerStack();
        stack.Clear();
        stack.Open(isDictionary);
        while (true)
        {
            var start = _position;
            var token = ReadToken(out var value, skipping: stack.IsFull);
            switch (token)
            {
                case Token.End:
                    return stack.CloseAll();
                case Token.Value:
                    if (value.Kind == PdfKind.Operator)
                    {
                        if (_isFile && IsReferenceWord(value) && stack.TryJoinReference())
                            break;
                        if (EndsContainers(value.AsOperator!))
                        {
                            _position = start;
                            return stack.CloseAll();
                        }
                    }
                    stack.Add(value);
                    break;
                case Token.OpenArray or Token.OpenDictionary:
                    if (stack.Depth < _maxNesting && !stack.IsFull)
                        stack.Open(token == Token.OpenDictionary);
                    else
                    {
                        SkipContainer();
                        stack.Add(PdfValue.Null);
                    }
                    break;
                default:
                    if (stack.TryClose(token == Token.CloseDictionary, out var closed))
                        return closed;
                    break;
            }
        }
    }

    // Words that never stand within a container: meeting one, the closing bracket was forgotten.
    private readonly bool EndsContainers(PdfName word) => _isFile
        ? word.Value is "endobj" or "obj" or "stream" or "endstream" or "xref" or "trailer" or "startxref"
        : word.Value is "TJ" or "Tj" or "BT" or "ET" or "Tf" or "Td" or "Tm" or "BDC" or "EMC" or "Do" or "q" or "Q" or "ID";

    private void SkipContainer()
    {
        for (var depth = 1; depth > 0;)
        {
            switch (ReadToken(out _, skipping: true))
            {
                case Token.End:
                    return;
                case Token.OpenArray or Token.OpenDictionary:
                    depth++;
                    break;
                case Token.CloseArray or Token.CloseDictionary:
                    depth--;
                    break;
                default:
                    break;
            }
        }
    }
}
