using System.Text.Json;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Output;

namespace Form3Parser.Records;

/// <summary>Makes a record of the JSON object that <see cref="JsonWriter"/> makes of it.</summary>
internal static class RecordParser
{
    /// <exception cref="RecordFormatException">The object is no record.</exception>
    internal static FilingRecord Parse(JsonElement element)
    {
        var record = new JsonFields(element, "");

        // First, because nothing else is known of a record of another version.
        var version = record.RequiredText("schemaVersion");
        if (version != RecordSchema.Version)
            throw new RecordFormatException($"schemaVersion is '{version}', and only '{RecordSchema.Version}' is known", isVersion: true);

        var source = Source(record.Object("source"));
        FilingRecord result;
        if (record.Has("error"))
        {
            var error = record.Object("error");
            result = new FilingRecord(source, null, [], new InputError(
                error.RequiredCode<InputErrorCode>("code", Spelling.Of), error.RequiredText("message")));
            error.End();
        }
        else
        {
            var filing = FilingParser.Parse(record);
            if (source.Sha256.Length == 0 || source.Format.Length == 0)
                throw new RecordFormatException("source of a filing lacks its format or its hash");
            result = new FilingRecord(source, filing, record.List("diagnostics", Diagnostic), null)
            {
                Provenance = record.Has("provenance") ? Provenance(record.Object("provenance")) : null,
            };
        }

        record.End();
        return result;
    }

    private static SourceDescription Source(JsonFields source)
    {
        var description = new SourceDescription(
            source.RequiredText("path"), source.Text("format") ?? "", source.Text("sha256") ?? "", null);
        description = source.IsText("pages")
            ? description with { Part = PageRange.TryParse(source.RequiredText("pages")) ?? throw source.Wrong("pages", "no range of pages") }
            : description with { Pages = source.Count("pages") };
        source.End();
        return description;
    }

    private static List<PrintedField> Provenance(JsonFields provenance)
    {
        var fields = provenance.Names.Select(name => new PrintedField(name, provenance.List(name, Part))).ToList();
        provenance.End();
        return fields;
    }

    private static PrintedPart Part(JsonFields part) => new(
        part.Count("page") ?? throw part.Wrong("page", "null"), part.Points("x"), part.Points("y"), part.Points("width"),
        part.Points("height"), part.RequiredText("text"));

    private static Diagnostic Diagnostic(JsonFields diagnostic) => new(
        diagnostic.RequiredCode<DiagnosticCode>("code", Spelling.Of),
        diagnostic.RequiredCode<Severity>("severity", Spelling.Of),
        diagnostic.RequiredText("message"), diagnostic.Text("field"), diagnostic.Count("page"));
}
