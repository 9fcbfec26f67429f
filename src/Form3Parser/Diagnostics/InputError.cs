using Form3Parser.Text;

namespace Form3Parser.Diagnostics;

/// <summary>Why an input gave no record.</summary>
/// <param name="Code">The kind of trouble.</param>
/// <param name="Message">One sentence for the user, without the path.</param>
public sealed record InputError(InputErrorCode Code, string Message)
{
    /// <summary>What a reader's refusal is called.</summary>
    public static InputError Of(UnreadableDocumentException refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var code = refusal.Reason switch
        {
            UnreadableReason.NotThisFormat => InputErrorCode.Unsupported,
            UnreadableReason.Damaged => InputErrorCode.Damaged,
            UnreadableReason.Encrypted => InputErrorCode.Encrypted,
            UnreadableReason.TooLarge => InputErrorCode.TooLarge,
            _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
        };
        return new InputError(code, refusal.Message);
    }
}
