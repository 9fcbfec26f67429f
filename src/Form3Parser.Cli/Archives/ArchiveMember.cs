using Form3Parser.Diagnostics;

namespace Form3Parser.Cli.Archives;

/// <summary>A file in an archive.</summary>
/// <param name="Name">Its name there, made fit to be printed; see <see cref="MemberName"/>.</param>
/// <param name="Open">Opens its content, once and before the next member is asked for.</param>
/// <param name="Refusal">Why its content cannot be had; null when it can.</param>
internal sealed record ArchiveMember(string Name, Func<Stream> Open, InputError? Refusal = null);
