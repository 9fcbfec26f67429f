using System.Text.Json;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Readers;

/// <summary>The names that a holding's fields have in the record.</summary>
internal static class FieldNames
{
    private static readonly string[] Names =
        [.. Enum.GetValues<HoldingField>().Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.ToString()))];

    public static string Of(HoldingField field) => Names[(int)field];
}
