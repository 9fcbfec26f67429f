using System.Text.Json;
using Form3Parser.Diagnostics;

namespace Form3Parser.Output;

/// <summary>Where the fields of a filing are printed: an object with the fields' paths for keys.</summary>
internal static class ProvenanceJson
{
    internal static void Write(Utf8JsonWriter json, IReadOnlyList<PrintedField> provenance)
    {
        json.WriteStartObject("provenance"u8);
        foreach (var field in provenance)
        {
            json.WriteStartArray(field.Field);
            foreach (var part in field.Parts)
                Write(json, part);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PrintedPart part)
    {
        json.WriteStartObject();
        json.WriteNumber("page"u8, part.Page);
        json.WriteNumber("x"u8, part.X);
        json.WriteNumber("y"u8, part.Y);
        json.WriteNumber("width"u8, part.Width);
        json.WriteNumber("height"u8, part.Height);
        json.WriteString("text"u8, part.Text);
        json.WriteEndObject();
    }
}
