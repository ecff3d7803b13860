using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds a cue verb's source and addressee.</summary>
internal static class CueFrameFinder
{
    private const WordTraits TakesAddressee = WordTraits.Tell | WordTraits.Ask;

    private static readonly PhrasePattern TrailingTag = PhrasePatterns.Of("trailing-tag");
    private static readonly PhrasePattern SaidSo = PhrasePatterns.Of("said-so");
    private static readonly PhrasePattern QuotesAs = PhrasePatterns.Of("quotes-as");
    private static readonly PhrasePattern OpensParticiple = PhrasePatterns.Of("opens-participle");
    private static readonly PhrasePattern DocumentAdjunct = PhrasePatterns.Of("document-adjunct");
    private static readonly PhrasePattern AdjunctAfterPause = PhrasePatterns.Of("adjunct-after-pause");

    /// <summary>The frame of the cue verb at <paramref name="verb"/>; none where nobody does the saying.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="verb">Index of a verb phrase with a cue verb.</param>
    /// <param name="shared">The source of the cue before in the same sentence, for a verb that shares it.</param>
    public static CueFrame Find(in ParagraphView view, int verb, in SourcePhrase shared)
    {
        return view.Phrases[verb].Shape switch
        {
            VerbShape.Finite => OfFinite(view, verb, shared),
            VerbShape.Gerund => OfParticiple(view, verb, shared),
            VerbShape.Infinitive => OfInfinitive(view, verb),
            VerbShape.Passive when IsPerfect(view, verb) => OfFinite(view, verb, shared),
            VerbShape.Passive => PassiveFinder.Find(view, verb),
            _ => default,
        };
    }

    /// <summary>Whether a passage stands right before the phrase, at most a comma or dash between.</summary>
    public static bool FollowsPassage(in ParagraphView view, int phrase)
    {
        var before = view.SkipAsidesLeft(phrase - 1);
        if (view.KindAt(before) is PhraseKind.Comma or PhraseKind.Dash)
        {
            before--;
        }

        return before >= 0 && view.KindAt(before) == PhraseKind.Passage;
    }

    /// <summary>
    /// The frame of an adjective that somebody makes so: <c>She made it clear that the bridge would go</c>, where verb and adjective are the cue;
    /// none where no verb makes it so.
    /// </summary>
    public static CueFrame OfClear(in ParagraphView view, int clear)
    {
        var verb = NounPhraseChain.IsIt(view, clear - 1) ? clear - 2 : clear - 1;
        if (view.KindAt(verb) != PhraseKind.Verb || view.Phrases[verb].IsCue || view.Phrases[verb].Shape == VerbShape.Passive)
        {
            return default;
        }

        var frame = Find(view, verb, default);
        return frame.IsNone || frame.IsInverted || frame.Source.Head.Has(WordTraits.Neuter)
            // "It became clear that": nobody says so.
            ? default
            : frame with
            {
                Cue = new TokenRange(frame.Cue.Start, view.Phrases[clear].Tokens.End),
                Traits = WordTraits.Say,
                Last = clear,
                Addressee = default,
            };
    }

    /// <summary>"She's predicted that it will hold": what looks like a passive is "has" where a clause follows; but "it's said that".</summary>
    private static bool IsPerfect(in ParagraphView view, int verb) =>
        view.Phrases[verb].Has(WordTraits.Say) && view.Tokens[view.Phrases[verb].Tokens.Start].Kind == TokenKind.Clitic
        && view.KindAt(verb - 1) == PhraseKind.NounPhrase && !NounPhraseChain.IsIt(view, verb - 1)
        && (ClauseOpening.At(view, verb + 1) || (view.KindAt(verb + 1) == PhraseKind.Passage && !view.Phrases[verb].Has(WordTraits.Evaluate)));

    /// <summary>"Mayor | accused of fraud", "a clerk | accused of theft said", "I get | asked that a lot".</summary>
    private static bool IsBareParticiple(in ParagraphView view, int verb) =>
        view.Phrases[verb].Tokens.Count == 1
        && ((view.KindAt(verb + 1) == PhraseKind.Preposition && view.IsWord(verb, WordLists.Accused))
            || (view.KindAt(verb - 1) == PhraseKind.Verb && view.Phrases[verb].Has(WordTraits.Past) && WordLists.Getting.Has(view.WordOf(view.Tokens[view.Phrases[verb - 1].Head]))));

