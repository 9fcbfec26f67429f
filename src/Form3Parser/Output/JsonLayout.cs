namespace Form3Parser.Output;

/// <summary>How JSON records are laid out in a stream.</summary>
public enum JsonLayout
{
    /// <summary>One JSON document: an indented object for one record, an indented array for several.</summary>
    Document,

    /// <summary>NDJSON: one compact object a line, each written as soon as it is there.</summary>
    Lines,
}
