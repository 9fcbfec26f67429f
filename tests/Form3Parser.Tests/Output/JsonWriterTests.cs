using System.Text.Json;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Output;

namespace Form3Parser.Tests.Output;

public class JsonWriterTests
{
    [Theory]
    [InlineData(2, 4, "\"pages\":\"2-4\"}")]
    [InlineData(3, 3, "\"pages\":\"3\"}")]
    public void A_record_of_a_part_of_its_source_has_the_pages_in_place_of_their_number(int first, int last, string pages) =>
        Written.Lines(Sample.Record with { Source = Sample.Source with { Part = new PageRange(first, last) } }).Should().Contain(pages);

    [Fact]
    public void A_record_on_a_line_has_every_key_in_the_order_of_the_contract()
    {
        Written.Lines(Sample.Record).Should().Be(
            """
            {"schemaVersion":"1","source":{"path":"in/one.pdf","format":"pdf","sha256":"
            """ + new string('a', 64) + """
            ","pages":2},"accessionNumber":null,"filingDate":null,"documentType":"3","periodOfReport":"2004-05-21",
            "dateOfOriginalSubmission":null,"noSecuritiesOwned":false,"jointFiling":true,
            "issuer":{"cik":"0001105472","name":"ÉTOILE & CO","tradingSymbol":"ETC","foreignTradingSymbol":null},
            "reportingOwners":[{"cik":null,"name":"ROWAN ADA","address":{"street1":"1 MAIN ST, FLOOR 2","street2":null,
            "city":"ALBANY","state":"NY","zipCode":"01207","country":null},"relationship":{"isDirector":false,"isOfficer":true,
            "isTenPercentOwner":false,"isOther":false,"officerTitle":"VP \"Special\"","otherText":null}},
            {"cik":null,"name":"ROWAN BEN","address":{"street1":"1 MAIN ST, FLOOR 2","street2":null,
            "city":"ALBANY","state":"NY","zipCode":"01207","country":null},"relationship":null}],
            "nonDerivativeHoldings":[{"securityTitle":"Common Stock","sharesOwned":34155,"valueOwned":null,
            "directOrIndirect":"I","natureOfOwnership":"By Trust",
            "footnoteIds":{"sharesOwned":["F1"],"natureOfOwnership":["F2","F3"]}}],
            "derivativeHoldings":[{"securityTitle":"Stock Option (right to buy)","exerciseDate":null,
            "expirationDate":"2014-05-10","underlyingSecurityTitle":"Common Stock","underlyingSecurityShares":125000,
            "underlyingSecurityValue":null,"conversionOrExercisePrice":4.09,"directOrIndirect":"D","natureOfOwnership":null,
            "footnoteIds":{"exerciseDate":["F4"]}}],
            "footnotes":[{"id":"F1","text":"One."},{"id":"F2","text":"Two."},{"id":"F3","text":"Three; more."},
            {"id":"F4","text":"Vests as to 25 %."}],"remarks":null,
            "signatures":[{"name":"/s/ Ada Rowan","date":"2004-05-27"},{"name":null,"date":null}],
            "diagnostics":[{"code":"F3-010","severity":"warning","message":"Box 6 says one.","field":"jointFiling","page":1}]}
            """.ReplaceLineEndings("") + "\n");
    }

    [Fact]
    public void An_error_has_null_for_what_is_not_known_of_its_source()
    {
        Written.Lines(Sample.Error).Should().Be(
            """
            {"schemaVersion":"1","source":{"path":"in/gone.pdf","format":null,"sha256":null,"pages":null},
            "error":{"code":"not-found","message":"no such file"}}
            """.ReplaceLineEndings("") + "\n");
    }

    [Fact]
    public void One_record_is_an_object_indented_by_two_spaces_with_line_feeds()
    {
        var json = Written.Json(Sample.Record);

        json.Should().StartWith("{\n  \"schemaVersion\": \"1\",\n  \"source\": {\n    \"path\": \"in/one.pdf\"")
            .And.EndWith("\n}\n");
        json.Should().NotContain("\r");
    }

    [Fact]
    public void Several_records_are_an_array_and_no_record_is_nothing()
    {
        using var three = JsonDocument.Parse(Written.Json(Sample.Record, Sample.Error, Sample.Empty));

        three.RootElement.EnumerateArray().Select(r => r.GetProperty("source").GetProperty("path").GetString())
            .Should().Equal("in/one.pdf", "in/gone.pdf", "in/none.pdf");
        Written.Json().Should().BeEmpty();
        Written.Lines().Should().BeEmpty();
    }

    [Fact]
    public void Lines_are_written_as_soon_as_they_are_there()
    {
        using var stream = new MemoryStream();
        using var writer = new JsonWriter(stream, JsonLayout.Lines);

        writer.Write(Sample.Record);
        var afterOne = stream.Length;
        writer.Write(Sample.Record);

        afterOne.Should().BePositive();
        stream.Length.Should().Be(2 * afterOne);
    }

    [Theory]
    [InlineData("4.0900", "4.09")]
    [InlineData("100", "100")]
    [InlineData("100.000", "100")]
    [InlineData("0.00", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    public void Numbers_are_exact_and_have_no_trailing_zeros(string value, string printed)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        var holding = Sample.Shares with { SharesOwned = number };
        var json = Written.Lines(Sample.With(f => f with { NonDerivativeHoldings = [holding] }));

        json.Should().Contain($"\"sharesOwned\":{printed},");
    }

    [Fact]
    public void Text_stays_readable_and_half_a_surrogate_pair_does_not_stop_the_writer()
    {
        var json = Written.Lines(Sample.With(f => f with { Remarks = "<b>é & ’ + \ud83d ½</b>\t\"\\" }));

        json.Should().Contain("<b>é & ’ + ").And.Contain("½</b>\\t\\\"\\\\");
        using var document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("remarks").GetString().Should().Be("<b>é & ’ + \ufffd ½</b>\t\"\\");
    }

    [Fact]
    public void A_year_before_1000_keeps_its_four_digits()
    {
        Written.Lines(Sample.With(f => f with { PeriodOfReport = new DateOnly(204, 5, 21) }))
            .Should().Contain("\"periodOfReport\":\"0204-05-21\"");
    }

    [Fact]
    public void An_amendment_and_codes_beyond_a_hundred_are_spelled_like_the_others()
    {
        var record = Sample.With(f => f with { DocumentType = DocumentType.Form3Amendment });
        record = record with { Diagnostics = [new(DiagnosticCode.DamagedFile, Severity.Info, "Mended.", null, null)] };

        Written.Lines(record).Should().Contain("\"documentType\":\"3/A\"").And.EndWith(
            """
            "diagnostics":[{"code":"F3-104","severity":"info","message":"Mended.","field":null,"page":null}]}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_record_without_filing_and_error_is_the_callers_mistake()
    {
        var write = () => Written.Lines(new FilingRecord(Sample.Source, null, [], null));

        write.Should().Throw<ArgumentException>();
    }
}
