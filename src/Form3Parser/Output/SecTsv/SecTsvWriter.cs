using System.Text;
using Form3Parser.Model;

namespace Form3Parser.Output.SecTsv;

/// <summary>
/// Writes records as the SEC's quarterly insider-transactions data set has them: a file for each of its tables, tab
/// delimited, UTF-8, a header and a line a row, so that the rows can be put under the SEC's own. Records that are errors
/// have no place there and are left out.
/// <para>
/// Days are <c>21-MAY-2004</c>, numbers have a decimal point (<c>125000.0</c>), a column's <c>_FN</c> lists the ids of its
/// notes as <c>F1, F2</c>. A tab or line break in a text becomes a space; a text that begins with a quotation mark is quoted,
/// as the data set's own description demands of its readers (CSV on the Web: the quote character is <c>"</c>).
/// </para>
/// <para>
/// <c>ACCESSION_NUMBER</c> ties the tables together. Where the record has none it is <c>sha256-</c> and the first 14 digits
/// of the file's hash. A key that comes again gets <c>.2</c>, <c>.3</c> and so on, so that two readings of one filing do not
/// mix. <c>RPTOWNERCIK</c> of an owner without a CIK is the letter x and nine digits of a hash; the <c>…_SK</c> numbers, which
/// the SEC counts, are made of the key and the row.
/// </para>
/// </summary>
public sealed class SecTsvWriter : IRecordWriter
{
    private readonly SecKeys _keys;
    private readonly Stream[] _outputs;
    private readonly StringBuilder _rows = new();
    private bool _headersWritten;

    /// <summary>Makes a writer.</summary>
    /// <param name="open">Gives the stream for a file of <see cref="FileNames"/>; it is neither flushed nor closed.</param>
    /// <param name="accession">The accession number of the first filing that does not carry one; null when not known.</param>
    public SecTsvWriter(Func<string, Stream> open, string? accession)
    {
        ArgumentNullException.ThrowIfNull(open);
        _keys = new SecKeys(accession);
        _outputs = [.. FileNames.Select(open)];
    }

    /// <summary>The files, such as <c>SUBMISSION.tsv</c>.</summary>
    public static IReadOnlyList<string> FileNames { get; } =
    [
        SecTables.Submission.FileName, SecTables.ReportingOwner.FileName, SecTables.NonDerivativeHolding.FileName,
        SecTables.DerivativeHolding.FileName, SecTables.Footnotes.FileName, SecTables.OwnerSignature.FileName,
    ];

    /// <inheritdoc/>
    public void Write(FilingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Filing is null == record.Error is null)
            throw new ArgumentException("A record has either a filing or an error.", nameof(record));
        WriteHeaders();
        if (record.Filing is not { } filing)
            return;

        var key = _keys.Next(record);
        Write(0, SecTables.Submission, key, [filing]);
        Write(1, SecTables.ReportingOwner, key, filing.ReportingOwners);
        Write(2, SecTables.NonDerivativeHolding, key, filing.NonDerivativeHoldings);
        Write(3, SecTables.DerivativeHolding, key, filing.DerivativeHoldings);
        Write(4, SecTables.Footnotes, key, filing.Footnotes);
        Write(5, SecTables.OwnerSignature, key, filing.Signatures);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        // Every row is written as it comes.
    }

    private void WriteHeaders()
    {
        if (_headersWritten)
            return;
        _headersWritten = true;
        WriteHeader(0, SecTables.Submission);
        WriteHeader(1, SecTables.ReportingOwner);
        WriteHeader(2, SecTables.NonDerivativeHolding);
        WriteHeader(3, SecTables.DerivativeHolding);
        WriteHeader(4, SecTables.Footnotes);
        WriteHeader(5, SecTables.OwnerSignature);
    }

    private void WriteHeader<T>(int file, SecTable<T> table)
    {
        table.AppendHeader(_rows);
        Emit(file);
    }

    private void Write<T>(int file, SecTable<T> table, string key, IReadOnlyList<T> rows)
    {
        for (var i = 0; i < rows.Count; i++)
            table.AppendRow(_rows, new SecRow<T>(key, rows[i], i + 1));
        Emit(file);
    }

    private void Emit(int file)
    {
        _outputs[file].Write(Encoding.UTF8.GetBytes(_rows.ToString()));
        _rows.Clear();
    }
}
