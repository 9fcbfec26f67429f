namespace Form3Parser.Records;

/// <summary>
/// Cuts a stream into its JSON objects: one a line, one after the other, or in an array; on one line or many. What is broken
/// is left out up to the next place at which a record can begin, so that a bad line costs no other.
/// </summary>
/// <param name="input">UTF-8 text, read to its end.</param>
internal sealed class RecordSplitter(Stream input)
{
    private const int FirstBuffer = 1 << 16;

    // Far more than any filing's record has. What is longer is no record, and must not fill the memory.
    private const int MaxRecord = 1 << 26;

    private byte[] _buffer = new byte[FirstBuffer];

    // What is kept begins at _start; what is not read yet begins at _at.
    private int _start;
    private int _at;
    private int _end;

    private long _line = 1;
    private bool _isAtLineStart = true;
    private bool _isInArray;
    private bool _hasSeenRecord;
    private bool _isOver;

    /// <summary>The next object or the next problem; null at the end.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    internal RecordText? Next()
    {
        while (!_isOver)
        {
            _start = _at;
            if (Peek() is not { } b)
                return AtEnd();
            switch (b)
            {
                case (byte)'{':
                    _hasSeenRecord = true;
                    return Object();
                case (byte)'\n':
                    EndLine();
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or 0xEF or 0xBB or 0xBF:
                case (byte)',' when _isInArray:
                    Step();
                    break;
                case (byte)'[' when !_isInArray:
                case (byte)']' when _isInArray:
                    _isInArray = b == '[';
                    _hasSeenRecord = true;
                    Step();
                    break;
                default:
                    return Strange();
            }
        }

        return null;
    }

    private void Step()
    {
        _at++;
        _isAtLineStart = false;
    }

    private void EndLine()
    {
        _at++;
        _line++;
        _isAtLineStart = true;
    }

    private RecordText? AtEnd()
    {
        _isOver = true;
        return _isInArray ? new RecordText(_line, default, "the array is not closed") : null;
    }

    private RecordText Strange()
    {
        var line = _line;

        // A file that begins like this is something else altogether, and one line says so better than each of its lines.
        if (!_hasSeenRecord)
        {
            _isOver = true;
            return new RecordText(line, default, "a record is a JSON object, and this begins otherwise");
        }

        while (Peek() is { } b && b != '\n')
            _start = ++_at;
        return new RecordText(line, default, "this is no record");
    }

    private RecordText Object()
    {
        var line = _line;
        var isAlone = _isAtLineStart && !_isInArray;
        var depth = 0;
        var isInText = false;
        _isAtLineStart = false;
        while (Peek() is { } b)
        {
            if (b == '\n')
            {
                EndLine();

                // Text in JSON has no line breaks; and where each record has its line, the next line is the next record.
                if (isInText || (isAlone && Peek() is (byte)'{'))
                    return new RecordText(line, default, "the record breaks off at the end of its line");
                _isAtLineStart = false;
                continue;
            }

            _at++;
            if (isInText)
            {
                if (b == '\\' && Peek() is not (null or (byte)'\n'))
                    _at++;
                isInText = b != '"';
            }
            else if (b == '"')
                isInText = true;
            else if (b is (byte)'{' or (byte)'[')
                depth++;
            else if (b is (byte)'}' or (byte)']' && --depth == 0)
                return new RecordText(line, _buffer.AsMemory(_start, _at - _start), null);
        }

        _isOver = true;
        return new RecordText(line, default, _end - _start >= MaxRecord ? "the record is too long" : "the record breaks off at the end");
    }

    // The byte that comes next; null at the end of the stream, or where a record is longer than records are.
    private byte? Peek()
    {
        if (_at < _end)
            return _buffer[_at];
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            (_at, _end, _start) = (_at - _start, _end - _start, 0);
        }

        if (_end == MaxRecord)
            return null;
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0 ? _buffer[_at] : null;
    }
}
