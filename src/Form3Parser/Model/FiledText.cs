namespace Form3Parser.Model;

/// <summary>How an element of EDGAR's XML spelled what the record says.</summary>
/// <param name="Said">What the record made of it, in the record's own type; the spelling holds as long as the record says the same.</param>
/// <param name="Spelling">The element's text, empty for an empty element; null when the element was left out.</param>
internal readonly record struct FiledText(object? Said, string? Spelling);
