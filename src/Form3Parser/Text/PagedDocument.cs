namespace Form3Parser.Text;

/// <summary>A document's pages and what its reader has to say of them.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Oddities">Damage that was read around, a sentence each: what may be missing from the pages.</param>
public sealed record PagedDocument(IReadOnlyList<Page> Pages, IReadOnlyList<string> Oddities);
