namespace Form3Parser.Sources.PlainText;

/// <summary>A word of a line of text.</summary>
/// <param name="Column">The column of its first character, from 0.</param>
/// <param name="Text">Its characters.</param>
internal readonly record struct CharacterWord(int Column, string Text);
