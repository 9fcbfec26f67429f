using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>Reads an embedded font program by what it is, which need not be what the key promises.</summary>
internal static class FontProgramReader
{
    /// <summary>The program; null when its format is unknown.</summary>
    /// <exception cref="Text.UnreadableDocumentException">A limit was passed.</exception>
    public static FontProgram? Read(PdfStream stream, IObjectSource objects)
    {
        var bytes = objects.Decode(stream);
        var source = new BigEndianBytes(bytes.Span);
        return source.UInt32(0) switch
        {
            0x00010000 or 0x4F54544F or 0x74727565 or 0x74746366 => new TrueTypeProgram(bytes), // 1.0, OTTO, true, ttcf
            var tag when tag >> 24 == 1 && source.Byte(2) >= 4 => CffProgram.Read(bytes),
            var tag when tag >> 24 is 0x80 or '%' => new Type1Program(bytes.Span),
            _ => null,
        };
    }
}
