using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Readers;

/// <summary>Box 1 below its label: captions, name and place.</summary>
public sealed class OwnerBoxTests
{
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void A_name_may_be_wrapped() => Read(
        """
        EXAMPLE VENTURES GP III HOLDINGS
        AND PARTNERS, LLC
        (Last)     (First)     (Middle)
        ONE EXAMPLE PLAZA
        (Street)
        BOSTON     MA          02110
        (City)     (State)     (Zip)
        """)!.Name.Should().Be("EXAMPLE VENTURES GP III HOLDINGS AND PARTNERS, LLC");

    [Theory]
    [InlineData("LA JOLLA CA 92037", "LA JOLLA", "CA", "92037")]
    [InlineData("TORONTO A6 M5J 2T3", "TORONTO", "A6", "M5J 2T3")]
    [InlineData("CHELMSFORD MA 01824-4105", "CHELMSFORD", "MA", "01824-4105")]
    [InlineData("LONDON X0 EC2V 7AN", "LONDON", "X0", "EC2V 7AN")]
    [InlineData("IN DE CO 80202", "IN DE", "CO", "80202")]
    [InlineData("HONG KONG K3", "HONG KONG", "K3", null)]
    [InlineData("ST. LOUIS Missouri", "ST. LOUIS", "MO", null)]
    [InlineData("NEW YORK, New York", "NEW YORK", "NY", null)]
    public void City_state_and_postal_code_are_told_apart_by_the_states_code(string place, string city, string state, string? zip)
    {
        var address = Place(place);

        (address.City, address.State, address.ZipCode).Should().Be((city, state, zip));
        _bag.Found.Should().BeEmpty();
    }

    [Theory]
    [InlineData("TORONTO A6 M5J\n2T3", "TORONTO", "A6", "M5J 2T3")]
    [InlineData("GRAND CAYMAN E9\nKY1-1102", "GRAND CAYMAN", "E9", "KY1-1102")]
    public void The_line_of_a_place_may_be_wrapped(string place, string city, string state, string zip)
    {
        var address = Place(place);

        (address.City, address.State, address.ZipCode).Should().Be((city, state, zip));
    }

    [Theory]
    [InlineData("SAN FRANCISC  CA  94105\nO", true)]
    [InlineData("SAN           CA  94105\nFRANCISCO", false)]
    [InlineData("LONGBOAT      FL  34228\nKEY", false)]
    public void A_few_letters_below_a_city_may_be_the_end_of_its_word(string place, bool isDoubtful)
    {
        Place(place);

        _bag.Found.Any(d => d.Field == "reportingOwners[0].address.city").Should().Be(isDoubtful);
    }

    [Fact]
    public void A_place_without_a_state_is_doubtful()
    {
        Place("SOMEWHERE ELSE").City.Should().Be("SOMEWHERE ELSE");

        _bag.Found.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.DoubtfulSplit);
    }

    [Fact]
    public void Nothing_but_the_place_may_have_captions()
    {
        var owner = Read(
            """
            ROE RICHARD

            ONE EXAMPLE PLAZA

            SUITE 400

            SAN MATEO  CA          94402
            (City)     (State)     (Zip)
            """);

        owner!.Name.Should().Be("ROE RICHARD");
        (owner.Address.Street1, owner.Address.Street2, owner.Address.City, owner.Address.State).Should().Be(("ONE EXAMPLE PLAZA", "SUITE 400", "SAN MATEO", "CA"));
        _bag.Found.Should().BeEmpty();
    }

    [Fact]
    public void A_city_may_be_wrapped_around_the_line_of_its_state()
    {
        var address = Read(
            """
            ROE RICHARD
            (Last)     (First)     (Middle)
            ONE EXAMPLE PLAZA
            (Street)

            SAN
                       CA          94105
            FRANCISCO

            (City)     (State)     (Zip)
            """, Picture.HalfLine)!.Address;

        (address.City, address.State, address.ZipCode).Should().Be(("SAN FRANCISCO", "CA", "94105"));
    }

    [Theory]
    [InlineData("(City)     (City)      (Zip)")]
    [InlineData("(State)    (State)     (State)")]
    public void Captions_that_repeat_are_no_exception(string captions) => Read(
        $"""
        ROE RICHARD
        (Last)     (First)     (Middle)
        ONE EXAMPLE PLAZA
        (Street)
        BOSTON     New York    02110
        {captions}
        """)!.Address.Should().NotBeNull();

    [Fact]
    public void A_form_of_2026_has_a_country()
    {
        var address = Read(
            """
            ROE RICHARD
            (Last)     (First)     (Middle)
            ONE EXAMPLE PLAZA
            (Street)
            TORONTO    A6          M5J 2T3
            (City)     (State)     (Zip)
            CANADA
            (Country)
            """)!.Address;

        (address.City, address.State, address.ZipCode, address.Country).Should().Be(("TORONTO", "A6", "M5J 2T3", "CANADA"));
    }

    [Fact]
    public void An_address_may_be_missing_altogether()
    {
        var owner = Read(
            """
            ROE RICHARD
            (Last)     (First)     (Middle)
            (Street)
            (City)     (State)     (Zip)
            """)!;

        owner!.Name.Should().Be("ROE RICHARD");
        owner.Address.Should().Be(OwnerAddress.Blank);
    }

    [Fact]
    public void Captions_may_stand_left_of_what_they_name()
    {
        var owner = Read(
            """
            (Last) (First)        ROE RICHARD
            (Middle)
            (Street)              ONE EXAMPLE PLAZA

                                  SUITE 4
            (City) (State) (Zip)  BOSTON, MA 02110
            """)!;

        owner!.Name.Should().Be("ROE RICHARD");
        owner.Address.Should().Be(new OwnerAddress { Street1 = "ONE EXAMPLE PLAZA", Street2 = "SUITE 4", City = "BOSTON", State = "MA", ZipCode = "02110", Country = null });
        _bag.Found.Should().ContainSingle("a street beside its caption may be wrapped").Which.Code.Should().Be(DiagnosticCode.DoubtfulSplit);
    }

    [Fact]
    public void An_empty_box_is_no_owner() => Read(
        """
        (Last)     (First)     (Middle)
        (Street)
        (City)     (State)     (Zip)
        """).Should().BeNull();

    [Fact]
    public void Without_captions_nor_a_place_nothing_is_guessed()
    {
        var owner = Read("ROE RICHARD\nONE EXAMPLE PLAZA")!;

        owner.Address.Should().Be(OwnerAddress.Blank);
        _bag.Found.Should().ContainSingle().Which.Should().Match<Diagnostic>(
            d => d.Code == DiagnosticCode.MissingHeading && d.Severity == Severity.Error);
    }

    private OwnerAddress Place(string place) => Read(
        $"""
        ROE RICHARD
        (Last)     (First)     (Middle)
        ONE EXAMPLE PLAZA
        (Street)
        {place}
        (City)     (State)     (Zip)
        """)!.Address;

    private ReportingOwner? Read(string drawing, double row = Picture.Line) => OwnerBoxes.Read(drawing, _bag, row);
}
