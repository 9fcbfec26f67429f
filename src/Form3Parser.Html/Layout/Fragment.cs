namespace Form3Parser.Html.Layout;

/// <summary>A word of a page before it has a place.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="IsRaised">Whether it is set small above or below the line.</param>
/// <param name="IsBold">Whether it is set bold.</param>
/// <param name="SpaceBefore">Whether white space parts it from the word before it.</param>
/// <param name="Link">Where a click on it leads; null when nowhere.</param>
internal readonly record struct Fragment(string Text, bool IsRaised, bool IsBold, bool SpaceBefore, string? Link);
