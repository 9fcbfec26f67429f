using Form3Parser.Output;
using Form3Parser.Output.SecTsv;

namespace Form3Parser.Cli.Running;

/// <summary>Where the records go: standard output, a file, or the files of a folder, whole or not at all.</summary>
internal sealed class RecordOutput : IDisposable
{
    private readonly IReadOnlyDictionary<string, OutputFile> _files;

    // The folder if it was made for this output, to be taken away again if nothing comes of it.
    private readonly string? _madeFolder;
    private bool _committed;

    // The folder with a file for each record, each put in its place as soon as it is whole.
    private RecordFolder? _documents;

    private RecordOutput(IReadOnlyDictionary<string, OutputFile> files, string? madeFolder) =>
        (_files, _madeFolder) = (files, madeFolder);

    /// <summary>Opens the output.</summary>
    /// <param name="output">What the user asked for.</param>
    /// <exception cref="IOException">It cannot be made there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made there.</exception>
    internal static RecordOutput Open(OutputArguments output)
    {
        if (output is { Format: OutputFormat.Xml, NamesFolder: true })
            return new RecordOutput(new Dictionary<string, OutputFile>(), null) { _documents = new RecordFolder(output.Path!) };
        if (output.Format != OutputFormat.SecTsv)
            return new RecordOutput(new Dictionary<string, OutputFile> { [""] = OutputFile.Open(output.Path) }, null);
        var folder = output.Path!;
        var isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        var files = new Dictionary<string, OutputFile>();
        var opened = new RecordOutput(files, isNew ? folder : null);
        try
        {
            foreach (var name in SecTsvWriter.FileNames)
                files.Add(name, OutputFile.Open(Path.Combine(folder, name)));
            return opened;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Makes what writes the records here.</summary>
    /// <param name="format">The format; <see cref="OutputFormat.SecTsv"/> if and only if the output was opened for it.</param>
    /// <param name="accession">The accession number of a filing that does not carry one; null when not known.</param>
    internal IRecordWriter Writer(OutputFormat format, string? accession) => format switch
    {
        OutputFormat.Json => new JsonWriter(_files[""].Stream, JsonLayout.Document),
        OutputFormat.Ndjson => new JsonWriter(_files[""].Stream, JsonLayout.Lines),
        OutputFormat.Csv => new CsvWriter(_files[""].Stream),
        OutputFormat.Xml => _documents ?? (IRecordWriter)new OwnershipXmlWriter(_files[""].Stream),
        OutputFormat.SecTsv => new SecTsvWriter(name => _files[name].Stream, accession),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>Puts the files in their places.</summary>
    /// <exception cref="IOException">The last bytes cannot be written, or a file cannot be moved.</exception>
    internal void Commit()
    {
        // Only when the last byte of the last file is on its way does the first one move.
        foreach (var file in _files.Values)
            file.Finish();
        foreach (var file in _files.Values)
            file.Commit();
        _committed = true;
    }

    public void Dispose()
    {
        foreach (var file in _files.Values)
            file.Dispose();
        if (_madeFolder is not null && !_committed && !Directory.EnumerateFileSystemEntries(_madeFolder).Any())
            Directory.Delete(_madeFolder);
    }
}
