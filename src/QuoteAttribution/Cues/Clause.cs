using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds where the clause of a verb begins and what its subject is.</summary>
internal static class Clause
{
    /// <summary>No sentence of prose has so many phrases: what is longer is a list, or a text without stops, and is read in parts.</summary>
    public const int Longest = 80;

    /// <summary>So far a list or a relative clause is followed: <c>the mayor, who in the year after the flood …, said</c>.</summary>
    public const int LongestPart = 60;

    private const int LongestDateline = 8;

    /// <summary>The first phrase of the clause in which <paramref name="phrase"/> stands.</summary>
    public static int Start(in ParagraphView view, int phrase) => view.Left<Opening>(phrase, Math.Max(0, phrase - LongestPart));

    /// <summary>The first phrase of the subject of the clause that begins at <paramref name="start"/>: what is fronted is skipped.</summary>
    public static int SubjectStart(in ParagraphView view, int start, int verb)
    {
        var at = start;
        while (at < verb)
        {
            at = SkipOpeners(view, at, verb);
            if (view.KindAt(at) == PhraseKind.NounPhrase && !IsPlaceBetweenCommas(view, at))
            {
                return at;
            }

            var comma = NextComma(view, at, verb);
            if (comma < 0)
            {
                return -1;
            }

            at = comma + 1;
        }

        return -1;
    }

    /// <summary>"In Leeds, England, the mayor said", "On July 6, 2015, she said": the second place, the year, is no subject either.</summary>
    private static bool IsPlaceBetweenCommas(in ParagraphView view, int at) =>
        (view.Phrases[at].Has(WordTraits.Place) || view.Tokens[view.Phrases[at].Head].Kind == TokenKind.Number || IsAbbreviated(view, at)) && view.KindAt(at - 1) == PhraseKind.Comma && view.KindAt(at + 1) == PhraseKind.Comma;

    /// <summary>"in Garland, Tex., the mayor said": a state's letters.</summary>
    private static bool IsAbbreviated(in ParagraphView view, int at)
    {
        ref readonly var word = ref view.Tokens[view.Phrases[at].Head];
        return view.Phrases[at].Tokens.Count == 1 && (word.Has(TokenTraits.EndsInStop) || (word.Has(TokenTraits.AllCapitals) && word.Span.Length == 2));
    }

    private static int SkipOpeners(in ParagraphView view, int at, int verb)
    {
        while (at < verb && (view.Phrases[at].IsAside || view.Phrases[at].Kind is PhraseKind.Coordinator or PhraseKind.Comma
            || (view.Phrases[at].Kind == PhraseKind.Other)))
        {
            at++;
        }

        return at;
    }

    private static int NextComma(in ParagraphView view, int at, int verb)
    {
        for (; at < verb; at++)
        {
            if (view.Phrases[at].Kind is PhraseKind.Comma or PhraseKind.Dash)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"LEEDS, June 4 (AP) — The council said": place, date and agency before a dash at the paragraph's start.</summary>
    public static bool EndsDateline(in ParagraphView view, int dash)
    {
        if (dash > LongestDateline || dash == 0)
        {
            return false;
        }

        for (var i = 0; i < dash; i++)
        {
            if (view.KindAt(i) is not (PhraseKind.NounPhrase or PhraseKind.Comma or PhraseKind.Time or PhraseKind.Bracketed or PhraseKind.Stop)
                || view.Tokens[view.Phrases[i].Tokens.Start].Has(WordTraits.Determiner | WordTraits.Possessive))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBoundary(in ParagraphView view, int i) => view.Phrases[i].Kind switch
    {
        PhraseKind.Stop or PhraseKind.Colon or PhraseKind.Semicolon => true,
        // A quoted fragment is part of its clause: She called it “odd” and said …
        PhraseKind.Passage => i == 0 || (view.EndsWithPause(i) && view.KindAt(i + 1) == PhraseKind.NounPhrase) || view.StartsSentence(i) || view.KindAt(i - 1) is PhraseKind.Comma or PhraseKind.Colon or PhraseKind.Dash,
        PhraseKind.Dash => EndsDateline(view, i),
        // "while Tom Reed, the mayor, said", but "Tom Reed, after a pause, said"
        PhraseKind.Subordinator => view.Phrases[i].Has(WordTraits.Complementizer)
            || (view.KindAt(i + 1) == PhraseKind.NounPhrase && (view.KindAt(i + 2) == PhraseKind.Bracketed || (view.KindAt(i + 2) == PhraseKind.Comma && IsAside(view, i + 3)))),
        PhraseKind.Coordinator => i > 0 && view.KindAt(i - 1) is PhraseKind.Comma or PhraseKind.Passage
            && view.KindAt(i + 1) == PhraseKind.NounPhrase,
        _ => false,
    };

    private readonly struct Opening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.StartsSentence(phrase) || IsBoundary(view, phrase - 1);
    }

    /// <summary>What follows the comma tells who was just named: ", the mayor,", ", who"; not "after the storm, Reed said".</summary>
    private static bool IsAside(in ParagraphView view, int i) =>
        view.KindAt(i) == PhraseKind.Relative
        || (view.KindAt(i) == PhraseKind.NounPhrase && view.KindAt(NounPhraseChain.EndOf(view, i) + 1) is PhraseKind.Comma or PhraseKind.Bracketed);
}
