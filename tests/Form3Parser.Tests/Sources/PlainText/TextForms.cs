using Form3Parser.Recognition;
using Form3Parser.Sources;
using Form3Parser.Sources.PlainText;
using System.Text;

namespace Form3Parser.Tests.Sources.PlainText;

/// <summary>Forms as converters write them.</summary>
internal static class TextForms
{
    /// <summary>Columns of print as columns of characters: wrapped cells stand half a line beside each other.</summary>
    public const string Layout =
        """
                  FORM 3                 UNITED STATES SECURITIES AND EXCHANGE COMMISSION                OMB APPROVAL
                              INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES

        1. Name and Address of Reporting Person*      2. Date of Event          3. Issuer Name and Ticker or Trading Symbol

        Roe Richard
                                                      Requiring Statement
                                                      (Month/Day/Year)
                                                                                Placeholder Holdings Inc. [ PLHE ]
                                                      11/18/2010                4. Relationship of Reporting Person(s) to        5. If Amendment, Date of Original
                                                                                Issuer                                           Filed (Month/Day/Year)
        (Last)           (First)         (Middle)                               (Check all applicable)
        C/O PLACEHOLDER HOLDINGS INC.                                                Director                    10% Owner
        1 EXAMPLE ROAD, FLOOR 2                                                    X Officer (give title         Other (specify
                                                                                     below)                      below)
        (Street)                                                                            Treasurer                    6. Individual or Joint/Group Filing
        SPRINGFIELD      IL              62701                                                                           (Check Applicable Line)
                                                                                                                          X  Form filed by One Reporting Person
        (City)           (State)         (Zip)                                                                               Form filed by More than One Reporting Person

                                        Table I - Non-Derivative Securities Beneficially Owned

        1. Title of Security (Instr. 4)               2. Amount of Securities          3. Ownership Form:   4. Nature of Indirect Beneficial
                                                      Beneficially Owned (Instr. 4)    Direct (D) or        Ownership (Instr. 5)
                                                                                       Indirect (I)
                                                                                       (Instr. 5)

        Common Stock                                            1,250                           D
                                                                                                            By the Roe Family
        Class B Common Stock                                    3,000(1)                        I
                                                                                                            Trust(2)

                                Table II - Derivative Securities Beneficially Owned
                        (e.g., puts, calls, warrants, options, convertible securities)

        1. Title of Derivative Security      2. Date Exercisable and    3. Title and Amount of Securities    4. Conversion   5. Ownership   6. Nature of Indirect
        (Instr. 4)                           Expiration Date            Underlying Derivative Security       or Exercise     Form: Direct   Beneficial Ownership
                                             (Month/Day/Year)           (Instr. 4)                           Price of        (D) or         (Instr. 5)
                                                                                                             Derivative      Indirect (I)
                                             Date          Expiration                          Amount or     Security        (Instr. 5)
                                             Exercisable   Date         Title                  Number of
                                                                                               Shares

        Employee Stock Option                                           Class B
                                              (3)          08/01/2020                          40,000           $7.25              D
        (right to buy)                                                  Common Stock

        Warrant                              01/01/2011    01/01/2016   Common Stock              500          $12.5               D
        Explanation of Responses:
        1. Includes shares that the reporting person bought in the open market and holds in street name.
        2. The reporting person is the trustee of the trust.
        3. The option vests in four equal annual installments.
        Remarks:
        Exhibit 24 - Power of Attorney
                                                                                   /s/ Pat Example,
                                                                                   Attorney-in-Fact for        11/22/2010
                                                                                   Richard Roe
                                                                                   ** Signature of Reporting
                                                                                                               Date
                                                                                   Person
        Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.
        """;

    /// <summary>Cells parted by tabs, a signature over two lines, tags and raised figures.</summary>
    public const string Tabs =
        """
        FORM 3

        INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES

        DOE JANE	2. Date of Event Requiring Statement (Month/Day/Year) 03/14/2003 3. Issuer Name and Ticker or Trading Symbol EXAMPLE WIDGETS CORP [EXWI]
        (Last) (First) (Middle) C/O EXAMPLE WIDGETS CORPORATION			Relationship of Reporting Perso (Check all applicable) X Director	10% Owne	r (Mo	5. If Amendment, Date of Original Filed (Month/Day/Year)
        12 SAMPLE STREET (Street) DAYTON OH 45402			X Officer (give title below) Senior VP, Corporate De	Other (spe- below) velopmt		6. Individual or Joint/Group Filing (Check Applicable Line) X Form filed by One Reporting Person Form filed by More than One Reporting Person
        (City) (State) (Zip)
        Table I - Non-Derivative Securities Beneficially Owned
        1. Title of Security (Instr. 4)	2. Amount of Securities Beneficially Owned (Instr. 4)	3. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)	4. Nature of Indirect Beneficial Ownership (Instr. 5)
        Common Stock	12,000 ⁽¹⁾	D	
        Common Stock	$250,000	I	By Spouse
        Table II - Derivative Securities Beneficially Owned (e.g., puts, calls, warrants, options, convertible securities)
        1. Title of Derivative Security (Instr. 4)	2. Date Exercisable and Expiration Date (Month/Day/Year)		3. Title and Amount of Securities Underlying Derivative Security (Instr. 4)		4. Conversion or Exercise Price of	5. Ownership Form: Direct (D)	6. Nature of Indirect Beneficial Ownership (Instr. 5)
        	Date Exercisable	Expiration Date	Title	Amount or Number of Shares	Derivative Security	or Indirect (I) (Instr. 5)	
        Stock Option	03/14/2004	03/14/2013	Common Stock	5,000	1.5	D	

        Explanation of Responses:

        1. Held in a retirement account.

        /s/ Pat Example, Attorney-in-fact for Jane 03/20/2003

        <u>Doe</u>

        ** Signature of Reporting Person Date
        """;

    public static RecognitionResult Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static RecognitionResult Read(byte[] text) =>
        new PagedSource(new PlainTextReader(), (document, cancellation) => Form3Recogniser.RecogniseAll(document, cancellation: cancellation)).Read(text, CancellationToken.None).Filings[0];
}
