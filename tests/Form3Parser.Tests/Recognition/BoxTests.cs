using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>Boxes 2 to 6 filled in otherwise.</summary>
public sealed class BoxTests
{
    [Fact]
    public void A_date_in_box_5_makes_it_an_amendment()
    {
        var result = Filing(Boxes.Replace("| (Month/Day/Year)              |", "| (Month/Day/Year) 08/05/2022   |"));

        result.Filing!.DocumentType.Should().Be(DocumentType.Form3Amendment);
        result.Filing.DateOfOriginalSubmission.Should().Be(new DateOnly(2022, 8, 5));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_date_in_box_5_that_is_none_is_an_error()
    {
        var result = Filing(Boxes.Replace("| (Month/Day/Year)              |", "| (Month/Day/Year) 13/15/2022   |"));

        result.Filing!.DateOfOriginalSubmission.Should().BeNull();
        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.UnreadableValue && d.Severity == Severity.Error
            && d.Field == "dateOfOriginalSubmission" && d.Message.Contains("13/15/2022"));
    }

    [Fact]
    public void A_missing_date_of_event_is_an_error() => Filing(Boxes.Replace("08/01/2022", "          ")).Diagnostics
        .Should().Contain(d => d.Code == DiagnosticCode.EventDate && d.Severity == Severity.Error && d.Field == "periodOfReport");

    [Theory]
    [InlineData("EXAMPLE WIDGETS INC [ EXWI ]", "EXAMPLE WIDGETS INC", "EXWI")]
    [InlineData("EXAMPLE WIDGETS INC [EXWI]", "EXAMPLE WIDGETS INC", "EXWI")]
    [InlineData("EXAMPLE WIDGETS INC [  ]", "EXAMPLE WIDGETS INC", null)]
    [InlineData("EXAMPLE WIDGETS INC [ EXWI, EXWIW ]", "EXAMPLE WIDGETS INC", "EXWI, EXWIW")]
    [InlineData("EXAMPLE [OLD] INC [ EXWI ]", "EXAMPLE [OLD] INC", "EXWI")]
    [InlineData("EXAMPLE INC [ [EXWI] ]", "EXAMPLE INC", "[EXWI]")]
    [InlineData("EXAMPLE /DE/ [ NONE ]", "EXAMPLE /DE/", "NONE")]
    public void The_symbol_stands_in_the_last_brackets_of_box_3(string printed, string name, string? symbol)
    {
        var result = Filing(Boxes.Replace("EXAMPLE WIDGETS INC [ EXWI ]        ", printed.PadRight(36)));

        (result.Filing!.Issuer.Name, result.Filing.Issuer.TradingSymbol).Should().Be((name, symbol));
        result.Diagnostics.Should().NotContain(d => d.Code != DiagnosticCode.IssuerName || d.Severity != Severity.Info);
    }

    [Theory]
    [InlineData("EXAMPLE WIDGETS INC (EXWI)", "EXAMPLE WIDGETS INC", "EXWI")]
    [InlineData("EXAMPLE (OLD) INC (NYSE: EXWI)", "EXAMPLE (OLD) INC", "EXWI")]
    [InlineData("EXAMPLE WIDGETS INC - EXWI", "EXAMPLE WIDGETS INC", "EXWI")]
    [InlineData("EXAMPLE INC (EXWA, EXWB)", "EXAMPLE INC", "EXWA, EXWB")]
    [InlineData("Example Widgets Inc. Ticker: EXWI", "Example Widgets Inc.", "EXWI")]
    [InlineData("Example-Widgets Symbol: NONE", "Example-Widgets", "NONE")]
    [InlineData("EXAMPLE WIDGETS INC \"EXWI\"", "EXAMPLE WIDGETS INC", "EXWI")]
    [InlineData("Example & Co; NASDAQ: EXWI", "Example & Co", "EXWI")]
    [InlineData("Example Widgets, NYSE American: EX.A", "Example Widgets", "EX.A")]
    public void The_symbol_may_stand_otherwise_apart_from_the_name(string printed, string name, string symbol)
    {
        var result = Filing(Boxes.Replace("EXAMPLE WIDGETS INC [ EXWI ]        ", printed.PadRight(36)));

        (result.Filing!.Issuer.Name, result.Filing.Issuer.TradingSymbol).Should().Be((name, symbol));
        result.Diagnostics.Should().NotContain(d => d.Code != DiagnosticCode.IssuerName || d.Severity != Severity.Info);
    }

