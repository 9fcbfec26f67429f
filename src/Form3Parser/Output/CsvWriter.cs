using System.Buffers;
using System.Text;

namespace Form3Parser.Output;

/// <summary>
/// Writes records as CSV after RFC 4180: UTF-8 without a byte order mark, lines ended by CR LF, a header before the first
/// record, one row for each holding and one row for a filing that has none. <see cref="CsvColumn.All"/> lists the columns.
/// An error takes one row of its own: its source, and its code in the column <c>diagnostics</c>.
/// <para>
/// Values are put down as they are. A cell that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> is not disarmed,
/// because that would alter what was filed; import such columns as text where a spreadsheet would take them for formulas.
/// </para>
/// </summary>
/// <param name="output">Where the bytes go; it is neither flushed nor closed.</param>
public sealed class CsvWriter(Stream output) : IRecordWriter
{
    private const string LineEnd = "\r\n";

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    private readonly StringBuilder _lines = new();
    private bool _headerWritten;

    /// <inheritdoc/>
    public void Write(FilingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (!_headerWritten)
        {
            AppendLine(column => column.Name);
            _headerWritten = true;
        }

        foreach (var row in CsvRow.Of(record))
            AppendLine(column => column.Value(row));
        output.Write(Encoding.UTF8.GetBytes(_lines.ToString()));
        _lines.Clear();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        // Every row is written as it comes, and CSV has no end of its own.
    }

    private void AppendLine(Func<CsvColumn, string?> cell)
    {
        var first = true;
        foreach (var column in CsvColumn.All)
        {
            if (!first)
                _lines.Append(',');
            first = false;
            AppendCell(cell(column));
        }

        _lines.Append(LineEnd);
    }

    private void AppendCell(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        if (text.AsSpan().ContainsAny(NeedsQuotes) || text[0] == ' ' || text[^1] == ' ')
            _lines.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            _lines.Append(text);
    }
}
