namespace QuoteAttribution.Coreference;

/// <summary>Writes a name in capitals as running text does: "ANN REED-O'BRIEN" as "Ann Reed-O'Brien".</summary>
internal static class CapitalCase
{
    // Initials and AL stay, MRS. does not.
    private const int Shortest = 3;

    /// <summary>The name with small letters after the first of each word; a word that has small letters stays as it is.</summary>
    public static string Of(string name) => string.Join(' ', name.Split(' ').Select(OfWord));

    private static string OfWord(string word)
    {
        if (word.Length < Shortest || word.Any(char.IsLower))
        {
            return word;
        }

        var letters = word.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (char.IsLetter(letters[i - 1]))
            {
                letters[i] = char.ToLowerInvariant(letters[i]);
            }
        }

        return new string(letters);
    }
}
