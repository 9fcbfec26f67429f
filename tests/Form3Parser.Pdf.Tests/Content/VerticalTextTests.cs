using System.Globalization;
using System.Text;

namespace Form3Parser.Pdf.Tests.Content;

public sealed class VerticalTextTests
{
    [Fact]
    public void Columns_run_downwards_and_follow_each_other_from_right_to_left() =>
        Text(Column(150, 90, "縦書き"), Column(130, 90, "二行目")).Should().Be("縦書き\n二行目");

    [Fact]
    public void Letters_of_a_column_are_one_word_with_a_box_around_the_column()
    {
        var word = Read(Column(150, 90, "縦書き")).Words.Should().ContainSingle().Subject;

        (word.Text, word.Angle, word.PointSize).Should().Be(("縦書き", 90, 10));
        word.Box.Left.Should().BeApproximately(145, 1e-9);
        word.Box.Top.Should().BeApproximately(10, 1e-9);
        word.Box.Right.Should().BeApproximately(155, 1e-9);
        word.Box.Bottom.Should().BeApproximately(40, 1e-9);
    }

    [Fact]
    public void Advances_of_single_glyphs_come_from_W2() =>
        Read(Column(150, 90, "AB")).Words[0].Box.Height.Should().BeApproximately(10, 1e-9);

    [Fact]
    public void A_glyph_with_a_vector_stands_aside_of_its_column()
    {
        var box = Read(Column(150, 90, "C")).Words[0].Box;

        (box.Left, box.Right).Should().Be((143, 153));
    }

    [Fact]
    public void Latin_words_stay_in_their_columns_upright_or_turned() =>
        Text(Column(150, 90, "縦AB書"), Column(130, 90, "二"), "BT /F 10 Tf 0 -1 1 0 126.5 78 Tm (Latin) Tj ET", Column(130, 52, "行"))
            .Should().Be("縦AB書\n二 Latin 行");

    [Fact]
    public void A_move_down_the_column_is_a_space() =>
        Text($"BT /G gs 150 90 Td [{Codes("一")} 700 {Codes("二")}] TJ ET").Should().Be("一 二");

    [Fact]
    public void Digits_that_are_set_level_in_a_column_are_read_in_it() =>
        Text(Column(150, 90, "平成"), Level(144.5, 61.5, "12"), Column(150, 60, "年"), Column(130, 90, "二行目"))
            .Should().Be("平成12年\n二行目");

    [Fact]
    public void A_column_may_begin_and_end_with_level_digits() =>
        Text(Level(144.5, 81.5, "31"), Column(150, 80, "日縦"), Level(144.5, 51.5, "12"), Column(130, 90, "書"))
            .Should().Be("31日縦12\n書");

    [Fact]
    public void Level_words_beside_columns_stay_before_them() =>
        Text(Column(150, 90, "縦書"), Level(20, 61.5, "12"), Level(135, 61.5, "13"), Level(140, 21.5, "14"))
            .Should().Be("12 13\n14\n縦書");

    private static string Level(double x, double y, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F 10 Tf {x} {y} Td ({text}) Tj ET");

    private static string Text(params string[] content)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        Form3Parser.Text.PageText.Write(Read(content), writer);
        return writer.ToString().TrimEnd('\n');
    }

    private static Form3Parser.Text.Page Read(params string[] content) => new OnePage
    {
        Resources = "/ExtGState<</G 7 0 R>>",
        Objects =
        [
            "<</Type/Font/Subtype/Type0/BaseFont/Mincho/Encoding/UniJIS-UTF16-V/DescendantFonts[6 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/Mincho/DW2[880 -1000]/W[1 95 500]/W2[1 35 -500 250 880 36 36 -600 450 880]>>",
            "<</Font[5 0 R 10]>>",
        ],
    }.Read(string.Join(' ', content));

    private static string Column(double x, double y, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /G gs {x} {y} Td {Codes(text)} Tj ET");

    private static string Codes(string text) => $"<{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
