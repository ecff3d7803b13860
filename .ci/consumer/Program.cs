using Microsoft.Extensions.DependencyInjection;
using QuoteAttribution;

const string Text = "“The bridge opens in May,” said Anna Berg.";

using var provider = new ServiceCollection()
    .AddQuoteAttribution(options => options.Indirect = IndirectQuotations.None)
    .BuildServiceProvider();

foreach (var attributor in new[] { QuoteAttributor.Default, provider.GetRequiredService<IQuoteAttributor>() })
{
    var quotation = attributor.Analyze(Text).Quotations.Single();
    Console.WriteLine($"{quotation.Speaker}: {quotation.Text}");
    if (quotation.Speaker?.Name != "Anna Berg" || quotation.Text != "The bridge opens in May,")
    {
        return 1;
    }
}

return 0;
