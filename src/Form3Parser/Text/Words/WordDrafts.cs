namespace Form3Parser.Text.Words;

/// <summary>The words of one angle before they are written, and the characters that spell them. They hold no object.</summary>
internal sealed class WordDrafts : IDisposable
{
    /// <summary>How many words and characters there is room for at first: those of a usual page.</summary>
    private const int UsualWords = 1_000, UsualCharacters = 8_000;

    private readonly PooledList<WordDraft> _words = new(UsualWords);

    /// <summary>The characters of all words, one word's behind the other's.</summary>
    public PooledList<char> Characters { get; } = new(UsualCharacters);

    /// <summary>The words. Not to be used any more once one was added.</summary>
    public Span<WordDraft> Items => _words.Items;

    /// <summary>How a word is spelled.</summary>
    public ReadOnlySpan<char> TextOf(in WordDraft word) => Characters.Items.Slice(word.TextStart, word.TextLength);

    public void Add(in WordDraft word) => _words.Add(word);

    public void Clear()
    {
        _words.Clear();
        Characters.Clear();
    }

    public void Dispose()
    {
        _words.Dispose();
        Characters.Dispose();
    }
}
