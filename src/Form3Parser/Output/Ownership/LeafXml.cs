using System.Text;
using System.Xml;
using Form3Parser.Model;

namespace Form3Parser.Output.Ownership;

/// <summary>Writes the elements that have values, each spelled as it was filed where that is known.</summary>
/// <param name="xml">Where to.</param>
/// <param name="markup">How the filing spelled them; null when it was read from something else.</param>
internal sealed class LeafXml(XmlWriter xml, FiledMarkup? markup)
{
    /// <summary>An element with a text; none where there is no text and none was filed.</summary>
    /// <param name="place">The repeated element it stands in; empty for the document itself.</param>
    /// <param name="element">Its name.</param>
    /// <param name="said">What the record says.</param>
    /// <param name="usual">How that is spelled; null to leave the element out.</param>
    public void Text(string place, string element, object? said, string? usual)
    {
        if (Spell(place, element, said, usual) is not { } text)
            return;
        xml.WriteStartElement(element);
        xml.WriteString(Sound(text));
        xml.WriteFullEndElement();
    }

    /// <summary>An element with a text.</summary>
    public void Text(string place, string element, string? text) => Text(place, element, text, text);

    /// <summary>An element with a flag.</summary>
    public void Flag(string place, string element, bool isSet) => Text(place, element, isSet, isSet ? "1" : "0");

    /// <summary>An element with a day.</summary>
    public void Day(string place, string element, DateOnly? day) => Text(place, element, day, ExactText.Of(day));

    /// <summary>An element with a <c>value</c> and references to notes; none where there is neither.</summary>
    /// <param name="place">The row.</param>
    /// <param name="element">The name of the element around the value.</param>
    /// <param name="said">What the record says.</param>
    /// <param name="usual">How that is spelled; null for no value.</param>
    /// <param name="notes">The ids of the notes.</param>
    public void Value(string place, string element, object? said, string? usual, IReadOnlyList<string> notes)
    {
        var text = Spell(place, element, said, usual);
        if (text is null && notes.Count == 0)
            return;
        xml.WriteStartElement(element);
        if (text is not null)
        {
            xml.WriteStartElement("value");
            xml.WriteString(Sound(text));
            xml.WriteFullEndElement();
        }

        foreach (var id in notes)
        {
            xml.WriteStartElement("footnoteId");
            xml.WriteAttributeString("id", Sound(id));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Whether an element that has no content was filed.</summary>
    public bool WasFiledEmpty(string place, string element) => Spell(place, element, null, null) is not null;

    /// <summary>A text without the characters that XML cannot hold.</summary>
    public static string Sound(string text)
    {
        StringBuilder? sound = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                i++;
            else
                (sound ??= new StringBuilder(text))[i] = '\ufffd';
        }

        return sound?.ToString() ?? text;
    }

    private string? Spell(string place, string element, object? said, string? usual) =>
        markup is null ? usual : markup.Spell(place, element, said, usual);
}
