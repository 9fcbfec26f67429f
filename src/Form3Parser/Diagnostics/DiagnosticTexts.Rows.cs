namespace Form3Parser.Diagnostics;

// The rules of the tables' rows, the notes and the signatures.
public static partial class DiagnosticTexts
{
    private static DiagnosticText[] OfRows =>
    [
        new(DiagnosticCode.NonDerivativeRow, "A row of Table I lacks its title or its amount, or has two",
            """
            A row has no title of the security, neither shares nor dollars, or both (error).
            """,
            """
            Each row states how much of what is owned; a footnote cannot stand in for either. A
            part of the row was not read, or two rows were read as one.
            """,
            """
            Compare the row with the page. The field tells which row it is, counted from 0.
            """),
        new(DiagnosticCode.DerivativeRow, "A row of Table II lacks its title, its underlying security or the amount of it",
            """
            A row has no title, no title of the underlying security, or neither an amount of it nor
            a note in the amount's place; or it has both shares and dollars (error).
            """,
            """
            Without these a row says nothing of use. A part of it was not read, or two rows were
            read as one.
            """,
            """
            Compare the row with the page. The field tells which row it is, counted from 0.
            """),
        new(DiagnosticCode.ValueOrNote, "A date or price of Table II is neither given nor explained by a note",
            """
            The date exercisable, the expiration date or the price is blank, and no note is printed
            in its place (warning).
            """,
            """
            EDGAR demands a value or a note for each of them. Most of these fields have only a
            note, so a blank one is often a small raised number that was not seen.
            """,
            """
            Look at the cell on the page. If it is blank there, the filing is older than EDGAR's
            rule or was not made with its forms, and the record is right.
            """),
        new(DiagnosticCode.OwnershipNature, "Direct or indirect and the nature of the ownership contradict each other, or one is missing",
            """
            Neither D nor I is given (error), a direct holding has a nature of indirect ownership,
            or an indirect one has none (warning).
            """,
            """
            Whether a person or a trust holds the securities depends on it. A nature beside a D may
            belong to the row above or below.
            """,
            """
            Compare the last columns of the row and of its neighbours with the page. Filers do
            write "Direct" or a note beside a D; the record keeps that.
            """),
        new(DiagnosticCode.AmountRange, "A number is not one that EDGAR can hold",
            """
            A number of shares, an amount or a price is negative, has more than twelve digits
            before the point or more than four after it (warning).
            """,
            """
            EDGAR takes no such number. Two numbers may have been joined, or the digit of a note
            taken for one of the number's.
            """,
            """
            Compare the number with the page, digit by digit.
            """),
        new(DiagnosticCode.FootnoteReference, "A note is referred to but not there, or there but not referred to",
            """
            A field refers to a note that was not found, a note is empty or there twice (errors),
            nothing refers to a note, or a field refers to one twice (warnings).
            """,
            """
            EDGAR refuses such filings, so a mark or a note was misread: a mark that was missed
            leaves a value without its explanation, and a mark may be a part of the text.
            """,
            """
            Look for the note's number on the tables, and for the note in the Explanation of
            Responses; the end of a page is where they are lost.
            """),
        new(DiagnosticCode.FootnoteNumbering, "The numbers of the notes do not run on",
            """
            The notes are not numbered 1, 2, 3 and so on; told once, of the first gap (warning).
            """,
            """
            EDGAR numbers them without gaps. A note may be missing, or have become the end of the
            note before it.
            """,
            """
            Read the Explanation of Responses on the page around the number that is missing.
            """),
        new(DiagnosticCode.Signature, "A signature or its date is missing",
            """
            No signature was found, one has no date, or a date has no signature (error).
            """,
            """
            A form has at least one signature with its date. The date is also the best sign of when
            the form was filed, which the printed form does not say.
            """,
            """
            Look at the end of the form. A signature that is a picture of handwriting is not in the
            text of the file; the name typed below it may be.
            """),
        new(DiagnosticCode.TextLength, "A text is as long as EDGAR keeps it, or longer",
            """
            A text fills its field to the last character (info), or is longer than the field
            (warning). EDGAR keeps 30 characters of an officer's title, 60 of a security's, 100 of
            a nature of ownership, 1000 of a note.
            """,
            """
            What fills the field was probably cut by EDGAR, in the middle of a word perhaps. What
            is longer cannot be one field: two cells, lines or notes were joined.
            """,
            """
            An info asks for nothing: the rest is not in the filing, unless a note has it. For a
            warning, compare the text with the page.
            """),
        new(DiagnosticCode.Expiration, "A derivative security expires before it can be exercised, or before the event",
            """
            The expiration date of a row is before its date exercisable, or before the date of the
            event in box 2 (warning).
            """,
            """
            Table II lists what is owned on the day of the event; what has expired is not. Two
            dates may have changed places, or a date belong to another row.
            """,
            """
            Compare column 2 of the row with the page. Filers do err in the year.
            """),
        new(DiagnosticCode.RepeatedRow, "Two rows of a table are alike",
            """
            A row says the same as an earlier one of its table in every field, notes included
            (info).
            """,
            """
            Filers do print such rows, for two lots or two accounts. They count twice in a sum, and
            a page that is in the file twice makes them too.
            """,
            """
            If the page shows both rows, nothing is to be done.
            """),
        new(DiagnosticCode.UnlikelyTable, "A security stands in the table that is not meant for its kind",
            """
            The title of a row of Table I names an option, a warrant or something convertible, or a
            row of Table II lists common stock over itself (info).
            """,
            """
            Securities that can be turned into others belong to Table II with their terms. Filers
            do mix the tables up; so would a heading that was not seen.
            """,
            """
            If the row stands in that table on the page, nothing is to be done but to know it.
            """),
        new(DiagnosticCode.UnlikelyUnit, "A debt is counted in shares, or shares in dollars",
            """
            Notes, bonds or debentures have a number without a dollar sign, or stock has an amount
            with one (info).
            """,
            """
            The form asks for the face amount of debt in dollars and for the number of equity
            securities. The dollar sign is the only sign that tells them apart.
            """,
            """
            Look for the dollar sign on the page. If the record has what is printed there, take the
            number for what the title says.
            """),
    ];
}
