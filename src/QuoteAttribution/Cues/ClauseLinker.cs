using QuoteAttribution.Cues.Reports;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Links what is reported in the writer's own words, quoted parts included: <c>She said the flood was “a warning”.</c></summary>
internal static class ClauseLinker
{
    // What somebody thinks or judges counts only where marks stand in it, or where beliefs are asked for.
    private const WordTraits Tells = WordTraits.Reports | WordTraits.Voices;

    private static readonly PhrasePattern OpensWhen = PhrasePatterns.Of("opens-when");
    private static readonly PhrasePattern ReportedVerb = PhrasePatterns.Of("reported-verb");

    /// <summary>Links the clause after or before a cue.</summary>
    public static void Link(in ParagraphLinks links, in CueFrame found)
    {
        ref readonly var view = ref links.View;
        if ((!view.HasPassages && !links.WithBeliefs && !found.Has(Tells)) || (links.IsWithinSpeech && !TellsPlainly(found)))
        {
            return;
        }

        if (found.IsAsked)
        {
            LinkQuestion(links, found);
            return;
        }

        var frame = LeadFinder.WithAdjuncts(view, found);
        var after = ReportedClause.After(view, frame);
        if (IsSilence(view, frame, after) || IsUnsaid(view, frame, after))
        {
            return;
        }

        var facts = FactsOf(links, frame, after, out var before);
        if (Patterns.Match(PatternAnchor.Report, frame.Traits, facts) is not { } pattern)
        {
            return;
        }

        if (pattern.Content == PatternContent.AfterAlone)
        {
            Link(links, frame, pattern, after, default);
            return;
        }

        var isBefore = pattern.Content == PatternContent.Before && !GoesOn(view, frame, after);
        var content = isBefore ? before : after;
        var lead = pattern.Content == PatternContent.Before && !isBefore ? before
            : !isBefore && ReportedClause.IsNextClause(view, after.Start) ? ReportBeforeTag.Of(view, frame)
            : LeadFinder.Of(view, frame);
        lead = lead.IsEmpty && !links.IsStory ? LeadFinder.PronounOf(view, frame, content) : lead;
        frame = PhrasalCue.WithPreposition(view, frame, ref content);
        Link(links, frame, pattern, content, lead);
    }

    /// <summary>
    /// "She gave two interviews, officials said, | the first in May", "It makes sense, they said, | to wait": the sentence that the tag interrupts goes on, though
    /// with no clause. Behind an inverted tag, "said Ann Reed, | the mayor", more is told of the source.
    /// </summary>
    private static bool GoesOn(in ParagraphView view, in CueFrame frame, PhraseRange after) =>
        !frame.IsInverted && !after.IsEmpty && frame.Last > frame.Source.Last && after.Start == frame.Last + 2 && view.KindAt(frame.Last + 1) == PhraseKind.Comma
        && view.Phrases[frame.Last].Shape != VerbShape.Gerund
        && (IsInfinitive(view, after.Start) || (view.KindAt(after.Start) == PhraseKind.NounPhrase && !view.Phrases[after.Start].IsAside));

    /// <summary>Ann pressed the button, | and the door opened: the next clause, where none before the cue is said.</summary>
    private static bool IsUnsaid(in ParagraphView view, in CueFrame frame, PhraseRange after) =>
        !after.IsEmpty && ReportedClause.IsNextClause(view, after.Start) && !ReportedClause.HasMarked(view, after) && ReportBeforeTag.Of(view, frame).IsEmpty;

