namespace Form3Parser.Pdf.Objects;

/// <summary>Where references lead: the file, or a few objects that a test made.</summary>
internal interface IObjectSource
{
    /// <summary>Follows references until something else is found; null for a missing object or a circle.</summary>
    PdfValue Resolve(PdfValue value);

    /// <summary>
    /// A stream's bytes after decryption and all its filters. Damage ends the bytes early and is noted as an oddity of the
    /// file. A stream whose filter is an image's (DCT, JPX, CCITT, JBIG2) is empty.
    /// </summary>
    /// <exception cref="Text.UnreadableDocumentException">A limit was passed.</exception>
    ReadOnlyMemory<byte> Decode(PdfStream stream);

    /// <summary>Counts bytes that are kept of the document, or the work that so many bytes are.</summary>
    /// <exception cref="Form3Parser.Text.UnreadableDocumentException">The document asks for more than its limit.</exception>
    void Charge(long bytes);

    /// <summary>Notes an oddity of the document: what may be missing from its pages, as a sentence without its full stop.</summary>
    void Note(string oddity);
}
