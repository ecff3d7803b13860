using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds who does the saying: the subject of a cue verb, before it or (inverted) after it.</summary>
internal static class SourceFinder
{
    private static readonly PhrasePattern PartsClauses = PhrasePatterns.Of("parts-clauses");
    private static readonly PhrasePattern OpensApposition = PhrasePatterns.Of("opens-apposition");
    private static readonly PhrasePattern ClosesApposition = PhrasePatterns.Of("closes-apposition");
    private static readonly PhrasePattern AdjunctBeforeVerb = PhrasePatterns.Of("adjunct-before-verb");
    private static readonly PhrasePattern AdjunctOfRelative = PhrasePatterns.Of("adjunct-of-relative");
    private static readonly PhrasePattern PrepositionOfRelative = PhrasePatterns.Of("preposition-of-relative");
    private static readonly PhrasePattern RelativeAfterComma = PhrasePatterns.Of("relative-after-comma");
    private static readonly PhrasePattern ParticipleOfNoun = PhrasePatterns.Of("participle-of-noun");
    private static readonly PhrasePattern ReducedRelative = PhrasePatterns.Of("reduced-relative");

    /// <summary>The subject before the verb group at <paramref name="verb"/>; none where there is none.</summary>
    public static SourcePhrase Before(in ParagraphView view, int verb)
    {
        var clause = Clause.Start(view, verb);
        var p = SkipAdjuncts(view, verb);
        if (view.KindAt(p) == PhraseKind.Passage && view.EndsWithPause(p) && BeforeRelative(view, p) is { IsNone: false } author)
        {
            // "Ann Reed, who wrote “The Long Road,” said the road was hers"
            return author;
        }

        if (p < clause || PartsClauses.Matches(view, p))
        {
            return default;
        }

        return view.KindAt(p) switch
        {
            PhraseKind.NounPhrase => EndingAt(view, p, clause, verb),
            PhraseKind.Relative => Antecedents.Of(view, p, clause),
            PhraseKind.Comma or PhraseKind.Dash when BeforeRelative(view, p) is { IsNone: false } subject => subject,
            PhraseKind.Dash when BeforeInsertion(view, p) is { IsNone: false } subject => subject,
            PhraseKind.Comma when BeforeApposition(view, p, clause) is { IsNone: false } subject => subject,
            _ => ClauseSubject(view, clause, verb),
        };
    }

    /// <summary>"The mayor, who doubted whether it would hold, said": the subject before the relative clause that the comma closes.</summary>
    private static SourcePhrase BeforeRelative(in ParagraphView view, int comma)
    {
        var relative = view.Left<RelativeOpening>(comma - 1, Math.Max(1, comma - Clause.LongestPart));
        if (relative <= 1 || view.StartsSentence(relative) || view.KindAt(relative) != PhraseKind.Relative)
        {
            return default;
        }

        var clause = Clause.Start(view, relative - 1);
        return AfterFullClause(view, relative - 2, clause) is { IsNone: false } subject ? subject : ClauseSubject(view, clause, relative - 1);
    }

    /// <summary>"Following his claim that the pier leaned, | Tom Lind, who …": behind a comma and a clause with a verb of its own; none where no such clause stands before.</summary>
    private static SourcePhrase AfterFullClause(in ParagraphView view, int last, int clause)
    {
        var first = view.KindAt(last) == PhraseKind.NounPhrase ? NounPhraseChain.StartOf(view, last, clause) : 0;
        return view.KindAt(first - 1) == PhraseKind.Comma && view.Right<FiniteVerb>(clause, first) < first
            && WithApposition(view, first, last) is var source && IsPersonal(view, source) ? source : default;
    }

    /// <summary>"Tom Lind – after a wave of the hand – said": the subject before what two dashes set off.</summary>
    private static SourcePhrase BeforeInsertion(in ParagraphView view, int dash)
    {
        var opening = view.Left<DashOpening>(dash - 1, Math.Max(0, dash - Clause.LongestPart));
        return view.KindAt(opening) == PhraseKind.Dash && view.KindAt(opening - 1) == PhraseKind.NounPhrase
            ? ClauseSubject(view, Clause.Start(view, opening), opening)
            : default;
    }

