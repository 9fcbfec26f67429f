namespace Form3Parser.Text;

/// <summary>The one exception with which a page reader says that it cannot read a document.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="reason">The kind of trouble.</param>
    /// <param name="message">One sentence for the user: what is wrong, or which limit was passed.</param>
    /// <param name="inner">What led to it, if anything.</param>
    public UnreadableDocumentException(UnreadableReason reason, string message, Exception? inner = null)
        : base(message, inner) => Reason = reason;

    /// <summary>The kind of trouble.</summary>
    public UnreadableReason Reason { get; }
}
