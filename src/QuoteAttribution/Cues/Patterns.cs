namespace QuoteAttribution.Cues;

/// <summary>The orders in which English puts a quotation, its cue and its source: the id and the name each has in the result, and an example.</summary>
/// <remarks>
/// The shares of right answers were measured on PolNeAR's train articles (mention and content right), alternating turns on the open
/// novels; those of a continuing speaker, of the same paragraph and of labels are estimates, since the corpora do not annotate them apart.
/// </remarks>
internal static class Patterns
{
    public static readonly AttributionRule QuotationSourceCue = new("quotation-source-cue", "quotation, source cue", "“We will rebuild,” the mayor said.", .97);
    public static readonly AttributionRule QuotationCueSource = new("quotation-cue-source", "quotation, cue source", "“We will rebuild,” said the mayor.", .97);
    public static readonly AttributionRule SourceCueQuotation = new("source-cue-quotation", "source cue quotation", "The mayor said: “We will rebuild.”", .78);
    public static readonly AttributionRule SourceCueMixed = new("source-cue-mixed", "source cue clause with quoted part", "The mayor called the flood “a warning”.", .79);
    public static readonly AttributionRule MixedSourceCue = new("mixed-source-cue", "clause with quoted part, source cue", "The flood was “a warning”, the mayor said.", .62);
    public static readonly AttributionRule SourceCueClause = new("source-cue-clause", "source cue clause", "The mayor said that the town would rebuild.", .53);
    public static readonly AttributionRule ClauseSourceCue = new("clause-source-cue", "clause, source cue", "The town would rebuild, the mayor said.", .53);
    public static readonly AttributionRule NounClause = new("noun-of-saying", "noun of saying", "the mayor's promise that the town would rebuild", .5);
    public static readonly AttributionRule QuestionAsked = new("question-asked", "question asked of somebody", "Asked whether the town would rebuild, the mayor nodded.", .72);
    public static readonly AttributionRule AccordingToSource = new("according-to-source", "according to source", "The town will rebuild, according to the mayor.", .77);
    public static readonly AttributionRule SourceColonQuotation = new("source-colon-quotation", "source: quotation", "The mayor: “We will rebuild.”", .45);
    public static readonly AttributionRule SpeakerLabel = new("speaker-label", "speaker label", "BROOK: We will rebuild.", .9);
    public static readonly AttributionRule QuotationDashSource = new("quotation-dash-source", "quotation – source", "“We will rebuild.” – Ana Brook, mayor", .79);
    public static readonly AttributionRule SpeakerContinues = new("speaker-continues", "speaker continues", "“We will rebuild,” she said. “And soon.”", 0.9);
    public static readonly AttributionRule SameParagraph = new("same-paragraph", "same paragraph", "“No.” He sat down. “Not today,” he said.", 0.8);
    public static readonly AttributionRule QuotedWords = new("quoted-words", "quoted words beside a speaker", "“It rained,” she said. That made her “rather wet”.", .8);
    public static readonly AttributionRule ParagraphBefore = new("paragraph-before", "announced in the paragraph before", "The mayor had this to say:¶“We will rebuild.”", .74);
    public static readonly AttributionRule Beat = new("actor-beside-quotation", "actor beside the quotation", "Anna laughed. “Not today.”", .51);
    public static readonly AttributionRule SpeakerGoesOn = new("speaker-goes-on", "speaker goes on in the next paragraph", "“It rained,” she said.¶“It rained for days.”", .72);
    public static readonly AttributionRule Turns = new("turns-alternate", "turns alternate", "“Tea?” asked Ann.¶“No,” said Tom.¶“Why?”", .43);

    /// <summary>All of them, in the order above.</summary>
    public static IReadOnlyList<AttributionRule> All { get; } = Array.AsReadOnly<AttributionRule>(
    [
        QuotationSourceCue,
        QuotationCueSource,
        SourceCueQuotation,
        SourceCueMixed,
        MixedSourceCue,
        SourceCueClause,
        ClauseSourceCue,
        NounClause,
        QuestionAsked,
        AccordingToSource,
        SourceColonQuotation,
        SpeakerLabel,
        QuotationDashSource,
        SpeakerContinues,
        SameParagraph,
        QuotedWords,
        ParagraphBefore,
        Beat,
        SpeakerGoesOn,
        Turns,
    ]);
}
