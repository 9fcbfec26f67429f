namespace Form3Parser.Html.Layout;

/// <summary>A cell of a table.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it reaches over.</param>
/// <param name="ColumnSpan">How many columns it reaches over.</param>
/// <param name="Content">What stands in it.</param>
internal sealed record TableCell(int Row, int Column, int RowSpan, int ColumnSpan, FlowBox Content);
