using Form3Parser.Sources.Edgar.Ownership;

namespace Form3Parser.Sources.Edgar;

/// <summary>
/// Filings as EDGAR's ownership XML, an <c>ownershipDocument</c> of any schema version. Document type declarations are refused.
/// What is nearly XML is mended, what breaks off is read as far as it goes, and the diagnostics say so.
/// </summary>
public sealed class EdgarXmlSource : IFilingSource
{
    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        new(null, [OwnershipDocument.Read(content, cancellation)]);
}
