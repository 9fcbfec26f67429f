namespace Form3Parser.Model;

/// <summary>The form of ownership: the one letter of Table I column 3 and Table II column 5.</summary>
public enum OwnershipForm
{
    /// <summary>D, direct.</summary>
    Direct,

    /// <summary>I, indirect.</summary>
    Indirect,
}
