using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>
/// Where speech that a dash introduces goes on after its tag, though no mark says so: <c>— Yes, said Tom, rising, but it leaned. | It always did.</c>
/// Speech goes on as a rule; what is told of who speaks is known by its opening and its tense.
/// </summary>
internal static class DashResumption
{
    private const WordTraits OpensAside = WordTraits.Subordinator | WordTraits.Preposition | WordTraits.Possessive | WordTraits.Pronoun;

    /// <summary>The first token of the speech after a tag; the end of the paragraph where none follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tag">The first word of the tag.</param>
    /// <param name="end">The end of the paragraph.</param>
    public static int After(SegmentedText text, int tag, int end)
    {
        var isNarration = false;
        for (var i = tag; i + 1 < end; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            ref readonly var next = ref text.Tokens[i + 1];
            if (token.Kind == TokenKind.Dash && !next.Has(WordTraits.Cue))
            {
                return i;
            }

            if (!isNarration && token.Kind == TokenKind.Comma && !IsAside(text, i, end))
            {
                return i + 1;
            }

            if (!isNarration && token.Kind == TokenKind.Stop && next.IsCapitalised)
            {
                // — Yes, he said. He sat down. The rain had stopped: where the narrator begins, he goes on.
                isNarration = IsNarrated(text, new TokenRange(i + 1, PauseAfter<SentencePause>(text, i + 1, end)));
                if (!isNarration)
                {
                    return i + 1;
                }
            }
        }

        return end;
    }

    /// <summary>Where somebody is told of before a dash brings the speech back: — She said so. | The girl looked up. — In May.</summary>
    /// <returns>The end of the stretch where nobody is.</returns>
    public static int NarratedFrom(SegmentedText text, int start, int end)
    {
        var dash = start + 1;
        while (dash < end && !(text.Tokens[dash].Kind == TokenKind.Dash && text.Tokens[dash - 1].Kind == TokenKind.Stop))
        {
            dash++;
        }

        for (var i = start; i < dash && dash < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Stop && new TokenRange(i + 1, PauseAfter<SentencePause>(text, i + 1, dash)) is { Count: > 0 } sentence
                && HasPast(text, sentence) && !IsAddressed(text, sentence))
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary>"said Tom, | rising", "said Tom, | who had built it", "said Tom, | with a sigh", "said Tom, | and turned away"; but "said Tom, | and I rose"</summary>
    private static bool IsAside(SegmentedText text, int comma, int end)
    {
        var tokens = text.Tokens;
        var part = new TokenRange(comma + 1, PauseAfter<PartPause>(text, comma + 1, end));
        var first = part.Start;
        while (first + 1 < part.End && tokens[first].Has(WordTraits.Adverb) && tokens[first + 1].Has(WordTraits.Gerund))
        {
            first++;
        }

        if (tokens[first].Has(WordTraits.Gerund) && !tokens[first].Has(WordTraits.NounToo))
        {
            return true;
        }

        if (tokens[first].Has(WordTraits.Coordinator))
        {
            return first + 1 < part.End && tokens[first + 1].Has(WordTraits.Past | WordTraits.Gerund) && !IsAddressed(text, part);
        }

        return tokens[first].Has(OpensAside) && !tokens[first].Has(WordTraits.FirstPerson | WordTraits.Complementizer) && !IsAddressed(text, part) && (IsWithoutVerb(text, part) || HasPast(text, part));
    }

    /// <summary>He sat down. Tom Lind laughed. The rain had stopped. Who speaks says so of others, too, but mostly says I or you, asks, or tells what is now.</summary>
    private static bool IsNarrated(SegmentedText text, TokenRange sentence)
    {
        ref readonly var first = ref text.Tokens[sentence.Start];
        var isAsked = sentence.End < text.Tokens.Length && text.Tokens[sentence.End].Kind == TokenKind.Stop && !text.Tokens[sentence.End].Has(TokenTraits.IsFullStop);
        return !isAsked && !first.Has(WordTraits.FirstPerson | WordTraits.Neuter) && (first.Has(WordTraits.Pronoun | WordTraits.Possessive) || !(first.Has(WordTraits.FunctionWord) || WordLists.Presenting.Has(first.Span.In(text.Text))))
            && !IsAddressed(text, sentence) && HasPast(text, sentence);
    }

    /// <summary>Whether I, you, or what is now stands among the words.</summary>
    private static bool IsAddressed(SegmentedText text, TokenRange words)
    {
        foreach (ref readonly var token in text.Tokens[words.Start..words.End])
        {
            if (token.Has(WordTraits.FirstPerson) || WordLists.You.Has(token.Span.In(text.Text)) || IsPresent(text, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPresent(SegmentedText text, in Token token) =>
        (token.Has(WordTraits.ThirdPerson) && !token.Has(WordTraits.NounToo))
        || (token.Has(WordTraits.Helper) && !token.Has(WordTraits.Gerund) && !WordLists.PastHelper.Has(token.Span.In(text.Text)));

    private static bool HasPast(SegmentedText text, TokenRange words)
    {
        foreach (ref readonly var token in text.Tokens[words.Start..words.End])
        {
            if (token.Has(WordTraits.Past) || WordLists.PastHelper.Has(token.Span.In(text.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithoutVerb(SegmentedText text, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Tokens[i].Has(WordTraits.Auxiliary | WordTraits.Modal | WordTraits.FiniteForm) && !text.Tokens[i].Has(WordTraits.Gerund))
            {
                return false;
            }
        }

        return true;
    }

    private static int PauseAfter<TPause>(SegmentedText text, int from, int end)
        where TPause : ITokenStop
    {
        var i = from;
        while (i < end && !TPause.At(text.Tokens[i]))
        {
            i++;
        }

        return i;
    }

    private interface ITokenStop
    {
        static abstract bool At(in Token token);
    }

    private readonly struct PartPause : ITokenStop
    {
        public static bool At(in Token token) => token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash;
    }

    private readonly struct SentencePause : ITokenStop
    {
        public static bool At(in Token token) => token.Kind is TokenKind.Stop;
    }
}
