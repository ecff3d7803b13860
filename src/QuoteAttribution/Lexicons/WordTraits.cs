namespace QuoteAttribution.Lexicons;

/// <summary>
/// What the lexicon knows of a word. A word is looked up once; afterwards only these bits are tested.
/// The names stand in the section headers of the files under <c>Lexicons/English</c>.
/// </summary>
[Flags]
internal enum WordTraits : ulong
{
    None = 0,

    // What may open a phrase, in the order of the rows of PhraseOpening, whose table finds the row of the lowest bit.
    // These and the next stand low, where a test for them needs no long constant.
    Auxiliary = 1UL << 0,
    Modal = 1UL << 1,

    // "to": before a verb it makes an infinitive
    InfinitiveMarker = 1UL << 2,

    // Cue verbs, by what they govern
    Say = 1UL << 3,
    Tell = 1UL << 4,
    Ask = 1UL << 5,
    Manner = 1UL << 6,
    Belief = 1UL << 7,
    Evaluate = 1UL << 8,
    Act = 1UL << 9,
    Gesture = 1UL << 10,

    // Verbs that are no cues
    Verb = 1UL << 11,

    // Function words
    ObjectPronoun = 1UL << 12,
    Relative = 1UL << 13,
    Subordinator = 1UL << 14,
    Coordinator = 1UL << 15,
    Preposition = 1UL << 16,
    Determiner = 1UL << 17,
    Quantifier = 1UL << 18,
    Adverb = 1UL << 19,
    Negation = 1UL << 20,
    Possessive = 1UL << 21,
    Pronoun = 1UL << 22,

    // Forms of verbs, by their place on the line
    BaseForm = 1UL << 23,
    ThirdPerson = 1UL << 24,
    Past = 1UL << 25,
    Gerund = 1UL << 26,
    Participle = 1UL << 27,

    // Nouns that tell when
    Time = 1UL << 28,

    // Adjectives, nouns and verbs so common that a capital at a sentence's start makes no name
    Common = 1UL << 29,

    // Third-person forms that are plural nouns as often: remarks, claims
    NounToo = 1UL << 30,

    // Gender, number and person of pronouns, titles, kinship words, role nouns
    Masculine = 1UL << 31,
    Feminine = 1UL << 32,
    Neuter = 1UL << 33,
    Plural = 1UL << 34,
    FirstPerson = 1UL << 35,

    // Nouns
    Title = 1UL << 36,
    Role = 1UL << 37,
    Kinship = 1UL << 38,
    Group = 1UL << 39,
    Organisation = 1UL << 40,
    Document = 1UL << 41,
    Place = 1UL << 42,
    Demonym = 1UL << 43,
    Work = 1UL << 44,

    // Nouns for what is said: claim, promise, warning
    SpeechNoun = 1UL << 45,

    // Documents in which somebody speaks: statement, letter, tweet
    Message = 1UL << 46,

    // Parts of names
    NameParticle = 1UL << 47,
    NameSuffix = 1UL << 48,

    // Stops of abbreviations
    Abbreviation = 1UL << 49,
    ClosingAbbreviation = 1UL << 50,

    // Elided words that begin with an apostrophe: 'tis, 'em
    Elision = 1UL << 51,

    // Forms of "be": with a participle they make a passive
    Copula = 1UL << 52,

    // Words that name a source when a preposition follows: "according to"
    SourceMarker = 1UL << 53,

    // What ties a noun to the noun before: "a spokesman for the bank", "Jane Doe of Leeds", "the bank's plan"
    Linking = 1UL << 54,

    // Subordinators that open what is said: that, if, whether
    Complementizer = 1UL << 55,

    // Cue verbs that report whatever they govern: denied the charge, promised to pay
    Voices = 1UL << 56,

    // "by": with a passive it names who acts
    Agent = 1UL << 57,

    // "as": opens a tag after a quotation
    Comparing = 1UL << 58,

    // Prepositions that name what is talked about: "called for a vote", "boasted of the bridge"
    Theme = 1UL << 59,

    // Object pronouns that stand beside their noun as well: "the mayor herself"
    Reflexive = 1UL << 60,

    // Themes that tell where, when or how as often: "commented on the vote", "said on Friday"
    Circumstance = 1UL << 61,

    // Determiners that seldom stand before a subject in the plural: "a news channel", "no means"
    Indefinite = 1UL << 62,

    // Bit 63 stays free: it marks words that have yet to be looked up.
    // What several rooms ask for together.

    /// <summary>Verbs that attribute what somebody says or thinks, or stand beside a quotation: said, believes, smiled.</summary>
    Cue = Say | Tell | Ask | Manner | Belief | Evaluate | Act | Gesture,

    /// <summary>Verbs whose object is what is said: said, told, asked.</summary>
    Reports = Say | Tell | Ask,

    /// <summary>Verbs that a clause may follow without "that": "say he will come", "think they will".</summary>
    TakesClause = Reports | Belief,

    /// <summary>Verbs that govern what is said, thought, judged or meant, in which words may be quoted: said, believed, called, refused.</summary>
    Governs = Reports | Belief | Evaluate | Act,

    /// <summary>Verbs of the voice: said, asked, whispered.</summary>
    Utters = Reports | Manner,

    /// <summary>Words that may attribute something without marks: said, denied, her claim that, according to.</summary>
    Attributes = Reports | Voices | SpeechNoun | SourceMarker,

    /// <summary>All verbs but auxiliaries and modals.</summary>
    AnyVerb = Cue | Verb,

    /// <summary>Verbs that stand before another: has said, would say.</summary>
    Helper = Auxiliary | Modal,

    VerbForm = BaseForm | ThirdPerson | Past | Gerund | Participle,
    FiniteForm = ThirdPerson | Past,
    AnyPronoun = Pronoun | ObjectPronoun,

    /// <summary>What may stand before the nouns of a phrase: the mayor, her plan, some boats.</summary>
    NounOpener = Determiner | Possessive | Quantifier,

    /// <summary>Words of closed classes, which are no part of a noun phrase after its opener.</summary>
    FunctionWord = Determiner | Possessive | AnyPronoun | Preposition | Coordinator | Subordinator | Relative | Helper | Negation,

    /// <summary>Nouns that may name a speaker: the mayor, her aunt, the bank, a report.</summary>
    SpeakerNoun = Title | Role | Kinship | Group | Organisation | Document,
}

/// <summary>What the traits of a word tell together.</summary>
internal static class WordTraitsExtensions
{
    /// <summary>The gender that a pronoun, a title or a noun tells.</summary>
    public static Gender Gender(this WordTraits traits) =>
        (traits & WordTraits.Masculine) != 0 ? QuoteAttribution.Gender.Male
        : (traits & WordTraits.Feminine) != 0 ? QuoteAttribution.Gender.Female
        : QuoteAttribution.Gender.Unknown;
}
