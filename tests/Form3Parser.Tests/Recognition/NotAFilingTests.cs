using Form3Parser.Diagnostics;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using Form3Parser.Text;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>Pages that give no record, and what the user is told.</summary>
public sealed class NotAFilingTests
{
    [Theory]
    [InlineData("STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP", "a Form 4, not a Form 3")]
    [InlineData("STATEMENT OF CHANGES IN\nBENEFICIAL OWNERSHIP", "a Form 4, not a Form 3")]
    [InlineData("ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP", "a Form 5, not a Form 3")]
    [InlineData("Dear shareholder, we write about Table I of nothing.", "not a Form 3: its headings are not there")]
    public void Another_document_is_named_where_it_is_known(string title, string message)
    {
        var result = Read(title, "some text");

        result.Filing.Should().BeNull();
        result.Error.Should().Be(new InputError(InputErrorCode.NotForm3, message));
    }

    [Fact]
    public void A_form_that_nobody_filled_in_is_blank() => Read(
        Title,
        """
        1. Name and Address of Reporting Person     2. Date of Event        3. Issuer Name and Ticker or Trading Symbol
                                                    Requiring Statement
        (Last)    (First)    (Middle)

        (Street)

        (City)    (State)    (Zip)
        """,
        TableI,
        TableII,
        "Explanation of Responses:",
        Foot).Error!.Code.Should().Be(InputErrorCode.BlankForm);

    [Fact]
    public void Pages_without_words_have_no_text()
    {
        var error = Form3Recogniser.Recognise(Picture.Document("", "")).Error!;

        error.Code.Should().Be(InputErrorCode.NoText);
        error.Message.Should().Contain("2 pages").And.NotContain("scan");
    }

    [Fact]
    public void Pages_of_images_are_a_scan()
    {
        var page = Picture.Page("") with { Images = [new Rect(0, 0, 612, 792)] };

        var error = Form3Recogniser.Recognise(new PagedDocument([page], [])).Error!;

        error.Code.Should().Be(InputErrorCode.NoText);
        error.Message.Should().Contain("scan");
    }

    [Fact]
    public void A_document_without_pages_has_no_text() =>
        Form3Recogniser.Recognise(new PagedDocument([], [])).Error!.Code.Should().Be(InputErrorCode.NoText);

    [Fact]
    public void What_is_left_of_a_damaged_file_may_show_no_form()
    {
        var document = Picture.Document("some text") with { Oddities = ["the second half is missing"] };

        var error = Form3Recogniser.Recognise(document).Error!;

        error.Code.Should().Be(InputErrorCode.Damaged);
        error.Message.Should().Contain("the second half is missing");
    }

    [Fact]
    public void What_was_odd_about_a_file_is_said_of_its_record()
    {
        var whole = Picture.Document(Draw(Title, Boxes, TableI, RowI("Common Stock", "5", "D"), Signed));

        var result = Form3Recogniser.Recognise(whole with { Oddities = ["an object was mended"] });

        result.Diagnostics.Should().ContainSingle(d => d.Code == DiagnosticCode.DamagedFile && d.Message == "an object was mended");
    }

    [Fact]
    public void Without_its_title_the_boxes_tell_the_form() =>
        Read(Boxes, TableI, RowI("Common Stock", "5", "D"), Signed).Filing!.ReportingOwners.Should().ContainSingle();
}
