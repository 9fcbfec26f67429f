namespace Form3Parser.Cli.Tests;

/// <summary>A test over rows of the corpus, which says that it skips where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (Corpus.Folder is null)
            Skip = "There is no corpus at ../shared/corpus, and FORM3_CORPUS names none.";
    }
}
