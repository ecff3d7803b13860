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

    // No packed word and no trait uses the highest bit.
    private const ulong Deferred = 1UL << 63;

    public static WordTraits Of(PackedWord word) => (WordTraits)(word.Letters | Deferred);

    /// <summary>Puts the traits in.</summary>
    public static void LookUp(Span<Token> tokens, Lexicon lexicon)
    {
        foreach (ref var token in tokens)
        {
            // All bits set where the word has to be looked up; where not, no word is looked up, which has no traits.
            var traits = (ulong)token.Traits;
            var isDeferred = (ulong)((long)traits >> 63);
            var found = (ulong)lexicon.Look(new PackedWord(traits & isDeferred & ~Deferred));
            token = token.With((WordTraits)(found | (traits & ~isDeferred)));
        }
    }
}
