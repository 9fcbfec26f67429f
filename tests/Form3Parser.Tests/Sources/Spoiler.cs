namespace Form3Parser.Tests.Sources;

/// <summary>Spoils texts, the same way for the same seed.</summary>
internal static class Spoiler
{
    /// <summary>A text with some of its bytes, words and lines changed, lost, doubled, or moved.</summary>
    /// <param name="text">The text.</param>
    /// <param name="seed">What the changes depend on.</param>
    /// <param name="pieces">What may be put in.</param>
    public static byte[] Spoil(byte[] text, int seed, IReadOnlyList<byte[]> pieces)
    {
        var dice = new Random(seed);
        var bytes = new List<byte>(text);
        for (var changes = dice.Next(1, 12); changes > 0 && bytes.Count > 1; changes--)
        {
            int at = dice.Next(bytes.Count), length = Math.Min(dice.Next(1, 1 << dice.Next(1, 12)), bytes.Count - at);
            switch (dice.Next(6))
            {
                case 0:
                    bytes[at] = (byte)dice.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(dice.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, pieces[dice.Next(pieces.Count)]);
                    break;
                case 4:
                    bytes.InsertRange(at, Enumerable.Repeat(pieces[dice.Next(pieces.Count)], dice.Next(1, 60)).SelectMany(p => p));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }
        return [.. bytes];
    }
}
