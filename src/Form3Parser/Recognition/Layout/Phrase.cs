using Form3Parser.Text;

namespace Form3Parser.Recognition.Layout;

/// <summary>A printed phrase found on the sheet.</summary>
/// <param name="Box">Its words' boxes joined.</param>
/// <param name="Tokens">Its words in order of reading.</param>
/// <param name="OpensLine">True when nothing stands right before it on its line.</param>
internal sealed record Phrase(Rect Box, IReadOnlyList<Token> Tokens, bool OpensLine)
{
    public Token First => Tokens[0];

    /// <summary>Sets the words aside as part of the printed form.</summary>
    public void MarkAsLabel()
    {
        foreach (var token in Tokens)
            token.Use = TokenUse.Label;
    }
}
