namespace Form3Parser.Pdf.Objects;

/// <summary>A PDF stream: its dictionary and its bytes as they stand in the file, encoded and perhaps encrypted.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw, int objectNumber, int generation)
{
    public PdfDictionary Dictionary { get; } = dictionary;

    public ReadOnlyMemory<byte> Raw { get; } = raw;

    /// <summary>The object number, which is part of the key of an encrypted file; 0 for an inline image.</summary>
    public int ObjectNumber { get; } = objectNumber;

    public int Generation { get; } = generation;

    /// <summary>What a reader made of it, for the next that asks; null when none did.</summary>
    public object? Parsed { get; set; }
}
