using System.Text;

namespace GovGrid.Simulation.Tests.Reports;

/// <summary>Reads CSV by the letter of RFC 4180, character by character.</summary>
internal static class CsvText
{
    public static List<List<string>> Parse(string text)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"') quoted = !quoted;
            else if (!quoted && text[i] == ',') EndCell();
            else if (!quoted && text[i] == '\r') EndRow(text[++i]);
            else cell.Append(text[i]);
        }
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }

        void EndRow(char next)
        {
            Assert.Equal('\n', next);
            EndCell();
            rows.Add(row);
            row = [];
        }
    }
}
