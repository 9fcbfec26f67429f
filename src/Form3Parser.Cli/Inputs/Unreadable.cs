using Form3Parser.Diagnostics;
using Form3Parser.Text;

namespace Form3Parser.Cli.Inputs;

/// <summary>What a reader's refusal is called in the command's output.</summary>
internal static class Unreadable
{
    internal static InputError ErrorOf(UnreadableDocumentException refusal) => new(CodeOf(refusal.Reason), refusal.Message);

    private static InputErrorCode CodeOf(UnreadableReason reason) => reason switch
    {
        UnreadableReason.NotThisFormat => InputErrorCode.Unsupported,
        UnreadableReason.Damaged => InputErrorCode.Damaged,
        UnreadableReason.Encrypted => InputErrorCode.Encrypted,
        UnreadableReason.TooLarge => InputErrorCode.TooLarge,
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
