namespace Form3Parser.Pdf.Security;

/// <summary>The stream cipher RC4, which the runtime does not have and old PDFs are encrypted with.</summary>
internal static class Rc4
{
    /// <summary>Encrypts or, which is the same, decrypts.</summary>
    public static byte[] Transform(ReadOnlySpan<byte> key, ReadOnlySpan<byte> input)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < state.Length; i++)
            state[i] = (byte)i;
        for (int i = 0, j = 0; i < state.Length; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var output = new byte[input.Length];
        for (int n = 0, i = 0, j = 0; n < input.Length; n++)
        {
            i = (i + 1) & 0xFF;
            j = (j + state[i]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
            output[n] = (byte)(input[n] ^ state[(state[i] + state[j]) & 0xFF]);
        }
        return output;
    }
}
