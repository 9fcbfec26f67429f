using System.Text;

namespace Form3Parser.Output.SecTsv;

/// <summary>A table of the data set: its file and, for each column, what stands in it.</summary>
/// <param name="name">The table's name.</param>
/// <param name="columns">The columns in the order of the data set; null is an empty cell.</param>
internal sealed class SecTable<T>(string name, params (string Name, Func<SecRow<T>, string?> Value)[] columns)
{
    internal string FileName { get; } = name + ".tsv";

    internal void AppendHeader(StringBuilder line) => line.AppendJoin('\t', columns.Select(column => column.Name)).Append('\n');

    internal void AppendRow(StringBuilder line, SecRow<T> row)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0)
                line.Append('\t');
            SecText.AppendCell(line, columns[i].Value(row));
        }

        line.Append('\n');
    }
}
