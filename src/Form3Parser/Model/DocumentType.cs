namespace Form3Parser.Model;

/// <summary>EDGAR's submission type of a Form 3.</summary>
public enum DocumentType
{
    /// <summary>A first statement, submission type 3.</summary>
    Form3,

    /// <summary>An amendment of an earlier statement, submission type 3/A.</summary>
    Form3Amendment,
}
