namespace Form3Parser.Cli.Running;

/// <summary>What the user asked for about the records' way out.</summary>
internal sealed record OutputArguments
{
    /// <summary>The format named; null for the one that goes with the inputs.</summary>
    internal required OutputFormat? Format { get; init; }

    /// <summary>
    /// The file for the records, or the folder for <see cref="OutputFormat.SecTsv"/> and for several documents of
    /// <see cref="OutputFormat.Xml"/>; null for standard output.
    /// </summary>
    internal required string? Path { get; init; }

    /// <summary>Whether <see cref="Path"/> means a folder: it is one, or ends like one.</summary>
    internal bool NamesFolder => Path is not null && (Path.EndsWith('/') || Directory.Exists(Path));

    /// <summary>The accession number of a filing that does not carry one; null when not known.</summary>
    internal required string? Accession { get; init; }

    /// <summary>Whether a record with a warning or an error makes an exit status of its own.</summary>
    internal required bool Strict { get; init; }

    internal required Verbosity Verbosity { get; init; }

    /// <summary>The file to add all messages to; null for none.</summary>
    internal required string? LogFile { get; init; }
}
