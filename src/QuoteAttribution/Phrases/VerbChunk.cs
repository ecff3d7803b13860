using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Phrases;

/// <summary>Reads one verb group: <c>has repeatedly denied</c>, <c>did not say</c>, <c>to say</c>, <c>'s calling</c>.</summary>
internal static class VerbChunk
{
    // "will not yet even say": no more words stand between a helper and its verb in what people write.
    private const int MostBetween = 3;

    /// <summary>Reads the group that starts at <paramref name="start"/>.</summary>
    public static VerbGroup Read(ReadOnlySpan<Token> tokens, int start)
    {
        var head = -1;
        var helper = -1;
        var infinitive = IsTo(tokens, start);
        for (var i = infinitive ? start + 1 : start; i < tokens.Length; i++)
        {
            if (IsHelper(tokens[i], helper))
            {
                helper = i;
                head = i;
            }
            else if (!StandsBetween(tokens, i))
            {
                head = IsMainVerb(tokens, i, start, helper, infinitive) ? i : head;
                break;
            }
        }

        return head < 0 ? VerbGroup.None : new VerbGroup(head, IsPerfectParticiple(tokens[start], tokens[head]) ? VerbShape.Gerund : ShapeOf(tokens, helper, head, infinitive));
    }

    /// <summary>"having said"; "being accused" is a passive.</summary>
    private static bool IsPerfectParticiple(in Token first, in Token head) => first.Has(WordTraits.Helper) && first.Has(WordTraits.Gerund) && !first.Has(WordTraits.Copula) && head.Has(WordTraits.Participle);

    /// <summary>Whether "to" with a verb after it stands here; "according to state records" has none.</summary>
    public static bool IsTo(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(WordTraits.InfinitiveMarker) && i + 1 < tokens.Length && !(i > 0 && tokens[i - 1].Has(WordTraits.SourceMarker))
        && (tokens[i + 1].Has(WordTraits.Auxiliary)
            || (WordClass.IsVerbal(tokens[i + 1]) && tokens[i + 1].Has(WordTraits.BaseForm))
            || (tokens[i + 1].Has(WordTraits.Adverb) && i + 2 < tokens.Length && tokens[i + 2].Has(WordTraits.BaseForm)));

    /// <summary>"had | done it", "might | need it": after a helper, a word that is a verb as well is the main verb.</summary>
    private static bool IsHelper(in Token word, int helper) =>
        word.Has(WordTraits.Helper) && !(helper >= 0 && WordClass.IsVerbal(word));

    /// <summary>"did | not | say", "has | repeatedly | denied".</summary>
    private static bool StandsBetween(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(WordTraits.Negation) || (tokens[i].Has(WordTraits.Adverb) && LeadsToVerb(tokens, i));

    private static bool LeadsToVerb(ReadOnlySpan<Token> tokens, int i)
    {
        for (var k = i + 1; k < tokens.Length && k <= i + MostBetween; k++)
        {
            if (tokens[k].Has(WordTraits.Helper) || (WordClass.IsVerbal(tokens[k]) && !WordClass.IsNameLike(tokens[k])))
            {
                return true;
            }

            if (!tokens[k].Has(WordTraits.Adverb | WordTraits.Negation))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsMainVerb(ReadOnlySpan<Token> tokens, int i, int start, int helper, bool infinitive) =>
        WordClass.IsVerbal(tokens[i]) && (i == start || Fits(tokens[i], helper >= 0 ? tokens[helper].Traits : WordTraits.None, infinitive));

    /// <summary>"to say", "would say", "has said", "is saying": a verb in the form that the word before asks for.</summary>
    private static bool Fits(in Token verb, WordTraits helper, bool infinitive)
    {
        if (infinitive || (helper & WordTraits.Modal) != 0)
        {
            return verb.Has(WordTraits.BaseForm | WordTraits.Participle);
        }

        return (helper & WordTraits.Auxiliary) == 0 || verb.Has(WordTraits.Participle | WordTraits.Gerund | WordTraits.BaseForm);
    }

    private static VerbShape ShapeOf(ReadOnlySpan<Token> tokens, int helper, int head, bool infinitive)
    {
        if (infinitive)
        {
            return VerbShape.Infinitive;
        }

        ref readonly var verb = ref tokens[head];
        if (helper < 0)
        {
            return verb.Has(WordTraits.Gerund) && !verb.Has(WordTraits.FiniteForm) ? VerbShape.Gerund : VerbShape.Finite;
        }

        return helper != head && tokens[helper].Has(WordTraits.Copula) && verb.Has(WordTraits.Participle) && !verb.Has(WordTraits.Gerund)
            ? VerbShape.Passive
            : VerbShape.Finite;
    }
}

/// <summary>The main verb of a group, which is its last word, and the form of the group.</summary>
internal readonly record struct VerbGroup(int Head, VerbShape Shape)
{
    /// <summary>No verb: adverbs alone.</summary>
    public static VerbGroup None => new(-1, VerbShape.None);
}
