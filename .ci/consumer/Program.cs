using Microsoft.Extensions.DependencyInjection;
using QuoteAttribution;

const string Text = "“The bridge opens in May,” said Anna Berg.";

using var provider = new ServiceCollection()
    .AddQuoteAttribution(options => options.Indirect = IndirectQuotations.None)
    .BuildServiceProvider();

foreach (var attributor in new[] { QuoteAttributor.Default, provider.GetRequiredService<IQuoteAttributor>() })
{
    var quotation = attributor.Analyze(Text).Quotations.Single();
    var content = string.Concat(quotation.Spans.Select(span => span.In(Text).ToString()));
    Console.WriteLine($"{quotation.Attribution?.Speaker}: {content}");
    if (quotation.Attribution?.Speaker?.Name != "Anna Berg")
    {
        return 1;
    }
}

return 0;
