using System.Text;
using Form3Parser.Pdf.Security;

namespace Form3Parser.Pdf.Tests.Security;

public sealed class Rc4Tests
{
    [Theory]
    [InlineData("Key", "Plaintext", "BBF316E8D940AF0AD3")]
    [InlineData("Wiki", "pedia", "1021BF0420")]
    [InlineData("Secret", "Attack at dawn", "45A01F645FC35B383552544B9BF5")]
    public void The_known_vectors_hold(string key, string plain, string encrypted) =>
        Convert.ToHexString(Rc4.Transform(Encoding.ASCII.GetBytes(key), Encoding.ASCII.GetBytes(plain))).Should().Be(encrypted);

    [Theory]
    [InlineData("0102030405", "B2396305F03DC027CCC3524A0A1118A8")]
    [InlineData("0102030405060708090A0B0C0D0E0F10", "9AC7CC9A609D1EF7B2932899CDE41B97")]
    public void The_key_streams_of_RFC_6229_hold(string key, string stream) =>
        Convert.ToHexString(Rc4.Transform(Convert.FromHexString(key), new byte[16])).Should().Be(stream);
}
