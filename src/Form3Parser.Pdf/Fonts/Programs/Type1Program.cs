using System.Text;
using Form3Parser.Pdf.Fonts.Encodings;

namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>The clear-text part of a Type 1 program, which has the Encoding array (Adobe Type 1 Font Format, 2.2).</summary>
internal sealed class Type1Program : FontProgram
{
    private readonly string?[] _names = new string?[256];
    private readonly bool _isStandard;

    public Type1Program(ReadOnlySpan<byte> program)
    {
        var end = program.IndexOf("eexec"u8);
        var clear = end < 0 ? program : program[..end];
        var start = clear.IndexOf("/Encoding"u8);
        if (start < 0)
            return;
        var tokens = new PostScriptTokens(clear[(start + "/Encoding".Length)..]);
        _isStandard = ReadArray(ref tokens);
    }

    /// <inheritdoc/>
    public override string? TextOfCode(int code)
    {
        if ((uint)code >= 256)
            return null;
        return _isStandard ? GlyphText.Of(CodeTables.Standard[code]) : _names[code] is { } name ? GlyphNames.ToText(name) : null;
    }

    /// <summary>Always null: the glyphs of a Type 1 font have names, and these are in the encrypted part.</summary>
    public override string? TextOfGlyph(int glyph) => null;

    // "dup 65 /A put" for each code until "def", or the word StandardEncoding.
    private bool ReadArray(ref PostScriptTokens tokens)
    {
        var code = -1;
        for (var token = tokens.Next(); token != PostScriptToken.End; token = tokens.Next())
        {
            switch (token)
            {
                case PostScriptToken.Number:
                    code = tokens.Number;
                    break;
                case PostScriptToken.Name when (uint)code < 256:
                    _names[code] = Encoding.Latin1.GetString(tokens.Text);
                    code = -1;
                    break;
                case PostScriptToken.Word when tokens.Text.SequenceEqual("StandardEncoding"u8):
                    return true;
                case PostScriptToken.Word when tokens.Text.SequenceEqual("def"u8) || tokens.Text.SequenceEqual("readonly"u8):
                    return false;
            }
        }

        return false;
    }
}
