using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace QuoteAttribution.Tests;

public sealed class OptionsSystemTests
{
    private readonly ServiceCollection _services = new();

    [Fact]
    public void What_is_configured_anywhere_reaches_the_attributor()
    {
        _services.Configure<QuoteAttributionOptions>(static options => options.MinimumConfidence = 0.5);
        _services.AddQuoteAttributionFromOptions().Should().BeSameAs(_services);
        _services.Configure<QuoteAttributionOptions>(static options => options.Policy = AttributionPolicy.Cover);
        _services.PostConfigure<QuoteAttributionOptions>(static options => options.Indirect = IndirectQuotations.None);

        Made().ToString().Should().Be("QuoteAttributor with Indirect = None, Policy = Cover, MinimumConfidence = 0.5");
    }

    [Fact]
    public void What_is_configured_under_a_name_reaches_the_attributor_of_that_key()
    {
        _services.Configure<QuoteAttributionOptions>("strict", static options => options.MinimumConfidence = 0.8);
        _services.AddKeyedQuoteAttributionFromOptions("strict").AddQuoteAttributionFromOptions();

        Made("strict").ToString().Should().Be("QuoteAttributor with MinimumConfidence = 0.8");
        Made().ToString().Should().Be("QuoteAttributor with the defaults");
    }

    [Fact]
    public void The_attributor_is_made_once_and_only_when_it_is_wanted()
    {
        var made = 0;
        _services.AddQuoteAttributionFromOptions().AddQuoteAttributionFromOptions().Configure<QuoteAttributionOptions>(_ => made++);
        using var provider = _services.BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();
        made.Should().Be(0);

        var attributor = provider.GetRequiredService<IQuoteAttributor>();

        scope.ServiceProvider.GetRequiredService<IQuoteAttributor>().Should().BeSameAs(attributor);
        provider.GetServices<IQuoteAttributor>().Should().ContainSingle();
        made.Should().Be(1);
    }

    [Fact]
    public void Two_sections_are_read_one_after_the_other()
    {
        var first = new ConfigurationBuilder().AddInMemoryCollection([new("MinimumConfidence", "0.2"), new("Policy", "Cover")]).Build();
        var second = new ConfigurationBuilder().AddInMemoryCollection([new("MinimumConfidence", "0.3")]).Build();
        _services.AddQuoteAttribution(first).AddQuoteAttribution(second);

        Made().ToString().Should().Be("QuoteAttributor with Policy = Cover, MinimumConfidence = 0.3");
    }

    [Fact]
    public void An_attributor_of_the_users_own_stays()
    {
        var own = new QuoteAttributor();
        _services.AddSingleton<IQuoteAttributor>(own).AddKeyedSingleton<IQuoteAttributor>("strict", own);

        _services.AddQuoteAttributionFromOptions().AddKeyedQuoteAttributionFromOptions("strict");

        Made().Should().BeSameAs(own);
        Made("strict").Should().BeSameAs(own);
    }

    [Fact]
    public void Options_that_would_have_no_effect_after_others_are_refused()
    {
        _services.AddQuoteAttribution().AddKeyedQuoteAttribution("strict", static options => options.MinimumConfidence = 0.8);
        const string Message = "AddQuoteAttribution was called before with options of its own*Remove that call*";

        FluentActions.Invoking(() => _services.AddQuoteAttributionFromOptions()).Should().Throw<InvalidOperationException>().WithMessage(Message);
        FluentActions.Invoking(() => _services.AddQuoteAttribution(new ConfigurationBuilder().Build())).Should().Throw<InvalidOperationException>().WithMessage(Message);
        FluentActions.Invoking(() => _services.AddKeyedQuoteAttributionFromOptions("strict")).Should().Throw<InvalidOperationException>().WithMessage(Message);
        FluentActions.Invoking(() => _services.AddKeyedQuoteAttributionFromOptions("other")).Should().NotThrow();
    }

    [Fact]
    public void Configure_before_AddQuoteAttribution_is_refused_with_the_package_that_reads_it()
    {
        _services.Configure<QuoteAttributionOptions>(static options => options.MinimumConfidence = 0.5);

        FluentActions.Invoking(() => _services.AddQuoteAttribution()).Should().Throw<InvalidOperationException>()
            .WithMessage("*services.Configure<QuoteAttributionOptions>(…) has no effect*Add the package QuoteAttribution.Extensions.DependencyInjection and call services.AddQuoteAttributionFromOptions()*");
        FluentActions.Invoking(() => _services.AddKeyedQuoteAttribution("strict", static _ => { })).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Configure_after_AddQuoteAttribution_is_refused_when_the_attributor_is_asked_for()
    {
        _services.AddQuoteAttribution().AddKeyedQuoteAttribution("strict", static _ => { });
        _services.PostConfigure<QuoteAttributionOptions>(static options => options.MinimumConfidence = 0.5);

        FluentActions.Invoking(() => Made()).Should().Throw<InvalidOperationException>().WithMessage("*has no effect*");
        FluentActions.Invoking(() => Made("strict")).Should().Throw<InvalidOperationException>().WithMessage("*has no effect*");
    }

    [Fact]
    public void Options_of_others_are_none_of_ours()
    {
        _services.AddQuoteAttribution().Configure<ServiceProviderOptions>(static _ => { });

        Made().ToString().Should().Be("QuoteAttributor with the defaults");
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        var none = (IServiceCollection)null!;
        var section = new ConfigurationBuilder().Build();

        FluentActions.Invoking(() => none.AddQuoteAttribution(section)).Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => none.AddQuoteAttributionFromOptions()).Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => none.AddKeyedQuoteAttribution("a", section)).Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => none.AddKeyedQuoteAttributionFromOptions("a")).Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => _services.AddQuoteAttribution((IConfiguration)null!)).Should().Throw<ArgumentNullException>().WithParameterName("section");
        FluentActions.Invoking(() => _services.AddKeyedQuoteAttribution("a", (IConfiguration)null!)).Should().Throw<ArgumentNullException>().WithParameterName("section");
        FluentActions.Invoking(() => _services.AddKeyedQuoteAttribution(null!, section)).Should().Throw<ArgumentNullException>().WithParameterName("name");
        FluentActions.Invoking(() => _services.AddKeyedQuoteAttributionFromOptions(null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
    }

    private IQuoteAttributor Made(string? key = null)
    {
        using var provider = _services.BuildServiceProvider();
        return key is null ? provider.GetRequiredService<IQuoteAttributor>() : provider.GetRequiredKeyedService<IQuoteAttributor>(key);
    }
}
