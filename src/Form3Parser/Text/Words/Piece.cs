namespace Form3Parser.Text.Words;

/// <summary>Letters that follow each other both in the order of drawing and on the page; or white space.</summary>
internal struct Piece
{
    /// <summary>The place of the first letter in the order of drawing.</summary>
    public int First;

    /// <summary>How many letters from there on belong to it, duplicates among them.</summary>
    public int Count;

    /// <summary>Where it begins along the line, in points.</summary>
    public double U0;

    /// <summary>Where it ends along the line, in points.</summary>
    public double U1;

    /// <summary>Where its baseline lies across the lines, in points; later that of its row.</summary>
    public double V;

    /// <summary>The size of its letters, in points.</summary>
    public double Size;

    /// <summary>The row of its baseline, from 0 at the top.</summary>
    public int Row;

    public bool IsSpace;

    /// <summary>
    /// Its letters are of one level style, each a single plain character and none drawn again: they begin where it does and end
    /// where it does, and only their text is still to be read.
    /// </summary>
    public bool IsPlain;
}