    /// <summary>
    /// "declined to comment on it", "refused to be drawn", "asked not to be named": nothing is said; "declined to say whether it would hold" tells what is not, once: with "declined
    /// to say" as its cue.
    /// </summary>
    private static bool IsSilence(in ParagraphView view, in CueFrame frame, PhraseRange after)
    {
        // Asked in the order in which most cues need no look at their words.
        if (after.IsEmpty)
        {
            return false;
        }

        if (frame.Has(WordTraits.Ask) && view.Phrases[after.Start].Has(WordTraits.Negation) && IsInfinitive(view, after.Start + 1))
        {
            return IsSilent(view, view.Phrases[after.Start + 1].Head);
        }

        var next = view.KindAt(after.Start);
        if (next is not (PhraseKind.Verb or PhraseKind.NounPhrase or PhraseKind.Preposition) && after.End != after.Start + 1)
        {
            return false;
        }

        var main = CueEvidence.MainAt(view.Tokens, frame.Cue);
        return next == PhraseKind.Verb
            ? IsInfinitive(view, after.Start) && WordLists.Declining.Has(view.WordOf(view.Tokens[main]))
                && (view.Phrases[after.Start].Has(WordTraits.Reports) || IsSilent(view, view.Phrases[after.Start].Head))
            : IsSilent(view, main) && CueEvidence.Declines(view, frame.Cue);
    }

    private static bool IsSilent(in ParagraphView view, int verb) => WordLists.Silent.Has(view.WordOf(view.Tokens[verb]));

    /// <summary>Within somebody's speech "I call it a shame", "his promise to go" are what he says himself.</summary>
    private static bool TellsPlainly(in CueFrame found) => found.Has(WordTraits.Reports) && !found.Has(WordTraits.Evaluate | WordTraits.SpeechNoun);

    private static CueFacts FactsOf(in ParagraphLinks links, in CueFrame frame, PhraseRange after, out PhraseRange before)
    {
        ref readonly var view = ref links.View;
        before = default;
        if (PassageFinder.After(links, frame, out _) >= 0 && ReportedClause.HasMarked(view, after))
        {
            // With words in marks after the cue nothing else is asked for.
            return CueFacts.MarkedAfter;
        }

        var facts = FactsAfter(view, frame, after);
        // In a story a line beside a thought is spoken, as a rule, by whoever the turns tell.
        facts |= frame.IsBelief && (links.WithBeliefs || !links.IsStory) ? CueFacts.IsThought : CueFacts.None;
        facts |= (frame.Has(Tells) ? CueFacts.IsReport : CueFacts.None) | (frame.Has(WordTraits.Voices) ? CueFacts.IsVoiced : CueFacts.None);
        // "The pier will cost a million, according to the institute, which advised them": a relative clause is no tag.
        var isWhen = OpensWhen.Matches(view, after.Start) && view.IsWord(after.Start, WordLists.Meanwhile);
        if (((facts & CueFacts.ClauseAfter) == 0 || isWhen) && frame.Has(Tells) && view.KindAt(frame.Source.First) != PhraseKind.Relative)
        {
            before = ReportBeforeTag.Of(view, frame);
            facts |= before.IsEmpty ? CueFacts.None : CueFacts.ClauseBefore | (ReportedClause.HasPassage(view, before) ? CueFacts.MarkedBefore : CueFacts.None);
            facts &= isWhen && !before.IsEmpty ? ~(CueFacts.ClauseAfter | CueFacts.ObjectAfter) : facts;
        }

        return facts;
    }

    private static CueFacts FactsAfter(in ParagraphView view, in CueFrame frame, PhraseRange after) => after.IsEmpty
        ? CueFacts.None
        : CueFacts.ObjectAfter
            | (ReportedClause.HasFiniteVerb(view, after.Start, after.End) || ReportedClause.OpensSurely(view, after) || ReportedVerb.Matches(view, after.Start - 1) || IsShortQuestion(view, frame, after) ? CueFacts.ClauseAfter : CueFacts.None)
            | (IsInfinitive(view, view.SkipAsidesRight(after.Start)) ? CueFacts.InfinitiveAfter : CueFacts.None)
            | (IsIng(view, frame, after.Start) ? CueFacts.IngAfter : CueFacts.None);

    /// <summary>"asked | why", "asked | what sort of teeth": a question without a verb.</summary>
    private static bool IsShortQuestion(in ParagraphView view, in CueFrame frame, PhraseRange after) =>
        frame.Has(WordTraits.Ask) && view.KindAt(after.Start) is PhraseKind.Subordinator or PhraseKind.Relative && view.IsWord(after.Start, WordLists.Question);

