using QuoteAttribution.Memory;

namespace QuoteAttribution.Segmentation;

/// <summary>The tokens that later stages look for, by index and in order, so that none of them has to go through all tokens again.</summary>
internal sealed class TokenIndex : IDisposable
{
    // What prose has: more of them make the lists grow, fewer waste a little.
    private const int CharactersALine = 100;
    private const int CharactersASentence = 80;
    private const int CharactersACapital = 25;

    /// <summary>First tokens of lines, that of the text left out.</summary>
    public PooledList<int> LineStarts { get; } = new();

    /// <summary>Where a sentence may end: stops, words that end in the stop of an abbreviation, and what may end a line that the text has lost.</summary>
    public PooledList<int> Stops { get; } = new();

    /// <summary>Quotation marks, whatever looks like one, and angle brackets: marks inside a tag do not quote.</summary>
    public PooledList<int> Marks { get; } = new();

    /// <summary>Words with a capital.</summary>
    public PooledList<int> Capitals { get; } = new();

    /// <summary>Empties the lists and makes room for what a text of so many characters has as a rule.</summary>
    public void Prepare(int characters)
    {
        LineStarts.Prepare(characters / CharactersALine);
        Stops.Prepare(characters / CharactersASentence);
        Marks.Prepare(characters / CharactersALine);
        Capitals.Prepare(characters / CharactersACapital);
    }

    /// <summary>Notes the capitals among the tokens from <paramref name="start"/> on.</summary>
    public void NoteCapitals(ReadOnlySpan<Token> tokens, int start)
    {
        // Each is written, and counts only if it is one: which tokens are is a branch that the processor could not foresee.
        var capitals = Capitals.Room(tokens.Length - start);
        var count = 0;
        for (var i = start; i < tokens.Length; i++)
        {
            capitals[count] = i;
            count += tokens[i].IsCapitalised ? 1 : 0;
        }

        Capitals.Advance(count);
    }

    /// <summary>Notes that a token begins a line; the text's first does not count.</summary>
    public void NoteLineStart(int token)
    {
        if (token > 0 && (LineStarts.Count == 0 || LineStarts[LineStarts.Count - 1] != token))
        {
            LineStarts.Add(token);
        }
    }

    /// <summary>Forgets a line that begins with nothing but markup at the end of the text.</summary>
    public void EndAt(int tokens)
    {
        while (LineStarts.Count > 0 && LineStarts[LineStarts.Count - 1] >= tokens)
        {
            LineStarts.RemoveLast();
        }
    }

    /// <summary>The place in a list of index of the first one at or after a token.</summary>
    public static int FirstFrom(ReadOnlySpan<int> index, int token)
    {
        var at = index.BinarySearch(token);
        return at < 0 ? ~at : at;
    }

    public void Dispose()
    {
        LineStarts.Dispose();
        Stops.Dispose();
        Marks.Dispose();
        Capitals.Dispose();
    }
}
