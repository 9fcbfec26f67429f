namespace Form3Parser.Recognition;

/// <summary>
/// The form's printed wording, reduced to letters and digits in lower case: the only place that spells it. Where printings
/// differ, each wording has a row, the longer first.
/// </summary>
/// <diagnostic code="F3-102">
/// <title>A heading of the form was not found</title>
/// <meaning>
/// A heading, a caption or a box's label is missing or worded in an unknown way. Error:
/// what stands below it was not read. Warning: its place was guessed, or nothing depends
/// on it.
/// </meaning>
/// <reason>
/// The headings tell what the values are. Where a column's heading is missing, the rows of
/// its table are not read at all.
/// </reason>
/// <remedy>
/// See whether the page has the heading. In scans, one letter that was misread is enough.
/// </remedy>
/// </diagnostic>
internal static class Landmarks
{
    public static readonly (Landmark Landmark, string[] Keys, bool StandsAlone)[] Sections =
    [
        (Landmark.NameAndAddress, ["1nameandaddressofreportingperson", "nameandaddressofreportingperson"], false),
        (Landmark.TableI, ["tableinonderivativesecuritiesbeneficiallyowned", "tablenonderivativesecuritiesbeneficiallyowned", "tableinonderivativesecurities"], false),
        (
            Landmark.TableII,
            [
                "tableiiderivativesecuritiesbeneficiallyownedegputscallswarrantsoptionsconvertiblesecurities",
                "tableiiderivativesecuritiesbeneficiallyowned", "tableiiderivativesecurities",
            ],
            false),
        (Landmark.ReportingOwners, ["reportingowners"], true),
        (Landmark.FurtherPersons, ["additionalreportingpersons", "additionalreportingperson", "additionalreportingowners", "otherreportingpersons"], true),
        (Landmark.Signatures, ["signatures"], true),
        (Landmark.Explanation, ["explanationofresponses"], false),
        (Landmark.Explanation, ["footnotes", "footnotestoform3", "notes"], true),
        (Landmark.Remarks, ["remarks"], false),
    ];

    /// <summary>What may stand before the number of a box.</summary>
    public static readonly string[] NumberWords = ["item", "box"];

    public static readonly string[] EventDate = Numbered("2", "dateofeventrequiringstatementmonthdayyear", "dateofeventrequiringstatement");

    /// <summary>Box 3 of the paper form until 2002, by which the numbers of those after it are greater by one. No filing has its value.</summary>
    public static readonly string[] IrsNumber = Numbered("3", "irsidentificationnumberofreportingpersonifanentityvoluntary", "irsidentificationnumberofreportingperson",
        "irsorsocialsecuritynumberofreportingpersonvoluntary", "irsorsocialsecuritynumberofreportingperson");

    public static readonly string[] IssuerName = Numbered("34", "issuernameandtickerortradingsymbol");

    /// <summary>Labels of a list of the boxes that has what a box of the form holds in two lines: name and address, name and symbol.</summary>
    public static readonly string[] OwnerName = Numbered("1", "nameofreportingperson");
    public static readonly string[] OwnerAddress = ["addressofreportingperson", "address"];
    public static readonly string[] IssuerOnly = Numbered("34", "issuername", "nameofissuer");
    public static readonly string[] Symbol = ["tickerortradingsymbol", "tradingsymbol", "tickersymbol"];
    public static readonly string[] ForeignSymbol = ["3aforeigntradingsymbol", "foreigntradingsymbol"];

    public static readonly string[] Relationship = Numbered("45", "relationshipofreportingpersonstoissuercheckallapplicable", "relationshipofreportingpersontoissuercheckallapplicable",
        "relationshipofreportingpersonstoissuer", "relationshipofreportingpersontoissuer", "relationshiptoissuer", "relationshipofreportingpersonsto",
        // Cut by a converter's cell.
        "relationshipofreportingperso");

