using System.Globalization;
using Form3Parser.Tests.Generator;

namespace Form3Parser.Cli.Tests.Prints;

/// <summary>How a form is printed, drawn by chance: what a style sheet says of it, and how marks, ticks and amounts are set.</summary>
internal sealed record PrintStyle
{
    public required bool IsAgents { get; init; }
    public required bool Draws2026 { get; init; }
    public required bool LinksNames { get; init; }
    public required string Mark { get; init; }
    public required (string On, string Off) Ticks { get; init; }
    public required string Dollar { get; init; }
    public required bool NotesInParentheses { get; init; }
    public required bool RemarksInLine { get; init; }
    public required string Page { get; init; }
    public required string Margin { get; init; }
    public required string Css { get; init; }

    /// <summary>The style sheet for what stands in an element, and for its pages.</summary>
    public string SheetFor(string id) =>
        $"@page {id} {{ size: {Page}; margin: {Margin}; }}\n#{id} {{ page: {id}; break-before: page; }}\n"
        + string.Concat(Css.Split('\n').Select(rule => $"#{id}{rule}\n"));

    public static PrintStyle Draw(Dice dice, bool is2026)
    {
        var agents = !is2026 && dice.Chance(0.4);
        var raised = dice.Chance(0.6);
        return new PrintStyle
        {
            IsAgents = agents,
            Draws2026 = is2026,
            LinksNames = !agents && dice.Chance(0.5),
            Mark = raised ? "<sup>({0})</sup>" : agents || dice.Chance(0.5) ? " ({0})" : "({0})",
            Ticks = dice.Of(("X", ""), ("X", ""), ("[X]", "[ ]"), ("☒", "☐"), ("__X__", "_____")),
            Dollar = dice.Of("$", "$ "),
            NotesInParentheses = agents || dice.Chance(0.2),
            RemarksInLine = dice.Chance(0.4),
            Page = dice.Of("8.5in 11in", "8.5in 11in", "210mm 297mm", "8.5in 14in", "11in 8.5in", "297mm 210mm"),
            Margin = dice.Of("0.4in", "0.5in", "12mm", "20mm"),
            Css = Sheet(dice),
        };
    }

    // Only what a person can read: cells without rules between them have padding, rows without rules too.
    private static string Sheet(Dice dice)
    {
        var size = dice.Between(7.0, 10.5);
        var (horizontal, vertical) = dice.Of((true, true), (true, true), (true, true), (true, false), (false, true), (false, false));
        var padding = dice.Between(vertical ? 1.5 : 4.0, 6.0);
        string Px(double points) => points.ToString("0.##", CultureInfo.InvariantCulture) + "pt";
        string Rule(bool isThere) => isThere ? dice.Of("0.75pt solid black", "1pt solid #888") : "none";
        var (across, down) = (Rule(horizontal), Rule(vertical));
        return string.Join('\n',
        [
            $"{{ font: {Px(size)}/{(dice.Chance(0.5) ? "normal" : dice.Of("1.15", "1.25"))} {dice.Of("serif", "sans-serif", "sans-serif", "monospace")}; }}",
            $" table {{ width: 100%; border-collapse: {dice.Of("collapse", "collapse", "separate")}; border-spacing: {dice.Of("0", "1.5pt")}; }}",
            $" table.form td {{ border-top: {across}; border-bottom: {across}; border-left: {down}; border-right: {down}; }}",
            $" table.form td {{ padding: {Px(Math.Max(padding, 3))} {Px(padding)}; vertical-align: {dice.Of("top", "middle", "bottom")}; }}",
            " table.form tr.head td { vertical-align: top; text-align: left; }",
            " table.boxes td { vertical-align: top; }",
            " table table.plain td { border: none; padding: 1pt 3pt 1pt 0; vertical-align: top; }",
            " table.plain { margin: 1pt 0; }",
            " table.signatures { margin: 6pt 0 6pt 40%; width: 60%; }",
            " table.signatures td { padding: 3pt; }",
            " table.agent td { padding: 3pt; width: 60%; }",
            " table.notes td { padding: 3pt; }",
            $" .label {{ font-size: {dice.Of("80%", "85%", "100%")}; }}",
            $" .amount {{ text-align: {dice.Of("left", "center", "right")}; }}",
            $" tr {{ break-inside: {dice.Of("avoid", "auto")}; }}",
            $" sup {{ font-size: {dice.Of("60%", "70%")}; vertical-align: {dice.Of("super", "super", "text-top")}; line-height: 0; }}",
            $" thead {{ display: {dice.Of("table-header-group", "table-row-group")}; }}",
            $" p {{ margin: {Px(dice.Between(0.5, 1.0) * size)} 0; }}",
        ]);
    }
}
