using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>The links of one paragraph as they are found, and which passages are taken.</summary>
internal readonly ref struct ParagraphLinks(
    ParagraphView view, int paragraph, Genre genre, QuotationLinks links, IndirectQuotations indirect, int within = Passage.None)
{
    public readonly ParagraphView View = view;

    /// <summary>Whether clauses without a quoted part are wanted that report what somebody said.</summary>
    public bool WithReports => (indirect & IndirectQuotations.Speech) != 0;

    /// <summary>Whether clauses without a quoted part are wanted that tell what somebody thinks or means to do.</summary>
    public bool WithBeliefs => (indirect & IndirectQuotations.Beliefs) != 0;

    /// <summary>Whether a story is told, in which the narrator's marks in a clause of his own are emphasis as a rule.</summary>
    public bool IsStory => genre == Genre.Story;

    /// <summary>Whether the words read are those of somebody who is quoted.</summary>
    public bool IsWithinSpeech => within != Passage.None;

    /// <summary>
    /// Whether words in marks beside the cue are linked as a whole. What a speaker quotes is another's where somebody else did say it; in a report
    /// “I would say, ‘Go home’”, “you said, ‘Go home’” and “if they say, ‘Go home’” are part of the statement.
    /// </summary>
    public bool LinksWhole(in CueFrame frame) =>
        !IsWithinSpeech || IsStory || (IsThird(frame.Source.Head) && !frame.Has(WordTraits.Evaluate) && !IsMerelySupposed(frame.Cue));

    /// <summary>"He would say", "people saying": it may never have been said.</summary>
    private bool IsMerelySupposed(TokenRange cue) => View.Tokens[cue.Start].Has(WordTraits.Modal) || View.Tokens[cue.End - 1].Has(WordTraits.Gerund);

    /// <summary>"he", "the nurse", "somebody"; not "I", nor "you".</summary>
    private bool IsThird(in Phrase source) => WordLists.Somebody.Has(View.WordOf(View.Tokens[source.Head]))
        || !source.Has(WordTraits.FirstPerson) && View.Tokens[source.Head] is var head && head.Has(WordTraits.Masculine | WordTraits.Feminine | WordTraits.Neuter | WordTraits.Plural) | !head.Has(WordTraits.FunctionWord | WordTraits.Adverb);

    public QuotationLink Add(in CueFrame frame, AttributionPattern pattern, QuotationKind kind)
    {
        var link = links.Add(kind, paragraph, pattern);
        link.Cue = frame.Cue;
        link.Source = frame.Source;
        link.Addressee = frame.Addressee;
        link.IsBelief = frame.IsBelief;
        link.Within = within;
        return link;
    }

    /// <summary>Gives a link the words between the marks of a passage.</summary>
    public void AddPassage(QuotationLink link, int phrase)
    {
        Own(link, phrase, phrase + 1);
        link.Add(View.Passages[View.Phrases[phrase].Head].Content);
    }

    /// <summary>Gives a link a stretch of the writer's words, with the marks of what is quoted in it.</summary>
    public void AddClause(QuotationLink link, PhraseRange clause)
    {
        Own(link, clause.Start, clause.End);
        var range = clause.Tokens(View);
        link.Add(TextSpan.FromBounds(View.Tokens[range.Start].Start, View.Tokens[range.End - 1].End));
    }

    /// <summary>Whether no link has taken the phrase, if it is a passage.</summary>
    public bool IsFree(int phrase) => View.KindAt(phrase) != PhraseKind.Passage || links.OwnerOf(View.Phrases[phrase].Head) is null;

    private void Own(QuotationLink link, int start, int end)
    {
        for (var i = View.NextPassage(start, end); i < end; i = View.NextPassage(i + 1, end))
        {
            links.OwnerOf(View.Phrases[i].Head) = link;
            link.Note(View.PassageAt(i), IsStory);
        }
    }
}
