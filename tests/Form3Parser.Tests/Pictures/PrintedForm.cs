using Form3Parser.Recognition;

namespace Form3Parser.Tests.Pictures;

/// <summary>
/// The parts of a Form 3 as EDGAR's viewer prints it, drawn small. A test puts its form together of these and of its own rows.
/// </summary>
internal static class PrintedForm
{
    public const string Title = "INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES";

    /// <summary>Boxes 1 to 6 of one reporting person, an officer.</summary>
    public const string Boxes =
        """
        +-----------------------------+---------------------+------------------------------------------------------------------+
        | 1. Name and Address of      | 2. Date of Event    | 3. Issuer Name and Ticker or Trading Symbol                      |
        | Reporting Person*           | Requiring Statement | EXAMPLE WIDGETS INC [ EXWI ]                                     |
        | SAMPLE JOHN Q               | (Month/Day/Year)    +----------------------------------+-------------------------------+
        +-----------------------------+ 08/01/2022          | 4. Relationship of Reporting     | 5. If Amendment, Date of      |
        | (Last)   (First)   (Middle) |                     | Person(s) to Issuer              | Original Filed                |
        | C/O EXAMPLE WIDGETS INC     |                     | (Check all applicable)           | (Month/Day/Year)              |
        | 100 SAMPLE STREET           |                     |    Director         10% Owner    |                               |
        +-----------------------------+                     | X  Officer (give    Other        +-------------------------------+
        | (Street)                    |                     |    title below)     (specify     | 6. Individual or Joint/Group  |
        | SPRINGFIELD  MA     01101   |                     |                     below)       | Filing (Check Applicable Line)|
        +-----------------------------+                     |                                  | X  Form filed by One          |
        | (City)    (State)    (Zip)  |                     |    CEO and President             |    Reporting Person           |
        |                             |                     |                                  |    Form filed by More than    |
        |                             |                     |                                  |    One Reporting Person       |
        +-----------------------------+---------------------+----------------------------------+-------------------------------+
        """;

    /// <summary>Box 1 of another reporting person, as it stands below Table II.</summary>
    public const string FurtherOwner =
        """
        +-----------------------------+
        | 1. Name and Address of      |
        | Reporting Person*           |
        | 3D SPECIMEN LP              |
        +-----------------------------+
        | (Last)   (First)   (Middle) |
        | 100 SAMPLE STREET           |
        +-----------------------------+
        | (Street)                    |
        | SPRINGFIELD  MA     01101   |
        +-----------------------------+
        | (City)    (State)    (Zip)  |
        +-----------------------------+
        """;

    /// <summary>Table I down to its columns' headings, ruled.</summary>
    public const string TableI =
        """
                                        Table I - Non-Derivative Securities Beneficially Owned
        +-----------------------------------------+-----------------------+----------------+-----------------------------------+
        | 1. Title of Security (Instr. 4)         | 2. Amount of          | 3. Ownership   | 4. Nature of Indirect Beneficial  |
        |                                         | Securities            | Form: Direct   | Ownership (Instr. 5)              |
        |                                         | Beneficially Owned    | (D) or Indirect|                                   |
        |                                         | (Instr. 4)            | (I) (Instr. 5) |                                   |
        +-----------------------------------------+-----------------------+----------------+-----------------------------------+
        """;

    /// <summary>A rule between two rows of Table I, or below its last.</summary>
    public const string TableIRule =
        "+-----------------------------------------+-----------------------+----------------+-----------------------------------+";

    /// <summary>Table II down to its columns' headings, ruled.</summary>
    public const string TableII =
        """
                                        Table II - Derivative Securities Beneficially Owned
                                  (e.g., puts, calls, warrants, options, convertible securities)
        +----------------------+-----------------------+---------------------------+------------+-----------+------------------+
        | 1. Title of          | 2. Date Exercisable   | 3. Title and Amount of    | 4.         | 5.        | 6. Nature of     |
        | Derivative Security  | and Expiration Date   | Securities Underlying     | Conversion | Ownership | Indirect         |
        | (Instr. 4)           | (Month/Day/Year)      | Derivative Security       | or Exercise| Form:     | Beneficial       |
        |                      |                       | (Instr. 4)                | Price of   | Direct (D)| Ownership        |
        |                      +-----------+-----------+--------------+------------+ Derivative | or        | (Instr. 5)       |
        |                      | Date      | Expiration| Title        | Amount or  | Security   | Indirect  |                  |
        |                      | Exercis-  | Date      |              | Number of  |            | (I)       |                  |
        |                      | able      |           |              | Shares     |            | (Instr. 5)|                  |
        +----------------------+-----------+-----------+--------------+------------+------------+-----------+------------------+
        """;

    /// <summary>A rule between two rows of Table II, or below its last.</summary>
    public const string TableIIRule =
        "+----------------------+-----------+-----------+--------------+------------+------------+-----------+------------------+";

    /// <summary>The captions below the signatures, and the sentences that end the form.</summary>
    public const string Foot =
        """
                                                                                ** Signature of Reporting       Date
                                                                                Person
        Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.
        * If the form is filed by more than one reporting person, see Instruction 5 (b)(v).
        """;

    /// <summary>One signature and the end of the form.</summary>
    public const string Signed =
        """
                                                                                /s/ John Q. Sample              08/10/2022
        """ + "\n" + Foot;

    /// <summary>A row of Table I, ruled below.</summary>
    public static string RowI(string title, string amount, string form, string nature = "") =>
        $"| {title,-40}| {amount,-22}| {form,-15}| {nature,-34}|\n{TableIRule}";

    /// <summary>A row of Table II, ruled below.</summary>
    public static string RowII(
        string title, string exercisable, string expiration, string underlying, string shares, string price, string form, string nature = "") =>
        $"| {title,-21}| {exercisable,-10}| {expiration,-10}| {underlying,-13}| {shares,-11}| {price,-11}| {form,-10}| {nature,-17}|\n{TableIIRule}";

    /// <summary>Parts, one below the other, as the pages of a form; <see cref="NewPage"/> ends a page.</summary>
    public static RecognitionResult Read(params ReadOnlySpan<string> parts) => Form3Recogniser.Recognise(Picture.Document(Draw(parts)));

    /// <summary>A form of one reporting person with these rows in Table I, and what stands below Table II.</summary>
    public static RecognitionResult Filing(string[] rows, string notes, string signed) =>
        Read([Title, Boxes, TableI, .. rows, TableII, notes, signed]);

    /// <summary>Parts, one below the other, as pictures of pages.</summary>
    public static string[] Draw(params ReadOnlySpan<string> parts) =>
        string.Join('\n', parts.ToArray()).Split($"\n{NewPage}\n");

    /// <summary>The part that ends a page.</summary>
    public const string NewPage = "\f";
}
