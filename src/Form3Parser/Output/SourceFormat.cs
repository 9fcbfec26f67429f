namespace Form3Parser.Output;

/// <summary>How an input is written: the kinds of <c>source.format</c>.</summary>
public enum SourceFormat
{
    /// <summary>A PDF: <c>pdf</c>.</summary>
    Pdf,

    /// <summary>EDGAR's ownership XML, an <c>ownershipDocument</c>: <c>edgar-xml</c>.</summary>
    EdgarXml,

    /// <summary>A whole submission as EDGAR keeps it, an SGML header with documents: <c>edgar-txt</c>.</summary>
    EdgarTxt,

    /// <summary>A web page: <c>html</c>.</summary>
    Html,

    /// <summary>Lines of characters: <c>text</c>.</summary>
    Text,
}