    public static readonly string[] Director = ["director"];
    public static readonly string[] TenPercentOwner = ["10owner", "10owne"];
    public static readonly string[] Officer = ["officergivetitlebelow", "officergivetitle", "officer"];
    public static readonly string[] Other = ["otherspecifybelow", "otherspecify", "other"];

    /// <summary>What may stand before the officer's title and the specification, a colon behind it.</summary>
    public static readonly string[] TitleCaptions = ["title", "specify"];

    public static readonly string[] Amendment = Numbered("56", "ifamendmentdateoforiginalfiledmonthdayyear", "ifamendmentdateoriginalfiledmonthdayyear",
        "ifamendmentdateoforiginalfiled", "ifamendmentdateoriginalfiled", "ifamendmentdateoforiginalmonthdayyear", "ifamendmentdateoforiginal", "ifamendmentdateoriginal");

    public static readonly string[] JointFiling = Numbered("67", "individualorjointgroupfilingcheckapplicableline", "individualorjointgroupfiling",
        "individualorjointgroupcheckapplicableline", "individualorjointgroup");

    public static readonly string[] FiledByOne = ["formfiledbyonereportingperson", "filedbyonereportingperson"];
    public static readonly string[] FiledByMore = ["formfiledbymorethanonereportingperson", "filedbymorethanonereportingperson"];

    /// <summary>The words that labels of boxes to tick begin with, as they are printed.</summary>
    public static readonly string[] TickedWords = ["Director", "10%", "Officer", "Other", "Form"];

    public static readonly string[] NameCaption = ["last"];
    public static readonly string[] NameCaptions = ["last", "first", "middle"];
    public static readonly string[] StreetCaption = ["street"];
    public static readonly string[] PlaceCaptions = ["city", "state", "zip", "country"];

    /// <summary>Words beside those in captions: "Last Name", "Zip Code".</summary>
    public static readonly string[] CaptionWords = ["name", "initial", "address", "code", "or", "province"];

    /// <summary>Small print inside the boxes that belongs to no field.</summary>
    public static readonly string[] BoxPrint = ["monthdayyear", "checkallapplicable", "clickallapplicable", "checkapplicableline", "printortyperesponses"];

    /// <summary>Table I, a row of wordings for each column from the left.</summary>
    public static readonly string[][] TableIColumns =
    [
        ["1titleofsecurityinstr4", "titleofsecurityinstr4", "1titleofsecurity", "titleofsecurity"],
        [
            "2amountofsecuritiesbeneficiallyownedinstr4", "amountofsecuritiesbeneficiallyownedinstr4",
            "2amountofsecuritiesbeneficiallyowned", "amountofsecuritiesbeneficiallyowned", "2amountofsecurities", "amountofsecurities",
        ],
        [
            "3ownershipformdirectdorindirectiinstr5", "ownershipformdirectdorindirectiinstr5", "3ownershipformdirectdorindirecti",
            "ownershipformdirectdorindirecti", "3ownershipfromdirectdorindirectiinstr5", "ownershipfromdirectdorindirecti",
            "3ownershipformdori", "ownershipformdori", "3ownershipform", "ownershipform",
        ],
        [
            "4natureofindirectbeneficialownershipinstr5", "natureofindirectbeneficialownershipinstr5",
            "4natureofindirectbeneficialownership", "3natureofindirectbeneficialownershipinstr5", "natureofindirectbeneficialownership",
            "4natureofindirectownership", "natureofindirectownership",
        ],
    ];

