using System.Runtime.InteropServices;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Phrases;

/// <summary>A building block of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Shape">For a verb group, its form.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Head">Index of the token that decides: a noun phrase's last noun, a verb group's main verb; a passage's index for a passage.</param>
/// <param name="Traits">What the lexicon knows of the head.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Phrase(PhraseKind Kind, VerbShape Shape, TokenRange Tokens, int Head, WordTraits Traits)
{
    /// <summary>Whether a sentence begins with it.</summary>
    public bool StartsSentence { get; init; }

    public bool Has(WordTraits any) => (Traits & any) != 0;

    public bool IsCue => Kind == PhraseKind.Verb && Has(WordTraits.Cue);

    /// <summary>Whether it can be left out without changing who does what: adverbs, times and bracketed remarks.</summary>
    public bool IsAside => Kind is PhraseKind.Adverb or PhraseKind.Time or PhraseKind.Bracketed;
}

/// <summary>The building blocks of a sentence, as far as finding sources needs them.</summary>
internal enum PhraseKind : byte
{
    Other,

    /// <summary>A name, a pronoun, or a noun with what stands before it: <c>his campaign manager Ana Brook</c>.</summary>
    NounPhrase,

    /// <summary>A verb with its auxiliaries, negation and the adverbs between: <c>has repeatedly denied</c>.</summary>
    Verb,

    /// <summary>A stretch between quotation marks.</summary>
    Passage,

    /// <summary>When: <c>Tuesday</c>, <c>last week</c>.</summary>
    Time,

    /// <summary>Brackets with all they hold: <c>(R-Utah)</c>.</summary>
    Bracketed,

    Adverb,
    Preposition,
    Coordinator,
    Subordinator,
    Relative,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Stop,
}

/// <summary>The form of a verb group as a whole.</summary>
internal enum VerbShape : byte
{
    None,

    /// <summary>Has a subject of its own: <c>said</c>, <c>has said</c>, <c>would not say</c>.</summary>
    Finite,

    /// <summary><c>saying</c></summary>
    Gerund,

    /// <summary><c>to say</c></summary>
    Infinitive,

    /// <summary><c>was told</c></summary>
    Passive,
}
