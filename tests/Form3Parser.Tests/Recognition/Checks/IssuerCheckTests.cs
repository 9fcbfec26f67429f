using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Checks;

namespace Form3Parser.Tests.Recognition.Checks;

public class IssuerCheckTests
{
    [Theory]
    [InlineData("ETC", "")]
    [InlineData("BRK.A, BRK.B", "")]
    [InlineData("ETC/ETC.WS/ETC.U", "")]
    [InlineData("NONE", "F3-004 info issuer.tradingSymbol")]
    [InlineData("n/a", "F3-004 info issuer.tradingSymbol")]
    [InlineData(null, "F3-004 info issuer.tradingSymbol")]
    [InlineData("ABCDEFGHIJ", "")]
    [InlineData("ABCDEFGHIJK", "F3-004 warning issuer.tradingSymbol")]
    public void A_symbol_is_short_or_none(string? symbol, string found) =>
        Checked.Found(IssuerCheck.Run, Checked.Filing with { Issuer = Checked.Filing.Issuer with { TradingSymbol = symbol } })
            .Should().Be(found);

    [Fact]
    public void An_issuer_has_a_name() =>
        Checked.Found(IssuerCheck.Run, Checked.Filing with { Issuer = Checked.Filing.Issuer with { Name = null } })
            .Should().Be("F3-004 error issuer.name");

    [Fact]
    public void What_the_reader_of_box_3_has_said_is_not_said_again()
    {
        var bag = new DiagnosticBag();
        bag.Error(DiagnosticCode.IssuerName, "Not found.", "issuer.name");
        bag.Warn(DiagnosticCode.IssuerName, "No brackets.", "issuer.tradingSymbol");
        var issuer = Checked.Filing.Issuer with { Name = null, TradingSymbol = null };

        Checked.Found(IssuerCheck.Run, Checked.Filing with { Issuer = issuer }, bag).Should().BeEmpty();
    }
}