    /// <summary>Table II, the headings that stand over one or two columns: 1, 2, 3, 4, 5, 6.</summary>
    public static readonly string[][] TableIIGroups =
    [
        ["1titleofderivativesecurityinstr4", "titleofderivativesecurityinstr4", "1titleofderivativesecurity", "titleofderivativesecurity", "1titleofsecurityinstr4", "titleofsecurityinstr4"],
        [
            "2dateexercisableandexpirationdatemonthdayyear", "dateexercisableandexpirationdatemonthdayyear",
            "2dateexercisableandexpirationdate", "dateexercisableandexpirationdate",
        ],
        [
            "3titleandamountofsecuritiesunderlyingderivativesecurityinstr4", "titleandamountofsecuritiesunderlyingderivativesecurityinstr4",
            "3titleandamountofsecuritiesunderlyingderivativesecurity", "titleandamountofsecuritiesunderlyingderivativesecurity",
            "3titleandamountofunderlyingsecuritiesinstr4", "titleandamountofunderlyingsecurities",
        ],
        ["4conversionorexercisepriceofderivativesecurity", "conversionorexercisepriceofderivativesecurity", "4conversionorexerciseprice", "conversionorexerciseprice"],
        [
            "5ownershipformdirectdorindirectiinstr5", "5ownershipformofderivativesecuritydirectdorindirectiinstr5",
            "ownershipformdirectdorindirectiinstr5", "ownershipformofderivativesecuritydirectdorindirectiinstr5",
            "5ownershipformofderivativesecuritiesdirectdorindirectiinstr5",
            "5ownershipformdirectdorindirecti", "5ownershipformdori", "ownershipformdirectdorindirecti", "ownershipformdori", "ownershipformofderivativesecuritydirectdorindirecti",
        ],
        [
            "6natureofindirectbeneficialownershipinstr5", "natureofindirectbeneficialownershipinstr5",
            "6natureofindirectbeneficialownership", "natureofindirectbeneficialownership", "6natureofindirectownership", "natureofindirectownership",
        ],
    ];

    /// <summary>Table II, the headings under groups 2 and 3.</summary>
    public static readonly string[][] TableIILeaves =
    [
        ["dateexercisable", "2dateexercisable"], ["expirationdate"],
        [
            "title", "3titleofunderlyingsecurities", "3titleofunderlyingsecurity", "3titleofsecuritiesunderlyingderivativesecurity",
            "titleofunderlyingsecurities", "titleofunderlyingsecurity", "titleofsecuritiesunderlyingderivativesecurity",
        ],
        ["amountornumberofshares", "amountornumber"],
    ];

    /// <summary>The longer words of the columns' headings.</summary>
    public static readonly string[] ColumnWords =
    [
        "conversion", "ownership", "exercisable", "exercise", "expiration", "derivative", "indirect", "direct", "security", "securities", "underlying",
        "beneficially", "beneficial", "nature", "amount", "number", "shares", "title", "price", "date", "form",
    ];

    public static readonly string[] TableIISubtitle = ["egputscallswarrantsoptionsconvertiblesecurities"];

    /// <summary>The headings of a table of further persons.</summary>
    public static readonly string[] PersonsName = ["nameofreportingperson", "nameofreportingowner", "nameofjointfiler", "reportingperson", "name"];
    public static readonly string[] PersonsAddress = ["addressofreportingperson", "addressofreportingowner", "addressofjointfiler", "address"];

    public static readonly string[] OwnersTableName = ["reportingownernameaddress", "reportingowner"];
    public static readonly string[] OwnersTableGroup = ["relationships", "relationship"];

    public static readonly string[] SignatureCaption = ["signatureofreportingperson"];
    public static readonly string[] DateCaption = ["date"];

    /// <summary>What stands alone in a table that lists nothing.</summary>
    public static readonly string[] None = ["none", "notapplicable", "na", "nil"];

    public const string NoSecuritiesKey = "nosecuritiesarebeneficiallyowned";

    /// <summary>The sentence that the form ends with, in its wordings.</summary>
    public static readonly string[] LastSentence =
    [
        "personswhorespondtothecollectionofinformationcontainedinthisformarenotrequiredtorespondunlesstheformdisplaysacurrentlyvalidombcontrolnumber",
        "personswhorespondtothecollectionofinformationcontainedinthisformarenotrequiredtorespondunlesstheformdisplaysacurrentlyvalidombnumber",
        "potentialpersonswhoaretorespondtothecollectionofinformationcontainedinthisformarenotrequiredtorespondunlesstheformdisplaysacurrentlyvalidombcontrolnumber",
        "potentialpersonswhoaretorespondtothecollectionofinformationcontainedinthisformarenotrequiredtorespondunlesstheformdisplaysacurrentlyvalidombnumber",
    ];

