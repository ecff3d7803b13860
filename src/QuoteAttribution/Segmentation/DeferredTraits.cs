using QuoteAttribution.Lexicons;


namespace QuoteAttribution.Segmentation;

/// <summary>Words that stand in the place of their traits until many can be looked up together.</summary>
/// <remarks>
/// The table of words does not stay in the processor's nearest cache, so a look-up mostly waits. Without anything between them that could
/// be mispredicted, ten look-ups wait at the same time; one by one they took half the time of cutting a text into tokens.
/// </remarks>
internal static class DeferredTraits
{
    /// <summary>So many tokens are still in the nearest cache when their turn comes.</summary>
    public const int Batch = 256;

    /// <summary>What lists of index should have free, since each token of a batch may be one.</summary>
    public const int Room = Batch * 2;

    // No packed word and no trait uses the highest bit.
    private const ulong Deferred = 1UL << 63;

    public static WordTraits Of(PackedWord word) => (WordTraits)(word.Letters | Deferred);

    /// <summary>Puts the traits in, and notes the capitals and stops, which costs no branch here.</summary>
    /// <param name="tokens">All tokens so far.</param>
    /// <param name="from">The first one that waits.</param>
    /// <param name="lexicon">The words known.</param>
    /// <param name="index">Receives the capitals and stops.</param>
    public static void LookUp(Span<Token> tokens, int from, Lexicon lexicon, TokenIndex index)
    {
        var table = lexicon.Table.Shelved;
        var capitals = index.Capitals.Room(tokens.Length - from);
        var stops = index.Stops.Room(tokens.Length - from);
        int capitalCount = 0, stopCount = 0;
        foreach (ref readonly var token in tokens[from..])
        {
            table.Fetch(new PackedWord((ulong)token.Traits & ~Deferred));
        }

        for (var i = from; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];

            // All bits set where the word has to be looked up; where not, no word is looked up, which has no traits.
            var traits = (ulong)token.Traits;
            var isDeferred = (ulong)((long)traits >> 63);
            var found = (ulong)table.ValueOrDefault(new PackedWord(traits & isDeferred & ~Deferred));

            capitals[capitalCount] = i;
            capitalCount += (int)(token.Shape & TokenTraits.Capitalised) / (int)TokenTraits.Capitalised;
            stops[stopCount] = i;
            stopCount += ((int)(token.Shape & TokenTraits.EndsInStop) / (int)TokenTraits.EndsInStop) | (token.Kind == TokenKind.Stop ? 1 : 0);
            token = token.WithTraits((WordTraits)(found | (traits & ~isDeferred)));
        }

        index.Capitals.Advance(capitalCount);
        index.Stops.Advance(stopCount);
    }
}