    /// <summary>"Tom, please | confirm that it is ready": whoever is asked to has said nothing.</summary>
    private static bool IsRequest(in ParagraphView view, int verb)
    {
        var adverb = view.KindAt(verb - 1) == PhraseKind.Adverb ? verb - 1 : verb;
        return view.Tokens[view.Phrases[adverb].Tokens.Start].Has(WordTraits.Adverb) && view.IsWord(adverb, WordLists.Requesting);
    }

    private static CueFrame OfFinite(in ParagraphView view, int verb, in SourcePhrase shared)
    {
        if (IsBareParticiple(view, verb) || QuotesAs.Matches(view, verb) || IsRequest(view, verb))
        {
            return default;
        }

        if (PassiveFinder.IsReduced(view, verb))
        {
            return PassiveFinder.FindReduced(view, verb);
        }

        if (SaidSo.Matches(view, verb - 1) && SourceFinder.After(view, verb) is { IsNone: false } writer)
        {
            return new CueFrame(view.Phrases[verb].Tokens, view.Phrases[verb].Traits, writer, true, verb - 1, writer.Last, default);
        }

        if ((IsInverted(view, verb) || TrailsClause(view, verb)) && SourceFinder.After(view, verb) is { IsNone: false } after)
        {
            return new CueFrame(view.Phrases[verb].Tokens, view.Phrases[verb].Traits, after, true, verb, after.Last, default);
        }

        if (!shared.IsNone && view.KindAt(view.SkipAsidesLeft(verb - 1)) is PhraseKind.Coordinator or PhraseKind.Semicolon)
        {
            if (JoinedSubject.Of(view, verb, shared) is { IsNone: false } other)
            {
                return Subject(view, verb, verb, other);
            }

            // "A," he said, and added: "B." He said they were wrong; blamed the board; and left.
            return WithAddressee(view, verb, verb, shared, verb);
        }

        var source = SourceFinder.Before(view, verb);
        if (source.IsNone && view.KindAt(verb - 1) == PhraseKind.Comma)
        {
            source = shared.IsNone ? OfListedVerb(view, verb) : shared;
            return source.IsNone ? default : WithAddressee(view, verb, verb, source, verb);
        }

        return Subject(view, verb, verb, source);
    }

    /// <summary>"A woman in the third row stood up, | said “no” in a clear voice, and left.": one of the verbs of a list.</summary>
    private static SourcePhrase OfListedVerb(in ParagraphView view, int verb) =>
        view.KindAt(verb + 1) == PhraseKind.Passage && Clause.Start(view, verb - 1) is var start && ReportedClause.HasFiniteVerb(view, start, verb - 1)
            ? SourceFinder.ClauseSubject(view, start, verb - 1)
            : default;

    /// <summary>“No,” said Ann. A passage that ends a subject is followed by an auxiliary: “real” men don't support Reed.</summary>
    private static bool IsInverted(in ParagraphView view, int verb) =>
        FollowsPassage(view, verb) && !view.Tokens[view.Phrases[verb].Tokens.Start].Has(WordTraits.Helper) && !ReportsOn(view, verb);

    /// <summary>"Ann Reed, who wrote “The Long Road,” said the road was hers": what follows has a verb of its own.</summary>
    private static bool ReportsOn(in ParagraphView view, int verb)
    {
        var passage = view.SkipAsidesLeft(verb - 1);
        passage = view.KindAt(passage) is PhraseKind.Comma or PhraseKind.Dash ? passage - 1 : passage;
        return !view.StartsSentence(passage) && view.KindAt(passage - 1) is PhraseKind.Verb or PhraseKind.NounPhrase or PhraseKind.Preposition
            && ClauseOpening.At(view, verb + 1);
    }

