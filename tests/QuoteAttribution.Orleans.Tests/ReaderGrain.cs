using Orleans.Concurrency;

namespace QuoteAttribution.Orleans.Tests;

/// <summary>Reads texts, on whatever silo has room.</summary>
public interface IReaderGrain : IGrainWithIntegerKey
{
    Task<AttributionResult> ReadAsync(string text);
}

/// <summary>One attributor serves all activations of a silo: <c>silo.Services.AddQuoteAttribution()</c>.</summary>
[StatelessWorker]
public sealed class ReaderGrain(IQuoteAttributor attributor) : Grain, IReaderGrain
{
    public Task<AttributionResult> ReadAsync(string text) => Task.FromResult(attributor.Analyze(text));
}
