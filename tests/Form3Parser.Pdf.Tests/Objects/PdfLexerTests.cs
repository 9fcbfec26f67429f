using System.Globalization;
using System.Text;
using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Tests.Objects;

public sealed class PdfLexerTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-7", -7)]
    [InlineData("--5", -5)]
    [InlineData("+.5", 0.5)]
    [InlineData("4.", 4)]
    [InlineData("1.2.3", 1.2)]
    [InlineData("6.-3", 6.3)]
    [InlineData("-.", 0)]
    [InlineData("-", 0)]
    [InlineData("1.5e2", 150)]
    [InlineData("25E-1", 2.5)]
    [InlineData("0.000001", 0.000001)]
    [InlineData("123456789012345678901234567890", 1.2345678901234568e29)]
    public void Numbers_are_read_as_viewers_read_them(string text, double value)
    {
        var all = ReadAll(text);
        all.Should().ContainSingle();
        all[0].Number.Should().BeApproximately(value, Math.Abs(value) * 1e-14);
    }

    [Fact]
    public void An_absurd_exponent_gives_a_finite_number() =>
        double.IsFinite(ReadAll("1e999999999")[0].Number).Should().BeTrue();

    [Fact]
    public void Numbers_do_not_ask_for_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = comma;
            ReadAll("1.5")[0].Number.Should().Be(1.5);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_number_ends_where_an_operator_begins() => Show("10Tf 1 0 0 rg").Should().Be("10 Tf! 1 0 0 rg!");

    [Theory]
    [InlineData("(a(b)c)", "a(b)c")]
    [InlineData(@"(\(\)\\)", @"()\")]
    [InlineData(@"(\n\r\t\b\f)", "\n\r\t\b\f")]
    [InlineData(@"(\101\7\0538)", "A\a+8")]
    [InlineData("(a\\\nb\\\r\nc)", "abc")]
    [InlineData("(a\r\nb\rc)", "a\nb\nc")]
    [InlineData(@"(\q)", "q")]
    [InlineData("(open", "open")]
    [InlineData("()", "")]
    [InlineData("<48 65 6C6c 6F>", "Hello")]
    [InlineData("<4>", "@")]
    [InlineData("<4x1", "A")]
    public void Strings_are_unescaped(string source, string text) =>
        Encoding.Latin1.GetString(ReadAll(source)[0].AsString.Span).Should().Be(text);

    [Theory]
    [InlineData("/A#20B", "A B")]
    [InlineData("/A#2", "A#2")]
    [InlineData("/C#", "C#")]
    [InlineData("/", "")]
    public void Names_are_unescaped(string source, string text) => ReadAll(source)[0].AsName!.Value.Should().Be(text);

    [Fact]
    public void A_name_seen_twice_is_one_object()
    {
        var all = ReadAll("/Fancy /Fancy /AVeryLongNameIndeed /AVeryLongNameIndeed /#00a /a");
        all[0].AsName.Should().BeSameAs(all[1].AsName);
        all[2].AsName.Should().BeSameAs(all[3].AsName);
        all[4].AsName.Should().NotBe(all[5].AsName);
    }

    [Fact]
    public void The_readers_own_names_are_those_of_every_document() =>
        ReadAll("/FlateDecode")[0].AsName.Should().BeSameAs(Names.FlateDecode);

    [Fact]
    public void Comments_and_white_space_separate_tokens() => Show("1%two\n3\0 4").Should().Be("1 3 4");

    [Fact]
    public void Containers_nest() => Show("[1 [2 (x)] <</K [3] /L <</M true>>>> null]").Should().Be("[1 [2 (x)] <</K [3] /L <</M true>>>> null]");

    [Fact]
    public void References_are_those_of_a_file_only()
    {
        ShowFile("[1 2 0 R 3] 4 0 R <</A 5 0 R /B 6>>").Should().Be("[1 @2 3] @4 <</A @5 /B 6>>");
        Show("2 0 R").Should().Be("2 0 R!");
    }

    [Theory]
    [InlineData("<</A 1 endobj", "<</A 1>> endobj!")]
    [InlineData("[1 2 stream", "[1 2] stream!")]
    public void A_container_left_open_ends_with_its_object(string source, string tokens) => ShowFile(source).Should().Be(tokens);

    [Fact]
    public void An_array_left_open_ends_before_the_operator_that_shows_it() => Show("[(a) 5 TJ (b) Tj").Should().Be("[(a) 5] TJ! (b) Tj!");

    [Theory]
    [InlineData("] >> ) > } 1", "}! 1")]
    [InlineData("<</A 1 ] /B 2>>", "<</A 1 /B 2>>")]
    [InlineData("[<</A 1] 2", "[<</A 1>>] 2")]
    [InlineData("<<7 /A 1 2 /B 3 /C>>", "<</A 1 /B 3>>")]
    public void Brackets_that_do_not_match_do_no_harm(string source, string tokens) => Show(source).Should().Be(tokens);

    [Fact]
    public void Nesting_beyond_the_limit_is_null()
    {
        var source = Encoding.ASCII.GetBytes("[[[[1 (]) <<>>]] 2]] 3");
        var lexer = new PdfLexer(source, new NameTable(), maxNesting: 3);
        lexer.TryRead(out var value).Should().BeTrue();
        PdfText.Show(value).Should().Be("[[[null] 2]]");
        lexer.TryRead(out value).Should().BeTrue();
        value.Number.Should().Be(3);
    }

    [Fact]
    public void Two_hundred_thousand_open_brackets_do_not_overflow_the_stack()
    {
        ReadAll(new string('[', 200_000)).Should().ContainSingle();
        ReadAll(string.Concat(Enumerable.Repeat("<</A", 200_000))).Should().ContainSingle();
    }

    [Fact]
    public void Any_bytes_can_be_read()
    {
        var random = new Random(7);
        var alphabet = "<>[](){}/%#\\ 0123-+.eRobjstreamTJ\r\n\0\xff"u8.ToArray();
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[400];
            for (var i = 0; i < bytes.Length; i++)
                bytes[i] = alphabet[random.Next(alphabet.Length)];
            var lexer = new PdfLexer(bytes, new NameTable());
            while (lexer.TryRead(out _))
            {
            }
            lexer.Position.Should().Be(bytes.Length);
        }
    }

    [Fact]
    public void An_inline_image_can_be_passed_over()
    {
        var lexer = new PdfLexer("BI /W 1 ID \x01(\x02 EI Q"u8, new NameTable());
        while (lexer.TryRead(out var value) && value.AsOperator?.Value != "ID")
        {
        }
        lexer.Position += lexer.Source[lexer.Position..].IndexOf("EI"u8) + 2;
        lexer.TryRead(out var next).Should().BeTrue();
        next.AsOperator!.Value.Should().Be("Q");
    }

    private static List<PdfValue> ReadAll(string source)
    {
        var lexer = new PdfLexer(Encoding.Latin1.GetBytes(source), new NameTable());
        return ReadAll(ref lexer);
    }

    private static List<PdfValue> ReadAll(ref PdfLexer lexer)
    {
        var all = new List<PdfValue>();
        while (lexer.TryRead(out var value))
            all.Add(value);
        return all;
    }

    private static string Show(string source) => string.Join(' ', ReadAll(source).Select(PdfText.Show));

    private static string ShowFile(string source)
    {
        var lexer = PdfLexer.ForFile(Encoding.Latin1.GetBytes(source), new NameTable(), PdfLexer.UsualNesting, new ContainerStack());
        return string.Join(' ', ReadAll(ref lexer).Select(PdfText.Show));
    }
}
