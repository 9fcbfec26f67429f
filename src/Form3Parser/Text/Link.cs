namespace Form3Parser.Text;

/// <summary>A link annotation.</summary>
/// <param name="Box">Where it can be clicked.</param>
/// <param name="Uri">Its target as written.</param>
public readonly record struct Link(Rect Box, string Uri);
