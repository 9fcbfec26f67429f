namespace Form3Parser.Recognition;

/// <summary>The parts of the form that have a reader of their own.</summary>
internal enum Section
{
    /// <summary>The form's title, above box 1.</summary>
    Cover,

    /// <summary>Boxes 1 to 6.</summary>
    Boxes,

    TableI,

    TableII,

    /// <summary>Box 1 again for each owner of a joint filing.</summary>
    FurtherOwners,

    /// <summary>The filing agents' table of owners and their relationships.</summary>
    OwnersTable,

    /// <summary>Signatures under a heading of their own.</summary>
    Signatures,

    /// <summary>The notes.</summary>
    Explanation,

    Remarks,
}
