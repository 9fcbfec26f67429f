namespace Form3Parser.Text.Words;

/// <summary>A word before it is known on which line of the page it stands.</summary>
internal struct WordDraft
{
    /// <summary>Where its characters begin among those of all words, and how many they are.</summary>
    public int TextStart, TextLength;

    /// <summary>The style of its first letter.</summary>
    public int Style;

    public Rect Box;

    public double Baseline;

    public double Size;

    public double U0;

    public double U1;

    /// <summary>Where its baseline lies across the lines.</summary>
    public double V;

    /// <summary>Where the baseline of its line lies: another word's for what is raised or lowered beside it.</summary>
    public double LineV;

    /// <summary>The row of its baseline.</summary>
    public int Row;

    /// <summary>White space was drawn before it.</summary>
    public bool AfterSpace;
}
