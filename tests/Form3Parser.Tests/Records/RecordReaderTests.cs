using System.Text;
using Form3Parser.Diagnostics;
using Form3Parser.Records;
using Form3Parser.Tests.Output;

namespace Form3Parser.Tests.Records;

public sealed class RecordReaderTests
{
    private static readonly string Line = Written.Lines(Sample.Record);

    [Fact]
    public void What_was_written_is_read_as_it_was()
    {
        var text = Written.Lines(Sample.Record, Sample.Empty, Sample.Error);

        Written.Lines([.. Read(text).Select(reading => reading.Record!)]).Should().Be(text);
    }

    [Fact]
    public void Records_may_stand_in_an_array_or_one_after_the_other_and_over_many_lines()
    {
        var array = Read(Written.Json(Sample.Record, Sample.Error));
        var objects = Read(Written.Json(Sample.Record) + Written.Json(Sample.Error) + Line.TrimEnd() + Line);

        Written.Lines([.. array.Select(reading => reading.Record!)]).Should().Be(Written.Lines(Sample.Record, Sample.Error));
        objects.Should().HaveCount(4).And.OnlyContain(reading => reading.Error == null);
        objects[1].Line.Should().Be(Written.Json(Sample.Record).Count(c => c == '\n') + 1);
    }

    [Theory]
    [InlineData("34155", "0.10", "0.1")]
    [InlineData("34155", "12345678901234567890.12345678", "12345678901234567890.12345678")]
    [InlineData("34155", "1e3", "1000")]
    public void Numbers_are_kept_exactly(string written, string read, string again)
    {
        var record = Read(Line.Replace(written, read)).Single().Record!;

        Written.Lines(record).Should().Be(Line.Replace(written, again));
    }

    [Theory]
    [InlineData("\"issuer\":", "\"issuers\":", "issuer is missing")]
    [InlineData("\"remarks\":null,", "", "remarks is missing")]
    [InlineData("\"remarks\":null,", "\"remarks\":null,\"more\":1,", "more is a key that no record has")]
    [InlineData("\"remarks\":null", "\"remarks\":7", "remarks is not a text")]
    [InlineData("\"remarks\":null", "\"remarks\":\"\\ud800\"", "remarks is not a text of whole characters")]
    [InlineData("\"jointFiling\":true", "\"jointFiling\":1", "jointFiling is neither true nor false")]
    [InlineData("\"2004-05-21\"", "\"05/21/2004\"", "periodOfReport is not a day")]
    [InlineData("34155", "1e40", "nonDerivativeHoldings[0].sharesOwned is not a number that can be kept exactly")]
    [InlineData("34155", "1234567890123456789012345.12345", "nonDerivativeHoldings[0].sharesOwned is not a number that can be kept exactly")]
    [InlineData("\"F3-010\"", "\"F3-990\"", "diagnostics[0].code is 'F3-990', which is not known")]
    [InlineData("\"exerciseDate\":[", "\"exercise\":[", "derivativeHoldings[0].footnoteIds.exercise is no field of a holding")]
    [InlineData("\"exerciseDate\":[\"F4\"]", "\"exerciseDate\":\"F4\"", "derivativeHoldings[0].footnoteIds.exerciseDate is not a list")]
    [InlineData("\"footnotes\":[", "\"footnotes\":[1,", "footnotes[0] is not an object")]
    [InlineData("\"signatures\":[", "\"signatures\":\"none\",\"x\":[", "signatures is not a list")]
    [InlineData("\"remarks\":null", "\"remarks\":nul", "not JSON, or a key twice, at byte 1629 of the line")]
    public void What_is_no_record_is_told_with_its_line(string right, string wrong, string problem)
    {
        Line.Should().Contain(right);

        var readings = Read(Line + Line.Replace(right, wrong) + Line);

        readings[1].Error.Should().Be(new InputError(InputErrorCode.Damaged, "line 2: " + problem));
        readings.Should().HaveCount(3);
        readings[2].Should().Match<RecordReading>(r => r.Record != null && r.Line == 3);
    }

    [Fact]
    public void A_record_of_another_version_is_not_guessed_at()
    {
        Read(Line.Replace("\"schemaVersion\":\"1\"", "\"schemaVersion\":\"2\"")).Single().Error.Should().Be(
            new InputError(InputErrorCode.Unsupported, "line 1: schemaVersion is '2', and only '1' is known"));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(34)]
    [InlineData(200)]
    public void A_line_that_breaks_off_costs_no_other(int length)
    {
        var readings = Read(Line[..length] + "\n" + Line);

        readings.Should().HaveCount(2);
        readings[0].Error!.Message.Should().Be("line 1: the record breaks off at the end of its line");
        readings[1].Record.Should().NotBeNull();
    }

    [Theory]
    [InlineData("%PDF-1.4\nmuch\nmore", "line 1: a record is a JSON object, and this begins otherwise")]
    [InlineData("\n\n\"text\"", "line 3: a record is a JSON object, and this begins otherwise")]
    [InlineData("[", "line 1: the array is not closed")]
    [InlineData("{\"a\\", "line 1: the record breaks off at the end")]
    [InlineData("{}", "line 1: schemaVersion is missing")]
    public void A_stream_that_is_none_of_records_is_told_once(string text, string problem)
    {
        Read(text).Should().ContainSingle().Which.Error!.Message.Should().Be(problem);
    }

    [Fact]
    public void Words_between_records_are_told_and_passed_over()
    {
        Read(Line + "words\n" + Line).Select(reading => reading.Error?.Message).Should().Equal(null, "line 2: this is no record", null);
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_do_no_harm()
    {
        Read("\ufeff" + Line.Replace("\n", "\r\n")).Should().ContainSingle().Which.Record.Should().NotBeNull();
    }

    [Fact]
    public void Every_way_of_cutting_the_stream_into_reads_gives_the_same()
    {
        using var stream = new OneByteStream(Encoding.UTF8.GetBytes(Line + Written.Json(Sample.Record, Sample.Empty)));

        RecordReader.Read(stream).ToList().Should().HaveCount(3).And.OnlyContain(reading => reading.Error == null);
    }

    [Fact]
    public void Spoilt_records_give_records_or_errors_and_nothing_else()
    {
        var text = Encoding.UTF8.GetBytes(Written.Lines(Sample.Record, Sample.Error) + Written.Json(Sample.Record, Sample.Empty));
        for (var seed = 1; seed <= 3_000; seed++)
        {
            var random = new Random(seed);
            var spoilt = text[..random.Next(text.Length / 2, text.Length)];
            for (var times = random.Next(1, 6); times > 0; times--)
                spoilt[random.Next(spoilt.Length)] = random.Next(3) == 0 ? (byte)"{}[]\",:\n\\"[random.Next(9)] : (byte)random.Next(256);

            using var stream = new MemoryStream(spoilt);
            var readings = RecordReader.Read(stream).ToList();
            readings.Should().OnlyContain(r => r.Record == null != (r.Error == null), "of seed {0}", seed);
        }
    }

    private static List<RecordReading> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. RecordReader.Read(stream)];
    }

    private sealed class OneByteStream(byte[] content) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
