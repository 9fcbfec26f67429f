namespace Form3Parser.Pdf.Tests.Content;

public sealed class FieldTests
{
    private const string Form = "/AcroForm<</DA(/Helv 10 Tf 0 g)/DR<</Font<</Helv<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
        + "/Cour<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>";

    private static OnePage With(string widget, string form = Form, params string[] objects) => new()
    {
        Entries = $"/MediaBox[0 0 200 100]/Annots[<</Subtype/Widget{widget}>>]", Catalog = form + ">>", Objects = objects,
    };

    private static string Appearance(string text) =>
        OnePage.Stream($"BT /F 10 Tf 2 3 Td ({text}) Tj ET", "/Subtype/Form/BBox[0 0 50 10]");

    [Fact]
    public void A_text_field_without_an_appearance_is_written_in_its_rectangle()
    {
        var words = With("/FT/Tx/Rect[20 40 120 60]/V(Jane Roe)").Read("").Words;

        words.Select(w => w.Text).Should().Equal("Jane", "Roe");
        words.Should().OnlyContain(w => w.PointSize == 10 && w.FontName == "Helvetica" && w.Baseline > 40 && w.Baseline < 60);
        words[0].Box.Left.Should().BeApproximately(22, 1e-9);
    }

    [Theory]
    [InlineData(1, 70 - 2.78)]
    [InlineData(2, 118 - 5.56)]
    public void Quadding_puts_it_in_the_middle_or_to_the_right(int quadding, double left) =>
        With($"/FT/Tx/Rect[20 40 120 60]/V(1)/Q {quadding}").Read("").Words[0].Box.Left.Should().BeApproximately(left, 1e-9);

    [Fact]
    public void What_a_field_leaves_out_its_parents_say() =>
        With("/Rect[20 40 120 60]/Parent 5 0 R", Form, "<</Parent 6 0 R/V(below)>>", "<</FT/Tx/DA(/Cour 8 Tf)/V(above)>>")
            .Read("").Words.Select(w => (w.Text, w.FontName, w.PointSize)).Should().Equal(("below", "Courier", 8.0));

    [Fact]
    public void An_open_size_is_found_so_that_the_text_fits()
    {
        With("/FT/Tx/DA(/Helv 0 Tf)/Rect[20 40 60 48]/V(a)").Read("").Words[0].PointSize.Should().BeInRange(4, 8);
        With("/FT/Tx/DA(/Helv 0 Tf)/Rect[20 40 60 80]/V(wide enough)").Read("").Words[^1].Box.Right.Should().BeLessThan(60);
    }

    [Fact]
    public void A_field_of_several_lines_breaks_them_between_words()
    {
        var words = With("/FT/Tx/Ff 4096/Rect[20 10 80 90]/V(one two three four\rfive)").Read("").Words;

        words.Select(w => w.Text).Should().Equal("one", "two", "three", "four", "five");
        words.Should().OnlyContain(w => w.Box.Right <= 80);
        words.Select(w => w.Baseline).Distinct().Should().HaveCount(3);
    }

    [Fact]
    public void The_cells_of_a_comb_hold_one_word()
    {
        var word = With("/FT/Tx/Ff 16777216/MaxLen 10/Rect[20 40 120 60]/V(0001234567)").Read("").Words.Should().ContainSingle().Subject;

        (word.Text, word.Box.Left, word.Box.Right).Should().Be(("0001234567", 20, 120));
    }

    [Fact]
    public void A_choice_is_shown_by_the_name_that_is_to_be_shown() =>
        With("/FT/Ch/Opt[[(DE)(Delaware)][(NY)(New York)]]/Rect[20 40 120 60]/V(NY)").Text("").Should().Be("New York");

    [Fact]
    public void Several_choices_are_lines() =>
        With("/FT/Ch/Rect[20 10 120 90]/V[(one)(two)]").Text("").Should().Be("one\ntwo");

    [Theory]
    [InlineData("/V/Yes/AP<</N<</Yes 5 0 R>>>>", "X")]
    [InlineData("/V/Yes/AS/Off/AP<</N<</Yes 5 0 R>>>>", "")]
    [InlineData("/Parent<</FT/Btn/V/Yes>>/AP<</N<</Yes 5 0 R>>>>", "X")]
    [InlineData("/Parent<</FT/Btn/V/Other>>/AP<</N<</Yes 5 0 R>>>>", "")]
    [InlineData("/AS/Yes", "\u2714")]
    [InlineData("/AS/Off", "")]
    [InlineData("", "")]
    public void A_box_is_marked_when_its_state_is_on(string entries, string text) =>
        With($"/FT/Btn/Rect[20 40 30 50]{entries}", Form, Appearance("X")).Text("").Should().Be(text);

    [Fact]
    public void An_appearance_is_older_than_the_value_where_the_form_needs_new_ones()
    {
        With("/FT/Tx/Rect[20 40 120 60]/V(new)/AP<</N 5 0 R>>", Form, Appearance("drawn")).Text("").Should().Be("drawn");
        With("/FT/Tx/Rect[20 40 120 60]/V(new)/AP<</N 5 0 R>>", Form + "/NeedAppearances true", Appearance("old"))
            .Text("").Should().Be("new");
        With("/FT/Tx/Rect[20 40 120 60]/AP<</N 5 0 R>>", Form + "/NeedAppearances true", Appearance("only")).Text("").Should().Be("only");
    }

    [Fact]
    public void A_password_is_not_shown() =>
        With("/FT/Tx/Ff 8192/Rect[20 40 120 60]/V(secret)").Text("").Should().BeEmpty();

    [Theory]
    [InlineData(90, 270)]
    [InlineData(180, 180)]
    [InlineData(270, 90)]
    public void A_field_may_be_turned_within_its_rectangle(int turn, double angle)
    {
        var word = With($"/FT/Tx/MK<</R {turn}>>/Rect[20 20 80 80]/V(side)").Read("").Words.Should().ContainSingle().Subject;

        (word.Text, word.Angle).Should().Be(("side", angle));
        (word.Box.Left >= 20 && word.Box.Right <= 80 && word.Box.Top >= 20 && word.Box.Bottom <= 80).Should().BeTrue();
    }

    [Fact]
    public void A_note_on_the_page_without_an_appearance_is_read() =>
        new OnePage { Entries = "/MediaBox[0 0 200 100]/Annots[<</Subtype/FreeText/DA(/Helv 8 Tf)/Rect[20 40 120 60]/Contents(a note)>>]" }
            .Text("").Should().Be("a note");

    [Fact]
    public void A_field_that_is_its_own_parent_ends() =>
        With("/Rect[20 40 120 60]/Parent 5 0 R", Form, "<</Parent 5 0 R>>").Text("").Should().BeEmpty();
}