    /// <summary>Sentences of the form that tell the filer something. They hold no value wherever they stand.</summary>
    public static readonly string[] Legends =
    [
        "reminderreportonaseparatelineforeachclassofsecuritiesbeneficiallyowneddirectlyorindirectly",
        "iftheformisfiledbymorethanonereportingpersonseeinstruction5bv",
        "iftheformisfiledbymorethanonereportingpersonseeinstruction4bv",
        "intentionalmisstatementsoromissionsoffactsconstitutefederalcriminalviolationssee18usc1001and15usc78ffa",
        "notefilethreecopiesofthisformoneofwhichmustbemanuallysignedifspaceisinsufficientseeinstruction6forprocedure",
        "notefilethreecopiesofthisformoneofwhichmustbemanuallysigned",
        .. LastSentence,
        "sec1473702", "sec1473902", "sec1473305", "sec1473507", "sec1473519", "sec1473326", "sec14730702", "sec14730902", "sec14730305",
        "sec14730507", "sec14730519", "sec14730326", "sec1473",
    ];

    /// <summary>What pages after the first are headed with, on a line of its own or before a table's; prose may have the words, too.</summary>
    public static readonly string[] RunningTitles = ["form3continued"];

    /// <summary>How the titles begin of pages for further reporting persons; a number follows.</summary>
    public static readonly string[] PersonsTitles = ["form3continuedadditionalreportingperson"];

    /// <summary>What stands in brackets behind a heading that a page repeats.</summary>
    public static readonly string[] Continued = ["continued", "contd", "cont"];

    /// <summary>How a line of the form's foot begins that names another agency, with numbers and dates that differ.</summary>
    public static readonly string[] FootLines = ["boardofgovernorsofthefederalreservesystem"];

    /// <summary>Headings that only pages of a form have.</summary>
    public static readonly string[] FormHeadings =
    [
        .. Sections.Where(s => s.Landmark is Landmark.NameAndAddress or Landmark.TableI or Landmark.TableII or Landmark.Explanation).SelectMany(s => s.Keys),
        .. Relationship, .. JointFiling, .. TableIColumns[0], .. TableIIGroups[0], .. OwnersTableName.Take(1),
    ];

    /// <summary>The sentences to the filer that a form ends with.</summary>
    public static readonly string[] LastSentences = [.. Legends.Where(l => l.StartsWith("note", StringComparison.Ordinal) || l.Contains("personswho", StringComparison.Ordinal))];

    /// <summary>What stands below a form's last words: the captions of its signatures, and the last sentences to the filer.</summary>
    public static readonly string[] Endings = [.. SignatureCaption, .. LastSentences];

    /// <summary>How the titles begin of documents that are filed with a form.</summary>
    public static readonly string[] OtherDocuments =
    [
        "exhibit", "powerofattorney", "limitedpowerofattorney", "specialpowerofattorney", "durablepowerofattorney",
        "substitutepowerofattorney", "confirmingstatement", "jointfiling", "jointfiler",
    ];

    public const string Form3Title = "initialstatementofbeneficialownershipofsecurities";
    public const string Form4Title = "statementofchangesinbeneficialownership";
    public const string Form5Title = "annualstatementofchangesinbeneficialownership";

    // A box's wordings with each of the numbers that it has had, then without one.
    private static string[] Numbered(string numbers, params ReadOnlySpan<string> wordings)
    {
        var keys = new List<string>();
        foreach (var number in numbers)
            foreach (var wording in wordings)
                keys.Add(number + wording);
        return [.. keys, .. wordings];
    }
}
