using Form3Parser.Model;

namespace Form3Parser.Tests.Generator;

/// <summary>The rows of both tables and the notes they refer to, numbered in the order in which the form prints them.</summary>
internal sealed class HoldingGenerator(Dice dice, DateOnly period)
{
    /// <summary>EDGAR takes at most this many rows in a table.</summary>
    private const int MostRows = 30;

    /// <summary>EDGAR stores at most this much of a title.</summary>
    private const int LongestTitle = 60;

    /// <summary>EDGAR takes at most this many notes.</summary>
    private const int MostNotes = 99;

    /// <summary>Draws the rows of both tables, Table I first, and counts their notes.</summary>
    public (List<HoldingDraft> Rows, int Notes) Draw()
    {
        var (first, second) = dice.Below(10) switch
        {
            < 2 => (0, 0),
            < 4 => (Rows(), 0),
            < 6 => (0, Rows()),
            _ => (Rows(), Rows()),
        };
        var notes = first + second == 0 ? 0 : NoteCount();
        var rows = new List<HoldingDraft>();
        for (var i = 0; i < first + second; i++)
            rows.Add(i > 0 && i != first && dice.Chance(0.04) ? rows[^1].Again() : Row(i >= first, notes > 0));
        Deal(rows, notes);
        return (rows, Renumber(rows));
    }

    private int Rows() => 1 + dice.Few(MostRows - 1, 4);

    private int NoteCount() => dice.Below(100) switch
    {
        < 25 => 0,
        < 70 => dice.Between(1, 5),
        < 94 => dice.Between(6, 15),
        < 98 => dice.Between(16, 39),
        _ => dice.Between(40, MostNotes),
    };

    private HoldingDraft Row(bool isDerivative, bool mayBeBlank)
    {
        var isIndirect = dice.Chance(0.5);
        var isDollars = dice.Chance(0.1);
        var amount = Amount();
        var blank = mayBeBlank ? 0.35 : 0;
        var exercise = period.AddDays(dice.Between(-3000, 1500));
        var expiration = (exercise > period ? exercise : period).AddDays(1 + dice.Below(4000));
        return new HoldingDraft(isDerivative)
        {
            Title = isDerivative && !dice.Chance(0.1) ? Cut(dice.Of(Vocabulary.DerivativeTitles)) : Title(),
            Shares = isDollars || (isDerivative && dice.Chance(blank / 7)) ? null : amount,
            Dollars = isDollars ? amount : null,
            ExerciseDate = isDerivative && !dice.Chance(blank) ? exercise : null,
            ExpirationDate = isDerivative && !dice.Chance(blank) ? expiration : null,
            Underlying = isDerivative ? Title() : null,
            Price = isDerivative && !dice.Chance(blank) ? Price() : null,
            Form = isIndirect ? OwnershipForm.Indirect : OwnershipForm.Direct,
            Nature = !isIndirect ? null : mayBeBlank && dice.Chance(0.2) ? dice.Of(Vocabulary.NoteNatures) : dice.Of(Vocabulary.Natures),
        };
    }

    private string Title() => Cut(dice.Of(dice.Below(1000) switch
    {
        < 3 => Vocabulary.RareTitles,
        < 23 => Vocabulary.MisleadingTitles,
        < 33 => Vocabulary.MarkedTitles,
        _ => Vocabulary.Titles,
    }));

    private static string Cut(string title) => title.Length <= LongestTitle ? title : title[..LongestTitle].TrimEnd();

    private decimal Amount() => dice.Below(10) switch
    {
        0 => dice.Between(0, 9),
        1 => dice.Between(1, 2_000_000_000) * 51m,
        2 => dice.Between(1, 90_000) + dice.Between(1, 9999) / 10_000m,
        3 => dice.Between(1, 9000) + 0.5m,
        _ => (decimal)Math.Floor(Math.Pow(10, dice.Between(1.0, 7.5))),
    };

    private decimal Price() => dice.Chance(0.1) ? 0 : dice.Of(1m, 100m, 10_000m) * dice.Between(1, 9999) / 10_000m;

    private void Deal(List<HoldingDraft> rows, int notes)
    {
        for (var note = 1; note <= notes; note++)
            Refer(dice.Of<HoldingDraft>([.. rows]), note);
        foreach (var row in rows)
            foreach (var field in row.Blank)
                if (!row.Notes.ContainsKey(field))
                    row.Refer(field, dice.Between(1, notes));
        // What says "see the note" has one.
        foreach (var row in rows)
            if (Vocabulary.NoteNatures.Contains(row.Nature) && !row.Notes.ContainsKey(HoldingField.NatureOfOwnership))
                row.Refer(HoldingField.NatureOfOwnership, dice.Between(1, notes));
        for (var more = notes == 0 ? 0 : dice.Few(rows.Count * 2, 2); more > 0; more--)
            Refer(dice.Of<HoldingDraft>([.. rows]), dice.Between(1, notes));
        if (notes > 4 && dice.Chance(0.15))
        {
            var row = dice.Of<HoldingDraft>([.. rows]);
            var field = dice.Of<HoldingField>([.. row.Fields]);
            for (var many = dice.Between(4, 9); many > 0; many--)
                row.Refer(field, dice.Between(1, notes));
        }
    }

    private void Refer(HoldingDraft row, int note) => row.Refer(dice.Of<HoldingField>([.. row.Fields]), note);

    private static int Renumber(List<HoldingDraft> rows)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var row in rows)
            foreach (var field in row.Fields)
                if (row.Notes.TryGetValue(field, out var notes))
                    for (var i = 0; i < notes.Count; i++)
                    {
                        numbers.TryAdd(notes[i], numbers.Count + 1);
                        notes[i] = numbers[notes[i]];
                    }
        return numbers.Count;
    }
}
