using Form3Parser.Model;
using Form3Parser.Recognition;
using Form3Parser.Tests.Pictures;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Recognition;

/// <summary>A whole form without a rule: boxes, columns and rows are told by where their words stand.</summary>
public sealed class UnruledFormTests
{
    private static readonly RecognitionResult Whole = Read(
        Title,
        """
        1. Name and Address of        2. Date of Event      3. Issuer Name and Ticker or Trading Symbol
        Reporting Person*             Requiring Statement   EXAMPLE WIDGETS INC [ EXWI ]
        SAMPLE JOHN Q                 (Month/Day/Year)
                                      08/01/2022            4. Relationship of Reporting       5. If Amendment, Date of
        (Last)   (First)   (Middle)                         Person(s) to Issuer                Original Filed
        100 SAMPLE STREET                                   (Check all applicable)             (Month/Day/Year)

                                                            X  Director      X  10% Owner      6. Individual or Joint/Group
        (Street)                                               Officer (give    Other          Filing (Check Applicable Line)
        SPRINGFIELD  MA     01101                              title below)     (specify       X  Form filed by One
                                                                                below)            Reporting Person
        (City)    (State)    (Zip)                                                                Form filed by More than
                                                                                                  One Reporting Person

                            Table I - Non-Derivative Securities Beneficially Owned

        1. Title of Security (Instr. 4)    2. Amount of         3. Ownership      4. Nature of Indirect Beneficial
                                           Securities           Form: Direct      Ownership (Instr. 5)
                                           Beneficially Owned   (D) or Indirect
                                           (Instr. 4)           (I) (Instr. 5)

        Common Stock                       48,250 (1)           D
        Common Stock                       12,000               I                 By Sample Family Trust
                                                                                  dated May 4, 2011 (2)
        Preferred Stock                    300                  D

                            Table II - Derivative Securities Beneficially Owned
                   (e.g., puts, calls, warrants, options, convertible securities)

        1. Title of         2. Date Exercisable and   3. Title and Amount of       4.            5. Ownership  6. Nature of
        Derivative          Expiration Date           Securities Underlying        Conversion    Form:         Indirect
        Security            (Month/Day/Year)          Derivative Security          or Exercise   Direct (D)    Beneficial
        (Instr. 4)                                    (Instr. 4)                   Price of      or Indirect   Ownership
                            Date         Expiration   Title          Amount or     Derivative    (I)           (Instr. 5)
                            Exercisable  Date                        Number of     Security      (Instr. 5)
                                                                     Shares

        Stock Option        02/15/2019   02/14/2028   Common Stock   40,000        $ 3.125       D
        Stock Option        (3)          02/13/2029   Common Stock   35,000        $ 7.5         I             By Spouse

        Explanation of Responses:
        (1) Includes shares acquired under a plan.
        (2) The trustee is an independent bank.
        (3) One quarter became exercisable on the first anniversary of the grant.
        """,
        Signed);

    private static Form3Filing Filing => Whole.Filing!;

    [Fact]
    public void Nothing_is_left_to_say_about_it() => Whole.Diagnostics.Should().BeEmpty();

    [Fact]
    public void Its_boxes_are_read()
    {
        Filing.PeriodOfReport.Should().Be(new DateOnly(2022, 8, 1));
        Filing.Issuer.Name.Should().Be("EXAMPLE WIDGETS INC");
        var owner = Filing.ReportingOwners.Should().ContainSingle().Subject;
        owner.Name.Should().Be("SAMPLE JOHN Q");
        owner.Address.Street1.Should().Be("100 SAMPLE STREET");
        (owner.Address.City, owner.Address.State, owner.Address.ZipCode).Should().Be(("SPRINGFIELD", "MA", "01101"));
        (owner.Relationship!.IsDirector, owner.Relationship.IsTenPercentOwner, owner.Relationship.IsOfficer, owner.Relationship.IsOther)
            .Should().Be((true, true, false, false));
    }

    [Fact]
    public void Its_first_table_is_read_row_by_row()
    {
        Filing.NonDerivativeHoldings.Select(r => (r.SecurityTitle, r.SharesOwned, r.DirectOrIndirect, r.NatureOfOwnership)).Should().Equal(
            ("Common Stock", 48250m, OwnershipForm.Direct, null),
            ("Common Stock", 12000m, OwnershipForm.Indirect, "By Sample Family Trust dated May 4, 2011"),
            ("Preferred Stock", 300m, OwnershipForm.Direct, null));
        Filing.NonDerivativeHoldings[0].FootnoteIds[HoldingField.SharesOwned].Should().Equal("F1");
        Filing.NonDerivativeHoldings[1].FootnoteIds[HoldingField.NatureOfOwnership].Should().Equal("F2");
    }

    [Fact]
    public void Its_second_table_is_read_row_by_row()
    {
        Filing.DerivativeHoldings.Select(r => (r.ExerciseDate, r.ExpirationDate, r.UnderlyingSecurityShares, r.ConversionOrExercisePrice)).Should().Equal(
            (new DateOnly(2019, 2, 15), new DateOnly(2028, 2, 14), 40000m, 3.125m),
            (null, new DateOnly(2029, 2, 13), 35000m, 7.5m));
        Filing.DerivativeHoldings[1].FootnoteIds[HoldingField.ExerciseDate].Should().Equal("F3");
        Filing.DerivativeHoldings[1].NatureOfOwnership.Should().Be("By Spouse");
    }
}
