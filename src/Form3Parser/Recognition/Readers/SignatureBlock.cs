using System.Globalization;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;

namespace Form3Parser.Recognition.Readers;

/// <summary>Parts the words of one or more signatures into names and dates.</summary>
internal static class SignatureBlock
{
    /// <summary>Adds the signatures of a block and takes its words.</summary>
    /// <param name="block">The words.</param>
    /// <param name="isInDates">Whether a word stands where the dates do.</param>
    /// <param name="bag">Where doubts go.</param>
    /// <param name="signatures">Where the signatures go.</param>
    public static void Add(List<Token> block, Func<Token, bool> isInDates, DiagnosticBag bag, List<OwnerSignature> signatures)
    {
        var dates = SignatureDates.In(block, isInDates);
        var names = block.Except(dates.SelectMany(d => d.Tokens)).ToList();
        foreach (var token in block)
            token.Use = TokenUse.Value;
        if (dates.Count == 0)
        {
            Take(names, signatures.Count, "name");
            if (names.Count > 0)
                signatures.Add(new OwnerSignature(TextLines.Join(names), null));
            return;
        }
        var (rows, isDoubtful) = RowSplitter.Split([dates.SelectMany(d => d.Tokens).ToList(), names], 0, [.. dates.Select(d => d.Tokens.Average(t => t.Baseline))]);
        if (isDoubtful)
            bag.Warn(DiagnosticCode.DoubtfulRows, "The signatures could not be told apart with certainty.", "signatures", block[0].Page);
        for (var i = 0; i < rows.Count; i++)
        {
            var name = TextLines.Join(rows[i][1]);
            Take(rows[i][1], signatures.Count, "name");
            Take(dates[i].Tokens, signatures.Count, "date");
            signatures.Add(new OwnerSignature(name.Length > 0 ? name : null, dates[i].Day));
        }
    }

    /// <summary>Takes the words as a part of a signature.</summary>
    public static void Take(List<Token> words, int signature, string name)
    {
        var owner = string.Create(CultureInfo.InvariantCulture, $"signatures[{signature}]");
        foreach (var word in words)
            word.Take(owner, name);
    }
}
