using System.Text.Encodings.Web;
using System.Text.Json;
using Form3Parser.Output;
using Form3Parser.Text;

namespace Form3Parser.Cli.Commands;

/// <summary>A document as one JSON object on one line: what it is, and all that its pages hold.</summary>
internal static class DocumentJson
{
    // As in records: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes UTF-8 without a byte order mark, page by page, ended by a line feed.</summary>
    /// <param name="source">What is known of the document.</param>
    /// <param name="document">The pages.</param>
    /// <param name="output">Where to; it is left open.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    internal static void Write(SourceDescription source, PagedDocument document, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            json.WriteStartObject();
            json.WriteStartObject("source"u8);
            json.WriteString("path"u8, source.Path);
            json.WriteString("format"u8, source.Format);
            json.WriteString("sha256"u8, source.Sha256);
            json.WriteEndObject();
            json.WriteStartArray("oddities"u8);
            foreach (var oddity in document.Oddities)
                json.WriteStringValue(oddity);
            json.WriteEndArray();
            json.WriteStartArray("pages"u8);
            foreach (var page in document.Pages)
            {
                PageJson.Write(page, json);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
