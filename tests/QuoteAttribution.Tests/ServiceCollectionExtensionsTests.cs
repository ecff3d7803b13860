using Microsoft.Extensions.DependencyInjection;

namespace QuoteAttribution.Tests;

public sealed class ServiceCollectionExtensionsTests
{
    private readonly ServiceCollection _services = new();

    [Fact]
    public void The_attributor_is_a_singleton()
    {
        _services.AddQuoteAttribution().Should().BeSameAs(_services);

        using var provider = _services.BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();
        var attributor = provider.GetRequiredService<IQuoteAttributor>();
        attributor.Should().BeOfType<QuoteAttributor>();
        scope.ServiceProvider.GetRequiredService<IQuoteAttributor>().Should().BeSameAs(attributor);
    }

    [Fact]
    public void A_second_call_adds_nothing()
    {
        _services.AddQuoteAttribution().AddQuoteAttribution(static options => options.Indirect = IndirectQuotations.None);

        _services.Should().ContainSingle(static service => service.ServiceType == typeof(IQuoteAttributor));
    }

    [Fact]
    public void A_registration_of_the_users_own_wins()
    {
        var own = new Silent();
        _services.AddSingleton<IQuoteAttributor>(own);

        _services.AddQuoteAttribution();

        using var provider = _services.BuildServiceProvider();
        provider.GetServices<IQuoteAttributor>().Should().ContainSingle().Which.Should().BeSameAs(own);
    }

    [Fact]
    public void Configure_is_called_once_at_registration()
    {
        var calls = 0;

        _services.AddQuoteAttribution(_ => calls++);

        calls.Should().Be(1);
    }

    [Fact]
    public void Bad_options_are_refused_at_registration()
    {
        FluentActions.Invoking(() => _services.AddQuoteAttribution(static options => options.MinimumConfidence = 2))
            .Should().Throw<ArgumentException>().WithMessage("MinimumConfidence is 2;*");
        FluentActions.Invoking(() => _services.AddKeyedQuoteAttribution("strict", static options => options.MinimumConfidence = 2))
            .Should().Throw<ArgumentException>().WithMessage("MinimumConfidence is 2;*");
    }

    [Fact]
    public void Several_attributors_have_a_key_each()
    {
        _services.AddQuoteAttribution()
            .AddKeyedQuoteAttribution("strict", static options => options.MinimumConfidence = 0.8)
            .AddKeyedQuoteAttribution("strict", static options => options.MinimumConfidence = 0.1);

        using var provider = _services.BuildServiceProvider();
        provider.GetRequiredService<IQuoteAttributor>().ToString().Should().Be("QuoteAttributor with the defaults");
        provider.GetRequiredKeyedService<IQuoteAttributor>("strict").ToString().Should().Be("QuoteAttributor with MinimumConfidence = 0.8");
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddQuoteAttribution())
            .Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddQuoteAttribution(static _ => { }))
            .Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => _services.AddQuoteAttribution(null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("configure");
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddKeyedQuoteAttribution("strict", static _ => { }))
            .Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => _services.AddKeyedQuoteAttribution(null!, static _ => { }))
            .Should().Throw<ArgumentNullException>().WithParameterName("serviceKey");
        FluentActions.Invoking(() => _services.AddKeyedQuoteAttribution("strict", null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("configure");
    }

    private sealed class Silent : IQuoteAttributor
    {
        public AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker>? cast = null, CancellationToken cancellationToken = default) =>
            new(text, []);
    }
}
