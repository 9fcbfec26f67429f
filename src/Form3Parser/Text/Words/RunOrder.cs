namespace Form3Parser.Text.Words;

/// <summary>
/// Puts places in the order of their keys, those of equal keys as they were. Pages are drawn in stretches that are in order, so
/// these are merged: what is in order takes one look at each.
/// </summary>
internal sealed class RunOrder : IDisposable
{
    private readonly PooledList<double> _keys = new();
    private readonly PooledList<int> _order = new();
    private readonly PooledList<int> _spare = new();

    /// <summary>The places as they stand.</summary>
    public ReadOnlySpan<int> Places => _order.Items;

    /// <summary>Begins with so many places, each where it is; returns their keys, which are to be set.</summary>
    public Span<double> Begin(int count)
    {
        _spare.Take(count);
        var order = _order.Take(count);
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        return _keys.Take(count);
    }

    /// <summary>Sorts the places that stand from one up to another.</summary>
    public void Sort(int from, int to)
    {
        var order = _order.Items[from..to];
        var keys = _keys.Items;
        while (EndOfRun(order, keys, 0) is var first && first < order.Length)
        {
            for (int start = 0, middle = first; middle < order.Length; middle = EndOfRun(order, keys, start))
            {
                var end = EndOfRun(order, keys, middle);
                Merge(order[start..end], middle - start, keys, _spare.Items);
                start = end;
            }
        }
    }

    public void Dispose()
    {
        _keys.Dispose();
        _order.Dispose();
        _spare.Dispose();
    }

    private static int EndOfRun(ReadOnlySpan<int> order, ReadOnlySpan<double> keys, int start)
    {
        var end = start + 1;
        while (end < order.Length && !(keys[order[end]] < keys[order[end - 1]]))
            end++;
        return Math.Min(end, order.Length);
    }

    // What of the first run stands before all of the second stays, and what of the second behind all of the first.
    private static void Merge(Span<int> runs, int middle, ReadOnlySpan<double> keys, Span<int> spare)
    {
        var kept = CountUpTo(runs[..middle], keys, keys[runs[middle]], withEqual: true);
        var end = middle + CountUpTo(runs[middle..], keys, keys[runs[middle - 1]], withEqual: false);
        var left = spare[..(middle - kept)];
        runs[kept..middle].CopyTo(left);
        var at = kept;
        var right = middle;
        for (var i = 0; i < left.Length;)
            runs[at++] = right < end && keys[runs[right]] < keys[left[i]] ? runs[right++] : left[i++];
    }

    // How many places of a run have a key below a limit, or up to it.
    private static int CountUpTo(ReadOnlySpan<int> run, ReadOnlySpan<double> keys, double limit, bool withEqual)
    {
        var (low, high) = (0, run.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var key = keys[run[middle]];
            if (key < limit || (withEqual && key == limit))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
