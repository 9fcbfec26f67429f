namespace Form3Parser.Recognition.Layout;

/// <summary>Chooses one place for each boundary between rows so that the boundaries and the rows between them cost least together.</summary>
internal static class CheapestCuts
{
    /// <summary>The cheapest choice, and whether another costs nearly as little.</summary>
    /// <param name="places">For each boundary from the top the places it may be at, and what each costs.</param>
    /// <param name="rowCost">What a row costs, given its number and where it begins and ends.</param>
    /// <param name="rival">How much more another place may cost that makes the choice doubtful.</param>
    public static (double Cost, (double[] Cuts, bool IsDoubtful) Best) Of(
        List<List<(double At, double Cost)>> places, Func<int, double, double, double> rowCost, double rival)
    {
        var layers = new List<(double At, double Cost)>[places.Count + 2];
        layers[0] = [(double.NegativeInfinity, 0)];
        layers[^1] = [(double.PositiveInfinity, 0)];
        for (var i = 0; i < places.Count; i++)
            layers[i + 1] = places[i];
        var rows = new double[layers.Length - 1][,];
        for (var i = 0; i + 1 < layers.Length; i++)
        {
            rows[i] = new double[layers[i].Count, layers[i + 1].Count];
            for (var a = 0; a < layers[i].Count; a++)
                for (var b = 0; b < layers[i + 1].Count; b++)
                    rows[i][a, b] = rowCost(i, layers[i][a].At, layers[i + 1][b].At);
        }
        var above = Above(layers, rows);
        var below = Below(layers, rows);
        var cuts = new double[places.Count];
        var isDoubtful = false;
        for (var i = 0; i < cuts.Length; i++)
        {
            var through = places[i].Select((p, c) => above[i + 1][c] + below[i + 1][c] - p.Cost).ToArray();
            var best = Array.IndexOf(through, through.Min());
            cuts[i] = places[i][best].At;
            isDoubtful |= through.Where((cost, c) => c != best && cost < through[best] + rival).Any();
        }
        return (above[^1][0], (cuts, isDoubtful));
    }

    // What everything down to each place costs at least, the place included.
    private static double[][] Above(List<(double At, double Cost)>[] layers, double[][,] rows)
    {
        var sums = new double[layers.Length][];
        sums[0] = [0];
        for (var i = 1; i < layers.Length; i++)
            sums[i] = [.. layers[i].Select((p, b) => p.Cost + Enumerable.Range(0, layers[i - 1].Count).Min(a => sums[i - 1][a] + rows[i - 1][a, b]))];
        return sums;
    }

    // What everything from each place on down costs at least, the place included.
    private static double[][] Below(List<(double At, double Cost)>[] layers, double[][,] rows)
    {
        var sums = new double[layers.Length][];
        sums[^1] = [0];
        for (var i = layers.Length - 2; i >= 0; i--)
            sums[i] = [.. layers[i].Select((p, a) => p.Cost + Enumerable.Range(0, layers[i + 1].Count).Min(b => sums[i + 1][b] + rows[i][a, b]))];
        return sums;
    }
}
