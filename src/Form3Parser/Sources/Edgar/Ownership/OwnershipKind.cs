using Form3Parser.Diagnostics;
using Form3Parser.Sources.Edgar.Markup;

namespace Form3Parser.Sources.Edgar.Ownership;

/// <summary>Tells which form an ownership document is.</summary>
internal static class OwnershipKind
{
    /// <summary>The longest name of a form that is repeated in a message; EDGAR's have twenty characters at the most.</summary>
    private const int LongestName = 20;

    /// <summary>Why a document is not a Form 3; null when it is one, or does not say.</summary>
    public static InputError? Refuse(FiledElement root, bool isWhole)
    {
        var type = WhiteSpace.Fold(Find(root, "documentType")?.Text ?? "");
        if (IsForm3(type))
            return null;
        if (type is not null)
            return NotForm3(type);

        // Only Forms 4 and 5 have transactions; a document that breaks off early may still become either.
        if (HasTransactions(root))
            return new InputError(InputErrorCode.NotForm3, "a form with transactions, not a Form 3");
        return isWhole ? null : new InputError(InputErrorCode.Damaged, "it breaks off before it says which form it is");
    }

    /// <summary>Whether EDGAR's name of a submission or document is that of a Form 3 or its amendment.</summary>
    public static bool IsForm3(string? type) => type is "3" or "3/A" or "3/a";

    /// <summary>The refusal of another form, by the name EDGAR has for it.</summary>
    public static InputError NotForm3(string type) =>
        new(InputErrorCode.NotForm3, $"a Form {(type.Length > LongestName ? type[..LongestName] : type)}, not a Form 3");

    private static bool HasTransactions(FiledElement root) =>
        Find(Find(root, "nonDerivativeTable"), "nonDerivativeTransaction") is not null
        || Find(Find(root, "derivativeTable"), "derivativeTransaction") is not null;

    private static FiledElement? Find(FiledElement? parent, string name)
    {
        var at = parent?.First;
        while (at is not null && at.Name != name)
            at = at.Next;
        return at;
    }
}
