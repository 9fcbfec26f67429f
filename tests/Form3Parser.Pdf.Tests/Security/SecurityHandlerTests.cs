using System.Text;
using Form3Parser.Pdf.Objects;
using Form3Parser.Pdf.Tests.Files;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Security;

public sealed class SecurityHandlerTests
{
    public static TheoryData<string> WithPassword =>
    [
        EncryptedSamples.Rc4With40Bits, EncryptedSamples.Rc4With128Bits, EncryptedSamples.Rc4ByCryptFilter, EncryptedSamples.Aes128,
        EncryptedSamples.Aes256OfRevision5, EncryptedSamples.Aes256,
    ];

    public static TheoryData<string> WithoutPassword => [EncryptedSamples.Aes128WithPlainMetadata, EncryptedSamples.Aes256WithObjectStreams];

    [Theory]
    [MemberData(nameof(WithPassword))]
    public void The_users_password_opens_a_file(string sample) => ShouldBeRead(sample, "user");

    [Theory]
    [MemberData(nameof(WithPassword))]
    public void The_owners_password_opens_a_file(string sample) => ShouldBeRead(sample, "owner");

    [Theory]
    [MemberData(nameof(WithPassword))]
    public void Without_a_password_one_is_asked_for(string sample)
    {
        var error = Opened.Error(Bytes(sample));
        error.Reason.Should().Be(UnreadableReason.Encrypted);
        error.Message.Should().Be("a password is needed");
    }

    [Theory]
    [MemberData(nameof(WithPassword))]
    public void A_wrong_password_is_refused(string sample)
    {
        var error = Opened.Error(Bytes(sample), new PdfOptions { Password = "guess" });
        error.Reason.Should().Be(UnreadableReason.Encrypted);
        error.Message.Should().Be("the password is wrong");
    }

    [Theory]
    [MemberData(nameof(WithoutPassword))]
    public void A_file_that_only_its_owner_protects_needs_none(string sample)
    {
        ShouldBeRead(sample, null);
        ShouldBeRead(sample, "any other");
        ShouldBeRead(sample, "owner");
    }

    [Theory]
    [MemberData(nameof(WithPassword))]
    public void An_encrypted_file_can_be_rebuilt(string sample)
    {
        var bytes = Bytes(sample);
        bytes.AsSpan().Replace((byte)'x', (byte)'y'); // neither xref nor startxref is left
        ShouldBeRead(bytes, "user");
    }

    [Theory]
    [InlineData("/Length 128 /O", "/O")]
    [InlineData("/Length 128 /O", "/Length 16 /O")]
    [InlineData("/Length 128 /O", "/Length -9 /O")]
    [InlineData("/Length 16 >>", ">>")]
    [InlineData("/Length 16 >>", "/Length 128 >>")]
    [InlineData("/P -4 ", "/P 4294967292 ")]
    public void A_length_or_permission_may_be_written_otherwise(string written, string instead) =>
        ShouldBeRead(Spoilt(EncryptedSamples.Aes128, written, instead), "user");

    [Theory]
    [InlineData("/Filter /Standard", "/Filter /Adobe.PubSec", "the file is encrypted with \"Adobe.PubSec\", which is not supported")]
    [InlineData("/V 4", "/V 77", "the file is encrypted by version 77, revision 4, which is not supported")]
    [InlineData("/R 4", "/R 99999999999", "the file is encrypted by version 4, revision 2147483647, which is not supported")]
    [InlineData("/V 4", "/V 5", "the file is encrypted by version 5, revision 4, which is not supported")]
    [InlineData("/AESV2", "/ROT13", "the file is encrypted by the method \"ROT13\", which is not supported")]
    [InlineData("/O <", "/O 5 /X <", "the file is encrypted, and its keys are damaged")]
    [InlineData("/U <", "/U (short) /X <", "the file is encrypted, and its keys are damaged")]
    [InlineData("/P -4", "/P (x)", "the password is wrong")]
    public void What_is_not_known_is_named(string written, string instead, string message)
    {
        var error = Opened.Error(Spoilt(EncryptedSamples.Aes128, written, instead), new PdfOptions { Password = "user" });
        error.Reason.Should().Be(UnreadableReason.Encrypted);
        error.Message.Should().Be(message);
    }

    [Fact]
    public void Strings_shorter_than_the_cipher_needs_are_empty()
    {
        var file = Opened.File(
            Spoilt(EncryptedSamples.Aes128, "/Lang <", "/Odd <1234> /None () /Lang <"), new PdfOptions { Password = "user" });
        file.Catalog["Odd"].AsString.Length.Should().Be(0);
        file.Catalog["None"].AsString.Length.Should().Be(0);
        file.Catalog["Odd"].Kind.Should().Be(PdfKind.String);
    }

    [Fact]
    public void A_stream_may_opt_out_of_encryption()
    {
        var bytes = Spoilt(EncryptedSamples.Aes128, "/Filter /FlateDecode", "/Filter [/Crypt]");
        var file = Opened.File(bytes, new PdfOptions { Password = "user" });
        var stream = file.Resolve(PdfValue.Reference(4)).AsStream!;
        file.Decode(stream).ToArray().Should().Equal(stream.Raw.ToArray());
    }

    [Fact]
    public void Identity_filters_leave_all_as_it_is()
    {
        var bytes = Spoilt(EncryptedSamples.Aes128, "/StmF /StdCF /StrF /StdCF", "/StmF /Identity");
        var file = Opened.File(bytes, new PdfOptions { Password = "user" });
        file.Catalog["Lang"].AsString.Length.Should().Be(32);
    }

    private static void ShouldBeRead(string sample, string? password) => ShouldBeRead(Bytes(sample), password);

    private static void ShouldBeRead(byte[] bytes, string? password)
    {
        var file = Opened.File(bytes, new PdfOptions { Password = password });
        Encoding.ASCII.GetString(file.Catalog["Lang"].AsString.Span).Should().Be("en-US");
        Opened.Content(file).Should().Be("(secret)Tj");
    }

    // Offsets no longer fit afterwards, which the reader mends.
    private static byte[] Spoilt(string sample, string written, string instead)
    {
        var text = Encoding.Latin1.GetString(Bytes(sample));
        text.Should().Contain(written);
        return PdfBuilder.Bytes(text.Replace(written, instead, StringComparison.Ordinal));
    }

    private static byte[] Bytes(string sample) => Convert.FromBase64String(sample);
}
