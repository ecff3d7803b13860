using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;


namespace QuoteAttribution.Phrases;

/// <summary>Knows what follows a verb of telling: those told, and the "that" of what they are told.</summary>
internal static class TellingVerb
{
    private const int FarthestCue = 8;

    /// <summary>"told reporters at a meeting that", "said in a statement that": after a verb of saying "that" opens what is said.</summary>
    public static bool OpensContent(PooledList<Phrase> phrases, in Token word)
    {
        if (!word.Has(WordTraits.Complementizer))
        {
            return false;
        }

        if (phrases[phrases.Count - 1].Has(WordTraits.SpeechNoun))
        {
            return true;
        }

        var i = phrases.Count - 1;
        for (var first = Math.Max(0, i - FarthestCue); i >= first && phrases[i].Kind == PhraseKind.NounPhrase; i -= 2)
        {
            if (i > 0 && phrases[i - 1].IsCue && phrases[i - 1].Has(WordTraits.Tell | WordTraits.Ask))
            {
                return true;
            }

            // "warned them about a plan that failed": what is talked about has a relative clause.
            if (i < 2 || phrases[i - 1].Kind != PhraseKind.Preposition || (phrases[i - 1].Has(WordTraits.Theme) && !phrases[i - 1].Has(WordTraits.Circumstance | WordTraits.Linking)))
            {
                return false;
            }

            if (phrases[i - 2].IsCue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"told delegates that", "raised questions": an object stands right after its verb, though its noun could be a verb.</summary>
    public static bool IsObjectNext(PooledList<Phrase> phrases, in Token word, int i) =>
        word.Has(WordTraits.ThirdPerson) && phrases.Count > 0 && phrases[phrases.Count - 1] is { Kind: PhraseKind.Verb, Shape: not VerbShape.Passive } verb
        && verb.Tokens.End == i && (word.Has(WordTraits.NounToo) ? verb.Has(WordTraits.VerbForm) : verb.Has(WordTraits.Tell | WordTraits.Ask));
}
