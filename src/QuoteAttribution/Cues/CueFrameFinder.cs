using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Finds a cue verb's source and addressee.</summary>
internal static class CueFrameFinder
{
    private const WordTraits TakesAddressee = WordTraits.Tell | WordTraits.Ask;

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

    private static CueFrame OfFinite(in ParagraphView view, int verb, in SourcePhrase shared)
    {
        if ((IsInverted(view, verb) || TrailsClause(view, verb)) && SourceFinder.After(view, verb) is { IsNone: false } after)
        {
            return new CueFrame(view.Phrases[verb].Tokens, view.Phrases[verb].Traits, after, true, verb, after.Last, default);
        }

        if (!shared.IsNone && view.KindAt(view.SkipAsidesLeft(verb - 1)) == PhraseKind.Coordinator)
        {
            // "A," he said, and added: "B."
            return WithAddressee(view, verb, verb, shared, verb);
        }

        var source = SourceFinder.Before(view, verb);
        return source.IsNone && !shared.IsNone && view.KindAt(verb - 1) == PhraseKind.Comma
            ? WithAddressee(view, verb, verb, shared, verb)
            : Subject(view, verb, verb, source);
    }

    /// <summary>“No,” said Ann. A passage that ends a subject is followed by an auxiliary: “real” men don't support Reed.</summary>
    private static bool IsInverted(in ParagraphView view, int verb) =>
        FollowsPassage(view, verb) && !view.Tokens[view.Phrases[verb].Tokens.Start].Has(WordTraits.Auxiliary | WordTraits.Modal);

    /// <summary>"The bridge is closed, said Tom Reddick, a farmer.": an inverted cue after a clause in the writer's own words.</summary>
    private static bool TrailsClause(in ParagraphView view, int verb)
    {
        if (!view.Phrases[verb].Has(WordTraits.Say) || view.KindAt(verb - 1) != PhraseKind.Comma || view.KindAt(verb + 1) != PhraseKind.NounPhrase)
        {
            return false;
        }

        var after = NounPhraseChain.EndOf(view, verb + 1) + 1;
        return view.Phrases[verb + 1].Has(WordTraits.SpeakerNoun & ~WordTraits.Document) || NameShape.Ends(view.Tokens, view.Phrases[verb + 1])
            ? view.KindAt(after) is PhraseKind.Stop or PhraseKind.Comma or PhraseKind.Bracketed
            : false;
    }

    private static CueFrame OfParticiple(in ParagraphView view, int verb, in SourcePhrase shared)
    {
        var last = view.SkipAsidesLeft(verb - 1);
        if (IsQuotedAs(view, last))
        {
            return Subject(view, last - 1, verb, SourceFinder.Before(view, last - 1));
        }

        var before = EndsInPause(view, last) ? PhraseKind.Comma : view.KindAt(last);
        if (before == PhraseKind.NounPhrase)
        {
            // "footage of Ana Brook asking, …"
            var adjacent = SourceFinder.Adjacent(view, verb);
            var subject = adjacent.Head.Has(WordTraits.Document) || IsAdjunct(view, adjacent) ? SourceFinder.ClauseSubject(view, Clause.Start(view, verb), verb) : default;
            // "The bank released a statement saying …": the one who made the document speaks.
            return Subject(view, verb, verb, subject.IsNone ? adjacent : subject);
        }

        if (before is not (PhraseKind.Comma or PhraseKind.Coordinator or PhraseKind.Passage or PhraseKind.Dash
            or PhraseKind.Subordinator or PhraseKind.Preposition))
        {
            return default;
        }

        var main = OwnsClause(view, shared) ? default : SourceFinder.ClauseSubject(view, Clause.Start(view, verb), verb);
        var source = main.IsNone ? shared : main;
        return source.IsNone ? default : WithAddressee(view, verb, verb, source, verb);
    }

    /// <summary>"Ana Brook was quoted | as | saying": who is quoted speaks.</summary>
    private static bool IsQuotedAs(in ParagraphView view, int comparing) =>
        comparing > 0 && view.KindAt(comparing) == PhraseKind.Subordinator && view.Phrases[comparing].Has(WordTraits.Comparing)
        && view.KindAt(comparing - 1) == PhraseKind.Verb && view.Phrases[comparing - 1] is { Shape: VerbShape.Passive, IsCue: true };

    /// <summary>Whether a cue's source is the subject of its clause, and not that of a relative clause or participle in it.</summary>
    private static bool OwnsClause(in ParagraphView view, in SourcePhrase source) =>
        !source.IsNone && !source.Head.Has(WordTraits.Relative) && view.KindAt(source.First) != PhraseKind.Relative
        && !(view.KindAt(source.Last + 1) == PhraseKind.Verb && view.Phrases[source.Last + 1].Shape == VerbShape.Gerund);

    /// <summary>", at one point telling them", "wrote a letter to the court asking": the noun is the preposition's, and does not speak.</summary>
    private static bool IsAdjunct(in ParagraphView view, in SourcePhrase noun) =>
        noun.First > 1 && view.KindAt(noun.First - 1) == PhraseKind.Preposition
        && (view.Phrases[noun.First - 2].Has(WordTraits.Document)
            || (view.KindAt(noun.First - 2) is PhraseKind.Comma or PhraseKind.Dash && !SourceFinder.IsPersonal(view, noun)));

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

        if (governor < 0 || view.KindAt(governor) != PhraseKind.Verb || view.Phrases[governor].Shape == VerbShape.Infinitive)
        {
            // "She used the speech to call him …"
            return Subject(view, verb, verb, SourceFinder.ClauseSubject(view, Clause.Start(view, verb), verb));
        }

        return Subject(view, governor, verb, SourceFinder.Before(view, governor));
    }

    private static CueFrame Subject(in ParagraphView view, int first, int verb, in SourcePhrase source) =>
        source.IsNone ? default : WithAddressee(view, first, verb, source, source.First);

    private static CueFrame WithAddressee(in ParagraphView view, int first, int verb, in SourcePhrase source, int leftmost)
    {
        var traits = view.Phrases[verb].Traits;
        var last = PhrasalCue.IsParticle(view, verb + 1) ? verb + 1 : verb;
        var cue = new TokenRange(view.Phrases[first].Tokens.Start, view.Phrases[last].Tokens.End);
        TokenRange addressee = default;
        if ((traits & TakesAddressee) != 0 && (traits & WordTraits.Evaluate) == 0 && view.KindAt(verb + 1) == PhraseKind.NounPhrase && view.KindAt(view.SkipAsidesRight(verb + 2)) != PhraseKind.Verb)
        {
            last = NounPhraseChain.EndOf(view, verb + 1);
            addressee = new TokenRange(view.Phrases[verb + 1].Tokens.Start, view.Phrases[last].Tokens.End);
        }

        return new CueFrame(cue, traits, source, false, Math.Min(leftmost, first), last, addressee);
    }
}
