using QuoteAttribution.Cues;

namespace QuoteAttribution.Resolution.Results;

/// <summary>Quotations within somebody's turn that tell nothing: the turn has their words already.</summary>
internal static class IdleQuotations
{
    // "I hope so", "Who said that?": a clause has more words.
    private const int FewestBlanks = 2;

    /// <summary>Whether nobody can tell who else said it, or a word or two are all that is reported.</summary>
    public static bool Has(in ResolvedQuotation quotation, string text) =>
        quotation.Link.Turn >= 0 && quotation.Link.Pattern != Patterns.SpeakerLabel
        && (quotation.Speaker is null || (quotation.Link.Kind == QuotationKind.Indirect && quotation.Link.Spans is [var only] && BlanksIn(only.In(text)) < FewestBlanks));

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
