using System.Text;
using System.Xml;
using Form3Parser.Output.Ownership;

namespace Form3Parser.Output;

/// <summary>
/// Writes one filing as EDGAR's ownership XML, an <c>ownershipDocument</c> in UTF-8 without a byte order mark, its elements in
/// the order of EDGAR's schema. A filing that was read from such XML is written as it was filed: the same elements, values and
/// references, white space aside. What the record does not hold is left out, even where the schema demands it. An error
/// record has no document; it is passed over. Characters that XML cannot hold become U+FFFD.
/// </summary>
/// <param name="output">Where the bytes go; it is neither flushed nor closed.</param>
public sealed class OwnershipXmlWriter(Stream output) : IRecordWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "    ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
    };

    private FilingRecord? _record;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">There is a filing already, and a document holds one.</exception>
    public void Write(FilingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Filing is null == record.Error is null)
            throw new ArgumentException("A record has either a filing or an error.", nameof(record));
        if (record.Filing is null)
            return;
        if (_record is not null)
            throw new InvalidOperationException("an XML document holds one filing");
        _record = record;
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (_record?.Filing is not { } filing)
            return;
        using (var xml = XmlWriter.Create(output, Settings))
            new OwnershipXml(xml, filing).Write();
        output.Write("\n"u8);
        _record = null;
    }
}
