using System.Globalization;
using Form3Parser.Model;

namespace Form3Parser.Tests.Generator;

/// <summary>
/// Makes a filing of a seed: all that EDGAR takes and the form prints, few of everything as a rule and as much as there may be
/// now and then. Every owner has a relationship and a CIK; how it is printed decides which of them are seen.
/// </summary>
internal static class FilingGenerator
{
    private static readonly DateOnly First = new(2003, 6, 30);

    public static Form3Filing Generate(Dice dice)
    {
        var is2026 = dice.Chance(0.15);
        var prose = new ProseGenerator(dice.Fork());
        var people = new OwnerGenerator(dice.Fork(), is2026);
        var period = First.AddDays(dice.Below(8300));
        var (rows, notes) = new HoldingGenerator(dice.Fork(), period).Draw();
        var owners = Enumerable.Range(0, 1 + dice.Few(9, 4)).Select(_ => people.Owner()).ToList();
        var original = dice.Chance(0.15) ? period.AddDays(dice.Below(30)) : default(DateOnly?);
        return new Form3Filing
        {
            AccessionNumber = Accession(dice),
            FilingDate = null,
            DocumentType = original is null ? DocumentType.Form3 : DocumentType.Form3Amendment,
            PeriodOfReport = period,
            DateOfOriginalSubmission = original,
            NoSecuritiesOwned = rows.Count == 0,
            JointFiling = owners.Count > 1,
            Issuer = Issuer(dice, people, is2026),
            ReportingOwners = owners,
            NonDerivativeHoldings = [.. rows.Where(r => !r.IsDerivative).Select(r => r.ToNonDerivative())],
            DerivativeHoldings = [.. rows.Where(r => r.IsDerivative).Select(r => r.ToDerivative())],
            Footnotes = [.. Enumerable.Range(1, notes).Select(n => new Footnote($"F{n}", prose.Note()))],
            Remarks = dice.Chance(0.4) || owners.Exists(o => o.Relationship?.OfficerTitle == "See Remarks") ? prose.Remark() : null,
            Signatures = Signatures(dice, original ?? period, owners),
        };
    }

    private static string Accession(Dice dice) => string.Create(
        CultureInfo.InvariantCulture, $"{dice.Between(1, 2_000_000):0000000000}-{dice.Between(3, 26):00}-{dice.Between(1, 999_999):000000}");

    private static Issuer Issuer(Dice dice, OwnerGenerator people, bool is2026) => new()
    {
        Cik = people.Cik(),
        Name = $"{dice.Of(Vocabulary.Entities)} {dice.Of(Vocabulary.EntitySuffixes)}",
        TradingSymbol = dice.Chance(0.06) ? null : dice.Of(Vocabulary.Symbols),
        ForeignTradingSymbol = is2026 && dice.Chance(0.5) ? dice.Of(Vocabulary.ForeignSymbols) : null,
    };

    private static List<OwnerSignature> Signatures(Dice dice, DateOnly earliest, List<ReportingOwner> owners)
    {
        var signatures = new List<OwnerSignature>();
        for (var count = Math.Min(10, dice.Chance(0.7) ? owners.Count : 1 + dice.Few(3)); count > 0; count--)
            signatures.Add(new OwnerSignature(Signature(dice, owners), earliest.AddDays(dice.Below(40))));
        return signatures;
    }

    private static string Signature(Dice dice, List<ReportingOwner> owners)
    {
        var person = $"{dice.Of("Jane", "Richard", "Erika Louise", "M. Theodore")} {dice.Of("Roe", "Doe", "van der Muster", "Mustermann-Beispiel")}";
        return dice.Below(5) switch
        {
            0 => $"/s/ {person}",
            1 => $"/s/ {person}, {dice.Of(Vocabulary.Capacities)}",
            2 => $"{dice.Of<ReportingOwner>([.. owners]).Name}, By: /s/ {person}, {dice.Of(Vocabulary.Capacities)}",
            3 => $"{dice.Of(Vocabulary.Entities)} LP, By: Sample GP, LLC, its General Partner, By: /s/ {person}, {dice.Of(Vocabulary.Capacities)}"
                + $", by {dice.Of(Vocabulary.Capacities)}",
            _ => person,
        };
    }
}
