using QuoteAttribution.Lexicons;


namespace QuoteAttribution.Phrases;

/// <summary>Reads one verb group: <c>has repeatedly denied</c>, <c>did not say</c>, <c>to say</c>, <c>'s calling</c>.</summary>
internal static class VerbChunk
{
    /// <summary>Reads the group that starts at <paramref name="start"/>.</summary>
    public static VerbGroup Read(ReadOnlySpan<Token> tokens, int start)
    {
        var head = -1;
        var helper = -1;
        var i = start;
        var infinitive = IsTo(tokens, i);
        if (infinitive)
        {
            i++;
        }

        for (; i < tokens.Length; i++)
        {
            ref readonly var word = ref tokens[i];
            if (word.Has(WordTraits.Helper) && !(WordClass.IsVerbal(word) && helper >= 0))
            {
                helper = i;
                head = i;
            }
            else if (word.Has(WordTraits.Negation) || (word.Has(WordTraits.Adverb) && LeadsToVerb(tokens, i)))
            {
                continue;
            }
            else if (WordClass.IsVerbal(word) && Fits(word, helper >= 0 ? tokens[helper] : default, infinitive, i == start))
            {
                head = i++;
                break;
            }
            else
            {
                break;
            }
        }

        if (head < 0)
        {
            return new VerbGroup(start, start, -1, VerbShape.None);
        }

        return new VerbGroup(start, head + 1, head, ShapeOf(tokens, helper, head, infinitive));
    }

    /// <summary>Whether "to" with a verb after it stands here.</summary>
    public static bool IsTo(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Has(WordTraits.InfinitiveMarker) && i + 1 < tokens.Length
        && ((WordClass.IsVerbal(tokens[i + 1]) && tokens[i + 1].Has(WordTraits.BaseForm))
            || (tokens[i + 1].Has(WordTraits.Auxiliary) && tokens[i + 1].Span.Length > 1)
            || (tokens[i + 1].Has(WordTraits.Adverb) && i + 2 < tokens.Length && tokens[i + 2].Has(WordTraits.BaseForm)));

    private static bool LeadsToVerb(ReadOnlySpan<Token> tokens, int i)
    {
        for (var k = i + 1; k < tokens.Length && k < i + 4; k++)
        {
            if ((WordClass.IsVerbal(tokens[k]) && !WordClass.IsNameLike(tokens[k])) || tokens[k].Has(WordTraits.Helper))
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

    private static bool Fits(in Token verb, in Token helper, bool infinitive, bool first)
    {
        if (first)
        {
            return true;
        }

        if (infinitive || helper.Has(WordTraits.Modal))
        {
            return verb.Has(WordTraits.BaseForm | WordTraits.Participle);
        }

        return !helper.Has(WordTraits.Auxiliary) || verb.Has(WordTraits.Participle | WordTraits.Gerund | WordTraits.BaseForm);
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

        return helper != head && IsFormOfBe(tokens[helper]) && verb.Has(WordTraits.Participle) && !verb.Has(WordTraits.Gerund)
            ? VerbShape.Passive
            : VerbShape.Finite;
    }

    private static bool IsFormOfBe(in Token helper) => helper.Has(WordTraits.Copula);
}

/// <summary>A verb group's tokens, its main verb and its form; empty where none starts.</summary>
internal readonly record struct VerbGroup(int Start, int End, int Head, VerbShape Shape);
