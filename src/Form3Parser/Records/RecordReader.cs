using System.Globalization;
using System.Text.Json;
using Form3Parser.Diagnostics;

namespace Form3Parser.Records;

/// <summary>
/// Reads records that were written as JSON: NDJSON, an array, a single object, or objects one after the other. A place that
/// is no record gives an error, and the reading goes on behind it.
/// </summary>
public static class RecordReader
{
    // Each key once: of two values for one field, none can be told to be the right one.
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a stream to its end, a record at a time.</summary>
    /// <param name="input">UTF-8; it is not closed.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IEnumerable<RecordReading> Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var splitter = new RecordSplitter(input);
        while (splitter.Next() is { } text)
            yield return Read(text);
    }

    private static RecordReading Read(RecordText text)
    {
        if (text.Problem is { } problem)
            return Error(text.Line, InputErrorCode.Damaged, problem);
        try
        {
            using var document = JsonDocument.Parse(text.Json, Options);
            return new RecordReading(text.Line, RecordParser.Parse(document.RootElement), null);
        }
        catch (JsonException e)
        {
            return Error(text.Line + (e.LineNumber ?? 0), InputErrorCode.Damaged, Explain(e));
        }
        catch (InvalidOperationException)
        {
            // Values are held against this one by one; what is left is a key.
            return Error(text.Line, InputErrorCode.Damaged, "a key is not a text of whole characters");
        }
        catch (RecordFormatException e)
        {
            return Error(text.Line, e.IsVersion ? InputErrorCode.Unsupported : InputErrorCode.Damaged, e.Message);
        }
    }

    // The exception's own sentence may quote all of the record that follows.
    private static string Explain(JsonException exception) => exception.BytePositionInLine is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"not JSON, or a key twice, at byte {place + 1} of the line")
        : "not JSON, or a key twice";

    private static RecordReading Error(long line, InputErrorCode code, string problem) =>
        new(line, null, new InputError(code, string.Create(CultureInfo.InvariantCulture, $"line {line}: {problem}")));
}
