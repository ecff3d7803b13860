using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Pipeline;

/// <summary>A text as it is read before anybody decides who speaks: what each stage returned. It lives as long as the workspace it was read into.</summary>
/// <param name="Quoted">The text with its tokens, sentences, paragraphs and passages.</param>
/// <param name="Genre">How it is told.</param>
/// <param name="Names">Its names.</param>
/// <param name="Links">Its quotations with cue and source phrase.</param>
/// <param name="Cast">Who the names stand for.</param>
internal sealed record Reading(QuotedText Quoted, Genre Genre, PooledList<NameMention> Names, QuotationLinks Links, Cast Cast);
