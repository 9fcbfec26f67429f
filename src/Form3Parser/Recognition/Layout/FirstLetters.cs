namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Words by the letter that their key begins with, so that a phrase's next word is not looked for among all that stand near.
/// </summary>
internal sealed class FirstLetters
{
    /// <summary>The letters and digits of headings.</summary>
    private const int Letters = 'z' + 1;

    private readonly List<int>?[] _beginning = new List<int>?[Letters];
    private readonly List<int> _always = [];

    public FirstLetters(IReadOnlyList<Token> words)
    {
        Words = [.. words];
        for (var i = 0; i < Words.Length; i++)
        {
            var key = Words[i].Key;
            // What has no letters may be a dash between two words, and of a word taken off a picture the first letter may be wrong.
            if (key.Length == 0 || Words[i].IsScanned)
                _always.Add(i);
            else if (key[0] < Letters)
                (_beginning[Alike(key[0])] ??= []).Add(i);
        }
    }

    public Token[] Words { get; }

    /// <summary>The words from one place to another that may begin with a letter or have none, in order.</summary>
    public Places Between(int from, int to, char letter) => new(_beginning[Alike(letter)] ?? [], _always, from, to);

    /// <summary>Letters that are taken for each other are one.</summary>
    public static char Alike(char letter) => letter is 'i' or 'l' ? '1' : letter;

    /// <summary>Two lists of places walked as one.</summary>
    internal struct Places
    {
        private readonly List<int> _a, _b;
        private readonly int _to;
        private int _atA, _atB;

        public Places(List<int> a, List<int> b, int from, int to)
        {
            (_a, _b, _to) = (a, b, to);
            (_atA, _atB) = (FirstFrom(a, from), FirstFrom(b, from));
        }

        public int Current { get; private set; }

        public readonly Places GetEnumerator() => this;

        public bool MoveNext()
        {
            var a = _atA < _a.Count ? _a[_atA] : int.MaxValue;
            var b = _atB < _b.Count ? _b[_atB] : int.MaxValue;
            Current = Math.Min(a, b);
            if (a < b)
                _atA++;
            else
                _atB++;
            return Current < _to;
        }

        private static int FirstFrom(List<int> places, int from) => places.BinarySearch(from) is var at && at < 0 ? ~at : at;
    }
}
