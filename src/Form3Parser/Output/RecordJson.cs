using System.Text.Json;
using Form3Parser.Diagnostics;

namespace Form3Parser.Output;

/// <summary>A record as a JSON object: every key always, in the one order that the schema version fixes.</summary>
internal static class RecordJson
{
    internal static void Write(Utf8JsonWriter json, FilingRecord record)
    {
        if (record.Filing is null == record.Error is null)
            throw new ArgumentException("A record has either a filing or an error.", nameof(record));

        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, RecordSchema.Version);
        WriteSource(json, record.Source);
        if (record.Filing is { } filing)
        {
            FilingJson.Write(json, filing);
            WriteDiagnostics(json, record.Diagnostics);
            if (record.Provenance is { } provenance)
                ProvenanceJson.Write(json, provenance);
        }
        else
            WriteError(json, record.Error!);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, SourceDescription source)
    {
        json.WriteStartObject("source"u8);
        json.WriteString("path"u8, source.Path);
        json.WriteString("format"u8, source.Format.Length > 0 ? source.Format : null);
        json.WriteString("sha256"u8, source.Sha256.Length > 0 ? source.Sha256 : null);
        if (source.Part is { } part)
            json.WriteString("pages"u8, part.ToString());
        else
            WriteNumber(json, "pages"u8, source.Pages);
        json.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter json, InputError error)
    {
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, Spelling.Of(error.Code));
        json.WriteString("message"u8, error.Message);
        json.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, Spelling.Of(diagnostic.Code));
            json.WriteString("severity"u8, Spelling.Of(diagnostic.Severity));
            json.WriteString("message"u8, diagnostic.Message);
            json.WriteString("field"u8, diagnostic.Field);
            WriteNumber(json, "page"u8, diagnostic.Page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
