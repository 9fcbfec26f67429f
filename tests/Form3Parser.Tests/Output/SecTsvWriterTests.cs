using System.Text;
using Form3Parser.Model;
using Form3Parser.Output;
using Form3Parser.Output.SecTsv;

namespace Form3Parser.Tests.Output;

public sealed class SecTsvWriterTests
{
    private static readonly string HashKey = "sha256-" + new string('a', 14);

    [Fact]
    public void A_filing_has_a_row_in_SUBMISSION_with_days_as_the_data_set_spells_them()
    {
        var filing = Sample.With(f => f with
        {
            DocumentType = DocumentType.Form3Amendment, DateOfOriginalSubmission = new DateOnly(2004, 12, 1), Remarks = "More.",
        });

        Rows(filing)["SUBMISSION.tsv"].Should().Equal(
            "ACCESSION_NUMBER\tFILING_DATE\tPERIOD_OF_REPORT\tDATE_OF_ORIG_SUB\tNO_SECURITIES_OWNED\tNOT_SUBJECT_SEC16\t"
                + "FORM3_HOLDINGS_REPORTED\tFORM4_TRANS_REPORTED\tDOCUMENT_TYPE\tISSUERCIK\tISSUERNAME\tISSUERTRADINGSYMBOL\tREMARKS",
            HashKey + "\t\t21-MAY-2004\t01-DEC-2004\t0\t\t\t\t3/A\t0001105472\tÉTOILE & CO\tETC\tMore.");
    }

    [Fact]
    public void Each_owner_has_a_row_with_the_boxes_that_are_ticked()
    {
        var boxes = Sample.Owner.Relationship! with { IsDirector = true, IsTenPercentOwner = true, IsOther = true, OtherText = "Founder" };
        var filing = Sample.With(f => f with
        {
            ReportingOwners = [Sample.Owner with { Cik = "0001234567", Relationship = boxes }, f.ReportingOwners[1]],
        });

        var rows = Rows(filing)["REPORTINGOWNER.tsv"];

        rows[1].Should().Be(HashKey + "\t0001234567\tROWAN ADA\tDirector,Officer,TenPercentOwner,Other\tVP \"Special\"\tFounder\t"
            + "1 MAIN ST, FLOOR 2\t\tALBANY\tNY\t01207\t\t");
        rows[2].Should().MatchRegex($"^{HashKey}\tx[0-9a-f]{{9}}\tROWAN BEN\t\t\t\t1 MAIN ST, FLOOR 2\t");
    }

    [Fact]
    public void A_holding_of_Table_I_has_its_numbers_with_a_point_and_its_notes_beside_them()
    {
        Cells(Rows(Sample.Record)["NONDERIV_HOLDING.tsv"]).Should().Equal(
            HashKey, "SK", "Common Stock", "", "", "", "34155.0", "F1", "", "", "I", "", "By Trust", "F2, F3");
    }

    [Fact]
    public void A_holding_of_Table_II_stands_under_its_columns()
    {
        Cells(Rows(Sample.Record)["DERIV_HOLDING.tsv"]).Should().Equal(
            HashKey, "SK", "Stock Option (right to buy)", "", "4.09", "", "", "", "", "F4", "10-MAY-2014", "", "Common Stock", "",
            "125000.0", "", "", "", "", "", "", "", "D", "", "", "");
    }

    [Fact]
    public void Notes_and_signatures_have_their_rows()
    {
        var rows = Rows(Sample.Record);

        rows["FOOTNOTES.tsv"].Should().HaveCount(5).And.HaveElementAt(3, HashKey + "\tF3\tThree; more.");
        rows["OWNER_SIGNATURE.tsv"].Should().Equal(
            "ACCESSION_NUMBER\tOWNERSIGNATURENAME\tOWNERSIGNATUREDATE", HashKey + "\t/s/ Ada Rowan\t27-MAY-2004", HashKey + "\t\t");
    }

    [Theory]
    [InlineData("two\r\nlines\tand a tab", "two  lines and a tab")]
    [InlineData("\"Class A\" Common", "\"\"\"Class A\"\" Common\"")]
    [InlineData("Class \"A\" Common", "Class \"A\" Common")]
    public void A_text_stays_one_cell_of_one_row(string remarks, string cell)
    {
        Rows(Sample.With(f => f with { Remarks = remarks }))["SUBMISSION.tsv"][1].Should().EndWith("\tETC\t" + cell);
    }

    [Fact]
    public void The_filings_own_accession_number_goes_before_the_one_given()
    {
        var known = Sample.With(f => f with { AccessionNumber = "0001105472-04-000012" });

        Keys("0009999999-24-000001", known, Sample.Record, Sample.Empty).Should().Equal(
            "0001105472-04-000012", "0009999999-24-000001", HashKey);
    }

    [Fact]
    public void Two_readings_of_one_filing_have_keys_of_their_own()
    {
        Keys(null, Sample.Record, Sample.Empty, Sample.Record).Should().Equal(HashKey, HashKey + ".2", HashKey + ".3");
    }

    [Fact]
    public void The_numbers_of_holdings_differ_from_row_to_row_and_from_filing_to_filing_and_not_from_run_to_run()
    {
        var filing = Sample.With(f => f with { NonDerivativeHoldings = [Sample.Shares, Sample.Shares] });

        var numbers = Rows(filing, filing)["NONDERIV_HOLDING.tsv"].Skip(1).Select(row => row.Split('\t')[1]).ToList();

        numbers.Should().HaveCount(4).And.OnlyHaveUniqueItems().And.OnlyContain(number => decimal.Parse(number) < 1L << 53);
        Rows(filing)["NONDERIV_HOLDING.tsv"].Skip(1).Select(row => row.Split('\t')[1]).Should().Equal(numbers[..2]);
    }

    [Fact]
    public void An_error_leaves_the_headers_alone_and_no_record_leaves_nothing()
    {
        Rows(Sample.Error).Values.Should().OnlyContain(lines => lines.Length == 1);
        Rows().Values.Should().OnlyContain(lines => lines.Length == 0);
    }

    [Fact]
    public void Every_row_has_as_many_cells_as_its_header()
    {
        foreach (var (file, rows) in Rows(Sample.Record, Sample.Empty))
            rows.Select(row => row.Count(c => c == '\t')).Distinct().Should().ContainSingle(file);
    }

    private static IEnumerable<string> Keys(string? accession, params FilingRecord[] records) =>
        Written(accession, records)["SUBMISSION.tsv"].Skip(1).Select(row => row.Split('\t')[0]);

    // The only row, with its number, which a hash decides, made plain.
    private static string[] Cells(string[] rows)
    {
        var cells = rows.Should().HaveCount(2).And.Subject.Last().Split('\t');
        cells[1] = ulong.TryParse(cells[1], out _) ? "SK" : cells[1];
        return cells;
    }

    private static Dictionary<string, string[]> Rows(params FilingRecord[] records) => Written(null, records);

    private static Dictionary<string, string[]> Written(string? accession, FilingRecord[] records)
    {
        var files = SecTsvWriter.FileNames.ToDictionary(name => name, _ => new MemoryStream());
        var writer = new SecTsvWriter(name => files[name], accession);
        foreach (var record in records)
            writer.Write(record);
        writer.Complete();
        return files.ToDictionary(
            file => file.Key,
            file => Encoding.UTF8.GetString(file.Value.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
