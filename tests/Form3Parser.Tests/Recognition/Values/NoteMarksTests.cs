using Form3Parser.Recognition.Values;

namespace Form3Parser.Tests.Recognition.Values;

public sealed class NoteMarksTests
{
    [Theory]
    [InlineData("(1)", "F1")]
    [InlineData("(1)(2)", "F1 F2")]
    [InlineData("(12)(3)", "F12 F3")]
    [InlineData("(99)", "F99")]
    [InlineData("(01)", "F1")]
    [InlineData("(2)(2)(1)", "F2 F1")]
    [InlineData("(1),(2)", "F1 F2")]
    [InlineData("(1),", "F1")]
    [InlineData("(1,12)", "F1 F12")]
    [InlineData("[1]", "F1")]
    [InlineData("[1][2]", "F1 F2")]
    [InlineData("(F1)(F2)", "F1 F2")]
    public void Marks_name_notes_in_the_order_printed_each_once(string marks, string ids)
    {
        NoteMarks.IsAll(marks).Should().BeTrue();
        var found = new List<string>();
        NoteMarks.Read(marks, found);

        found.Should().Equal(ids.Split(' '));
    }

    [Theory]
    [InlineData("D(2,", 1)]
    [InlineData("43,684(26,27,", 6)]
    [InlineData("D(2)", 4)]
    [InlineData("Smith,", 6)]
    [InlineData("Bank(N.A.,", 10)]
    public void A_text_may_end_in_the_middle_of_a_list_of_marks(string text, int start) => NoteMarks.OpenListStart(text).Should().Be(start);

    [Fact]
    public void Marks_are_added_to_those_known_already()
    {
        var found = new List<string> { "F2" };

        NoteMarks.Read("(1)(2)", found);

        found.Should().Equal("F2", "F1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("(0)")]
    [InlineData("(00)")]
    [InlineData("(100)")]
    [InlineData("(a)")]
    [InlineData("(1a)")]
    [InlineData("( 1 )")]
    [InlineData("1)")]
    [InlineData("(1")]
    [InlineData("(1) (2)")]
    [InlineData("(\u0661)")]
    [InlineData("[a]")]
    [InlineData("(1]")]
    [InlineData("(1,250)")]
    [InlineData("((1))")]
    [InlineData("(-1)")]
    public void What_is_not_marks_alone_is_text(string text) => NoteMarks.IsAll(text).Should().BeFalse();

    [Theory]
    [InlineData("877,973(1)", 7)]
    [InlineData("877,973(1)(12)", 7)]
    [InlineData("D(3)", 1)]
    [InlineData("(1)", 0)]
    [InlineData("(a)(1)", 3)]
    [InlineData("401(k)", 6)]
    [InlineData("401(100)", 8)]
    [InlineData("(1)Trust", 8)]
    [InlineData("plain", 5)]
    [InlineData("", 0)]
    [InlineData(")", 1)]
    public void Marks_at_the_end_of_a_word_are_told_from_it(string text, int start) => NoteMarks.SuffixStart(text).Should().Be(start);
}
