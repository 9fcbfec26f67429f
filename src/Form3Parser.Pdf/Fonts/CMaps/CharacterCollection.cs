using System.Collections.Concurrent;

namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>One of Adobe's character collections: the texts that its CIDs stand for, loaded when the first is asked for.</summary>
internal sealed class CharacterCollection
{
    private static readonly ConcurrentDictionary<string, CharacterCollection> Known = [];

    private readonly string _ordering;
    private CMap? _texts;

    private CharacterCollection(string ordering) => _ordering = ordering;

    /// <summary>The collection of an ordering, such as Japan1; null for one that is not known.</summary>
    public static CharacterCollection? Find(string ordering) =>
        ordering is "Japan1" or "Japan2" or "GB1" or "CNS1" or "Korea1" or "KR"
            ? Known.GetOrAdd(ordering, static name => new CharacterCollection(name))
            : null;

    /// <summary>What a CID stands for; null when that is nothing, or nothing that Unicode has.</summary>
    public string? ToText(int cid) =>
        (_texts ??= CMapTable.Read(_ordering + ".texts", static _ => null) ?? new CMap()).ToText((uint)cid);
}
