namespace Form3Parser.Output;

/// <summary>Writes records one after the other to the stream it was made for. Closing that stream is the caller's.</summary>
public interface IRecordWriter
{
    /// <summary>Writes one record, or takes it for writing by <see cref="Complete"/> at the latest.</summary>
    /// <param name="record">A filing, or the error that stands in its place.</param>
    /// <exception cref="ArgumentException">The record has neither a filing nor an error, or both.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    void Write(FilingRecord record);

    /// <summary>Ends the output. Without any record nothing is written at all.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    void Complete();
}
