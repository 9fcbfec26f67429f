using System.Text.Json;

namespace Form3Parser.Text;

/// <summary>
/// A page as a JSON object: its words, letters, rules, links and images with their places, in points from the upper left,
/// rounded to hundredths.
/// </summary>
public static class PageJson
{
    // A hundredth of a point is less than any printer's dot, and more than the last bits in which machines may differ.
    private const int Decimals = 2;

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page; its letters are written where it has kept them.</param>
    /// <param name="json">Where to: behind a property's name, in an array or at the beginning.</param>
    public static void Write(Page page, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("number"u8, page.Number);
        Write("width"u8, page.Width, json);
        Write("height"u8, page.Height, json);
        Write("words"u8, page.Words, json, static (word, json) =>
        {
            json.WriteString("text"u8, word.Text);
            Write(word.Box, json);
            WriteType(word.Baseline, word.PointSize, word.FontName, word.Angle, json);
            json.WriteBoolean("spaceBefore"u8, word.SpaceBefore);
        });
        Write("letters"u8, page.Letters, json, static (letter, json) =>
        {
            json.WriteString("text"u8, letter.Text);
            Write(letter.Box, json);
            WriteType(letter.Baseline, letter.PointSize, letter.FontName, letter.Angle, json);
        });
        Write("rules"u8, page.Rules, json, static (rule, json) => Write(rule.Box, json));
        Write("links"u8, page.Links, json, static (link, json) =>
        {
            json.WriteString("uri"u8, link.Uri);
            Write(link.Box, json);
        });
        Write("images"u8, page.Images, json, static (image, json) => Write(image, json));
        json.WriteEndObject();
    }

    private static void Write<T>(
        ReadOnlySpan<byte> name, IReadOnlyList<T> items, Utf8JsonWriter json, Action<T, Utf8JsonWriter> writeProperties)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeProperties(item, json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteType(double baseline, double size, string font, double angle, Utf8JsonWriter json)
    {
        Write("baseline"u8, baseline, json);
        Write("size"u8, size, json);
        json.WriteString("font"u8, font);
        Write("angle"u8, angle, json);
    }

    private static void Write(in Rect box, Utf8JsonWriter json)
    {
        Write("x"u8, box.Left, json);
        Write("y"u8, box.Top, json);
        Write("width"u8, box.Width, json);
        Write("height"u8, box.Height, json);
    }

    // Zero is added because it takes the sign from a negative zero.
    private static void Write(ReadOnlySpan<byte> name, double value, Utf8JsonWriter json)
    {
        if (double.IsFinite(value))
            json.WriteNumber(name, Math.Round(value, Decimals) + 0);
        else
            json.WriteNull(name);
    }
}
