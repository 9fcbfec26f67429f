namespace Form3Parser.Diagnostics;

// The rules of the form: codes below 100.
public static partial class DiagnosticTexts
{
    private static DiagnosticText[] OfRules =>
    [
        new(DiagnosticCode.DocumentType, "What form the document is, is missing or contradicted",
            """
            EDGAR's XML does not name its form and was taken for a Form 3 (error), or it says 3
            where the header says 3/A, or has the date of an original as only a 3/A has
            (warning).
            """,
            """
            Forms 4 and 5 are written in the same XML and list transactions; an amendment replaces
            an earlier statement.
            """,
            """
            Look the filing up on EDGAR by its accession number or by its date and issuer.
            """),
        new(DiagnosticCode.EventDate, "The date of the event is missing, or later than a signature",
            """
            Box 2 has no date that could be read (error), or its date is after the earliest date
            beside a signature (warning).
            """,
            """
            The event, such as becoming a director, is what makes the form due, within ten days.
            Nobody can sign for an event that is still to come, so one of the dates is wrong.
            """,
            """
            Compare box 2 and the dates of the signatures with the page. If they are read as
            printed, the filer erred; the filing's date on EDGAR tells which of them is right.
            """),
        new(DiagnosticCode.Amendment, "The date of the original does not fit the amendment's other dates",
            """
            Box 5 names the day on which the statement that is amended was filed. Here that day is
            before the event, after the last signature, or missing on an amendment (warnings).
            """,
            """
            A date in box 5 is what makes the record a 3/A. A stray date there turns a first
            statement into an amendment, and a wrong one leads to no original.
            """,
            """
            Look at box 5 on the page. Filers put the amendment's own date or the event's there by
            mistake; the list of the issuer's filings on EDGAR has the original's.
            """),
        new(DiagnosticCode.IssuerName, "The issuer's name or symbol is missing, or is no symbol",
            """
            Box 3 has no name (error), no symbol in brackets or one longer than ten characters
            (warning), or a symbol that is blank or says NONE or N/A (info).
            """,
            """
            Name and symbol tell whose securities these are. A symbol is not a safe key: companies
            without a listing have none, and symbols are given to others later.
            """,
            """
            An info asks for nothing. Otherwise compare box 3 with the page; where the record has
            the issuer's CIK, identify the issuer by that.
            """),
        new(DiagnosticCode.SharedCik, "The same CIK belongs to two parties of the filing",
            """
            Two reporting persons have one CIK (error), or a reporting person has the issuer's
            (warning).
            """,
            """
            EDGAR's Central Index Key is one party's alone, and EDGAR suspends a filing that names
            an owner twice. A shared one here means that a link was tied to the wrong name, or
            that a person was read twice.
            """,
            """
            Compare the names in the boxes with the links on them. Only a company that holds its
            own securities rightly shares a CIK with the issuer.
            """),
        new(DiagnosticCode.OwnerCount, "No reporting person, or more than a filing can have",
            """
            No reporting person was found, one has no name, or there are more than ten (errors).
            An info says that the remarks call this filing one of several.
            """,
            """
            EDGAR takes ten reporting persons in a filing. A larger group files several forms with
            the same holdings, which must not be added up.
            """,
            """
            For an error, look at box 1 and at the boxes repeated after Table II. For the info,
            find the group's other filings of the same day.
            """),
        new(DiagnosticCode.NoRelationship, "No box of the relationship is ticked",
            """
            None of Director, 10% Owner, Officer and Other is ticked for a reporting person whose
            relationship the form shows (error).
            """,
            """
            Only these relationships oblige anybody to file, so at least one must hold. A tick that
            was not seen would make all four false.
            """,
            """
            Look at box 4: a tick that is drawn as a picture is not in the text of the file.
            """),
        new(DiagnosticCode.RelationshipText, "A title without its box, or a box without its title",
            """
            Officer is ticked and no title is given, or Other and no specification, or the text is
            there and its box is not ticked (warning).
            """,
            """
            The form asks for both. One without the other is a tick or a line that was missed, or
            that was given to its neighbour.
            """,
            """
            Compare box 4 with the record's relationship. Filers do type a title into the wrong
            line; the record keeps it where it stands.
            """),
        new(DiagnosticCode.PointsToNothing, "A text points to remarks or notes that are not there",
            """
            A title, a specification or a nature of ownership says "See Remarks" where nothing
            follows "Remarks:", or "See footnote" on a row without a note (warning).
            """,
            """
            The boxes are short (30 characters for a title), so what matters is said elsewhere.
            Either the filer left it out, or a piece of the page was not read.
            """,
            """
            Look for the remarks at the end of the last page, and for small raised numbers on the
            row. The record keeps the text as it is and fills in nothing.
            """),
        new(DiagnosticCode.JointFiling, "Box 6 does not agree with the number of reporting persons",
            """
            Box 6 says that one person files where several are printed, or the other way round, or
            says neither (warning).
            """,
            """
            The rest of a joint filing's persons may stand on a page that is missing. Where box 6
            is not ticked, the number of persons decides.
            """,
            """
            Count the persons in box 1 and after Table II, and see that the file has all its pages.
            """),
        new(DiagnosticCode.StateCode, "The state is not in EDGAR's list of codes",
            """
            The state of an address is not one of EDGAR's two-character codes (warning).
            """,
            """
            EDGAR has codes of its own for places abroad, such as A6 for Ontario and X0 for the
            United Kingdom. Anything else may be a part of the city or of the postal code.
            """,
            """
            Compare the address with the page, above all where the city ends and the state begins.
            """),
        new(DiagnosticCode.NoSecurities, "\"No securities are beneficially owned\" and the tables contradict each other",
            """
            The form says that no securities are owned and its tables list some (error), or it
            lists none and does not say so (warning).
            """,
            """
            One Form 3 in three owns nothing, and EDGAR prints the sentence then. Empty tables
            without it look the same as tables that were not read.
            """,
            """
            Look at both tables. If they are empty on the page, the record is right: older forms
            and paper forms leave the sentence out.
            """),
        new(DiagnosticCode.RowCount, "A table has more rows than a filing can have",
            """
            More than 30 rows were read in a table (warning).
            """,
            """
            EDGAR takes 30 rows in each table. More of them mean that lines of one row were taken
            for rows, or that a page is in the file twice.
            """,
            """
            Count the rows on the page. Info F3-034 names rows that are alike.
            """),
        .. OfRows,
    ];
}
