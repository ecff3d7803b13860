using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds where the clause of a verb begins and what its subject is.</summary>
internal static class Clause
{
    /// <summary>So far a list or a relative clause is followed: <c>the mayor, who in the year after the flood …, said</c>.</summary>
    public const int LongestPart = 60;

    // Place, state, date and agency with the commas between them.
    private const int LongestDateline = 8;

    // "They charged the man in the blue coat with theft | and Reed left"
    private const int FarthestVerb = 10;

    private static readonly PhrasePattern SecondClause = PhrasePatterns.Of("second-clause");
    private static readonly PhrasePattern JoinedClause = PhrasePatterns.Of("joined-clause");
    private static readonly PhrasePattern SubjectAndBrackets = PhrasePatterns.Of("subject-and-brackets");
    private static readonly PhrasePattern SubjectBracketsAside = PhrasePatterns.Of("subject-brackets-aside");
    private static readonly PhrasePattern SubjectAndRelative = PhrasePatterns.Of("subject-and-relative");
    private static readonly PhrasePattern SubjectAndAside = PhrasePatterns.Of("subject-and-aside");
    private static readonly PhrasePattern BetweenCommas = PhrasePatterns.Of("between-commas");

    private static readonly PhrasePattern FrontedBeforeSubject = PhrasePatterns.Of("fronted-before-subject");

    /// <summary>The first phrase of the clause in which <paramref name="phrase"/> stands.</summary>
    public static int Start(in ParagraphView view, int phrase) => view.Left<Opening>(phrase, Math.Max(0, phrase - LongestPart));

    /// <summary>The first phrase of the subject of the clause that begins at <paramref name="start"/>: what is fronted is skipped.</summary>
    public static int SubjectStart(in ParagraphView view, int start, int verb)
    {
        var at = start;
        while (at < verb)
        {
            at = SkipOpeners(view, at, verb);
            at = FrontedBeforeSubject.Matches(view, at) ? at + 2 : at;
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
        BetweenCommas.Matches(view, at)
        && (view.Phrases[at].Has(WordTraits.Place) || view.Tokens[view.Phrases[at].Head].Kind == TokenKind.Number || IsAbbreviated(view, at));

    /// <summary>"in Garland, Tex., the mayor said": a state's letters.</summary>
    private static bool IsAbbreviated(in ParagraphView view, int at)
    {
        ref readonly var word = ref view.Tokens[view.Phrases[at].Head];
        return view.Phrases[at].Tokens.Count == 1 && (word.Has(TokenTraits.EndsInStop) || (word.Has(TokenTraits.AllCapitals) && word.Span.Length == 2));
    }

    private static int SkipOpeners(in ParagraphView view, int at, int verb)
    {
        while (at < verb && (view.Phrases[at].IsAside || view.Phrases[at].Kind is PhraseKind.Coordinator or PhraseKind.Comma or PhraseKind.Other))
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
        return dash <= LongestDateline && IsDateline(view, 0, dash);
    }

    /// <summary>The same between any two phrases: "EXCLUSIVE — “Nothing is left.”"</summary>
    public static bool IsDateline(in ParagraphView view, int start, int dash)
    {
        if (dash > start + LongestDateline || dash == start)
        {
            return false;
        }

        for (var i = start; i < dash; i++)
        {
            if (!IsOfDateline(view, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"LEEDS", "June 4", "(AP)", but not "the council".</summary>
    private static bool IsOfDateline(in ParagraphView view, int i) =>
        view.KindAt(i) is PhraseKind.NounPhrase or PhraseKind.Comma or PhraseKind.Time or PhraseKind.Bracketed or PhraseKind.Stop
        && !view.Tokens[view.Phrases[i].Tokens.Start].Has(WordTraits.Determiner | WordTraits.Possessive);

    private static bool IsBoundary(in ParagraphView view, int i) => view.Phrases[i].Kind switch
    {
        PhraseKind.Stop or PhraseKind.Colon or PhraseKind.Semicolon => true,
        PhraseKind.Passage => StandsApart(view, i),
        PhraseKind.Dash => EndsDateline(view, i),
        PhraseKind.Subordinator => view.Phrases[i].Has(WordTraits.Complementizer) || NamesItsSubject(view, i),
        PhraseKind.Coordinator => JoinedClause.Matches(view, i) || (SecondClause.Matches(view, i) && HasVerbBefore(view, i)),
        PhraseKind.Other => Bracket.EndsClause(view, i),
        _ => false,
    };

    /// <summary>"They charged him | and Reed left, saying"; not "the heads of Leeds and York left".</summary>
    private static bool HasVerbBefore(in ParagraphView view, int coordinator)
    {
        for (var i = coordinator - 1; i > coordinator - FarthestVerb && i >= 0 && !view.StartsSentence(i); i--)
        {
            if (view.KindAt(i) == PhraseKind.Verb)
            {
                return view.Phrases[i].Shape is VerbShape.Finite or VerbShape.Passive;
            }
        }

        return false;
    }

    /// <summary>A quoted sentence is no part of the clause after it; a quoted fragment is: <c>She called it “odd” and said …</c></summary>
    private static bool StandsApart(in ParagraphView view, int passage) =>
        view.StartsSentence(passage) || view.KindAt(passage - 1) is PhraseKind.Comma or PhraseKind.Colon or PhraseKind.Dash
        || (view.EndsWithPause(passage) && view.KindAt(passage + 1) == PhraseKind.NounPhrase);

    /// <summary>"while Tom Reed, the mayor, said", but neither "Tom Reed, after a pause, said" nor "after the storm, Reed said".</summary>
    private static bool NamesItsSubject(in ParagraphView view, int subordinator) =>
        SubjectAndBrackets.Matches(view, subordinator) || SubjectAndRelative.Matches(view, subordinator)
        || (EndOfSubject(view, subordinator) is var end && SubjectAndAside.Matches(view, end) && ClosesAside(view, end + 2))
        || (SubjectBracketsAside.Matches(view, subordinator) && ClosesAside(view, subordinator + 4));

    /// <summary>"while | the owner of the pit |, Tom Lind, said"</summary>
    private static int EndOfSubject(in ParagraphView view, int subordinator) =>
        view.KindAt(subordinator + 1) == PhraseKind.NounPhrase ? NounPhraseChain.EndOf(view, subordinator + 1) : subordinator;

    private static bool ClosesAside(in ParagraphView view, int aside) => view.KindAt(NounPhraseChain.EndOf(view, aside) + 1) is PhraseKind.Comma or PhraseKind.Bracketed;

    private readonly struct Opening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.StartsSentence(phrase) || IsBoundary(view, phrase - 1);
    }
}
