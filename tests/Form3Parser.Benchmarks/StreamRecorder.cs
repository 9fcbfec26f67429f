using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Benchmarks;

/// <summary>Remembers which deflated streams drawing the pages asked for.</summary>
internal sealed class StreamRecorder(PdfFile file) : IObjectSource
{
    private readonly HashSet<PdfStream> _seen = new(ReferenceEqualityComparer.Instance);

    public List<byte[]> Deflated { get; } = [];

    public PdfValue Resolve(PdfValue value) => file.Resolve(value);

    public void Charge(long bytes) => file.Charge(bytes);

    public void Note(string oddity) => file.Note(oddity);

    public ReadOnlyMemory<byte> Decode(PdfStream stream)
    {
        if (_seen.Add(stream) && file.Resolve(stream.Dictionary[Names.Filter]).AsName?.Value == "FlateDecode")
            Deflated.Add(stream.Raw.ToArray());
        return file.Decode(stream);
    }
}
