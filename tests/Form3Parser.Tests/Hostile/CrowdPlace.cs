namespace Form3Parser.Tests.Hostile;

/// <summary>The part of the form that a crowd of words stands in.</summary>
public enum CrowdPlace
{
    /// <summary>Box 1, below the owner's name.</summary>
    Owner,

    /// <summary>Box 3, below the issuer's name.</summary>
    Issuer,

    /// <summary>Box 4, below its ticks.</summary>
    Relationship,

    TableI,

    TableII,

    /// <summary>The explanation of responses, below its first note.</summary>
    Notes,

    /// <summary>Below "Remarks:".</summary>
    Remarks,

    /// <summary>Right above the captions of the signatures.</summary>
    Signatures,

    /// <summary>Below the captions of the signatures.</summary>
    Foot,
}
