using Form3Parser.Diagnostics;
using Form3Parser.Output;

namespace Form3Parser.Records;

/// <summary>What was found in one place of a stream of records: exactly one of a record and an error.</summary>
/// <param name="Line">The line on which it begins, or on which the error is, from 1.</param>
/// <param name="Record">The record, which may itself say why there is no filing; null when there is an error.</param>
/// <param name="Error">Why what stands there is no record; its message names the line. Null when it is one.</param>
public sealed record RecordReading(long Line, FilingRecord? Record, InputError? Error);
