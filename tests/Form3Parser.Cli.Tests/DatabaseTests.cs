using Microsoft.Data.Sqlite;

namespace Form3Parser.Cli.Tests;

/// <summary>The tables of both kinds in a real database: their keys hold, and they join.</summary>
public sealed class DatabaseTests : IDisposable
{
    private static readonly string[] Keys =
    [
        "SUBMISSION(ACCESSION_NUMBER)", "REPORTINGOWNER(ACCESSION_NUMBER, RPTOWNERCIK)",
        "NONDERIV_HOLDING(ACCESSION_NUMBER, NONDERIV_HOLDING_SK)", "DERIV_HOLDING(ACCESSION_NUMBER, DERIV_HOLDING_SK)",
        "FOOTNOTES(ACCESSION_NUMBER, FOOTNOTE_ID)", "OWNER_SIGNATURE(ACCESSION_NUMBER, OWNERSIGNATURENAME)",
    ];

    private static readonly string Samples = Repository.Path("samples", "*", "filing.pdf");

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteConnection _database = new("Data Source=:memory:");

    public DatabaseTests() => _database.Open();

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_row_of_the_CSV_has_its_holding_in_the_tables_with_the_same_amount()
    {
        Load(Samples);

        const string Holdings =
            """
            SELECT s.ISSUERNAME, s.PERIOD_OF_REPORT, 'I' AS kind, n.NONDERIV_HOLDING_SK % 1000 AS number, n.SECURITY_TITLE,
                   n.SHRS_OWND_FOLWNG_TRANS AS shares, n.VALU_OWND_FOLWNG_TRANS AS value, n.SHRS_OWND_FOLWNG_TRANS_FN AS notes
              FROM SUBMISSION s JOIN NONDERIV_HOLDING n USING (ACCESSION_NUMBER)
            UNION ALL
            SELECT s.ISSUERNAME, s.PERIOD_OF_REPORT, 'II', d.DERIV_HOLDING_SK % 1000, d.SECURITY_TITLE,
                   d.UNDLYNG_SEC_SHARES, d.UNDLYNG_SEC_VALUE, d.UNDLYNG_SEC_SHARES_FN
              FROM SUBMISSION s JOIN DERIV_HOLDING d USING (ACCESSION_NUMBER)
            """;
        var inTables = Count($"SELECT count(*) FROM ({Holdings})");
        var joined = Count(
            $"""
            SELECT count(*) FROM csv c JOIN ({Holdings}) t
                ON t.ISSUERNAME = c.issuerName AND t.kind = c."table" AND t.number = CAST(c.row AS INTEGER)
               AND t.SECURITY_TITLE = c.securityTitle AND strftime('%Y', c.periodOfReport) = substr(t.PERIOD_OF_REPORT, 8)
             WHERE CAST(t.shares AS REAL) = CAST(c.sharesOwned || c.underlyingSecurityShares AS REAL)
               AND CAST(t.value AS REAL) = CAST(c.valueOwned || c.underlyingSecurityValue AS REAL)
               AND replace(t.notes, ',', ';') = c.sharesOwnedFootnotes || c.underlyingSecuritySharesFootnotes
            """);

        joined.Should().Be(inTables).And.BeGreaterThan(10);
        Count("SELECT count(*) FROM csv WHERE \"table\" <> ''").Should().Be(inTables);
        Count("SELECT count(*) FROM SUBMISSION").Should().Be(Count("SELECT count(DISTINCT source) FROM csv"));
    }

    [Fact]
    public void Notes_that_holdings_refer_to_are_found_by_filing_and_number()
    {
        Load(Samples);

        const string References =
            """
            SELECT ACCESSION_NUMBER, EXERCISE_DATE_FN AS id FROM DERIV_HOLDING WHERE EXERCISE_DATE_FN LIKE 'F_'
            """;
        Count($"SELECT count(*) FROM ({References}) r JOIN FOOTNOTES f ON f.ACCESSION_NUMBER = r.ACCESSION_NUMBER AND f.FOOTNOTE_ID = r.id")
            .Should().Be(Count($"SELECT count(*) FROM ({References})")).And.BeGreaterThan(0);
    }

    [CorpusFact]
    public void The_keys_of_the_data_set_hold_for_filings_that_come_several_times()
    {
        Load(Corpus.File("pdf/0001*.sec.chrome.pdf"), Corpus.File("pdf/0001*.sec.chrome.pdf"));

        Count("SELECT count(*) FROM SUBMISSION WHERE ACCESSION_NUMBER LIKE '%.2'")
            .Should().Be(Count("SELECT count(*) FROM SUBMISSION") / 2).And.BeGreaterThan(0);
        Count("SELECT count(*) FROM REPORTINGOWNER JOIN SUBMISSION USING (ACCESSION_NUMBER)")
            .Should().Be(Count("SELECT count(*) FROM REPORTINGOWNER"));
    }

    private void Load(params string[] inputs)
    {
        BuiltProgram.Run(["parse", .. inputs, "--format", "sec-tsv", "-o", _folder.Of("tables"), "-q"]).Errors.Should().BeEmpty();
        BuiltProgram.Run(["parse", .. inputs, "--format", "csv", "-o", _folder.Of("rows.csv"), "-q"]).Errors.Should().BeEmpty();
        foreach (var key in Keys)
        {
            var name = key[..key.IndexOf('(')];

            // A signature may stand on a form twice, so that its name is no key in the SEC's files either.
            var constraint = name == "OWNER_SIGNATURE" ? "" : $", PRIMARY KEY{key[name.Length..]}";
            Fill(name, constraint, DelimitedText.Read(_folder.Of($"tables/{name}.tsv"), '\t'));
        }

        Fill("csv", "", DelimitedText.Read(_folder.Of("rows.csv"), ','));
    }

    private void Fill(string table, string constraint, List<string[]> rows)
    {
        Run($"CREATE TABLE {table} ({string.Join(", ", rows[0].Select(column => $"\"{column}\" NOT NULL"))}{constraint})");
        using var transaction = _database.BeginTransaction();
        using var insert = _database.CreateCommand();
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", rows[0].Select((_, i) => $"$c{i}"))})";
        foreach (var row in rows.Skip(1))
        {
            insert.Parameters.Clear();
            row.Should().HaveSameCount(rows[0]);
            for (var i = 0; i < row.Length; i++)
                insert.Parameters.AddWithValue($"$c{i}", row[i]);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Run(string statement)
    {
        using var command = _database.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private long Count(string query)
    {
        using var command = _database.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }
}
