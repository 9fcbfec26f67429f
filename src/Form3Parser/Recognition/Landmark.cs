namespace Form3Parser.Recognition;

/// <summary>The printed headings that open a part of the form.</summary>
internal enum Landmark
{
    /// <summary>"1. Name and Address of Reporting Person".</summary>
    NameAndAddress,

    /// <summary>The same with the captions of a name or an address below it: prose that quotes the heading has none.</summary>
    CaptionedBox,

    /// <summary>"Table I - Non-Derivative Securities Beneficially Owned".</summary>
    TableI,

    /// <summary>"Table II - Derivative Securities Beneficially Owned".</summary>
    TableII,

    /// <summary>The same with the headings of its columns below it: prose that quotes the title has none.</summary>
    HeadedTableII,

    /// <summary>"Reporting Owners", the filing agents' table of all owners.</summary>
    ReportingOwners,

    /// <summary>"Additional Reporting Persons", above the boxes or a list of them.</summary>
    FurtherPersons,

    /// <summary>"Signatures", the filing agents' heading.</summary>
    Signatures,

    /// <summary>"Explanation of Responses:".</summary>
    Explanation,

    /// <summary>"Remarks:".</summary>
    Remarks,
}
