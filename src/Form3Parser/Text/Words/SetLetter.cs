namespace Form3Parser.Text.Words;

/// <summary>A letter as <see cref="PageLetters"/> keeps it. It holds no object, so that pages of thousands cost little.</summary>
/// <param name="Left">The left edge of its advance box.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Text">What it stands for: a character, or less than 0 for a text of none or several.</param>
/// <param name="Style">Which style it has.</param>
internal readonly record struct SetLetter(double Left, double Right, int Text, int Style)
{
    public double Width => Right - Left;
}
