namespace Form3Parser.Pdf.Files;

/// <summary>What is damaged about a file and was read all the same: each sentence once, and not endlessly many.</summary>
internal sealed class Oddities
{
    private const int MaxSentences = 20;

    private readonly List<string> _sentences = [];

    public IReadOnlyList<string> Sentences => _sentences;

    public void Add(string sentence)
    {
        if (_sentences.Count < MaxSentences && !_sentences.Contains(sentence))
            _sentences.Add(sentence);
    }
}
