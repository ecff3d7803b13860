using Spectre.Console;

namespace QuoteAttribution.Cli.Output;

/// <summary>How many columns of a terminal words take.</summary>
internal static class CellWidth
{
    public static int Of(string words)
    {
        // Marks and accents of Western text take a column each; what is wide or none begins far behind them.
        foreach (var c in words)
        {
            if (c >= '\u0300' && c is not (>= '\u2010' and <= '\u2027'))
            {
                return words.GetCellWidth();
            }
        }

        return words.Length;
    }
}
