using System.Globalization;
using System.Text.Json;

namespace Form3Parser.Records;

/// <summary>The keys of a JSON object, each to be asked for once. A record has all its keys and no other.</summary>
internal sealed class JsonFields
{
    // As many digits as a decimal holds for certain.
    private const int MaxDigits = 28;

    private readonly JsonElement _element;
    private readonly string _place;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    internal JsonFields(JsonElement element, string place)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new RecordFormatException($"{(place.Length > 0 ? place : "the record")} is not an object");
        (_element, _place) = (element, place);
    }

    /// <summary>All keys, in their order.</summary>
    internal IEnumerable<string> Names => _element.EnumerateObject().Select(property => property.Name);

    internal bool Has(string name) => _element.TryGetProperty(name, out _);

    internal bool IsNull(string name) => Value(name).ValueKind == JsonValueKind.Null;

    internal bool IsText(string name) => Value(name).ValueKind == JsonValueKind.String;

    internal bool Flag(string name) => Value(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name, "neither true nor false"),
    };

    internal string? Text(string name)
    {
        var value = Value(name);
        return value.ValueKind == JsonValueKind.Null ? null : TextOf(value, name);
    }

    internal string RequiredText(string name) => TextOf(Value(name), name);

    internal DateOnly? Day(string name) => Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Wrong(name, "not a day");

    internal decimal? Amount(string name)
    {
        var value = Value(name);
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.GetRawText().Count(char.IsAsciiDigit) <= MaxDigits
            && value.TryGetDecimal(out var amount) ? amount : throw Wrong(name, "not a number that can be kept exactly");
    }

    /// <summary>A length in points.</summary>
    internal double Points(string name)
    {
        var value = Value(name);
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var points) && double.IsFinite(points)
            ? points : throw Wrong(name, "not a number");
    }

    internal int? Count(string name)
    {
        var value = Value(name);
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) ? count : throw Wrong(name, "not a number");
    }

    /// <summary>A coded value; null for null.</summary>
    internal T? Code<T>(string name, Func<T, string> spelling)
        where T : struct, Enum =>
        Text(name) is { } text ? CodeOf(text, spelling) ?? throw Wrong(name, $"'{text}', which is not known") : null;

    internal T RequiredCode<T>(string name, Func<T, string> spelling)
        where T : struct, Enum => Code(name, spelling) ?? throw Wrong(name, "null");

    internal JsonFields Object(string name) => new(Value(name), Place(name));

    internal IReadOnlyList<T> List<T>(string name, Func<JsonFields, T> read)
    {
        var value = Value(name);
        if (value.ValueKind != JsonValueKind.Array)
            throw Wrong(name, "not a list");
        var items = new List<T>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray())
        {
            var fields = new JsonFields(item, $"{Place(name)}[{items.Count.ToString(CultureInfo.InvariantCulture)}]");
            items.Add(read(fields));
            fields.End();
        }

        return items;
    }

    /// <summary>The lists of texts that an object has under its keys, of which there may be any number.</summary>
    internal IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Lists()
    {
        foreach (var property in _element.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Array)
                throw Wrong(property.Name, "not a list");
            _asked.Add(property.Name);
            yield return KeyValuePair.Create(
                property.Name, (IReadOnlyList<string>)[.. property.Value.EnumerateArray().Select(text => TextOf(text, property.Name))]);
        }
    }

    /// <summary>Says that all keys have been asked for.</summary>
    /// <exception cref="RecordFormatException">There is another one.</exception>
    internal void End()
    {
        if (_asked.Count == _element.GetPropertyCount())
            return;
        foreach (var property in _element.EnumerateObject())
            if (!_asked.Contains(property.Name))
                throw new RecordFormatException($"{Place(property.Name)} is a key that no record has");
    }

    internal RecordFormatException Wrong(string name, string what) => new($"{Place(name)} is {what}");

    /// <summary>The value that is spelled so; null when there is none.</summary>
    internal static T? CodeOf<T>(string text, Func<T, string> spelling)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (spelling(value) == text)
                return value;
        return null;
    }

    private JsonElement Value(string name)
    {
        _asked.Add(name);
        return _element.TryGetProperty(name, out var value) ? value : throw Wrong(name, "missing");
    }

    private string TextOf(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw Wrong(name, "not a text");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or half a surrogate pair.
            throw Wrong(name, "not a text of whole characters");
        }
    }

    private string Place(string name) => _place.Length > 0 ? $"{_place}.{name}" : name;
}
