using System.Text.Json;
using Form3Parser.Model;

namespace Form3Parser.Output;

/// <summary>The rows of both tables as JSON objects, and how their dates and amounts are put down.</summary>
internal static class HoldingJson
{
    internal static void Write(Utf8JsonWriter json, NonDerivativeHolding holding)
    {
        json.WriteStartObject();
        json.WriteString("securityTitle"u8, holding.SecurityTitle);
        WriteAmount(json, "sharesOwned"u8, holding.SharesOwned);
        WriteAmount(json, "valueOwned"u8, holding.ValueOwned);
        WriteOwnership(json, holding.DirectOrIndirect, holding.NatureOfOwnership);
        WriteFootnoteIds(json, holding.FootnoteIds);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, DerivativeHolding holding)
    {
        json.WriteStartObject();
        json.WriteString("securityTitle"u8, holding.SecurityTitle);
        WriteDate(json, "exerciseDate"u8, holding.ExerciseDate);
        WriteDate(json, "expirationDate"u8, holding.ExpirationDate);
        json.WriteString("underlyingSecurityTitle"u8, holding.UnderlyingSecurityTitle);
        WriteAmount(json, "underlyingSecurityShares"u8, holding.UnderlyingSecurityShares);
        WriteAmount(json, "underlyingSecurityValue"u8, holding.UnderlyingSecurityValue);
        WriteAmount(json, "conversionOrExercisePrice"u8, holding.ConversionOrExercisePrice);
        WriteOwnership(json, holding.DirectOrIndirect, holding.NatureOfOwnership);
        WriteFootnoteIds(json, holding.FootnoteIds);
        json.WriteEndObject();
    }

    internal static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? date)
    {
        if (date is not { } day)
        {
            json.WriteNull(name);
            return;
        }

        Span<char> text = stackalloc char[ExactText.DateLength];
        ExactText.Write(day, text);
        json.WriteString(name, text);
    }

    private static void WriteAmount(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? amount)
    {
        if (amount is not { } number)
        {
            json.WriteNull(name);
            return;
        }

        Span<char> text = stackalloc char[ExactText.MaxNumberLength];
        json.WritePropertyName(name);
        json.WriteRawValue(text[..ExactText.Write(number, text)], skipInputValidation: true);
    }

    private static void WriteOwnership(Utf8JsonWriter json, OwnershipForm? form, string? nature)
    {
        json.WriteString("directOrIndirect"u8, form is { } known ? Spelling.Of(known) : null);
        json.WriteString("natureOfOwnership"u8, nature);
    }

    private static void WriteFootnoteIds(Utf8JsonWriter json, FootnoteReferences references)
    {
        json.WriteStartObject("footnoteIds"u8);
        foreach (var (field, ids) in references)
        {
            json.WriteStartArray(Spelling.Of(field));
            foreach (var id in ids)
                json.WriteStringValue(id);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
