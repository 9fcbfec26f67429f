using System.Text;
using Form3Parser.Diagnostics;
using Form3Parser.Output;

namespace Form3Parser.Tests.Output;

public class CsvWriterTests
{
    private const string Header =
        "source,firstPage,lastPage,accessionNumber,filingDate,documentType,periodOfReport,dateOfOriginalSubmission,noSecuritiesOwned,jointFiling,"
        + "issuerCik,issuerName,tradingSymbol,foreignTradingSymbol,ownerCik,ownerName,ownerStreet1,ownerStreet2,ownerCity,"
        + "ownerState,ownerZipCode,ownerCountry,isDirector,isOfficer,isTenPercentOwner,isOther,officerTitle,otherText,"
        + "reportingOwners,table,row,securityTitle,securityTitleFootnotes,sharesOwned,sharesOwnedFootnotes,valueOwned,"
        + "valueOwnedFootnotes,exerciseDate,exerciseDateFootnotes,expirationDate,expirationDateFootnotes,"
        + "underlyingSecurityTitle,underlyingSecurityTitleFootnotes,underlyingSecurityShares,underlyingSecuritySharesFootnotes,"
        + "underlyingSecurityValue,underlyingSecurityValueFootnotes,conversionOrExercisePrice,"
        + "conversionOrExercisePriceFootnotes,directOrIndirect,directOrIndirectFootnotes,natureOfOwnership,"
        + "natureOfOwnershipFootnotes,footnotes,remarks,signatures,diagnostics";

    private const string Filing =
        "in/one.pdf,1,2,,,3,2004-05-21,,false,true,0001105472,ÉTOILE & CO,ETC,,,ROWAN ADA,\"1 MAIN ST, FLOOR 2\",,ALBANY,NY,01207,,"
        + "false,true,false,false,\"VP \"\"Special\"\"\",,ROWAN ADA; ROWAN BEN,";

    private const string End = ",,/s/ Ada Rowan (2004-05-27),F3-010";

    [Fact]
    public void Each_holding_has_a_row_with_the_notes_it_refers_to()
    {
        Written.Csv(Sample.Record).Split("\r\n").Should().Equal(
            Header,
            Filing + "I,1,Common Stock,,34155,F1,,,,,,,,,,,,,,,I,,By Trust,F2; F3,F1: One. | F2: Two. | F3: Three; more." + End,
            Filing + "II,1,Stock Option (right to buy),,,,,,,F4,2014-05-10,,Common Stock,,125000,,,,4.09,,D,,,,"
                + "F4: Vests as to 25 %." + End,
            "");
    }

    [Fact]
    public void A_row_has_the_pages_that_its_filing_was_read_from()
    {
        var part = Sample.Record with { Source = Sample.Source with { Part = new PageRange(3, 4) } };

        Written.Csv(part).Split("\r\n")[1].Should().StartWith("in/one.pdf,3,4,");
    }

    [Fact]
    public void A_filing_without_holdings_has_one_row_with_all_its_notes()
    {
        var lines = Written.Csv(Sample.Empty).Split("\r\n");

        lines.Should().HaveCount(3);
        Cells(lines[1])["table"].Should().BeEmpty();
        Cells(lines[1])["row"].Should().BeEmpty();
        Cells(lines[1])["footnotes"].Should().Be("F1: One. | F2: Two. | F3: Three; more. | F4: Vests as to 25 %.");
    }

    [Fact]
    public void Every_row_has_as_many_cells_as_the_header()
    {
        var lines = Written.Csv(Sample.Record, Sample.Error, Sample.Empty).TrimEnd('\r', '\n').Split("\r\n");

        lines.Should().HaveCount(5);
        lines.Should().OnlyContain(line => Split(line).Count == CsvColumn.All.Count);
    }

    [Fact]
    public void An_error_keeps_its_source_and_shows_its_code()
    {
        var cells = Cells(Written.Csv(Sample.Error).Split("\r\n")[1]);

        cells["source"].Should().Be("in/gone.pdf");
        cells["diagnostics"].Should().Be("not-found");
        cells.Where(cell => cell.Value.Length > 0).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" led by a space", "\" led by a space\"")]
    public void Text_is_quoted_where_it_must_be_and_never_altered(string remarks, string cell)
    {
        Written.Csv(Sample.With(f => f with { Remarks = remarks })).Should().Contain("," + cell + ",/s/ Ada Rowan");
    }

    [Fact]
    public void No_byte_order_mark_opens_the_output_and_no_record_is_nothing()
    {
        using var stream = new MemoryStream();
        new CsvWriter(stream).Write(Sample.Record);

        stream.ToArray().Take(7).Should().Equal("source,"u8.ToArray());
        Written.Csv().Should().BeEmpty();
    }

    private static Dictionary<string, string> Cells(string line) =>
        CsvColumn.All.Zip(Split(line)).ToDictionary(pair => pair.First.Name, pair => pair.Second);

    // Enough of RFC 4180 for lines without a line break inside a cell.
    private static List<string> Split(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(c);
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
