using System.Text;

namespace Form3Parser.Cli.Tests;

/// <summary>Rows of a file of comma or tab separated values, read as RFC 4180 has it.</summary>
internal static class DelimitedText
{
    internal static List<string[]> Read(string path, char delimiter)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var text = File.ReadAllText(path);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && cell.Length == 0)
                i = Quoted(text, i + 1, cell);
            else if (text[i] == delimiter)
                End(row, cell);
            else if (text[i] == '\n')
            {
                End(row, cell);
                rows.Add([.. row]);
                row.Clear();
            }
            else if (text[i] != '\r')
                cell.Append(text[i]);
        }

        return rows;
    }

    // Gives the place of the closing quotation mark.
    private static int Quoted(string text, int at, StringBuilder cell)
    {
        for (; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
        {
            if (text[at] == '"')
                at++;
            cell.Append(text[at]);
        }

        return at;
    }

    private static void End(List<string> row, StringBuilder cell)
    {
        row.Add(cell.ToString());
        cell.Clear();
    }
}
