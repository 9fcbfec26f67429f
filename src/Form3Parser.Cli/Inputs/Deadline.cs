namespace Form3Parser.Cli.Inputs;

/// <summary>The time one input may take, and the user's interruption, as one token.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeSpan? _limit;
    private readonly CancellationTokenSource _source;

    /// <summary>Makes a deadline whose time does not run yet.</summary>
    /// <param name="limit">The time; null for no limit.</param>
    /// <param name="interruption">Ends it at once.</param>
    internal Deadline(TimeSpan? limit, CancellationToken interruption)
    {
        _limit = limit;
        _source = CancellationTokenSource.CreateLinkedTokenSource(interruption);
    }

    internal CancellationToken Token => _source.Token;

    /// <summary>Lets the time run.</summary>
    internal void Start()
    {
        if (_limit is { } limit)
            _source.CancelAfter(limit);
    }

    public void Dispose() => _source.Dispose();
}
