using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Content;

public sealed class TextOperatorTests
{
    [Fact]
    public void A_space_that_word_spacing_takes_back_is_none() =>
        new OnePage().Text("BT /F 10 Tf 10 50 Td -2.7 Tw (hav e) Tj ET").Should().Be("have");

    [Theory]
    [InlineData(61.5, "next")]
    [InlineData(58, "gap next")]
    [InlineData(80, "gap next")]
    public void Letters_that_a_clip_leaves_an_edge_of_are_not_seen_and_those_it_takes_as_a_whole_are_kept(double baseline, string expected) =>
        new OnePage().Text(FormattableString.Invariant($"q 0 0 200 60 re W n BT /F 10 Tf 10 {baseline} Td (gap) Tj ET BT /F 10 Tf 10 30 Td (next) Tj ET Q"))
            .Replace('\n', ' ').Should().Be(expected);

    [Fact]
    public void Letters_of_which_nothing_says_what_they_are_are_noted()
    {
        var page = new OnePage { Resources = "/XObject<</X 7 0 R>>", Objects = [
            "<</Type/Font/Subtype/Type0/BaseFont/N/Encoding/Identity-H/DescendantFonts[6 0 R]>>", "<</Type/Font/Subtype/CIDFontType2/BaseFont/N>>",
            OnePage.Stream("BT /N 10 Tf 10 50 Td <00010002> Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 200 100]/Resources<</Font<</N 5 0 R>>>>")] };
        var file = new PdfPageReader(new PdfOptions()).Read(page.ToFile("/X Do").AsMemory(), default);

        file.Oddities.Should().Equal("page 1 shows letters of which the file does not say what they are; they are left out");
    }

    [Fact]
    public void The_spacing_of_two_letters_may_be_a_space() =>
        new OnePage().Text("BT /F 10 Tf 10 50 Td (BEVERL) Tj 40 0 Td 2.5 Tc (YH) Tj 0 Tc 19.5 0 Td (ILLS) Tj ET").Should().Contain("Y H");

    [Fact]
    public void Strings_of_an_array_may_have_escapes_and_brackets() =>
        new OnePage().Text("BT /F 10 Tf 10 50 Td [(A\\(b\\)) 1.5 (\\103(d)) -2 (\\\r\ne)] TJ ET                                   ").Should().Be("A(b)C(d)e");

    [Fact]
    public void A_word_has_its_box_baseline_size_and_font()
    {
        var word = new OnePage().Read("BT /F 10 Tf 20 70 Td (Hi) Tj ET").Words.Should().ContainSingle().Subject;

        word.Text.Should().Be("Hi");
        word.Baseline.Should().BeApproximately(30, 1e-9);
        word.PointSize.Should().BeApproximately(10, 1e-9);
        word.FontName.Should().Be("Helvetica");
        word.Box.Left.Should().BeApproximately(20, 1e-9);
        word.Box.Right.Should().BeApproximately(20 + 7.22 + 2.22, 1e-9);
    }

    [Theory]
    [InlineData("BT /F 10 Tf 20 TL 10 80 Td (one) Tj T* (two) Tj ET")]
    [InlineData("BT /F 10 Tf 10 80 Td (one) Tj 0 -20 TD (two) Tj ET")]
    [InlineData("BT /F 10 Tf 20 TL 10 80 Td (one) Tj (two) ' ET")]
    [InlineData("BT /F 10 Tf 20 TL 10 80 Td (one) Tj 0 0 (two) \" ET")]
    [InlineData("BT /F 10 Tf 1 0 0 1 10 80 Tm (one) Tj 1 0 0 1 10 60 Tm (two) Tj ET")]
    public void Each_operator_for_a_new_line_begins_one(string content)
    {
        var words = new OnePage().Read(content).Words;

        words.Select(w => (w.Text, Math.Round(w.Baseline, 6))).Should().Equal(("one", 20.0), ("two", 40.0));
        words[1].Box.Left.Should().BeApproximately(10, 1e-9);
    }

    [Fact]
    public void A_wide_move_between_strings_is_a_space_and_kerning_is_none() =>
        new OnePage().Text("BT /F 10 Tf 10 50 Td [(A) 70 (V) -20 (E) -280 (Q)] TJ ET").Should().Be("AVE Q");

    [Fact]
    public void Slanted_letters_stand_where_upright_ones_would()
    {
        var words = new OnePage().Read("BT /F 10 Tf 1 0 0.5 1 20 70 Tm (ab) Tj 1 0 0.5 1 60 70 Tm (cd) Tj ET").Words;

        words.Select(w => (w.Text, Math.Round(w.Box.Left, 6), Math.Round(w.Box.Right, 6), w.PointSize))
            .Should().Equal(("ab", 20, 31.12, 10), ("cd", 60, 70.56, 10));
    }

    [Fact]
    public void A_space_whose_font_has_no_name_for_it_is_as_wide_as_one()
    {
        var page = new OnePage { Resources = "/XObject<</X 6 0 R>>", Objects = [
            "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding<</Differences[32/.notdef]>>>>",
            OnePage.Stream("BT /N 10 Tf 10 50 Td (two words) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 200 100]/Resources<</Font<</N 5 0 R>>>>")] };

        page.Text("/X Do").Should().Be("two words");
    }

    [Fact]
    public void Letter_spacing_does_not_tear_words_apart() =>
        new OnePage().Text("BT /F 10 Tf 3 Tc 10 50 Td (FORM THREE) Tj ET").Should().Be("FORM THREE");

