using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.TestingHost;

namespace QuoteAttribution.Orleans.Tests;

/// <summary>Two silos and a client, which talk through sockets of this machine.</summary>
public sealed class TwoSilos : IAsyncLifetime
{
    private static readonly ConcurrentDictionary<string, int> ReadBySilo = new(StringComparer.Ordinal);

    // What was asked of a silo that is gone is asked again soon.
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(5);

    // A client asks for a grain always through the same silo, which reads the text itself: many grains, many silos.
    private const int Grains = 64;

    private readonly TestCluster _cluster = new TestClusterBuilder(initialSilosCount: 2)
        .AddSiloBuilderConfigurator<Silo>()
        .AddClientBuilderConfigurator<Client>()
        .Build();

    private int _asked;

    /// <summary>How many texts each silo has begun to read.</summary>
    public static IReadOnlyDictionary<string, int> Read => ReadBySilo;

    public ValueTask InitializeAsync() => new(_cluster.DeployAsync());

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    /// <summary>Ends a silo without a farewell, with all that it has begun.</summary>
    public Task KillOneAsync() => _cluster.KillSiloAsync(_cluster.Silos[^1]);

    /// <summary>Has a text read, by another silo where one is gone: to read a text twice does no harm.</summary>
    public async Task<AttributionResult> ReadAsync(string text)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await _cluster.Client.GetGrain<IReaderGrain>(Interlocked.Increment(ref _asked) % Grains).ReadAsync(text);
            }
            catch (Exception gone) when (gone is OrleansException or TimeoutException && attempt < 20)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt), TestContext.Current.CancellationToken);
            }
        }
    }

    private sealed class Silo : ISiloConfigurator
    {
        public void Configure(ISiloBuilder siloBuilder)
        {
            siloBuilder.Services.AddQuoteAttribution();
            siloBuilder.Services.AddSingleton<IIncomingGrainCallFilter, Tally>();
        }
    }

    private sealed class Client : IClientBuilderConfigurator
    {
        public void Configure(IConfiguration configuration, IClientBuilder clientBuilder) =>
            clientBuilder.Services.Configure<ClientMessagingOptions>(static options => options.ResponseTimeout = LongestAnswer);
    }

    private sealed class Tally(ILocalSiloDetails silo) : IIncomingGrainCallFilter
    {
        public Task Invoke(IIncomingGrainCallContext context)
        {
            if (context.Grain is ReaderGrain)
            {
                ReadBySilo.AddOrUpdate(silo.Name, 1, static (_, count) => count + 1);
            }

            return context.Invoke();
        }
    }
}
