namespace Form3Parser.Pdf.Tests.Filters;

public sealed class PredictorTests
{
    [Theory]
    [InlineData(0, new byte[] { 10, 20, 30, 40 })]
    [InlineData(1, new byte[] { 10, 10, 10, 10 })]
    [InlineData(2, new byte[] { 9, 18, 27, 36 })]
    [InlineData(3, new byte[] { 10, 14, 19, 23 })]
    [InlineData(4, new byte[] { 9, 10, 10, 10 })]
    [InlineData(9, new byte[] { 10, 20, 30, 40 })]
    public void Each_filter_of_PNG_is_undone(byte filter, byte[] row)
    {
        // Above stand 1 2 3 4; the row is 10 20 30 40 under each filter.
        byte[] data = [0, 1, 2, 3, 4, filter, .. row];
        Undo("/Predictor 15/Columns 4", data).Should().Equal(1, 2, 3, 4, 10, 20, 30, 40);
    }

    [Fact]
    public void Pixels_of_several_bytes_look_back_a_whole_pixel() =>
        Undo("/Predictor 11/Colors 3/Columns 2", [1, 1, 2, 3, 4, 5, 6]).Should().Equal(1, 2, 3, 5, 7, 9);

    [Fact]
    public void A_last_row_that_is_short_is_kept() =>
        Undo("/Predictor 12/Columns 4", [2, 1, 2, 3, 4, 2, 1, 1]).Should().Equal(1, 2, 3, 4, 2, 3);

    [Theory]
    [InlineData("/Colors 1/BitsPerComponent 8/Columns 4", new byte[] { 1, 1, 1, 1, 5, 255, 0, 0 }, new byte[] { 1, 2, 3, 4, 5, 4, 4, 4 })]
    [InlineData("/Colors 2/BitsPerComponent 8/Columns 2", new byte[] { 1, 10, 2, 20 }, new byte[] { 1, 10, 3, 30 })]
    [InlineData("/Colors 1/BitsPerComponent 16/Columns 2", new byte[] { 0, 255, 0, 1 }, new byte[] { 0, 255, 1, 0 })]
    [InlineData("/Colors 1/BitsPerComponent 4/Columns 4", new byte[] { 0x11, 0x1F }, new byte[] { 0x12, 0x32 })]
    [InlineData("/Colors 1/BitsPerComponent 1/Columns 8", new byte[] { 0b1010_0001 }, new byte[] { 0b1100_0001 })]
    public void The_predictor_of_TIFF_is_undone(string parameters, byte[] data, byte[] plain) =>
        Undo("/Predictor 2" + parameters, data).Should().Equal(plain);

    [Theory]
    [InlineData("/Columns 0")]
    [InlineData("/Columns 2000000000")]
    [InlineData("/Colors -1")]
    [InlineData("/BitsPerComponent 99")]
    public void Parameters_that_cannot_be_leave_the_bytes_alone(string parameter)
    {
        var oddities = new List<string>();
        Undo("/Predictor 12" + parameter, [1, 2, 3], oddities).Should().Equal(1, 2, 3);
        oddities.Should().Equal("a stream's predictor has wrong parameters");
    }

    [Fact]
    public void Parameters_may_stand_in_a_list_with_gaps() =>
        Decoded.Bytes("/Filter[/AHx/LZW/Fl]/DecodeParms[null null<</Predictor 2>>]", []).Should().BeEmpty();

    // Stored without compression, so that the bytes can be seen.
    private static byte[] Undo(string parameters, byte[] data, List<string>? oddities = null)
    {
        byte[] stored = [0x78, 0x01, 0x01, (byte)data.Length, 0, (byte)~data.Length, 0xFF, .. data];
        return Decoded.Bytes($"/Filter/Fl/DecodeParms<<{parameters}>>", stored, oddities);
    }
}