    private readonly struct DashOpening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || view.KindAt(phrase) is PhraseKind.Dash or PhraseKind.Passage or PhraseKind.Semicolon or PhraseKind.Colon;
    }

    /// <summary>
    /// "The pier closed in May, Tom Lind, the mayor, said": after a clause with a verb of its own whoever stands before his apposition; none where no
    /// such clause stands before.
    /// </summary>
    private static SourcePhrase BeforeApposition(in ParagraphView view, int comma, int clause)
    {
        if (view.KindAt(comma - 1) != PhraseKind.NounPhrase)
        {
            return default;
        }

        var apposition = NounPhraseChain.StartOf(view, comma - 1, clause);
        return apposition >= clause + 4 && ClosesApposition.Matches(view, apposition) ? AfterFullClause(view, apposition - 2, clause) : default;
    }

    private readonly struct FiniteVerb : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.KindAt(phrase) == PhraseKind.Verb && view.Phrases[phrase].Shape is VerbShape.Finite or VerbShape.Passive;
    }

    /// <summary>A relative pronoun after a comma, or what no relative clause goes beyond.</summary>
    private readonly struct RelativeOpening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) =>
            view.StartsSentence(phrase) || view.KindAt(phrase) is PhraseKind.Passage or PhraseKind.Semicolon or PhraseKind.Colon
            || RelativeAfterComma.Matches(view, phrase);
    }

    /// <summary>The noun phrase right before the verb, whatever it hangs on.</summary>
    public static SourcePhrase Adjacent(in ParagraphView view, int verb, bool mayBeObject = false)
    {
        var p = view.SkipAsidesLeft(verb - 1);
        return view.KindAt(p) != PhraseKind.NounPhrase || (!mayBeObject && IsObject(view.Phrases[p])) ? default : SourceName.Of(view, p, p, p, p);
    }

    /// <summary>The subject after an inverted verb: <c>said the mayor, who took office in May</c>.</summary>
    public static SourcePhrase After(in ParagraphView view, int verb)
    {
        var first = PhrasalCue.IsTagParticle(view, verb) ? verb + 2 : verb + 1;
        while (view.KindAt(first) == PhraseKind.Adverb)
        {
            first++;
        }

        if (view.KindAt(first) != PhraseKind.NounPhrase || view.StartsSentence(first) || IsObject(view.Phrases[first]))
        {
            return default;
        }

        // “Not today,” wrote the “Harbor Blues” | actor.
        return view.IsMarked(first) && view.KindAt(first + 1) == PhraseKind.NounPhrase
            ? WithTitle(view, first)
            : WithApposition(view, first, NounPhraseChain.EndOf(view, first));
    }

    private static SourcePhrase WithTitle(in ParagraphView view, int title)
    {
        var source = WithApposition(view, title + 1, NounPhraseChain.EndOf(view, title + 1));
        var start = view.Phrases[title].Tokens.Start;
        var head = source.Head with { Tokens = new TokenRange(start, source.Head.Tokens.End) };
        return source with { Tokens = new TokenRange(start, source.Tokens.End), First = title, Head = head };
    }

    /// <summary>The noun phrase that begins here, with what hangs on it: <c>according to | the director, Ann Reed,</c></summary>
    public static SourcePhrase At(in ParagraphView view, int noun) => WithApposition(view, noun, NounPhraseChain.EndOf(view, noun));

    /// <summary>The subject of the clause as a whole, for verbs that share it: <c>She rose and said</c>, <c>…, adding that</c>.</summary>
    public static SourcePhrase ClauseSubject(in ParagraphView view, int clause, int verb)
    {
        var first = Clause.SubjectStart(view, clause, verb);
        if (first < 0 || IsObject(view.Phrases[first]))
        {
            return default;
        }

        return WithApposition(view, first, Math.Min(SubjectEnd(view, first, verb), verb - 1));
    }

    /// <summary>Whether the phrase names or describes somebody who may speak.</summary>
    public static bool IsPersonal(in ParagraphView view, in SourcePhrase source) =>
        source.Head.Has(Antecedents.Somebody | WordTraits.FirstPerson)
        || NameShape.Ends(view.Tokens, source.Name);

    /// <summary>"who in 2010 said": a preposition with its noun between a relative pronoun and its verb.</summary>
    private static int SkipAdjuncts(in ParagraphView view, int verb)
    {
        var p = view.SkipAsidesLeft(verb - 1);
        return AdjunctOfRelative.Matches(view, p) ? p - 2
            : PrepositionOfRelative.Matches(view, p) ? p - 1
            : p;
    }

    private static int SubjectEnd(in ParagraphView view, int first, int verb)
    {
        var last = first;
        while (last + 2 < verb && view.KindAt(last + 2) == PhraseKind.NounPhrase && (!NounPhraseChain.IsPronoun(view.Phrases[last + 2]) || view.Phrases[last].Has(WordTraits.Quantifier))
            && view.KindAt(last + 1) is PhraseKind.Preposition or PhraseKind.Coordinator)
        {
            last += 2;
        }

        return last;
    }

    private static SourcePhrase EndingAt(in ParagraphView view, int last, int clause, int verb)
    {
        var first = NounPhraseChain.StartOf(view, last, clause);
        var before = view.SkipAsidesLeft(first - 1);
        if (before > clause + 1 && AdjunctBeforeVerb.Matches(view, before) && ClauseSubject(view, clause, verb) is { IsNone: false } subject)
        {
            // "His lawyer, Tom Reed, in a letter to the court said", but "She stopped, for Tom Reed cried"
            return subject;
        }

        if (before > clause && EndsRelativeClause(view, before, clause))
        {
            // "The man wearing a hat said", "a woman who lives in the house said"
            return ClauseSubject(view, clause, verb);
        }

        return IsObject(view.Phrases[first]) || IsFronted(view, first, clause) ? default : SourceName.Of(view, first, last, first, first);
    }

    /// <summary>"In a message posted on Friday, she said": what a preposition fronts is no subject. But "About 20 members said", "Outside experts said".</summary>
    private static bool IsFronted(in ParagraphView view, int first, int clause) =>
        first == clause + 1 && view.KindAt(clause) == PhraseKind.Preposition && !IsDescribed(view, first);

    private static bool IsDescribed(in ParagraphView view, int noun)
    {
        ref readonly var word = ref view.Tokens[view.Phrases[noun].Tokens.Start];
        return word.Kind == TokenKind.Number || word.Has(WordTraits.Quantifier)
            ? view.IsWord(noun - 1, WordLists.Approximating)
            : !word.IsCapitalised && !word.Has(WordTraits.FunctionWord | WordTraits.Possessive) && view.IsWord(noun - 1, WordLists.DescribesToo);
    }

    /// <summary>Whether the noun after this verb or preposition is the last of a relative clause, and no subject.</summary>
    private static bool EndsRelativeClause(in ParagraphView view, int before, int clause)
    {
        if (view.KindAt(before) is not (PhraseKind.Verb or PhraseKind.Preposition))
        {
            return false;
        }

        var opening = view.Left<RelativeClauseOpening>(before, clause);
        return opening > clause && view.KindAt(opening) is not (PhraseKind.Comma or PhraseKind.Coordinator);
    }

    /// <summary>A relative pronoun or a participle that stands for one; a comma or "and" where none stands before.</summary>
    private readonly struct RelativeClauseOpening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) switch
        {
            PhraseKind.Relative or PhraseKind.Comma or PhraseKind.Coordinator => true,
            PhraseKind.Verb => ParticipleOfNoun.Matches(view, phrase) || IsReduced(view, phrase),
            _ => false,
        };
    }

    /// <summary>"A letter obtained by the board says": a participle right after its noun, and a preposition instead of an object.</summary>
    private static bool IsReduced(in ParagraphView view, int verb) =>
        ReducedRelative.Matches(view, verb) && !view.Tokens[view.Phrases[verb].Tokens.Start].Has(WordTraits.Helper);

    /// <summary>Adds the noun phrase between commas that says who the one before is: <c>his spokesman, Piotr Zając,</c></summary>
    private static SourcePhrase WithApposition(in ParagraphView view, int first, int last)
    {
        // "Her employer there, Tom Lind, said"
        var comma = last + 1;
        while (view.KindAt(comma) is PhraseKind.Bracketed or PhraseKind.Adverb)
        {
            comma++;
        }

        var name = comma + 1;
        if (!OpensApposition.Matches(view, comma) || NounPhraseChain.IsPronoun(view.Phrases[name]) || view.StartsSentence(name))
        {
            return SourceName.Of(view, first, last, first, first);
        }

        var end = NounPhraseChain.EndOf(view, name);
        return view.KindAt(end + 1) is PhraseKind.Comma or PhraseKind.Stop or PhraseKind.Bracketed or PhraseKind.Dash
            ? SourceName.Of(view, first, end, first, name)
            : SourceName.Of(view, first, last, first, first);
    }

    /// <summary>"him", and "no": Ann Reed, who called it “odd”, voted no.</summary>
    private static bool IsObject(in Phrase phrase) =>
        phrase.Tokens.Count == 1 && phrase.Has(WordTraits.ObjectPronoun | WordTraits.Negation) && !phrase.Has(WordTraits.Pronoun | WordTraits.Possessive);
}
