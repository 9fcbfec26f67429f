using Form3Parser.Output;

namespace Form3Parser.Cli.Running;

/// <summary>
/// Writes each filing into a file of its own, whole or not at all. The files are named after the inputs; where one input has several
/// filings, or two inputs have one name, the accession number or a count is added.
/// </summary>
internal sealed class RecordFolder : IRecordWriter
{
    /// <summary>How the files' names end.</summary>
    internal const string Extension = ".xml";

    private readonly string _folder;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the folder if it is not there.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be made.</exception>
    internal RecordFolder(string folder) => _folder = Directory.CreateDirectory(folder).FullName;

    /// <inheritdoc/>
    public void Write(FilingRecord record)
    {
        if (record.Filing is null)
            return;
        using var file = OutputFile.Open(PathOf(record));
        var writer = new OwnershipXmlWriter(file.Stream);
        writer.Write(record);
        writer.Complete();
        file.Finish();
        file.Commit();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        // Every file is whole as soon as it is there.
    }

    private string PathOf(FilingRecord record)
    {
        var accession = record.Filing?.AccessionNumber;
        var name = record.Source.Path == "-" ? accession ?? "filing" : Path.GetFileNameWithoutExtension(record.Source.Path);
        if (!_taken.Add(name) && (accession is null || !_taken.Add(name = $"{name}-{accession}")))
        {
            var count = 2;
            while (!_taken.Add($"{name}-{count}"))
                count++;
            name = $"{name}-{count}";
        }

        return Path.Combine(_folder, name + Extension);
    }
}
