namespace Form3Parser.Records;

/// <summary>A stretch of a stream of records.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Json">A JSON object, if nothing is wrong inside it; valid until the next stretch is asked for.</param>
/// <param name="Problem">What is wrong with the stretch; null when it is an object.</param>
internal readonly record struct RecordText(long Line, ReadOnlyMemory<byte> Json, string? Problem);
