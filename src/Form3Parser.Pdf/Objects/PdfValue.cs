namespace Form3Parser.Pdf.Objects;

/// <summary>Any PDF object. Numbers, booleans and references are held in place and cost no allocation.</summary>
internal readonly struct PdfValue
{
    private readonly double _number;
    private readonly object? _object;

    private PdfValue(PdfKind kind, double number, object? @object)
    {
        Kind = kind;
        _number = number;
        _object = @object;
    }

    public static PdfValue Null => default;

    public PdfKind Kind { get; }

    public bool IsNull => Kind == PdfKind.Null;

    public bool IsNumber => Kind is PdfKind.Integer or PdfKind.Real;

    /// <summary>The number, or 0 for anything else.</summary>
    public double Number => IsNumber ? _number : 0;

    /// <summary>The number cut to an int and clamped to its range, or <paramref name="otherwise"/> for anything else.</summary>
    public int ToInt(int otherwise = 0) =>
        !IsNumber || double.IsNaN(_number) ? otherwise : (int)Math.Clamp(_number, int.MinValue, int.MaxValue);

    /// <summary>The number cut to a long, or <paramref name="otherwise"/> for anything else.</summary>
    public long ToLong(long otherwise = 0) => IsNumber && Math.Abs(_number) < 9e15 ? (long)_number : otherwise;

    public bool IsTrue => Kind == PdfKind.Boolean && _number != 0;

    public PdfName? AsName => Kind == PdfKind.Name ? (PdfName)_object! : null;

    /// <summary>The operator's word, or null for anything else.</summary>
    public PdfName? AsOperator => Kind == PdfKind.Operator ? (PdfName)_object! : null;

    /// <summary>A string's bytes, decrypted and unescaped; empty for anything else.</summary>
    public ReadOnlyMemory<byte> AsString
    {
        get
        {
            if (Kind != PdfKind.String)
                return ReadOnlyMemory<byte>.Empty;
            var place = BitConverter.DoubleToInt64Bits(_number);
            return new((byte[])_object!, (int)(place >> 32), (int)place);
        }
    }

    /// <summary>The same for use at once.</summary>
    public ReadOnlySpan<byte> AsBytes
    {
        get
        {
            if (Kind != PdfKind.String)
                return default;
            var place = BitConverter.DoubleToInt64Bits(_number);
            return ((byte[])_object!).AsSpan((int)(place >> 32), (int)place);
        }
    }

    public PdfArray? AsArray => Kind == PdfKind.Array ? (PdfArray)_object! : null;

    /// <summary>The dictionary, a stream's own one included; null for anything else.</summary>
    public PdfDictionary? AsDictionary => Kind switch
    {
        PdfKind.Dictionary => (PdfDictionary)_object!,
        PdfKind.Stream => ((PdfStream)_object!).Dictionary,
        _ => null,
    };

    public PdfStream? AsStream => Kind == PdfKind.Stream ? (PdfStream)_object! : null;

    /// <summary>The object number a reference points to; 0 for anything else.</summary>
    public int ReferenceNumber => Kind == PdfKind.Reference ? (int)_number : 0;

    public static PdfValue Boolean(bool value) => new(PdfKind.Boolean, value ? 1 : 0, null);

    public static PdfValue Integer(long value) => new(PdfKind.Integer, value, null);

    public static PdfValue Real(double value) => new(PdfKind.Real, value, null);

    public static PdfValue Name(PdfName value) => new(PdfKind.Name, 0, value);

    public static PdfValue Operator(PdfName value) => new(PdfKind.Operator, 0, value);

    public static PdfValue String(byte[] value) => String(value, 0, value.Length);

    /// <summary>A string that is a stretch of a buffer. Its place stands where a number's value would.</summary>
    public static PdfValue String(byte[] buffer, int start, int length) =>
        new(PdfKind.String, BitConverter.Int64BitsToDouble((long)start << 32 | (uint)length), buffer);

    public static PdfValue Array(PdfArray value) => new(PdfKind.Array, 0, value);

    public static PdfValue Dictionary(PdfDictionary value) => new(PdfKind.Dictionary, 0, value);

    public static PdfValue Stream(PdfStream value) => new(PdfKind.Stream, 0, value);

    public static PdfValue Reference(int objectNumber) => new(PdfKind.Reference, objectNumber, null);
}
