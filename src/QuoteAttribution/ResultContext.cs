namespace QuoteAttribution;

public sealed partial class AttributionResult
{
    private ContextFinder? _contexts;

    /// <summary>What stands around a quotation of this result, the quotation included: to be shown with it.</summary>
    /// <param name="quotation">One of <see cref="Quotations"/>.</param>
    /// <param name="context">How much is wanted.</param>
    /// <returns>
    /// A stretch of <see cref="Text"/> that has all of <see cref="Quotation.Span"/>, in UTF-16 code units, without white space at its ends; of what
    /// is before and after the quotation at most a thousand characters each. The quotation's own span for <see cref="QuotationContext.None"/>,
    /// and for <see cref="QuotationContext.Sentence"/> where the result has no sentences.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotation"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="quotation"/> is of another text.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="context"/> is no <see cref="QuotationContext"/>.</exception>
    public TextSpan ContextOf(Quotation quotation, QuotationContext context)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        Argument.ThrowIfUndefined(context);
        if (!quotation.IsOf(Text))
        {
            throw new ArgumentException($"The quotation at {quotation.Span} is of another text; give one of this result.", nameof(quotation));
        }

        return (_contexts ??= new ContextFinder(Text, Sentences)).Of(quotation.Span, context);
    }
}
