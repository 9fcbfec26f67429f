namespace Form3Parser.Diagnostics;

// About EDGAR's own formats: codes from 120.
public static partial class DiagnosticTexts
{
    private static DiagnosticText[] OfEdgar =>
    [
        new(DiagnosticCode.MendedMarkup, "XML was mended before it could be read",
            """
            The document is not XML by the rules: an ampersand stands for itself, bytes are not in
            the encoding that is declared, an end tag is misspelled, text surrounds the document
            (warning). The message says what was done about it, and where.
            """,
            """
            What is mended is what was most probably meant. A text beside the place may differ
            from what the filer wrote by a character or two, and an element may have ended
            elsewhere.
            """,
            """
            Compare the line with the record, or get the file again from EDGAR.
            """),
        new(DiagnosticCode.BrokenOff, "XML breaks off before its end",
            """
            The document ends in its middle, or its elements do not fit into each other (error).
            The message says in which line and element. What stands before is in the record.
            """,
            """
            Everything after that place is missing from the record: rows, notes, signatures.
            """,
            """
            Get the file again from EDGAR.
            """),
        new(DiagnosticCode.UnplacedElement, "An element or a text of the XML belongs to no field",
            """
            The XML has an element that this program does not know, one that is there twice, or
            text where none belongs (warning; info when it is empty, or when EDGAR's own addition
            has no place in the record). The message has the text.
            """,
            """
            Nothing that is filed vanishes without a word: it may be a new element of EDGAR's, or
            a row of another form's table.
            """,
            """
            If the message has a value that matters, take it from there. A new version of this
            program may know the element.
            """),
        new(DiagnosticCode.HeaderDisagrees, "The header of a submission and its document contradict each other",
            """
            The header names a CIK or a date of the event that the document does not have, or
            lacks the accession number or the date of filing (warning).
            """,
            """
            EDGAR makes the header when it takes the submission. The record has the document's own
            values, and the header's only where the document has none.
            """,
            """
            Look the filing up on EDGAR by its accession number.
            """),
        new(DiagnosticCode.SchemaGap, "EDGAR's schema demands what the record lacks",
            """
            An ownershipDocument was asked for, and the record lacks an element that the schema
            demands, such as a CIK, or has a text or a number that the schema does not allow
            (warning). The element is left out, or written as the record has it.
            """,
            """
            A printed form does not show everything that the XML has. The document that is written
            does not validate.
            """,
            """
            Add what the field names before the document goes to a program that validates.
            """),
    ];
}
