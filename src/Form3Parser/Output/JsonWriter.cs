using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Form3Parser.Output;

/// <summary>
/// Writes records as JSON in UTF-8 without a byte order mark, lines ended by a line feed on every system. Only what JSON
/// itself demands is escaped, so that é, &amp; and ’ stay readable. Half a surrogate pair becomes U+FFFD.
/// </summary>
public sealed class JsonWriter : IRecordWriter, IDisposable
{
    private readonly Stream _output;
    private readonly JsonLayout _layout;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    // A document's first record waits here: only the second one, or the end, tells whether it stands in an array.
    private FilingRecord? _first;
    private bool _inArray;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where the bytes go; it is neither flushed nor closed.</param>
    /// <param name="layout">One document or a record a line.</param>
    public JsonWriter(Stream output, JsonLayout layout)
    {
        _output = output;
        _layout = layout;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions
        {
            Indented = layout == JsonLayout.Document,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }

    /// <inheritdoc/>
    public void Write(FilingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (_layout == JsonLayout.Lines)
        {
            RecordJson.Write(_json, record);
            Emit(endsDocument: true);
        }
        else if (_inArray)
        {
            RecordJson.Write(_json, record);
            Emit(endsDocument: false);
        }
        else if (_first is null)
            _first = record;
        else
        {
            _inArray = true;
            _json.WriteStartArray();
            RecordJson.Write(_json, _first);
            RecordJson.Write(_json, record);
            Emit(endsDocument: false);
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (_inArray)
            _json.WriteEndArray();
        else if (_first is not null)
            RecordJson.Write(_json, _first);
        else
            return;
        Emit(endsDocument: true);
        (_first, _inArray) = (null, false);
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Emit(bool endsDocument)
    {
        _json.Flush();
        if (endsDocument)
        {
            _buffer.Write("\n"u8);
            _json.Reset();
        }

        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
