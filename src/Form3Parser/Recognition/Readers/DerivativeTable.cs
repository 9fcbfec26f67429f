using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Text;

namespace Form3Parser.Recognition.Readers;

/// <summary>Reads Table II.</summary>
internal static class DerivativeTable
{
    // Where the headings stand in what TableHeadings finds: six groups, then the four leaves of groups 2 and 3.
    private static readonly int[] LowestHeadings = [0, 6, 7, 8, 9, 3, 4, 5];

    /// <summary>Finds the headings of the columns and sets them aside, and the table's subtitle.</summary>
    public static (Phrase?[] First, double Bottom) Headings(IReadOnlyList<SectionSpan> spans, Sheet sheet)
    {
        foreach (var subtitle in PhraseFinder.FindAll([.. spans.SelectMany(s => s.Tokens)], Landmarks.TableIISubtitle))
            subtitle.MarkAsLabel();
        return TableHeadings.Find(spans, sheet, Landmarks.TableIIGroups, Landmarks.TableIILeaves);
    }

    public static List<DerivativeHolding> Read(
        IReadOnlyList<SectionSpan> spans, (Phrase?[] First, double Bottom) headings, Sheet sheet, MarkStyle marks, DiagnosticBag bag)
    {
        if (spans.Count == 0)
        {
            bag.Warn(DiagnosticCode.MissingHeading, "The heading of Table II was not found.", "derivativeHoldings");
            return [];
        }
        var (found, bottom) = headings;
        // Where the columns under groups 2 and 3 have headings, the groups need none.
        if (MustHave.Any(i => found[i] is null) || (found[1] is null && !HasBoth(found, 6)) || (found[2] is null && !HasBoth(found, 8)))
        {
            bag.Error(DiagnosticCode.MissingHeading, "A column heading of Table II was not found; its rows are not read.", "derivativeHoldings");
            return [];
        }
        if (LowestHeadings.Any(i => found[i] is null))
            bag.Warn(DiagnosticCode.MissingHeading, "A heading under columns 2 or 3 of Table II was not found; its place is guessed.", "derivativeHoldings");
        var boxes = Boxes(found);
        var table = new TableRows(sheet, marks);
        var rows = table.Read(spans, boxes, bottom, RowAnchor.Ownership(6), RowAnchor.Amount(4));
        if (table.IsDoubtful)
            bag.Warn(DiagnosticCode.DoubtfulRows, "The rows of Table II could not be told apart with certainty.", "derivativeHoldings");
        return [.. rows.Select((cells, i) => Row(cells, new CellValues($"derivativeHoldings[{i}]", bag)))];
    }

    private static readonly int[] MustHave = [0, 3, 4, 5];

    private static bool HasBoth(Phrase?[] found, int first) => found[first] is not null && found[first + 1] is not null;

    /// <summary>How much of column 3 its left half takes, where no heading says so.</summary>
    private const double TitleShare = 0.65;

    private static Rect[] Boxes(Phrase?[] found)
    {
        var boxes = LowestHeadings.Select(i => found[i]?.Box ?? default).ToArray();
        Rect dates = found[1]?.Box ?? boxes[1], underlying = found[2]?.Box ?? boxes[3];
        var (datesEnd, underlyingEnd) = (Math.Min(dates.Right, underlying.Left), Math.Max(underlying.Left, found[3]!.Box.Left));
        Rect Part(double left, double right, double from, double to, Rect row) =>
            row with { Left = left + (right - left) * from, Right = left + (right - left) * to };
        if (found[6] is null || found[7] is null)
            (boxes[1], boxes[2]) = (Part(dates.Left, datesEnd, 0, 0.4, dates), Part(dates.Left, datesEnd, 0.6, 1, dates));
        if (found[8] is null || found[9] is null)
            (boxes[3], boxes[4]) = (Part(underlying.Left, underlyingEnd, 0, TitleShare, underlying), Part(underlying.Left, underlyingEnd, TitleShare + 0.05, 0.95, underlying));
        // A group's heading reaches further left than its centred first leaf: the column begins where the group does.
        boxes[1] = boxes[1] with { Left = Math.Min(boxes[1].Left, dates.Left) };
        boxes[3] = boxes[3] with { Left = Math.Min(boxes[3].Left, underlying.Left) };
        return boxes;
    }

    private static DerivativeHolding Row(Cell[] cells, CellValues values)
    {
        var (shares, dollars) = values.Amount(
            cells[4], HoldingField.UnderlyingSecurityShares, HoldingField.UnderlyingSecurityValue, "underlyingSecurityShares");
        return new DerivativeHolding
        {
            SecurityTitle = values.Text(cells[0], HoldingField.SecurityTitle),
            ExerciseDate = values.Day(cells[1], HoldingField.ExerciseDate, "exerciseDate"),
            ExpirationDate = values.Day(cells[2], HoldingField.ExpirationDate, "expirationDate"),
            UnderlyingSecurityTitle = values.Text(cells[3], HoldingField.UnderlyingSecurityTitle),
            UnderlyingSecurityShares = shares,
            UnderlyingSecurityValue = dollars,
            ConversionOrExercisePrice = values.Price(cells[5], HoldingField.ConversionOrExercisePrice, "conversionOrExercisePrice"),
            DirectOrIndirect = values.Ownership(cells[6], HoldingField.DirectOrIndirect),
            NatureOfOwnership = values.Text(cells[7], HoldingField.NatureOfOwnership),
            FootnoteIds = values.Notes,
        };
    }
}
