namespace Form3Parser.Tests.Hostile;

/// <summary>How the words of a crowd stand to each other.</summary>
public enum CrowdShape
{
    /// <summary>All drawn over each other.</summary>
    Point,

    /// <summary>All on one line, which runs far off the page.</summary>
    Line,

    /// <summary>All on one line within the place's width, each overlapping the next.</summary>
    Squeezed,

    /// <summary>Each on a line of its own.</summary>
    Column,

    /// <summary>Lines as wide as the place, as prose is set.</summary>
    Prose,

    /// <summary>Lines as wide as the place, each a hundredth of a point below the one above.</summary>
    Tight,

    /// <summary>Each a little right of and below the one before.</summary>
    Diagonal,
}