    [Theory]
    [InlineData("EXAMPLE WIDGETS INC, EXWI", "EXAMPLE WIDGETS INC", "EXWI")]
    [InlineData("Example Widgets, Inc./EXWI", "Example Widgets, Inc.", "EXWI")]
    [InlineData("EXAMPLE WIDGETS, INC", "EXAMPLE WIDGETS, INC", null)]
    [InlineData("EXAMPLE /DE/", "EXAMPLE /DE/", null)]
    public void What_hardly_tells_the_symbol_from_the_name_is_doubtful(string printed, string name, string? symbol)
    {
        var result = Filing(Boxes.Replace("EXAMPLE WIDGETS INC [ EXWI ]        ", printed.PadRight(36)));

        (result.Filing!.Issuer.Name, result.Filing.Issuer.TradingSymbol).Should().Be((name, symbol));
        result.Diagnostics.Should().Contain(d => d.Code == DiagnosticCode.IssuerName && d.Severity == Severity.Warning && d.Field == "issuer.tradingSymbol");
    }

    [Fact]
    public void What_stands_between_the_lines_of_a_label_is_none_of_it() => Filing(Boxes
        .Replace("| X  Officer (give    Other        +", "| X  Officer (give    Other        +")
        .Replace("|    title below)     (specify     |", "|    title below): EVP & Chief      |")
        .Replace("|                     below)       |", "|    Operating Officer             |")
        .Replace("|    CEO and President             |", "|                                  |")).Filing!.ReportingOwners[0].Relationship!.OfficerTitle.Should().Be("EVP & Chief Operating Officer");

    [Fact]
    public void A_menu_left_of_the_form_is_none_of_it()
    {
        string[] menu = ["", "", "Officers", "", "", "Board", "Contact us"];
        var boxes = string.Join('\n', Boxes.Split('\n').Select((line, i) => menu.ElementAtOrDefault(i)?.PadRight(14) + (i < menu.Length ? "" : new string(' ', 14)) + line));
        var result = Filing(boxes);

        result.Filing.Should().BeEquivalentTo(Filing(Boxes).Filing);
        result.Diagnostics.Where(d => d.Code == DiagnosticCode.UnplacedWords).Select(d => d.Message.Split('"')[1]).Should().BeEquivalentTo("Officers", "Board", "Contact us");
    }

    [Fact]
    public void The_paper_form_until_2002_has_a_box_more()
    {
        var boxes = Boxes.Replace("3. Issuer", "4. Issuer").Replace("4. Relationship", "5. Relationship").Replace("5. If Amendment", "6. If Amendment").Replace("6. Individual", "7. Individual")
            .Replace("| (City)    (State)    (Zip)  |                     |", "| (City)    (State)    (Zip)  | 3. I.R.S. Identifi- |")
            .Replace("|                             |                     |                                  |    Form filed by More", "|                             | cation Number of    |                                  |    Form filed by More")
            .Replace("|                             |                     |                                  |    One Reporting", "|                             | Reporting Person    |                                  |    One Reporting");
        var result = Filing(boxes);

        result.Filing.Should().BeEquivalentTo(Filing(Boxes).Filing);
        result.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Item 3. ")]
    [InlineData("(3) ")]
    [InlineData("")]
    public void A_box_may_be_numbered_otherwise(string number)
    {
        var result = Filing(Boxes.Replace("3. Issuer Name and Ticker or Trading Symbol     ", (number + "Issuer Name and Ticker or Trading Symbol").PadRight(48)));

        (result.Filing!.Issuer.Name, result.Filing.Issuer.TradingSymbol).Should().Be(("EXAMPLE WIDGETS INC", "EXWI"));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_state_in_brackets_may_be_where_the_issuer_is_incorporated()
    {
        var result = Filing(Boxes.Replace("EXAMPLE WIDGETS INC [ EXWI ]", "EXAMPLE WIDGETS INC (DE)    "));

        result.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);
    }

    [Theory]
    [InlineData("8/1/2022  ")]
    [InlineData("2022-08-01")]
    [InlineData("Aug 1, 2022")]
    [InlineData("August 1, 2022")]
    [InlineData("01-AUG-2022")]
    public void The_month_may_be_spelled(string printed) =>
        Filing(Boxes.Replace("08/01/2022          ", printed.PadRight(20))).Filing!.PeriodOfReport.Should().Be(new DateOnly(2022, 8, 1));

    [Fact]
    public void A_symbol_without_brackets_is_doubtful()
    {
        var result = Filing(Boxes.Replace("EXAMPLE WIDGETS INC [ EXWI ]", "EXAMPLE WIDGETS INC EXWI    "));

        result.Filing!.Issuer.Name.Should().Be("EXAMPLE WIDGETS INC EXWI");
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.IssuerName);
    }

