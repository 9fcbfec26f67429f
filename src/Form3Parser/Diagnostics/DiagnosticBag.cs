namespace Form3Parser.Diagnostics;

/// <summary>Collects the diagnostics of one filing in the order they are found.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>Whether something of that kind was said of that field before.</summary>
    public bool Has(DiagnosticCode code, string field) => _found.Exists(d => d.Code == code && d.Field == field);

    /// <summary>Adds an error: a value could not be read, or contradicts another.</summary>
    public void Error(DiagnosticCode code, string message, string? field = null, int? page = null) =>
        _found.Add(new Diagnostic(code, Severity.Error, message, field, page));

    /// <summary>Adds a warning: read, but doubtful.</summary>
    public void Warn(DiagnosticCode code, string message, string? field = null, int? page = null) =>
        _found.Add(new Diagnostic(code, Severity.Warning, message, field, page));

    /// <summary>Adds a remark.</summary>
    public void Note(DiagnosticCode code, string message, string? field = null, int? page = null) =>
        _found.Add(new Diagnostic(code, Severity.Info, message, field, page));
}