    [Fact]
    public void Letters_set_apart_one_by_one_are_words() =>
        new OnePage().Text("BT /F 10 Tf 10 50 Td [(F) -180 (O) -180 (R) -180 (M) -900 (T) -180 (H) -180 (R) -180 (E) -180 (E)] TJ ET")
            .Should().Be("FORM THREE");

    [Theory]
    [InlineData("(Common\tStock) Tj")]
    [InlineData("(Common\\011Stock) Tj")]
    public void A_tab_among_the_letters_separates_words(string shown) =>
        new OnePage().Text($"BT /F 10 Tf 10 50 Td {shown} ET").Should().Be("Common Stock");

    [Fact]
    public void Words_drawn_letter_by_letter_with_a_matrix_for_each_are_words() =>
        new OnePage().Text("BT /F 10 Tf 1 0 0 1 10 50 Tm (F) Tj 1 0 0 1 16.11 50 Tm (o) Tj 1 0 0 1 21.67 50 Tm (r) Tj 1 0 0 1 25 50 Tm (m) Tj "
            + "1 0 0 1 36.11 50 Tm (3) Tj ET").Should().Be("Form 3");

    [Theory]
    [InlineData("<46> Tj\n6.11 0 Td <6F> Tj\n5.56000000 0 Td <72> Tj\n3.33 0 Td <6D> Tj\n11.11 -.5 Td <33> Tj\n")]
    [InlineData("<46> Tj\r6.11  0 Td<6F>Tj 5.560000000 0. Td (r) Tj 3.33 0 Td <6d > Tj 11.11 -0.5 Td [<33>] TJ\n")]
    [InlineData("<46> Tj\n6.11 0 Td <6F> Tj\n5.56 0 Td <> Tj 0 0 Td <72> Tj\n3.33 0 Td <6D> Tj\n11.11 -.5 Td <33> Tj\n")]
    [InlineData("<46> Tj\n6.11 0 Td <6F> ' 5.56 0 Td <72> Tj\n3.33 0 Td <6D> Tj\n11.11 -.5 Td <33> Tj\n")]
    public void Words_drawn_letter_by_letter_with_a_move_before_each_are_words_however_they_are_written(string shown)
    {
        // The blanks lie ahead of what is shown, as more content does on a page.
        var words = new OnePage().Read($"BT /F 10 Tf 10 50 Td {shown}{new string(' ', 300)} ET").Words;

        words.Select(w => (w.Text, Math.Round(w.Box.Left, 6))).Should().Equal(("Form", 10.0), ("3", 36.11));
    }

    [Fact]
    public void A_move_behind_a_string_in_a_hidden_layer_still_moves() => new OnePage
        {
            Catalog = "/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>",
            Resources = "/Properties<</L 5 0 R>>",
            Objects = ["<</Type/OCG/Name(Layer)>>"],
        }
        .Read($"BT /F 10 Tf 10 50 Td /OC /L BDC <46> Tj\n20 0 Td <46> Tj\n EMC <47> Tj\n {new string(' ', 300)} ET")
        .Words.Select(w => (w.Text, w.Box.Left)).Should().Equal(("G", 30.0));

    [Fact]
    public void Stretched_text_is_as_wide_as_it_is_stretched() =>
        new OnePage().Read("BT /F 10 Tf 50 Tz 10 50 Td (HH) Tj ET").Words[0].Box.Width.Should().BeApproximately(7.22, 1e-9);

    [Fact]
    public void Invisible_text_is_read() =>
        new OnePage().Text("BT /F 10 Tf 3 Tr 10 50 Td (scanned) Tj ET").Should().Be("scanned");

    [Fact]
    public void Text_outside_the_page_is_dropped() =>
        new OnePage().Text("BT /F 10 Tf 10 50 Td (in) Tj 0 300 Td (out) Tj ET").Should().Be("in");

    [Theory]
    [InlineData("1e300 0 0 1e300 0 0 cm 1e300 0 0 1e300 0 0 cm")]
    [InlineData("0 0 0 0 0 0 cm")]
    [InlineData("1 0 0 cm (x) w 3 Tf /None gs Q Q Q ET")]
    public void Nonsense_before_the_text_ends_nothing(string nonsense) =>
        new OnePage().Text($"q {nonsense} BT /F 1e30 Tf (lost) Tj ET Q BT /F 10 Tf 10 50 Td (kept) Tj ET").Should().Contain("kept");

    [Fact]
    public void A_font_that_is_missing_still_gives_text() =>
        new OnePage().Text("BT /Other 10 Tf 10 50 Td (text) Tj ET").Should().Be("text");

    [Fact]
    public void The_font_of_a_graphics_state_is_used() =>
        new OnePage { Resources = "/ExtGState<</G<</Font[5 0 R 10]>>>>", Objects = ["<</Type/Font/Subtype/Type1/BaseFont/Courier>>"] }
            .Read("BT /G gs 10 50 Td (x) Tj ET").Words[0].FontName.Should().Be("Courier");

    [Fact]
    public void Saved_states_come_back() =>
        new OnePage().Read("q 2 0 0 2 0 0 cm Q BT /F 10 Tf 10 50 Td (x) Tj ET").Words[0].PointSize.Should().BeApproximately(10, 1e-9);

    [Fact]
    public void An_inline_image_is_passed_over()
    {
        var page = new OnePage().Read("q 20 0 0 10 5 5 cm BI /W 2 /H 1 /BPC 8 /CS /G ID \u0001EI\u0002 EI Q BT /F 10 Tf 10 50 Td (x) Tj ET");

        page.Words.Should().ContainSingle();
        page.Images.Should().Equal(new Rect(5, 85, 25, 95));
    }
}
