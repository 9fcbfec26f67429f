namespace Form3Parser.Pdf.Filters;

/// <summary>A table of codes of up to 13 bits: which one the next bits begin with.</summary>
internal sealed class FaxCodeTable
{
    /// <summary>The bits of the longest code.</summary>
    public const int LongestCode = 13;

    private readonly (short Value, byte Length)[] _codes = new (short, byte)[1 << LongestCode];

    /// <summary>Adds a code.</summary>
    /// <param name="code">Its bits as digits.</param>
    /// <param name="value">What it stands for.</param>
    public void Add(string code, int value)
    {
        var free = LongestCode - code.Length;
        var first = Convert.ToInt32(code, 2) << free;
        _codes.AsSpan(first, 1 << free).Fill(((short)value, (byte)code.Length));
    }

    /// <summary>What the next bits, as many as the longest code has, begin with; a length of 0 for no code.</summary>
    public (int Value, int Length) this[int bits] => _codes[bits];
}
