namespace Form3Parser.Sources.Edgar.Markup;

/// <summary>Walks over elements without calling itself, however deep they are.</summary>
internal static class MarkupWalk
{
    /// <summary>What stands below an element, in the order of the document, with its depth below it.</summary>
    public static IEnumerable<(FiledElement Element, int Depth)> Below(FiledElement top)
    {
        var at = top.First;
        var depth = 1;
        while (at is not null)
        {
            yield return (at, depth);
            if (at.First is { } child)
            {
                (at, depth) = (child, depth + 1);
                continue;
            }

            while (at.Next is null && at.Parent is { } parent && parent != top)
                (at, depth) = (parent, depth - 1);
            at = at.Next;
        }
    }
}
