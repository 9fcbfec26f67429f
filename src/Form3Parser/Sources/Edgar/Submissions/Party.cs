namespace Form3Parser.Sources.Edgar.Submissions;

/// <summary>A company or person of a submission's header.</summary>
internal sealed class Party
{
    /// <summary>EDGAR's Central Index Key with all ten digits; null when it is not given.</summary>
    public string? Cik { get; set; }

    /// <summary>The name as EDGAR conforms it; null when it is not given.</summary>
    public string? Name { get; set; }
}
