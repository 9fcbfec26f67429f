using System.Security.Cryptography;
using Form3Parser.Diagnostics;
using Form3Parser.Output;

namespace Form3Parser.Cli.Inputs;

/// <summary>An input's content, read once, and what is known of it before anything is made of it.</summary>
/// <param name="Source">Where it is from; its format is empty while nothing is known of the content.</param>
/// <param name="Format">How it is written; null when <paramref name="Error"/> says why nothing can be made of it.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Error">Why there is nothing to read; null when there is.</param>
internal sealed record LoadedInput(
    SourceDescription Source, SourceFormat? Format, ReadOnlyMemory<byte> Content, InputError? Error)
{
    /// <summary>Loads an input. Whatever is wrong with it is in the result.</summary>
    /// <param name="input">The input.</param>
    /// <param name="maxBytes">The most bytes it may have.</param>
    /// <param name="deadline">Starts when the content begins to be read, or when all of standard input is there.</param>
    internal static LoadedInput Of(Input input, long maxBytes, Deadline deadline)
    {
        var source = new SourceDescription(input.Path, "", "", null);
        if (input.Failure is { } failure)
            return new LoadedInput(source, null, default, failure);

        // The clock of standard input starts at its end: how long another program takes to fill it is not ours to limit.
        if (!input.IsStandardInput)
            deadline.Start();
        InputError? error = null;
        var content = input.Content ?? InputBytes.Read(input, maxBytes, out error);
        deadline.Start();
        if (error is not null)
            return new LoadedInput(source, null, default, error);

        source = source with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span)) };
        return ContentKind.FormatOf(content.Span) is { } format
            ? new LoadedInput(source with { Format = Spelling.Of(format) }, format, content, null)
            : new LoadedInput(source, null, default, Unsupported(content.Span));
    }

    /// <summary>What a content is called that is not what can be read.</summary>
    internal static InputError Unsupported(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
            return new InputError(InputErrorCode.Damaged, "the file is empty");
        var kind = ContentKind.Describe(content);
        return new InputError(InputErrorCode.Unsupported, kind is null ? "not a PDF" : $"not a PDF but {kind}");
    }
}
