using System.Runtime.InteropServices;
using System.Xml;

namespace Form3Parser.Sources.Edgar.Markup;

/// <summary>
/// Parses XML into elements as far as it goes. Document types are prohibited, so that there are no entities to expand and
/// nothing outside the document is looked at.
/// </summary>
internal static class MarkupParser
{
    /// <summary>Elements may be this deep; EDGAR's stand at most six deep.</summary>
    private const int MostDepth = 64;

    /// <summary>
    /// A document may have this many elements and attributes. Sixty rows, each field with all 99 notes, make 65,000.
    /// </summary>
    private const int MostElements = 100_000;

    private const int NodesBetweenLooks = 1024;
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string NamespaceDeclaration = "http://www.w3.org/2000/xmlns/";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CheckCharacters = true,
    };

    /// <summary>Parses bytes whose encoding their own declaration or mark tells.</summary>
    public static ParsedMarkup Parse(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        using var stream = MemoryMarshal.TryGetArray(content, out var part)
            ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
        using var reader = XmlReader.Create(stream, Settings);
        return Parse(reader, cancellation);
    }

    /// <summary>Parses text, whatever encoding its declaration names.</summary>
    public static ParsedMarkup Parse(string text, CancellationToken cancellation)
    {
        using var source = new StringReader(text);
        using var reader = XmlReader.Create(source, Settings);
        return Parse(reader, cancellation);
    }

    private static ParsedMarkup Parse(XmlReader reader, CancellationToken cancellation)
    {
        FiledElement? root = null, open = null;
        var lines = (IXmlLineInfo)reader;
        try
        {
            for (int nodes = 1, elements = 0; reader.Read(); nodes++)
            {
                if (nodes % NodesBetweenLooks == 0)
                    cancellation.ThrowIfCancellationRequested();
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        elements += 1 + reader.AttributeCount;
                        if (elements > MostElements || reader.Depth > MostDepth)
                            return new ParsedMarkup(root, lines.LineNumber, open, IsTooLarge: true);
                        var element = open is null ? root = new FiledElement(reader.LocalName, null, lines.LineNumber)
                            : open.Add(reader.LocalName, lines.LineNumber);
                        if (!reader.IsEmptyElement)
                            open = element;
                        if (reader.HasAttributes)
                            AddAttributes(element, reader, lines.LineNumber);
                        break;
                    case XmlNodeType.EndElement:
                        open = open?.Parent;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA:
                        open?.AddText(reader.Value, lines.LineNumber);
                        break;
                }
            }

            return new ParsedMarkup(root, null, null, IsTooLarge: false);
        }
        catch (XmlException fault)
        {
            return new ParsedMarkup(root, fault.LineNumber, open, IsTooLarge: false);
        }
    }

    // EDGAR has one attribute, the id of notes and of references to them. Another is kept like a child, so that it is told of.
    private static void AddAttributes(FiledElement element, XmlReader reader, int line)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "id")
                element.Id = reader.Value;
            else if (reader.NamespaceURI is not (NamespaceDeclaration or SchemaInstance))
                element.Add("@" + reader.LocalName, line).AddText(reader.Value, line);
        }
    }
}
