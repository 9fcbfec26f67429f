namespace Form3Parser.Cli.Tests.Scoring;

/// <summary>
/// What the scores over the corpus may not fall below, in percent. They only rise: whoever makes the program better puts them
/// up to what it has reached.
/// </summary>
internal static class Floors
{
    /// <summary>Fields right, of all that the printed forms show.</summary>
    internal const double Fields = 99.94;

    /// <summary>Filings without one wrong field.</summary>
    internal const double Perfect = 98.5;

    /// <summary>Fields right in the worst group of filings that are set in one style and printed by one printer.</summary>
    internal const double FieldsOfAGroup = 99.2;

    /// <summary>Fields right of the texts that <c>pdftotext -layout</c> makes of printed forms.</summary>
    internal const double FieldsOfTexts = 99.2;
}