    /// <summary>"The bridge is closed, said Tom Reddick, a farmer.": an inverted cue after a clause in the writer's own words.</summary>
    private static bool TrailsClause(in ParagraphView view, int verb)
    {
        return TrailingTag.Matches(view, verb)
            && (view.Phrases[verb + 1].Has(WordTraits.SpeakerNoun & ~WordTraits.Document) || view.Tokens[view.Phrases[verb].Head].Has(WordTraits.BaseForm) || NameShape.Ends(view.Tokens, view.Phrases[verb + 1]))
            && view.KindAt(NounPhraseChain.EndOf(view, verb + 1) + 1) is var next
            // "Reed, now 80, remembers a girl who …" is no tag: no clause stands before.
            && (next is PhraseKind.Stop or PhraseKind.Comma or PhraseKind.Bracketed || (next == PhraseKind.Relative && ReportedClause.HasFiniteVerb(view, ReportedClause.SentenceStart(view, verb - 1), verb)));
    }

    private static CueFrame OfParticiple(in ParagraphView view, int verb, in SourcePhrase shared)
    {
        var before = view.SkipAsidesLeft(verb - 1);
        if (PassiveFinder.QuotedAs(view, before) is >= 0 and var quoting)
        {
            // Who is quoted speaks.
            return Subject(view, quoting, verb, SourceFinder.Before(view, quoting));
        }

        if (QuotesAs.Matches(view, before - 2) && SourceFinder.Adjacent(view, before, mayBeObject: true) is { IsNone: false } quoted)
        {
            var writer = SourceFinder.Before(view, before - 2);
            return WithAddressee(view, verb, verb, quoted, writer.IsNone ? before - 2 : writer.First);
        }

        return FrontedParticiple.Opens(view, verb) ? FrontedParticiple.Find(view, verb)
            : OpensParticiple.Matches(view, before) || EndsInPause(view, before) ? OfJoinedParticiple(view, verb, shared)
            : view.KindAt(before) == PhraseKind.NounPhrase || HoldsDocument(view, verb - 1) ? OfNounsParticiple(view, verb)
            : default;
    }

    /// <summary>"issued | a long statement Tuesday | slamming the plan": a time in one phrase with a document.</summary>
    private static bool HoldsDocument(in ParagraphView view, int time)
    {
        if (view.KindAt(time) == PhraseKind.Time && view.Phrases[time].Tokens.Count > 2)
        {
            ref readonly var noun = ref view.Tokens[view.Phrases[time].Head - 1];
            return noun.Has(WordTraits.Document) && !noun.IsCapitalised;
        }

        return false;
    }

    /// <summary>"The mayor rose, saying …": the subject of the clause speaks, or that of the cue before.</summary>
    private static CueFrame OfJoinedParticiple(in ParagraphView view, int verb, in SourcePhrase shared)
    {
        var main = OwnsClause(view, shared) ? default : SourceFinder.ClauseSubject(view, Clause.Start(view, verb), verb);
        var source = main.IsNone ? shared : main;
        return source.IsNone ? default : WithAddressee(view, verb, verb, source, verb);
    }

    /// <summary>"footage of Ana Brook asking …", but "The bank released a statement saying …": the one who made the document speaks.</summary>
    private static CueFrame OfNounsParticiple(in ParagraphView view, int verb)
    {
        if (view.KindAt(verb + 1) == PhraseKind.Comma && view.Tokens[view.Phrases[verb].Tokens.Start - 1].Has(WordTraits.Possessive))
        {
            // "In her ruling, the judge wrote that …": a noun.
            return default;
        }

        var adjacent = ParticipleSubject.Of(view, verb);
        var subject = adjacent.IsNone || adjacent.Head.Has(WordTraits.Document) || IsAdjunct(view, adjacent) ? SourceFinder.ClauseSubject(view, Clause.Start(view, verb), verb) : default;
        return Subject(view, verb, verb, subject.IsNone ? adjacent : subject);
    }

    /// <summary>Whether a cue's source is the subject of its clause, and not that of a relative clause or participle in it.</summary>
    private static bool OwnsClause(in ParagraphView view, in SourcePhrase source) =>
        !source.IsNone && !source.Head.Has(WordTraits.Relative) && view.KindAt(source.First) != PhraseKind.Relative
        && !(view.KindAt(source.Last + 1) == PhraseKind.Verb && view.Phrases[source.Last + 1].Shape == VerbShape.Gerund);