    [Fact]
    public void The_form_of_2026_has_a_foreign_symbol()
    {
        var result = Filing(Boxes
            .Replace("Trading Symbol                      |", "Trading Symbol  3a. Foreign Trading |")
            .Replace("EXAMPLE WIDGETS INC [ EXWI ]                                     |", "EXAMPLE WIDGETS INC [ EXWI ]                Symbol               |")
            .Replace("+----------------------------------+-------------------------------+\n+-----", "|                                            [ EXW.TO ]             |\n+-----"));

        result.Filing!.Issuer.Should().Be(
            new Issuer { Cik = null, Name = "EXAMPLE WIDGETS INC", TradingSymbol = "EXWI", ForeignTradingSymbol = "EXW.TO" });
    }

    [Theory]
    [InlineData("   Director         10% Owner ", "X  Director      X  10% Owner ", true, true)]
    [InlineData("   Director         10% Owner ", "   Director      X  10% Owner ", false, true)]
    [InlineData("   Director         10% Owner ", "[ ] Director    [X] 10% Owner ", false, true)]
    [InlineData("   Director         10% Owner ", "__X__ Director  ____ 10% Owner", true, false)]
    public void Ticks_of_any_printing_stand_before_their_box(string from, string to, bool isDirector, bool isTenPercentOwner)
    {
        var result = Filing(Boxes.Replace(from, to));

        var relationship = result.Filing!.ReportingOwners[0].Relationship!;
        (relationship.IsDirector, relationship.IsTenPercentOwner, relationship.IsOfficer).Should().Be((isDirector, isTenPercentOwner, true));
        relationship.OfficerTitle.Should().Be("CEO and President");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void What_other_is_stands_below_its_box()
    {
        var result = Filing(Boxes
            .Replace("X  Officer (give    Other     ", "   Officer (give  X Other     ")
            .Replace("   CEO and President          ", "                   Affiliate  "));

        var relationship = result.Filing!.ReportingOwners[0].Relationship!;
        (relationship.IsOfficer, relationship.IsOther, relationship.OfficerTitle, relationship.OtherText).Should().Be((false, true, null, "Affiliate"));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void An_officer_without_a_title_is_doubtful() => Filing(Boxes.Replace("CEO and President", "                 ")).Diagnostics
        .Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.RelationshipText);

    [Fact]
    public void No_tick_at_all_is_an_error() => Filing(Boxes.Replace("X  Officer", "   Officer").Replace("CEO and President", "                 "))
        .Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(
            d => d.Code == DiagnosticCode.NoRelationship && d.Severity == Severity.Error);

    [Fact]
    public void A_title_may_refer_to_the_remarks_without_ending_the_boxes()
    {
        var result = Filing(Boxes.Replace("CEO and President", "See Remarks      "));

        result.Filing!.ReportingOwners[0].Relationship!.OfficerTitle.Should().Be("See Remarks");
        result.Filing.JointFiling.Should().BeFalse();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.PointsToNothing, "there are no remarks");
    }

    private static RecognitionResult Filing(string boxes) =>
        Read(Title, boxes, TableI, RowI("Common Stock", "5", "D"), TableII, "Explanation of Responses:", "Remarks:", Signed);

    [Theory]
    [InlineData(":")]
    [InlineData(" ..........")]
    public void The_boxes_may_be_a_list_of_labels_and_values(string sign)
    {
        var result = Read(Title,
            $"""
            Item 1. Name of Reporting Person{sign} SAMPLE JOHN Q
            Address{sign} C/O EXAMPLE WIDGETS INC
            1 SAMPLE STREET
            SPRINGFIELD, MA 01101
            Item 2. Date of Event Requiring Statement{sign} 08/01/2022
            Item 3. Issuer Name{sign} EXAMPLE WIDGETS INC
            Ticker or Trading Symbol{sign} EXWI
            Item 4. Relationship to Issuer{sign}
            [ ] Director
            [ ] 10% Owner
            [X] Officer (give title below)
            CEO and President
            [ ] Other (specify below)
            Item 5. If Amendment, Date of Original Filed{sign}
            Item 6. Individual or Joint/Group Filing{sign}
            [X] Form filed by One Reporting Person
            [ ] Form filed by More than One Reporting Person
            """, TableI, RowI("Common Stock", "5", "D"), TableII, "Explanation of Responses:", Signed);

        var filing = result.Filing!;
        filing.ReportingOwners.Should().ContainSingle().Which.Should().Match<ReportingOwner>(o => o.Name == "SAMPLE JOHN Q" && o.Address.Street1 == "C/O EXAMPLE WIDGETS INC"
            && o.Address.Street2 == "1 SAMPLE STREET" && o.Address.City == "SPRINGFIELD" && o.Relationship!.IsOfficer && o.Relationship.OfficerTitle == "CEO and President");
        (filing.PeriodOfReport, filing.Issuer.Name, filing.Issuer.TradingSymbol).Should().Be((new DateOnly(2022, 8, 1), "EXAMPLE WIDGETS INC", "EXWI"));
        filing.JointFiling.Should().BeFalse();
    }
}
