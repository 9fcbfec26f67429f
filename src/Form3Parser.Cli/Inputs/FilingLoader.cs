using Form3Parser.Diagnostics;
using Form3Parser.Output;
using Form3Parser.Sources;
using Form3Parser.Text;

namespace Form3Parser.Cli.Inputs;

/// <summary>Makes records of an input.</summary>
/// <param name="sources">Who reads which format; a format that is not here is unsupported.</param>
/// <param name="maxBytes">The most bytes an input may have.</param>
internal sealed class FilingLoader(IReadOnlyDictionary<SourceFormat, IFilingSource> sources, long maxBytes)
{
    /// <summary>Loads an input. Whatever is wrong with it is in its records, of which there is at least one.</summary>
    /// <exception cref="OperationCanceledException">The deadline has passed.</exception>
    internal IReadOnlyList<FilingRecord> Load(Input input, Deadline deadline)
    {
        var loaded = LoadedInput.Of(input, maxBytes, deadline);
        if (loaded.Format is not { } format)
            return [new FilingRecord(loaded.Source, null, [], loaded.Error)];
        try
        {
            var reading = sources[format].Read(loaded.Content, deadline.Token);
            var source = loaded.Source with { Pages = reading.Pages };
            return [.. reading.Filings.Select(f => new FilingRecord(source with { Part = f.Pages }, f.Filing, f.Diagnostics, f.Error) { Provenance = f.Provenance })];
        }
        catch (UnreadableDocumentException e)
        {
            return [new FilingRecord(loaded.Source, null, [], InputError.Of(e))];
        }
    }
}
