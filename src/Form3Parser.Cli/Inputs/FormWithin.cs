using Form3Parser.Output;
using Form3Parser.Sources;
using Form3Parser.Text;

namespace Form3Parser.Cli.Inputs;

/// <summary>A form within something else, read as what its content says it is.</summary>
/// <param name="sources">Who reads which format.</param>
internal sealed class FormWithin(IReadOnlyDictionary<SourceFormat, IFilingSource> sources) : IFilingSource
{
    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        if (ContentKind.FormatOf(content.Span) is { } format && sources.TryGetValue(format, out var source))
            return source.Read(content, cancellation);
        var kind = ContentKind.Describe(content.Span) ?? "nothing that is read";
        throw new UnreadableDocumentException(UnreadableReason.NotThisFormat, $"a submission whose form is {kind}");
    }
}
