namespace Form3Parser.Diagnostics;

/// <summary>Collects the diagnostics of one filing in the order they are found.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];
    private readonly HashSet<(DiagnosticCode Code, string Field)> _said = [];

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>Whether something of that kind was said of that field before.</summary>
    public bool Has(DiagnosticCode code, string field) => _said.Contains((code, field));

    /// <summary>Adds an error: a value could not be read, or contradicts another.</summary>
    public void Error(DiagnosticCode code, string message, string? field = null, int? page = null) =>
        Add(new Diagnostic(code, Severity.Error, message, field, page));

    /// <summary>Adds a warning: read, but doubtful.</summary>
    public void Warn(DiagnosticCode code, string message, string? field = null, int? page = null) =>
        Add(new Diagnostic(code, Severity.Warning, message, field, page));

    /// <summary>Adds a remark.</summary>
    public void Note(DiagnosticCode code, string message, string? field = null, int? page = null) =>
        Add(new Diagnostic(code, Severity.Info, message, field, page));

    internal void Add(Diagnostic diagnostic)
    {
        _found.Add(diagnostic);
        if (diagnostic.Field is { } field)
            _said.Add((diagnostic.Code, field));
    }
}
