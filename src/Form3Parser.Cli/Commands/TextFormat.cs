namespace Form3Parser.Cli.Commands;

/// <summary>How <c>form3 text</c> prints a document.</summary>
internal enum TextFormat
{
    /// <summary>Words in the order of reading.</summary>
    Plain,

    /// <summary>Words where they stand on the page.</summary>
    Layout,

    /// <summary>All that the pages hold, with its places.</summary>
    Json,
}
