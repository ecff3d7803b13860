using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Resolution.Results;

/// <summary>Quotations within somebody's turn that tell nothing: the turn has their words already.</summary>
internal static class IdleQuotations
{
    // "I hope so", "Who said that?": a clause has more words.
    private const int FewestBlanks = 2;

    /// <summary>Whether nobody can tell who else said it, or a word or two are all that is reported.</summary>
    public static bool Has(in ResolvedQuotation quotation, string text) =>
        quotation.Link.Turn >= 0 && quotation.Link.Pattern != Patterns.SpeakerLabel
        && ((quotation.Speaker is null && !IsOthers(quotation.Link)) || (quotation.Link.Kind == QuotationKind.Indirect && quotation.Link.Spans is [var only] && BlanksIn(only.In(text)) < FewestBlanks));

    /// <summary>They wrote that it was “quite odd”: whoever they are, it is not who tells of it.</summary>
    private static bool IsOthers(QuotationLink link) =>
        link.Kind != QuotationKind.Indirect && !link.Source.IsNone && link.Source.Head.Has(WordTraits.AnyPronoun) && !link.Source.Head.Has(WordTraits.FirstPerson | WordTraits.Relative);

    private static int BlanksIn(ReadOnlySpan<char> words)
    {
        var blanks = 0;
        for (var i = 1; i < words.Length; i++)
        {
            blanks += char.IsWhiteSpace(words[i]) && !char.IsWhiteSpace(words[i - 1]) ? 1 : 0;
        }

        return blanks;
    }
}
