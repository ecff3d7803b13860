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
