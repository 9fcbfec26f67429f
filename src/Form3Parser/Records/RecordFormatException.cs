namespace Form3Parser.Records;

/// <summary>JSON that is no record. The message says what is wrong with which key, without the line.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="isVersion">Whether the record is of a version that is not known.</param>
internal sealed class RecordFormatException(string message, bool isVersion = false) : Exception(message)
{
    internal bool IsVersion => isVersion;
}
