namespace Form3Parser.Diagnostics;

/// <summary>Why an input gave no record.</summary>
/// <param name="Code">The kind of trouble.</param>
/// <param name="Message">One sentence for the user, without the path.</param>
public sealed record InputError(InputErrorCode Code, string Message);
