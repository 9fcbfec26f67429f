using Form3Parser.Model;

namespace Form3Parser.Tests.Generator;

/// <summary>Reporting persons with their addresses and relationships. Two of one filing never have the same name.</summary>
internal sealed class OwnerGenerator(Dice dice, bool is2026)
{
    /// <summary>EDGAR stores at most this much of a line of the address.</summary>
    private const int LongestStreet = 40;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public ReportingOwner Owner()
    {
        string name;
        do
        {
            name = Name();
        }
        while (!_names.Add(name));
        return new ReportingOwner { Cik = Cik(), Name = name, Address = Address(), Relationship = Relationship() };
    }

    public string Cik() => dice.Between(1, 2_000_000_000).ToString("0000000000", System.Globalization.CultureInfo.InvariantCulture);

    private string Name()
    {
        if (dice.Chance(0.4))
            return $"{dice.Of(dice.Chance(0.01) ? Vocabulary.RareEntities : Vocabulary.Entities)} {dice.Of(Vocabulary.EntitySuffixes)}";
        var name = $"{dice.Of(Vocabulary.LastNames)} {dice.Of(Vocabulary.FirstNames)}";
        return dice.Chance(0.2) ? $"{name} {dice.Of(Vocabulary.NameSuffixes)}" : name;
    }

    private OwnerAddress Address()
    {
        var (city, state, zip) = dice.Of(Vocabulary.Places);
        var first = dice.Chance(0.4) ? $"C/O {dice.Of(Vocabulary.Entities).ToUpperInvariant()}" : dice.Of(Vocabulary.Streets);
        var second = dice.Chance(0.5) ? dice.Chance(0.5) ? dice.Of(Vocabulary.StreetExtras) : dice.Of(Vocabulary.Streets) : null;
        return new OwnerAddress
        {
            Street1 = Cut(first),
            Street2 = second is null || second == first ? null : Cut(second),
            City = city,
            State = state,
            ZipCode = dice.Chance(0.06) ? null : zip,
            Country = is2026 && char.IsAsciiDigit(state[^1]) ? dice.Of(Vocabulary.Countries) : null,
        };
    }

    private static string Cut(string street) => street.Length <= LongestStreet ? street : street[..LongestStreet].TrimEnd();

    private OwnerRelationship Relationship()
    {
        var kind = dice.Between(1, 15);
        var (isOfficer, isOther) = ((kind & 4) != 0, (kind & 8) != 0 && dice.Chance(0.6));
        var none = (kind & 7) == 0 && !isOther;
        return new OwnerRelationship
        {
            IsDirector = (kind & 1) != 0 || none,
            IsTenPercentOwner = (kind & 2) != 0,
            IsOfficer = isOfficer,
            IsOther = isOther,
            OfficerTitle = isOfficer ? dice.Of(Vocabulary.OfficerTitles) : null,
            OtherText = isOther ? dice.Of(Vocabulary.OtherTexts) : null,
        };
    }
}
