namespace Form3Parser.Recognition.Values;

/// <summary>What stands in a box to be ticked.</summary>
internal static class TickValue
{
    /// <summary>True for a tick of any printing: <c>X</c>, <c>[X]</c>, <c>__X__</c>, ☒, ✓.</summary>
    public static bool IsTicked(ReadOnlySpan<char> text)
    {
        var core = text.Trim("_[]()|☐□❑❏❐❒").Trim();
        // A large serif X taken off a picture.
        if (core is "xX" or "Xx")
            return true;
        return core.Length == 1 && core[0] is 'X' or 'x' or '☒' or '☑' or '✓' or '✔' or '✗' or '✘' or '×' or '■' or '●' or '⬤' or '◉' or '\u25FC' or '☓' or '✕' or '✖' or '\u2327' or '⊠' or '❎' or '◼' or '⬛' or '▣' or '✅';
    }

    /// <summary>True for an empty box: <c>[ ]</c>, <c>____</c>, ☐.</summary>
    public static bool IsEmpty(ReadOnlySpan<char> text) => text.Length > 0 && text.Trim("_[]()|☐□◻▢○◯❑❏❐❒▫◽⬜ ").Length == 0;
}
