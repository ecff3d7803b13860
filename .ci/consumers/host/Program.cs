// A generic host whose services ask for an attributor with options of the configuration, of IOptions, and under a key.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using QuoteAttribution;

var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddQuoteAttribution(builder.Configuration.GetRequiredSection("QuoteAttribution"));
builder.Services.Configure<QuoteAttributionOptions>(options => options.MinimumConfidence = 0.01);
builder.Services.AddKeyedQuoteAttribution("marked", options => options.Indirect = IndirectQuotations.None);
builder.Services.AddSingleton<Desk>();
using var host = builder.Build();
await host.StartAsync();
var read = host.Services.GetRequiredService<Desk>().Read("“The pier will hold,” harrumphed Tom. He said that it would open in May.");
await host.StopAsync();
Console.WriteLine(read);

return read == "QuoteAttributor with AdditionalCueVerbs = 1, KnownSpeakers = 1, MinimumConfidence = 0.01: Thomas Lind, Thomas Lind; marked: 1"
    && await FailsAtStart("""a "MinimumConfidence" of 2""", new("Quotes:MinimumConfidence", "2"), "MinimumConfidence is 2; give a number from 0 (keep all) to 1.")
    && await FailsAtStart("an unknown key", new("Quotes:MinConfidence", "0.5"), "Quotes in the configuration holds \"MinConfidence\", which is no option; give")
    ? 0 : 1;

static async Task<bool> FailsAtStart(string mistake, KeyValuePair<string, string?> setting, string message)
{
    var builder = Host.CreateEmptyApplicationBuilder(null);
    builder.Configuration.AddInMemoryCollection([setting]);
    builder.Services.AddQuoteAttribution(builder.Configuration.GetSection("Quotes"));
    using var host = builder.Build();
    try
    {
        await host.StartAsync();
        Console.WriteLine($"The host starts in spite of {mistake}.");
        return false;
    }
    catch (OptionsValidationException e) when (e.Message.StartsWith(message, StringComparison.Ordinal))
    {
        Console.WriteLine(e.Message);
        return true;
    }
}

internal sealed class Desk(IQuoteAttributor attributor, [FromKeyedServices("marked")] IQuoteAttributor marked)
{
    public string Read(string text) =>
        $"{attributor}: {string.Join(", ", attributor.Analyze(text).Quotations.Select(quotation => quotation.Speaker))}; marked: {marked.Analyze(text).Quotations.Count}";
}
