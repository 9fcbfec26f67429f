using Form3Parser.Pdf.Tests.Files;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

public sealed class EncryptionTests
{
    private const string Key = "<0123456789012345678901234567890123456789012345678901234567890123>";
    private const string LongKey =
        "<012345678901234567890123456789012345678901234567890123456789012301234567890123456789012345678901>";

    [Theory]
    [InlineData("/V 99/R 99")]
    [InlineData("/V 1/R 6/O" + Key + "/U" + Key)]
    [InlineData("/V 5/R 2/O" + Key + "/U" + Key)]
    [InlineData("/V 1e300/R nan")]
    [InlineData("/V 2/R 3/Length -1/O" + Key + "/U" + Key)]
    [InlineData("/V 2/R 3/Length 1000000000/O" + Key + "/U" + Key)]
    [InlineData("/V 2/R 3/Length 41/P 1e300/O" + Key + "/U" + Key)]
    [InlineData("/V 4/R 4/CF 5 0 R/StmF/A/StrF/A/O" + Key + "/U" + Key)]
    [InlineData("/V 4/R 4/CF<</A<</CFM/AESV2/Length 1e9>>>>/StmF/A/StrF/A/O" + Key + "/U" + Key)]
    [InlineData("/V 5/R 6/O" + LongKey + "/U" + LongKey)]
    [InlineData("/V 5/R 6/OE(x)/UE(x)/O" + LongKey + "/U" + LongKey)]
    [InlineData("/V 5/R 5/OE" + Key + "/UE" + Key + "/O" + LongKey + "/U" + LongKey)]
    [InlineData("/V 5/R 6/OE" + Key + "/UE" + Key + "/O" + LongKey + "/U" + LongKey)]
    [InlineData("/V 2/R 3/O(short)/U(short)")]
    [InlineData("/V 2/R 3/O 5 0 R/U 5 0 R")]
    [InlineData("/Filter/Other/V 2/R 3")]
    [InlineData("/V 5/R 6/Filter 5 0 R/O 5 0 R")]
    public void Encryption_that_cannot_be_is_told_as_such(string entries)
    {
        var file = PdfBuilder.OnePage().Object(5, $"<<{entries}>>").Build("/Root 1 0 R/Encrypt 5 0 R/ID[(a)(a)]");

        Guarded.Read(file).Reason.Should().Be(UnreadableReason.Encrypted);
    }

    [Theory]
    [InlineData("5 0 R", "5 0 R")]
    [InlineData("5 0 R", "[5 0 R]")]
    [InlineData("99 0 R", "null")]
    public void An_encryption_entry_that_is_no_dictionary_encrypts_nothing(string entry, string body)
    {
        var file = PdfBuilder.OnePage().Object(5, body).Build($"/Root 1 0 R/Encrypt {entry}/ID 5 0 R");

        Guarded.Read(file).Pages.Should().Be(1);
    }

    [Fact]
    public void A_file_identifier_of_megabytes_is_survived()
    {
        var file = PdfBuilder.OnePage().Object(5, $"<</V 2/R 3/O{Key}/U{Key}>>")
            .Build($"/Root 1 0 R/Encrypt 5 0 R/ID[({new string('a', 9_000_000)})]");

        Guarded.Read(file).Reason.Should().Be(UnreadableReason.Encrypted);
    }
}
