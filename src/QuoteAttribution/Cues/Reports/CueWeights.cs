using System.Globalization;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Cues.Reports;

/// <summary>What each cue weighs by itself: lines of its forms and a number, <c>say says said saying 0.8</c>, in the section of that name.</summary>
internal static class CueWeights
{
    // There are some three hundred forms.
    private const int Forms = 512;

    public static WordTable<double> Read(string file)
    {
        var weights = new WordTable<double>(Forms);
        using var lines = LexiconFile.Open(file);
        while (lines.Next())
        {
            if (lines.Section == nameof(CueWeights))
            {
                Add(weights, lines);
            }
        }

        return weights;
    }

    private static void Add(WordTable<double> weights, LexiconFile lines)
    {
        var words = lines.Entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !double.TryParse(words[^1], CultureInfo.InvariantCulture, out var weight))
        {
            throw lines.Fault($"\"{lines.Entry}\" is no list of forms with a number after it");
        }

        foreach (var form in words[..^1])
        {
            weights.GetOrAdd(form) = weight;
        }
    }
}
