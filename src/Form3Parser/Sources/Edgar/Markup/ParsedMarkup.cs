namespace Form3Parser.Sources.Edgar.Markup;

/// <summary>What could be parsed of a document.</summary>
/// <param name="Root">The root element with all that was parsed; null when there was none.</param>
/// <param name="FaultLine">The line in which parsing ended before the document's end; null when all was parsed.</param>
/// <param name="Open">The innermost element that was open at the fault; null for none.</param>
/// <param name="IsTooLarge">Whether a limit was passed rather than a rule broken.</param>
internal sealed record ParsedMarkup(FiledElement? Root, int? FaultLine, FiledElement? Open, bool IsTooLarge);
