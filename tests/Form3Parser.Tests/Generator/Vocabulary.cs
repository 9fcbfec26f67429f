namespace Form3Parser.Tests.Generator;

/// <summary>The words that generated filings are made of: placeholders, and what real filings are hard to read for.</summary>
internal static class Vocabulary
{
    public static readonly string[] LastNames =
        ["ROE", "DOE", "SAMPLE", "VAN DER MUSTER", "O'PLACEHOLDER", "MUSTERMANN-BEISPIEL", "Specimen", "DI ESEMPIO", "X"];

    public static readonly string[] FirstNames = ["RICHARD", "JANE", "JOHN Q", "ANNA-MARIA", "Erika Louise", "M. THEODORE", "I", "D"];

    public static readonly string[] NameSuffixes = ["JR", "III", "MD PHD", "SR."];

    public static readonly string[] Entities =
    [
        "Placeholder Growth Equity Partners", "SAMPLE CAPITAL MANAGEMENT", "Beispiel Holding GmbH", "The Roe Family 2011 Irrevocable",
        "Example Widgets", "Specimen Ventures Opportunity Fund", "EXAMPLE (HOLDINGS)", "Muster.com [Europe]", "1-800-SAMPLES", "3D Specimen", "MUSTER & SOHN", "Doe Brothers Private Investment Company of Delaware",
        "Table Mountain Wineries", "Director Ten", "Title Insurance",
    ];

    /// <summary>Entities that end as a heading of the form reads.</summary>
    public static readonly string[] RareEntities = ["Custom Signatures", "Association of Reporting Owners"];

    public static readonly string[] EntitySuffixes =
        ["LP", "L.P.", "LLC", "Trust", "INC", "Corp /DE/", "II, L.P.", "(Cayman) Ltd.", "PLC /ADR/", "S.A.", "Co-Investment IV-A, L.P."];

    public static readonly string[] Streets =
    [
        "100 SAMPLE STREET", "250 SPECIMEN DRIVE", "ONE PLACEHOLDER PLAZA, 22ND FLOOR", "1600 AVENUE OF THE EXAMPLES", "P.O. BOX 1234",
        "BEISPIELALLEE 7", "3000 SAND HILL EXAMPLE ROAD", "12-14 MUSTER WAY", "40 E. 52ND STREET",
    ];

    public static readonly string[] StreetExtras = ["SUITE 400", "BLDG 3, 4TH FL", "18TH FLOOR", "SUITE 3100, MAIL STOP 12", "ATTN: LEGAL"];

    public static readonly (string City, string State, string Zip)[] Places =
    [
        ("CHELMSFORD", "MA", "01824"), ("NEW YORK", "NY", "10036-2714"), ("LA JOLLA", "CA", "92037"), ("SAN FRANCISCO", "CA", "94105"),
        ("RANCHO SANTA MARGARITA", "CA", "92688"), ("KING OF PRUSSIA", "PA", "19406"), ("ST. LOUIS", "MO", "63105"), ("OR", "OR", "97001"),
        ("WINSTON-SALEM", "NC", "27101"), ("DE FOREST", "WI", "53532"), ("TORONTO ONTARIO", "A6", "M5H 4A9"), ("ZUG", "V8", "6300"),
        ("LONDON", "X0", "EC2A 4NE"), ("GEORGE TOWN, GRAND CAYMAN", "E9", "KY1-9005"), ("SAN MATEO", "CA", "94402"),
        ("HONG KONG", "K3", "999077"), ("PRINCETON JUNCTION-HIGHTSTOWN", "NJ", "08550"), ("BERLIN", "2M", "10115"),
    ];

    public static readonly string[] Countries = ["GERMANY", "UNITED KINGDOM", "SWITZERLAND", "KOREA, REPUBLIC OF", "CAYMAN ISLANDS"];

    public static readonly string[] OfficerTitles =
    [
        "CEO and President", "Chief Financial Officer", "See Remarks", "Exec. VP & CFO", "SVP, Gen. Counsel & Secretary",
        "VP/Controller", "Chief Technology Officer", "President, Title I", "Ch. Account'g Off./VP/Controll",
    ];

    public static readonly string[] OtherTexts =
        ["See Explanation of Responses", "Member of 10% Owner Group", "Trustee", "Former Director", "See Footnote", "Advisor to the Officer"];

    public static readonly string[] Symbols = ["EXWI", "BKSY", "N/A", "NONE", "sonse", "ROE.A, ROE.B", "X", "BF-B", "1234", "ABCDEFGHIJ", "BRK.B", "roe/p"];

    public static readonly string[] ForeignSymbols = ["2330.TW", "BSP.DE", "ROE.L", "X.TO"];

    public static readonly string[] Titles =
    [
        "Common Stock", "Common Stock, $0.01 par value", "Class A Common Stock", "Ordinary Shares", "Common Units", "Series D Preferred Stock",
        "Common Stock, par value $0.001 per share, held in escrow until", "American Depositary Shares", "6% Convertible Notes due 2027",
        "Class I Shares", "Non-Voting Common Stock",
    ];

    /// <summary>Titles that begin as a heading of the form does.</summary>
    public static readonly string[] RareTitles = ["Title of Security Trust Units", "Title", "D", "Amount or Number of Shares"];

    /// <summary>Titles that look like something else: a date, a number, a form of ownership, a note's mark.</summary>
    public static readonly string[] MisleadingTitles =
    [
        "2027 Notes", "12/31/2027 Warrants", "1,000 Unit Trust", "Series 3", "I Shares", "Class D", "N/A", "5", "Units (1 share, 1/2 warrant)",
        "$25 Preferred", "Common Stock - 10% Owner Class", "Rights (other)", "Notes due 03/15/2031",
    ];

    /// <summary>Titles that end as if a note's mark stood there.</summary>
    public static readonly string[] MarkedTitles = ["Class A Common Stock (2)", "Warrants (1)", "Series B Units (10)", "Tranche (1) (2)"];

    public static readonly string[] DerivativeTitles =
    [
        "Employee Stock Option (right to buy)", "Restricted Stock Units", "Series B-1 Convertible Preferred Stock", "Warrant (right to buy)",
        "Phantom Stock", "Stock Appreciation Right", "6% Convertible Senior Secured Notes due 2027 (the 2nd Lien Notes", "Option",
        "Forward Sale Contract (obligation to sell)", "Series C Preferred Stock", "Performance-Based RSUs",
    ];

    public static readonly string[] Natures =
    [
        "By Trust", "By Spouse", "By 401(k) Plan", "By Roe Family Investments LP", "By Sample Trust I",
        "By Doe Brothers Private Investment Company of Delaware, of which the reporting person is a managing", "Direct", "By IRA",
        "By Placeholder Growth Equity Partners II, L.P.", "By D. Roe, as custodian", "N/A", "I", "By LLC", "By Roe 2020 GRAT", "1",
    ];

    /// <summary>Natures that send the reader to a note.</summary>
    public static readonly string[] NoteNatures = ["See footnote", "See Explanation of Responses", "See Footnotes"];

    public static readonly string[] Capacities =
        ["Attorney-in-Fact", "attorney-in-fact for Jane Doe", "its Managing Member", "Authorized Person", "General Partner of the General Partner"];
}
