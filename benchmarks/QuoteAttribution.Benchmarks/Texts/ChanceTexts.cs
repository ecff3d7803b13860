using System.Globalization;
using System.Text;

namespace QuoteAttribution.Benchmarks.Texts;

/// <summary>Texts put together by chance of what makes the library look around: names, marks, cues, titles, breaks; the same for the same seed.</summary>
internal sealed class ChanceTexts(uint seed)
{
    // The word that is another one each time.
    private const string NewName = "{0} ";

    private static readonly string[] Pieces =
    [
        NewName, NewName, NewName, "Ann ", "Tom Lind ", "Reed ", "Mrs. Reed ", "Mr. ", "Chair ", "Council ", "Secretary of State ", "Bank of ", "my ", "Dear ", "his ", "her mother ",
        "the driver ", "the wooden ", "mayor ", "it ", "he ", "They ", "who ", "which ", "that ", "and ", "or ", "not ", "to ", "of ", "in ", "by ", "if ", "because ", "very ",
        "said ", "said that ", "told ", "asked ", "called ", "saying ", "according to ", "the answer ", "claim ", "statement ", "rose ", "left ", "was ", "could ", "fell ",
        "“", "”", "“So?” ", "“No,” ", "‘", "’", "\"", "'", "« ", "»", "(", ") ", "_", "<", "[",
        ", ", ". ", ".", "? ", "! ", ": ", "; ", " — ", "-", "…", "’s ", "n’t ", "Q: ", "A: ", "ANN: ", "1. ", "$2,000 ", "5:30 ", "@ann ", "http://a.b ", "*", "&",
        "\n", "\n\n", "\n\n", "  ", "\t", "\u00AD", "é", "😀", "\uD83D",
    ];

    private readonly Dice _dice = new(seed);

    /// <summary>The next text, in whatever length is asked for.</summary>
    public Func<int, string> Next()
    {
        var parts = new[] { Some(0, 3), Some(1, 6), Some(0, 3), Some(0, 6), Some(0, 3) };
        var share = 1 + _dice.Below(3);
        return length => Write(parts, parts[3].Length == 0 ? length : length * share / 4, length);
    }

    private string Some(int fewest, int most)
    {
        var part = new StringBuilder();
        for (var i = fewest + _dice.Below(most - fewest + 1); i > 0; i--)
        {
            part.Append(_dice.Pick(Pieces));
        }

        return part.ToString();
    }

    private static string Write(string[] parts, int first, int length)
    {
        var text = new StringBuilder(length + 1_000);
        var number = 0;
        Repeat(parts[0], 0);
        Repeat(parts[1], first);
        Repeat(parts[2], 0);
        Repeat(parts[3], length);
        Repeat(parts[4], 0);
        return text.ToString();

        void Repeat(string part, int end)
        {
            do
            {
                text.Append(part.Replace("{0}", OddTexts.Word(number++), StringComparison.Ordinal));
            }
            while (part.Length > 0 && text.Length < end);
        }
    }

    /// <summary>How a text begins and ends, to write it down.</summary>
    public static string Show(string text) => string.Create(
        CultureInfo.InvariantCulture, $"{Escaped(text[..Math.Min(text.Length, 160)])} … {Escaped(text[^Math.Min(text.Length, 80)..])}");

    private static string Escaped(string text) => text.Replace("\n", "¶", StringComparison.Ordinal).Replace("\t", "→", StringComparison.Ordinal);
}
