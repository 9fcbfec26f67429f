namespace Form3Parser.Model;

/// <summary>The fields of a table row that may carry footnotes, in the order of the record.</summary>
public enum HoldingField
{
    /// <summary>Column 1 of both tables.</summary>
    SecurityTitle,

    /// <summary>Table I column 2, a number of shares.</summary>
    SharesOwned,

    /// <summary>Table I column 2, an amount in US dollars.</summary>
    ValueOwned,

    /// <summary>Table II column 2, "Date Exercisable".</summary>
    ExerciseDate,

    /// <summary>Table II column 2, "Expiration Date".</summary>
    ExpirationDate,

    /// <summary>Table II column 3, "Title".</summary>
    UnderlyingSecurityTitle,

    /// <summary>Table II column 3, a number of shares.</summary>
    UnderlyingSecurityShares,

    /// <summary>Table II column 3, an amount in US dollars.</summary>
    UnderlyingSecurityValue,

    /// <summary>Table II column 4.</summary>
    ConversionOrExercisePrice,

    /// <summary>Table I column 3, Table II column 5.</summary>
    DirectOrIndirect,

    /// <summary>Table I column 4, Table II column 6.</summary>
    NatureOfOwnership,
}
