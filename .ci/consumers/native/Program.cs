// The library compiled to machine code, without the runtime's compiler and reflection.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QuoteAttribution;

const string Text = "“The bridge opens in May,” said Anna Berg.";

var configuration = new ConfigurationBuilder().AddInMemoryCollection(
[
    new("KnownSpeakers:0:Name", "Anna Berg"), new("KnownSpeakers:0:Gender", "Female"), new("AdditionalCueVerbs:0", "harrumph"), new("Indirect", "None"),
]).Build();
using var provider = new ServiceCollection().AddQuoteAttribution(configuration).BuildServiceProvider();

foreach (var attributor in new[] { QuoteAttributor.Default, provider.GetRequiredService<IQuoteAttributor>() })
{
    var quotation = attributor.Analyze(Text).Quotations.Single();
    Console.WriteLine($"{attributor}: {quotation.Speaker}: {quotation.Text}");
    if (quotation.Speaker?.Name != "Anna Berg" || quotation.Text != "The bridge opens in May,")
    {
        return 1;
    }
}

var many = 0;
await foreach (var done in QuoteAttributor.Default.AnalyzeManyAsync(Enumerable.Repeat(Text, 1_000)))
{
    many += done.Result?.Quotations.Count ?? 0;
}

Console.WriteLine($"{many} quotations in 1000 texts");
var unread = new ServiceCollection().Configure<QuoteAttributionOptions>(options => options.MinimumConfidence = 0.5);
try
{
    unread.AddQuoteAttribution();
    return 1;
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.Message);
}

return many == 1_000 ? 0 : 1;
