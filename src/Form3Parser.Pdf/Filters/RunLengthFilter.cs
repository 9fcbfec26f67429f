namespace Form3Parser.Pdf.Filters;

/// <summary>RunLengthDecode (ISO 32000-2, 7.4.5).</summary>
internal static class RunLengthFilter
{
    private const byte EndOfData = 128;

    public static void Decode(ReadOnlySpan<byte> input, DecodedBytes output)
    {
        for (var i = 0; i < input.Length;)
        {
            var length = input[i++];
            if (length == EndOfData)
                return;
            if (length < EndOfData)
            {
                var copied = Math.Min(length + 1, input.Length - i);
                output.Add(input.Slice(i, copied));
                i += copied;
            }
            else if (i < input.Length)
            {
                var repeated = 257 - length;
                output.Reserve(repeated)[..repeated].Fill(input[i++]);
                output.Advance(repeated);
            }
        }
    }
}
