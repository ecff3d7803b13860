namespace QuoteAttribution.Cues;

/// <summary>What is found around a cue: the conditions under <c>when</c> in <c>attribution-patterns.txt</c>.</summary>
[Flags]
internal enum CueFacts
{
    None = 0,

    /// <summary>The source stands after its cue: <c>“Not today,” said Ann.</c></summary>
    IsInverted = 1,

    /// <summary>Words quoted whole stand before cue and source, at most "as", a comma or dash, adverbs, times and brackets between.</summary>
    QuotationBefore = 1 << 1,

    /// <summary>The same, but the words in marks end a sentence of the writer's: <c>The flood was “a warning”, the mayor said.</c></summary>
    FragmentBefore = 1 << 2,

    /// <summary>
    /// Words quoted whole follow, nothing but a comma, colon or dash, prepositions with their nouns, adverbs, times and brackets between:
    /// <c>The mayor said in May: “We will rebuild.”</c>
    /// </summary>
    QuotationAfter = 1 << 3,

    /// <summary>What the cue governs after it holds words in marks: <c>She called the plan “reckless”.</c></summary>
    MarkedAfter = 1 << 4,

    /// <summary>A clause with a verb of its own follows: <c>She said that it would hold.</c></summary>
    ClauseAfter = 1 << 5,

    /// <summary>An infinitive follows: <c>She plans to leave.</c></summary>
    InfinitiveAfter = 1 << 6,

    /// <summary>An -ing form follows a cue that takes one: <c>She suggested closing the pier.</c></summary>
    IngAfter = 1 << 11,

    /// <summary>Something follows that the cue governs: <c>She denied the charge.</c></summary>
    ObjectAfter = 1 << 7,

    /// <summary>A clause stands before a comma and the cue, and nothing but time, place and manner after: <c>The town would rebuild, she said in May.</c></summary>
    ClauseBefore = 1 << 8,

    /// <summary>That clause holds words in marks.</summary>
    MarkedBefore = 1 << 9,

    /// <summary>The cue tells what somebody thinks or means to do, and such clauses count here: in a story only where they are asked for.</summary>
    IsThought = 1 << 10,

    /// <summary>The cue tells what somebody said: <c>said that</c>, <c>her claim that</c>.</summary>
    IsReport = 1 << 13,

    /// <summary>The cue reports whatever it governs: <c>denied the charge</c>, <c>her promise to leave</c>.</summary>
    IsVoiced = 1 << 14,

    /// <summary>A name signs the quotation before a dash, and no verb follows it in its line.</summary>
    SignatureAfter = 1 << 12,
}

/// <summary>The phrase at which a pattern is looked for.</summary>
internal enum PatternAnchor
{
    /// <summary>A question that somebody was asked.</summary>
    Question,

    /// <summary>A cue with its source, for words beside it that are quoted whole.</summary>
    Cue,

    /// <summary>A cue with its source, for the clause that it governs.</summary>
    Report,

    /// <summary>"According to".</summary>
    Marker,

    /// <summary>A colon or a dash.</summary>
    Mark,

    /// <summary>Words in marks without a cue of their own: evidence from beside them decides.</summary>
    Beside,

    /// <summary>What is said after a label.</summary>
    Label,

    /// <summary>A line of which only the turns tell who speaks it.</summary>
    Turn,
}

/// <summary>What of that which stands around a cue is the quotation.</summary>
internal enum PatternContent
{
    /// <summary>The passages beside the cue, before and after it.</summary>
    Passages,

    /// <summary>The sentence that ends in words in marks before the cue, and the passages after it.</summary>
    Sentence,

    /// <summary>What the cue governs after it, with what of it stands before the attribution: <c>The pier, she said, was old.</c></summary>
    After,

    /// <summary>What the cue governs after it alone.</summary>
    AfterAlone,

    /// <summary>The clause before the cue.</summary>
    Before,

    /// <summary>What evidence beside it tells.</summary>
    Own,
}
