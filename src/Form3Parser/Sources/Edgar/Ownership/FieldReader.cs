using System.Buffers;
using System.Globalization;
using System.Text;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Values;
using Form3Parser.Sources.Edgar.Markup;

namespace Form3Parser.Sources.Edgar.Ownership;

/// <summary>
/// Reads single values out of elements, and keeps how they were spelled where that is not the usual way. What cannot be read is
/// told of; what is left out is null.
/// </summary>
/// <param name="bag">Where to tell.</param>
/// <param name="markup">Where spellings are kept.</param>
internal sealed class FieldReader(DiagnosticBag bag, FiledMarkup markup)
{
    /// <summary>The characters of an ISO 8601 day; a time zone may follow.</summary>
    private const int DayLength = 10;

    /// <summary>The most digits that are exact in a decimal.</summary>
    private const int MostDigits = 28;

    /// <summary>The digits of a CIK.</summary>
    private const int CikLength = 10;

    private static readonly SearchValues<char> PlainNumber = SearchValues.Create("0123456789.");

    /// <summary>The text of an element; null when it is blank or not there.</summary>
    public string? Text(FiledElement? parent, string element, string place)
    {
        if (parent?.Take(element) is not { } found)
            return null;
        var text = TextOf(found);
        if (text is null)
            markup.Keep(place, element, new FiledText(null, ""));
        return text;
    }

    /// <summary>A CIK with all its ten digits.</summary>
    public string? Cik(FiledElement? parent, string element, string place, string field)
    {
        if (Text(parent, element, place) is not { } text)
            return null;
        if (text.Length > CikLength || text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            bag.Error(DiagnosticCode.UnreadableValue, $"\"{text}\" is not a CIK.", field);
            return null;
        }

        var cik = text.PadLeft(CikLength, '0');
        if (text.Length < CikLength)
            markup.Keep(place, element, new FiledText(cik, text));
        return cik;
    }

    /// <summary>A flag; one that is left out is not set.</summary>
    public bool Flag(FiledElement? parent, string element, string place, string field)
    {
        if (parent?.Take(element) is not { } found)
        {
            markup.Keep(place, element, new FiledText(false, null));
            return false;
        }

        var text = TextOf(found);
        var isSet = text is "1" || "true".Equals(text, StringComparison.OrdinalIgnoreCase);
        if (text is "true" or "false")
            markup.Keep(place, element, new FiledText(isSet, text));
        if (!isSet && text is not (null or "0") && !text.Equals("false", StringComparison.OrdinalIgnoreCase))
            bag.Error(DiagnosticCode.UnreadableValue, $"\"{text}\" is neither true nor false.", field);
        return isSet;
    }

    /// <summary>A day in an element of its own.</summary>
    public DateOnly? Day(FiledElement? parent, string element, string place, string field) =>
        parent?.Take(element) is { } found ? DayOf(TextOf(found), element, place, field) : null;

    /// <summary>The day that a text is.</summary>
    public DateOnly? DayOf(string? text, string element, string place, string field)
    {
        if (text is null)
            return null;

        // A day may carry a time zone or a time, which a day on a form has no use for.
        var isLonger = text.Length > DayLength && text[DayLength] is '-' or '+' or 'Z' or 'T' or ' ';
        if (!DayValue.TryParse(isLonger ? text.AsSpan(0, DayLength) : text, out var day))
        {
            bag.Error(DiagnosticCode.UnreadableValue, $"\"{text}\" is not a day.", field);
            return null;
        }

        if (isLonger && text[DayLength] is not ('T' or ' '))
            markup.Keep(place, element, new FiledText(day, text));
        return day;
    }

    /// <summary>The number that a text is.</summary>
    public decimal? AmountOf(string? text, string element, string place, string field)
    {
        if (text is null)
            return null;
        if (!TryAmount(text, out var number))
        {
            bag.Error(DiagnosticCode.UnreadableValue, $"\"{text}\" is not a number.", field);
            return null;
        }

        if (text.AsSpan().ContainsAnyExcept(PlainNumber))
            bag.Warn(DiagnosticCode.UnreadableValue, string.Create(CultureInfo.InvariantCulture,
                $"\"{text}\" is not spelled as EDGAR spells numbers; it was read as {number}."), field);
        else if (text[0] is '0' or '.' || (text[^1] is '0' or '.' && text.Contains('.')))
            markup.Keep(place, element, new FiledText(number, text));
        return number;
    }

    /// <summary>Keeps an element that EDGAR knows and the record does not have; gives its text.</summary>
    public string? Beside(FiledElement? parent, string element, string place)
    {
        if (parent?.Take(element) is not { } found)
            return null;
        var text = TextOf(found);
        markup.Keep(place, element, new FiledText(null, text ?? ""));
        return text;
    }

    /// <summary>Keeps that an element was there and empty, for one whose content the record has elsewhere.</summary>
    public void KeepIfEmpty(FiledElement? found, string place)
    {
        if (found is { First: null })
            markup.Keep(place, found.Name, new FiledText(null, ""));
    }

    /// <summary>Keeps a spelling.</summary>
    public void Keep(string place, string element, object? said, string? spelling) =>
        markup.Keep(place, element, new FiledText(said, spelling));

    /// <summary>All text of an element, in its order, folded; null when it is blank.</summary>
    public string? TextOf(FiledElement element)
    {
        element.IsTextTaken = true;
        if (element.First is null)
            return WhiteSpace.Fold(element.Text);
        var all = new StringBuilder(element.Text);
        foreach (var (part, _) in MarkupWalk.Below(element))
        {
            if (part.Name.StartsWith('@'))
                continue;
            part.IsTaken |= part.Name.Length == 0;
            part.IsTextTaken = true;
            all.Append(part.Text);
        }

        foreach (var (part, _) in MarkupWalk.Below(element))
            if (!part.IsTaken && !part.Name.StartsWith('@'))
            {
                part.IsTaken = true;
                bag.Note(DiagnosticCode.UnplacedElement, $"<{part.Name}> within <{element.Name}> was taken for text, in line {part.Line}.");
            }

        return WhiteSpace.Fold(all.ToString());
    }

    private static bool TryAmount(string text, out decimal number)
    {
        number = 0;
        var digits = 0;
        foreach (var c in text)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        if (digits > MostDigits)
            return false;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture, out number))
            return true;
        if (!AmountValue.TryParse(text, out var amount))
            return false;
        number = amount.Number;
        return true;
    }
}