    /// <summary>", at one point telling them", "wrote a letter to the court asking": the noun is the preposition's, and does not speak; "got a letter from the court asking" does.</summary>
    private static bool IsAdjunct(in ParagraphView view, in SourcePhrase noun) =>
        !noun.IsNone && ((DocumentAdjunct.Matches(view, noun.First) && !(view.IsWord(noun.First - 1, WordLists.Signing) && SourceFinder.IsPersonal(view, noun))) || (AdjunctAfterPause.Matches(view, noun.First) && !SourceFinder.IsPersonal(view, noun)));

    /// <summary>"on the radio's “Good Day,” adding": the comma within the marks of a title is the sentence's.</summary>
    private static bool EndsInPause(in ParagraphView view, int noun) =>
        view.KindAt(noun) == PhraseKind.NounPhrase && view.IsMarked(noun) && view.Tokens[view.Phrases[noun].Tokens.End - 2].Kind == TokenKind.Comma;

    /// <summary>"went on to say", "declined to say": the finite verb before belongs to the cue.</summary>
    private static CueFrame OfInfinitive(in ParagraphView view, int verb)
    {
        var governor = verb - 1;
        while (view.KindAt(governor) == PhraseKind.Adverb || view.KindAt(governor) == PhraseKind.Preposition)
        {
            governor--;
        }

        var isGoverned = view.KindAt(governor) == PhraseKind.Verb && view.Phrases[governor].Shape != VerbShape.Infinitive;
        // "She used the speech to call him …"
        var source = isGoverned ? SourceFinder.Before(view, governor) : SourceFinder.ClauseSubject(view, Clause.Start(view, verb), verb);
        return IsNobody(view, source, verb) ? default : Subject(view, isGoverned ? governor : verb, verb, source);
    }

    /// <summary>"told | the builders | to leave", "told | the builders | there was a fire", but "told the builders were ill".</summary>
    private static bool IsToldBefore(in ParagraphView view, int next) =>
        view.KindAt(next) != PhraseKind.Verb || view.Phrases[next].Shape == VerbShape.Infinitive
        || (view.KindAt(next - 1) == PhraseKind.Adverb && view.IsWord(next - 1, WordLists.Presenting));

    /// <summary>"It was too late to say", "it would be odd to say": nobody does.</summary>
    private static bool IsNobody(in ParagraphView view, in SourcePhrase subject, int infinitive)
    {
        if (subject.IsNone || !NounPhraseChain.IsIt(view, subject.First))
        {
            return false;
        }

        var verb = view.Left<AnyVerb>(infinitive - 1, subject.First);
        return view.KindAt(verb) == PhraseKind.Verb && view.Phrases[verb].Has(WordTraits.Copula);
    }

    private readonly struct AnyVerb : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.KindAt(phrase) == PhraseKind.Verb;
    }

    private static CueFrame Subject(in ParagraphView view, int first, int verb, in SourcePhrase source) =>
        source.IsNone || IsThere(view, source) ? default : WithAddressee(view, first, verb, source, source.First);

    /// <summary>"There were songs of “No more!”": nobody is there.</summary>
    private static bool IsThere(in ParagraphView view, in SourcePhrase source) =>
        source.Tokens.Count == 1 && view.Tokens[source.Tokens.Start].Has(WordTraits.Adverb) && view.IsWord(source.First, WordLists.Presenting);

    private static CueFrame WithAddressee(in ParagraphView view, int first, int verb, in SourcePhrase source, int leftmost)
    {
        var traits = view.Phrases[verb].Traits;
        var last = PhrasalCue.IsParticle(view, verb + 1) ? verb + 1 : verb;
        var cue = new TokenRange(view.Phrases[first].Tokens.Start, view.Phrases[last].Tokens.End);
        TokenRange addressee = default;
        if ((traits & TakesAddressee) != 0 && (traits & WordTraits.Evaluate) == 0 && view.KindAt(verb + 1) == PhraseKind.NounPhrase && IsToldBefore(view, view.SkipAsidesRight(verb + 2)))
        {
            last = NounPhraseChain.EndOf(view, verb + 1);
            addressee = new TokenRange(view.Phrases[verb + 1].Tokens.Start, view.Phrases[last].Tokens.End);
        }

        return new CueFrame(cue, traits, source, false, Math.Min(leftmost, first), last, addressee);
    }
}
