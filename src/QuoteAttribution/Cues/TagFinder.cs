using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>
/// Finds tags by their place alone: beside a sentence of speech that breaks off with a comma, any verb tells who speaks.
/// <c>“Not today,” flashed Ann</c>, <c>“Not today,” Tom went on, rising</c>, <c>“Not today,” was her brother's reply</c>.
/// </summary>
internal static class TagFinder
{
    private static readonly PhrasePattern WasHow = PhrasePatterns.Of("was-how");

    /// <summary>The frame of a verb that is no cue elsewhere; none where it stands in no tag.</summary>
    public static CueFrame Find(in ParagraphView view, int verb)
    {
        if (!view.HasPassages || view.Phrases[verb].Shape != VerbShape.Finite || view.StartsSentence(verb))
        {
            return default;
        }

        var before = view.SkipAsidesLeft(verb - 1);
        if (IsSpeech(view, before))
        {
            return view.Tokens[view.Phrases[verb].Head].Has(WordTraits.Copula) ? NounCueFinder.OfPredicate(view, verb) : Inverted(view, verb);
        }

        return view.KindAt(before) == PhraseKind.NounPhrase && !view.Tokens[view.Phrases[verb].Head].Has(WordTraits.Copula | WordTraits.Helper)
            ? AfterSubject(view, verb, SourceFinder.Before(view, verb))
            : default;
    }

    /// <summary>
    /// The frame of a word that no list has as a verb, by its ending and its place between speech that breaks off and a subject that ends the sentence:
    /// <c>“Lovely weather,” | harrumphed Tom Hale.</c> None where no such word opens the noun phrase.
    /// </summary>
    public static CueFrame OfUnknown(in ParagraphView view, int noun)
    {
        ref readonly var phrase = ref view.Phrases[noun];
        ref readonly var verb = ref view.Tokens[phrase.Tokens.Start];
        if (verb.IsCapitalised || !verb.IsWord || !IsSpeech(view, noun - 1) || verb.Has(WordTraits.FunctionWord | WordTraits.Adverb)
            || !(verb.Has(WordTraits.Past) || VerbForms.English.IsInflected(view.WordOf(verb).ToString())))
        {
            return default;
        }

        var rest = new TokenRange(phrase.Tokens.Start + 1, phrase.Tokens.End);
        var subject = rest.Count == 0 ? noun + 1 : noun;
        if (view.KindAt(subject) != PhraseKind.NounPhrase || view.KindAt(NounPhraseChain.EndOf(view, subject) + 1) is not (PhraseKind.Stop or PhraseKind.Comma or PhraseKind.Preposition))
        {
            return default;
        }

        var head = rest.Count == 0 ? view.Phrases[subject] : phrase with { Tokens = rest };
        var source = new SourcePhrase(head.Tokens, subject, subject, head, head, false);
        var cue = new TokenRange(phrase.Tokens.Start, phrase.Tokens.Start + 1);
        return SourceFinder.IsPersonal(view, source) ? new CueFrame(cue, WordTraits.Manner, source, true, noun, subject, default) : default;
    }

    /// <summary>The frame of any verb from "as" to "it": <c>the bridge was “a gift”, as the mayor put it</c>; none where no such comparison stands here.</summary>
    public static CueFrame Comparing(in ParagraphView view, int verb)
    {
        if (view.Phrases[verb].Shape is not (VerbShape.Finite or VerbShape.Infinitive) || !NounPhraseChain.IsIt(view, verb + 1))
        {
            return default;
        }

        // "as Ann Reed | used | to put it"
        var main = view.Phrases[verb].Shape == VerbShape.Infinitive && view.KindAt(verb - 1) == PhraseKind.Verb ? verb - 1 : verb;
        var clause = Clause.Start(view, main);
        var source = view.KindAt(main - 1) == PhraseKind.Comma ? SourceFinder.ClauseSubject(view, clause, main) : SourceFinder.Adjacent(view, main);
        var comparing = source.First - 1;
        var isHow = IsHow(view, comparing);
        return !source.IsNone && view.KindAt(comparing) == PhraseKind.Subordinator && (isHow || view.Phrases[comparing].Has(WordTraits.Comparing))
            ? new CueFrame(
                new TokenRange(view.Phrases[main].Tokens.Start, view.Phrases[verb + 1].Tokens.End), WordTraits.Say, source, false, isHow ? comparing - 1 : comparing, verb + 1, default)
            : default;
    }

    /// <summary>“A school for liars” is | how | one senator described it.</summary>
    public static bool IsHow(in ParagraphView view, int phrase) =>
        phrase > 1 && WasHow.Matches(view, phrase) && view.Tokens[view.Phrases[phrase - 1].Head].Has(WordTraits.Copula) && view.IsWord(phrase, WordLists.How);

    /// <summary>“Not today,” | Tom | went on. “Not today,” | the man by the door | went on.</summary>
    private static CueFrame AfterSubject(in ParagraphView view, int verb, in SourcePhrase subject) =>
        !subject.IsNone && IsSpeech(view, view.SkipAsidesLeft(subject.First - 1)) && !view.StartsSentence(subject.First)
            ? Frame(view, verb, WithParticle(view, verb), subject, false)
            : default;

    private static CueFrame Inverted(in ParagraphView view, int verb)
    {
        var particle = WithParticle(view, verb);
        return Frame(view, verb, particle, NounCueFinder.WhoseWords(view, SourceFinder.After(view, particle)), true);
    }

    /// <summary>"went on", "broke in": the phrase with the particle, else the verb's own.</summary>
    private static int WithParticle(in ParagraphView view, int verb) =>
        view.KindAt(verb + 1) == PhraseKind.Preposition && view.Phrases[verb + 1].Tokens.Count == 1 ? verb + 1 : verb;

    private static CueFrame Frame(in ParagraphView view, int verb, int particle, in SourcePhrase source, bool inverted)
    {
        if (source.IsNone || !(SourceFinder.IsPersonal(view, source) || IsToldOf(view, Math.Min(verb, source.First), source)))
        {
            return default;
        }

        var cue = new TokenRange(view.Phrases[verb].Tokens.Start, view.Phrases[particle].Tokens.End);
        return new CueFrame(cue, WordTraits.Manner, source, inverted, Math.Min(verb, source.First), Math.Max(particle, source.Last), default);
    }

    /// <summary>“Not today,” the lifeguard | put in: where speech opens the sentence, whoever is told of speaks, though no list has the noun.</summary>
    private static bool IsToldOf(in ParagraphView view, int tag, in SourcePhrase source)
    {
        var first = view.Tokens[view.Phrases[source.First].Tokens.Start];
        return view.StartsSentence(view.SkipAsidesLeft(tag - 1)) && !first.IsCapitalised && first.Has(WordTraits.Determiner | WordTraits.Possessive);
    }

    /// <summary>A sentence of speech that the writer breaks off: it ends in a comma, or in a stop that ends no sentence of his.</summary>
    private static bool IsSpeech(in ParagraphView view, int phrase) =>
        phrase >= 0 && view.KindAt(phrase) == PhraseKind.Passage && !PassageFinder.IsLedUpTo(view, phrase)
        && (view.EndsWithPause(phrase) || view.PassageAt(phrase).EndsSentence) && !view.OpensSmall(phrase);
}
