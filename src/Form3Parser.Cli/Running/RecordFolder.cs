using Form3Parser.Output;

namespace Form3Parser.Cli.Running;

/// <summary>
/// Writes each filing into a file of its own, whole or not at all. The files are named after the inputs; where one input has several
/// filings, or two inputs have one name, the accession number or a count is added.
/// </summary>
internal sealed class RecordFolder : IRecordWriter
{
    private readonly string _folder;
    private readonly HashSet<string> _inputs;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the folder if it is not there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="inputs">The paths of the inputs, none of which is replaced.</param>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be made.</exception>
    internal RecordFolder(string folder, IEnumerable<string> inputs)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        _inputs = [.. inputs.Select(Path.GetFullPath)];
    }

    /// <summary>Whether a path of <c>-o</c> means a folder.</summary>
    internal static bool IsNamedBy(string? path) => path is not null && (path.EndsWith('/') || Directory.Exists(path));

    /// <inheritdoc/>
    public void Write(FilingRecord record)
    {
        if (record.Filing is null)
            return;
        using var file = RecordOutput.Open(PathOf(record));
        var writer = new OwnershipXmlWriter(file.Stream);
        writer.Write(record);
        writer.Complete();
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

        var path = Path.Combine(_folder, name + ".xml");
        return _inputs.Contains(path) ? throw new IOException($"{path} is an input, the output would replace it") : path;
    }
}
