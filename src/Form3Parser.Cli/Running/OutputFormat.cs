namespace Form3Parser.Cli.Running;

/// <summary>The formats of <c>--format</c>.</summary>
internal enum OutputFormat
{
    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>A JSON object a line.</summary>
    Ndjson,

    /// <summary>A row for each holding.</summary>
    Csv,

    /// <summary>The files of the SEC's data set.</summary>
    SecTsv,

    /// <summary>EDGAR's ownership XML, one document a filing.</summary>
    Xml,
}