    /// <summary>"suggested | closing the pier"; not "said | smiling", "reported, | citing a clerk".</summary>
    private static bool IsIng(in ParagraphView view, in CueFrame frame, int start) =>
        view.KindAt(start) == PhraseKind.Verb && view.Phrases[start].Shape == VerbShape.Gerund && view.KindAt(start - 1) != PhraseKind.Comma
        && WordLists.TakesIng.Has(view.WordOf(CueEvidence.Main(view.Tokens, frame.Cue)));

    private static void LinkQuestion(in ParagraphLinks links, in CueFrame frame)
    {
        if (Patterns.Match(PatternAnchor.Question, frame.Traits, CueFacts.None) is { } pattern)
        {
            var start = frame.Last + 1;
            var content = new PhraseRange(start, ReportedClauseEnd.Of(links.View, frame, start, takesObject: false));
            var cue = PhrasalCue.WithPreposition(links.View, frame, ref content);
            if (!NothingTold.IsUntold(links.View, content.Start))
            {
                Link(links, cue, pattern, content, default);
            }
        }
    }

    private static bool IsInfinitive(in ParagraphView view, int start) =>
        view.KindAt(start) == PhraseKind.Verb && view.Phrases[start].Shape == VerbShape.Infinitive;

    /// <param name="links">The paragraph's links.</param>
    /// <param name="frame">Cue and source.</param>
    /// <param name="pattern">The pattern in which they stand.</param>
    /// <param name="content">The reported clause.</param>
    /// <param name="lead">What stands of it before the attribution, where that interrupts it; empty else.</param>
    public static void Link(in ParagraphLinks links, in CueFrame frame, AttributionPattern pattern, PhraseRange content, PhraseRange lead)
    {
        content = BeforeTaken(links, content);
        lead = lead.End <= content.Start ? BeforeTaken(links, lead) : default;
        if (content.IsEmpty)
        {
            return;
        }

        var isMixed = IsMixed(links.View, frame, content, lead);
        if (!isMixed && !(frame.IsBelief ? links.WithBeliefs : links.WithReports))
        {
            return;
        }

        var isQuoted = isMixed && !(links.IsStory && AreWordsOnly(links.View, content, lead));
        var link = links.Add(frame, pattern, isQuoted ? QuotationKind.Mixed : QuotationKind.Indirect);
        if (!lead.IsEmpty)
        {
            links.AddClause(link, lead);
        }

        links.AddClause(link, content);
        ReportJudge.Note(link, links.View, frame, pattern, content, lead, links.IsStory);
    }

    /// <summary>Whether somebody's words stand in it; with a verb that judges, a title's are: The paper hailed her as “The Comeback Kid”.</summary>
    private static bool IsMixed(in ParagraphView view, in CueFrame frame, PhraseRange content, PhraseRange lead) =>
        ReportedClause.HasPassage(view, content) || ReportedClause.HasPassage(view, lead)
        || (frame.Has(WordTraits.Evaluate) && ReportedClause.HasMarked(view, content));

    /// <summary>He thought that she was “quite the lady”: in a story no speech, but words that the narrator sets apart.</summary>
    private static bool AreWordsOnly(in ParagraphView view, PhraseRange content, PhraseRange lead) =>
        !ReportedClause.HasSentence(view, content) && !ReportedClause.HasSentence(view, lead);

    /// <summary>The content up to the first passage that another cue has taken, back to the comma or dash before it.</summary>
    private static PhraseRange BeforeTaken(in ParagraphLinks links, PhraseRange content)
    {
        for (var i = links.View.NextPassage(content.Start, content.End); i < content.End; i = links.View.NextPassage(i + 1, content.End))
        {
            if (!links.IsFree(i))
            {
                var end = i;
                while (end > content.Start && links.View.KindAt(end - 1) is not (PhraseKind.Comma or PhraseKind.Dash))
                {
                    end--;
                }

                return new PhraseRange(content.Start, Math.Max(content.Start, end - 1));
            }
        }

        return content;
    }
}
