using System.Runtime.CompilerServices;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Fonts.Programs;

/// <summary>Reads an embedded font program by what it is, which need not be what the key promises.</summary>
internal static class FontProgramReader
{
    // Many fonts may share one program. The key is an object of the document and goes with it.
    private static readonly ConditionalWeakTable<PdfStream, FontProgram> Known = [];

    /// <summary>The program; null when its format is unknown.</summary>
    /// <exception cref="Text.UnreadableDocumentException">A limit was passed.</exception>
    public static FontProgram? Read(PdfStream stream, IObjectSource objects)
    {
        if (Known.TryGetValue(stream, out var known))
            return known;
        var program = Parse(objects.Decode(stream));
        if (program is not null)
            Known.AddOrUpdate(stream, program);
        return program;
    }

    private static FontProgram? Parse(ReadOnlyMemory<byte> bytes)
    {
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
