namespace Form3Parser.Output;

/// <summary>The JSON Schema (draft 2020-12) that every record and every error record obeys.</summary>
public static class RecordSchema
{
    /// <summary>The version that records carry; it changes when a key, its place or its meaning does.</summary>
    public const string Version = "1";

    private const string ResourceName = "Form3Parser.Output.record.schema.json";

    /// <summary>Opens the schema: UTF-8 JSON, indented, lines ended by a line feed. The caller closes it.</summary>
    public static Stream Open() =>
        typeof(RecordSchema).Assembly.GetManifestResourceStream(ResourceName)
        ?? throw new InvalidOperationException($"The assembly was built without {ResourceName}.");
}
