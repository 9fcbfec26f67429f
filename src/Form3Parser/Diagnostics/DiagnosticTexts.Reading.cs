namespace Form3Parser.Diagnostics;

// About the reading itself: codes from 100.
public static partial class DiagnosticTexts
{
    private static DiagnosticText[] OfReading =>
    [
        new(DiagnosticCode.UnreadableValue, "A value is printed that could not be read as what it should be",
            """
            Where a date, a number, D or I belongs, something else is printed (error). The message
            has it as it is printed; the record has null.
            """,
            """
            The record lacks a value that the form has.
            """,
            """
            Take the value from the message or from the page. Two values in one message mean that
            two cells were read as one.
            """),
        new(DiagnosticCode.UnplacedWords, "Words of the page ended in no field",
            """
            Words stand on the page that belong neither to the form's own text nor to any field of
            the record (warning). The message has them, a line at a time.
            """,
            """
            Nothing that is printed vanishes without a word: these may be a piece of a field that
            is now too short.
            """,
            """
            If the words are a stamp, a handwritten remark or a printer's footer, nothing is to be
            done. Otherwise find the field that they belong to.
            """),
        new(DiagnosticCode.MissingHeading, "A heading of the form was not found",
            """
            A heading, a caption or a box's label is missing or worded in an unknown way. Error:
            what stands below it was not read. Warning: its place was guessed, or nothing depends
            on it.
            """,
            """
            The headings tell what the values are. Where a column's heading is missing, the rows of
            its table are not read at all.
            """,
            """
            See whether the page has the heading. In scans, one letter that was misread is enough.
            """),
        new(DiagnosticCode.DoubtfulRows, "Rows of a table could not be told apart with certainty",
            """
            Lines of a table, of the notes or of the signatures stand so that they may belong to
            either of two rows (warning).
            """,
            """
            A piece of one row's text may have gone to its neighbour.
            """,
            """
            Compare the rows with the page, above all the first and the last words of each cell.
            """),
        new(DiagnosticCode.DamagedFile, "The file was damaged and read around the damage",
            """
            The PDF breaks the rules of its format, or a part of it could not be read (warning).
            The message says what.
            """,
            """
            Words or whole pages may be missing from the record without another sign.
            """,
            """
            Compare the number of pages, or get the file again from where it came from.
            """),
        new(DiagnosticCode.DoubtfulSplit, "A text may be split at the wrong place, such as a city from its state",
            """
            An address could not be parted into its fields with certainty (warning).
            """,
            """
            The words are all in the record, but some may stand in the wrong field of the address.
            """,
            """
            Compare the address with the page.
            """),
        new(DiagnosticCode.CutOffText, "A line is cut off at the edge of its page",
            """
            A text ends right at the page's edge, and the file does not have the rest (error). The
            message has the last word that is there. A "See footnote" whose mark is gone is given the
            one note to which nothing else refers (warning).
            """,
            """
            Browsers that print a wide page drop what does not fit on the paper. The field is
            incomplete, and no program can get it back from this file.
            """,
            """
            Print the filing again on wider paper, in landscape or scaled to fit.
            """),
        new(DiagnosticCode.OtherPages, "Pages of the file are no part of the form",
            """
            The file holds more than this form: another form, a letter before it, a power of attorney
            or an exhibit behind it (info), or pages behind its end that show none of its headings
            (warning). They were not read into this record. The message has their numbers.
            """,
            """
            A Form 3 among them has a record of its own. Anything else a page holds, such as further
            notes on a sheet of the filer's own, is in no record.
            """,
            """
            Look at the pages that are named. Where one belongs to the form, its words are missing.
            """),
        new(DiagnosticCode.ScannedText, "The words of the page were taken off a picture",
            """
            The page is a picture, a scan, and the file has a layer of text over it that a program
            for recognising letters has made (warning).
            """,
            """
            Such programs take letters and digits for others, and small raised marks above all. A
            wrong digit looks like a right one; nothing in the file tells them apart. What the
            layer lacks is read off the picture where its shapes are certain.
            """,
            """
            Compare each value that matters with the picture. EDGAR has every filing since 2003 as
            data, where nothing was scanned.
            """),
    ];
}
