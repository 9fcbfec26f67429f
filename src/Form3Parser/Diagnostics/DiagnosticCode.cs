namespace Form3Parser.Diagnostics;

/// <summary>
/// The kinds of diagnostics. The number is the printed code: 10 is <c>F3-010</c>. Codes below 100 are rules of the form
/// (EDGAR Ownership XML Technical Specification and the form's instructions); codes from 100 are about the reading itself.
/// What each means and what to do about it stands in the doc comment of the check that gives it (<c>form3 explain</c>).
/// </summary>
public enum DiagnosticCode
{
    /// <summary>What form the document is, is missing or contradicted.</summary>
    DocumentType = 1,

    /// <summary>The date of the event is missing, or later than a signature.</summary>
    EventDate = 2,

    /// <summary>The date of the original does not fit the amendment's other dates.</summary>
    Amendment = 3,

    /// <summary>The issuer's name or symbol is missing, or the symbol is none.</summary>
    IssuerName = 4,

    /// <summary>Two reporting persons, or a reporting person and the issuer, have the same CIK.</summary>
    SharedCik = 5,

    /// <summary>No reporting person, or more than a filing can have.</summary>
    OwnerCount = 6,

    /// <summary>No box of the relationship is ticked.</summary>
    NoRelationship = 7,

    /// <summary>A title without its box, or a box without its title.</summary>
    RelationshipText = 8,

    /// <summary>A text points to remarks or notes that are not there.</summary>
    PointsToNothing = 9,

    /// <summary>Box 6 does not agree with the number of reporting persons.</summary>
    JointFiling = 10,

    /// <summary>The state is not in EDGAR's list of codes.</summary>
    StateCode = 11,

    /// <summary>"No securities are beneficially owned" and the tables contradict each other.</summary>
    NoSecurities = 12,

    /// <summary>A table has more rows than a filing can have.</summary>
    RowCount = 13,

    /// <summary>A row of Table I lacks its title or its amount, or has two.</summary>
    NonDerivativeRow = 14,

    /// <summary>A row of Table II lacks its title, its underlying security or the amount of it, or has two amounts.</summary>
    DerivativeRow = 15,

    /// <summary>A date or price of Table II is neither given nor explained by a note.</summary>
    ValueOrNote = 16,

    /// <summary>Direct or indirect and the nature of the ownership contradict each other, or one is missing.</summary>
    OwnershipNature = 17,

    /// <summary>A number is not one that EDGAR can hold.</summary>
    AmountRange = 18,

    /// <summary>A note is referred to but not there, or there but not referred to.</summary>
    FootnoteReference = 19,

    /// <summary>The numbers of the notes do not run on.</summary>
    FootnoteNumbering = 20,

    /// <summary>A signature or its date is missing.</summary>
    Signature = 21,

    /// <summary>A text is as long as EDGAR keeps it, or longer.</summary>
    TextLength = 22,

    /// <summary>A derivative security expires before it can be exercised, or before the event.</summary>
    Expiration = 23,

    /// <summary>Two rows of a table are alike.</summary>
    RepeatedRow = 34,

    /// <summary>A security stands in the table that is not meant for its kind.</summary>
    UnlikelyTable = 36,

    /// <summary>A debt is counted in shares, or shares in dollars.</summary>
    UnlikelyUnit = 37,

    /// <summary>A value is printed that could not be read as what it should be.</summary>
    UnreadableValue = 100,

    /// <summary>Words of the page ended in no field.</summary>
    UnplacedWords = 101,

    /// <summary>A heading of the form was not found.</summary>
    MissingHeading = 102,

    /// <summary>Rows of a table could not be told apart with certainty.</summary>
    DoubtfulRows = 103,

    /// <summary>The file was damaged and read around the damage.</summary>
    DamagedFile = 104,

    /// <summary>A text may be split at the wrong place, such as a city from its state.</summary>
    DoubtfulSplit = 105,

    /// <summary>A line is cut off at the edge of its page.</summary>
    CutOffText = 106,

    /// <summary>Pages of the file are no part of the form.</summary>
    OtherPages = 107,

    /// <summary>What a form ends with was not found.</summary>
    EndOfForm = 108,

    /// <summary>The page is a picture with a layer of text that may have wrong letters.</summary>
    ScannedText = 110,

    /// <summary>XML was mended before it could be read.</summary>
    MendedMarkup = 120,

    /// <summary>XML breaks off before its end.</summary>
    BrokenOff = 121,

    /// <summary>An element or a text of the XML belongs to no field.</summary>
    UnplacedElement = 122,

    /// <summary>The header of a submission and its document contradict each other.</summary>
    HeaderDisagrees = 123,

    /// <summary>EDGAR's schema demands what the record lacks.</summary>
    SchemaGap = 124,
}
