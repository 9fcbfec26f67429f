using System.Buffers.Binary;
using System.Text;

namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>
/// An older East Asian set of characters, which its code page of the framework knows. Its tables are loaded when the first
/// code is asked for.
/// </summary>
/// <param name="codePage">The number of the code page.</param>
/// <param name="highBits">What a code of seven-bit bytes lacks to be one of the code page.</param>
internal sealed class Charset(int codePage, uint highBits = 0)
{
    private Encoding? _encoding;

    /// <summary>What a code stands for; null when the set does not have it, or has it for everyone's own use.</summary>
    public string? ToText(uint code)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, code | highBits);
        // No code of several bytes begins with a zero.
        var length = Math.Max(1, bytes.Length - bytes.IndexOfAnyExcept((byte)0));
        var text = (_encoding ??= Find()).GetString(bytes[^length..]);
        return text.Length == 0 || GlyphText.IsPrivate(text) ? null : GlyphText.Of(text);
    }

    private Encoding Find() =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            codePage, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(string.Empty))
        ?? throw new InvalidOperationException($"The framework lacks code page {codePage}.");
}
