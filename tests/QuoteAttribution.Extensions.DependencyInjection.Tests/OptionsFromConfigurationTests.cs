using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace QuoteAttribution.Tests;

public sealed class OptionsFromConfigurationTests
{
    [Fact]
    public async Task Every_option_can_stand_in_the_section()
    {
        var attributor = await StartAsync("""
            {
              "Indirect": "Speech, Beliefs",
              "DoubledApostrophesAreMarks": true,
              "AdditionalCueVerbs": ["harrumph"],
              "KnownSpeakers": [{ "Name": "Elizabeth Marsh", "Aliases": ["Lizzie"], "Gender": "Female" }],
              "Policy": "cover",
              "MinimumConfidence": 0.25,
              "Explain": true
            }
            """);

        attributor.ToString().Should().Be("QuoteAttributor with " + new QuoteAttributionOptions
        {
            Indirect = IndirectQuotations.All,
            DoubledApostrophesAreMarks = true,
            AdditionalCueVerbs = ["harrumph"],
            KnownSpeakers = [new("Elizabeth Marsh", ["Lizzie"], Gender.Female)],
            Policy = AttributionPolicy.Cover,
            MinimumConfidence = 0.25,
            Explain = true,
        });
        var quotation = attributor.Analyze("''Rain,'' harrumphed Lizzie.", TestContext.Current.CancellationToken).Quotations.Single();
        (quotation.Speaker!.Name, quotation.Speaker.Gender, quotation.IsVerbatim).Should().Be(("Elizabeth Marsh", Gender.Female, true));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "AdditionalCueVerbs": [], "KnownSpeakers": [] }""")]
    [InlineData("""{ "AdditionalCueVerbs": null }""")]
    public async Task What_is_left_out_keeps_its_default(string section) =>
        (await StartAsync(section)).ToString().Should().Be("QuoteAttributor with the defaults");

    [Fact]
    public async Task A_section_that_is_not_there_gives_the_defaults()
    {
        using var host = Build("{}", static (services, configuration) => services.AddQuoteAttribution(configuration.GetSection("Elsewhere")));
        await host.StartAsync(TestContext.Current.CancellationToken);

        host.Services.GetRequiredService<IQuoteAttributor>().ToString().Should().Be("QuoteAttributor with the defaults");
    }

    [Theory]
    [InlineData("""{ "MinConfidence": 0.5 }""", "Quotes in the configuration holds \"MinConfidence\", which is no option;")]
    [InlineData("""{ "Policy": "Covr" }""", "Quotes in the configuration: *'Covr' at 'Quotes:Policy'*; give these*Policy (Precision, Cover)")]
    [InlineData("""{ "MinimumConfidence": "high" }""", "Quotes in the configuration: *'high' at 'Quotes:MinimumConfidence'*; give these*MinimumConfidence (0 to 1)")]
    [InlineData("""{ "AdditionalCueVerbs": "harrumph" }""", "Quotes:AdditionalCueVerbs in the configuration is the text \"harrumph\" where a list should stand;")]
    [InlineData("""{ "KnownSpeakers": "Ann" }""", "Quotes:KnownSpeakers in the configuration is the text \"Ann\" where a list should stand;")]
    [InlineData("""{ "KnownSpeakers": ["Ann"] }""", "Quotes:KnownSpeakers:0 in the configuration is the text \"Ann\" where a speaker with a Name should stand;")]
    [InlineData("""{ "KnownSpeakers": [{ "Name": "Ann", "Sex": "Female" }] }""", "Quotes:KnownSpeakers:0 in the configuration holds \"Sex\", which is no part of a speaker;")]
    [InlineData("""{ "KnownSpeakers": [{ "Name": "Ann", "Aliases": "Annie" }] }""", "Quotes:KnownSpeakers:0:Aliases in the configuration is the text \"Annie\" where a list should stand;")]
    [InlineData("""{ "KnownSpeakers": [{ "Name": "Ann", "Gender": "F" }] }""", "Quotes in the configuration: *'F' at 'Quotes:KnownSpeakers:0:Gender'*; give these*Gender Unknown, Female, Male")]
    [InlineData("""{ "KnownSpeakers": [{ "Name": "" }] }""", "Quotes in the configuration: A speaker is without a name; give each one a name.")]
    [InlineData("""{ "KnownSpeakers": [{ "Aliases": ["Annie"] }] }""", "Quotes in the configuration: *'name' has no matching config*; give these*KnownSpeakers ([{ \"Name\": \"Ann Reed\"")]
    [InlineData("\"none\"", "Quotes in the configuration is the text \"none\" where options should stand;")]
    [InlineData("""{ "MinimumConfidence": 5 }""", "MinimumConfidence is 5; give a number from 0 (keep all) to 1.")]
    [InlineData("""{ "Policy": 7 }""", "Policy is 7; give one of Precision, Cover.")]
    [InlineData("""{ "Indirect": 9 }""", "Indirect is 9; give None or Speech or Beliefs or All.")]
    [InlineData("""{ "AdditionalCueVerbs": ["kvetch kvetched"] }""", "AdditionalCueVerbs holds \"kvetch kvetched\", which has 2 forms; give")]
    public async Task A_mistake_stops_the_host_when_it_starts_and_says_what_to_do(string section, string message)
    {
        var starting = () => StartAsync(section);

        (await starting.Should().ThrowAsync<OptionsValidationException>()).WithMessage(message + "*");
    }

    [Fact]
    public async Task Every_option_is_named_where_another_is_given()
    {
        var starting = () => StartAsync("""{ "Other": 1 }""");

        var message = (await starting.Should().ThrowAsync<OptionsValidationException>()).Which.Message;
        typeof(QuoteAttributionOptions).GetProperties().Select(static option => option.Name).Should().OnlyContain(name => message.Contains($"{name} ("));
    }

    [Fact]
    public async Task The_whole_configuration_in_place_of_its_section_is_told_as_that_and_not_key_by_key()
    {
        using var host = Build("{}", static (services, configuration) =>
        {
            configuration.AddInMemoryCollection(Enumerable.Range(0, 100).ToDictionary(static i => $"Key{i:00}", static _ => (string?)"x"));
            services.AddQuoteAttribution((IConfiguration)configuration);
        });
        var starting = () => host.StartAsync(TestContext.Current.CancellationToken);

        var message = (await starting.Should().ThrowAsync<OptionsValidationException>()).Which.Message;
        message.Should().StartWith("The configuration (give the section of the options alone) holds \"Key00\", which is no option;").And.NotContain("Key05");
    }

    [Fact]
    public void Without_a_host_a_mistake_shows_when_the_attributor_is_asked_for()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Policy", "Covr")]).Build();
        using var provider = new ServiceCollection().AddQuoteAttribution(configuration).BuildServiceProvider();

        provider.Invoking(static services => services.GetRequiredService<IQuoteAttributor>()).Should().Throw<OptionsValidationException>();
    }

    [Fact]
    public async Task Each_key_has_the_options_of_its_own_section()
    {
        using var host = Build("""{ "MinimumConfidence": 0.8 }""", static (services, configuration) => services
            .AddKeyedQuoteAttribution("strict", configuration.GetSection("Quotes"))
            .AddKeyedQuoteAttribution("other", configuration.GetSection("Elsewhere"))
            .AddQuoteAttribution());
        await host.StartAsync(TestContext.Current.CancellationToken);

        host.Services.GetRequiredKeyedService<IQuoteAttributor>("strict").ToString().Should().Be("QuoteAttributor with MinimumConfidence = 0.8");
        host.Services.GetRequiredKeyedService<IQuoteAttributor>("other").ToString().Should().Be("QuoteAttributor with the defaults");
        host.Services.GetRequiredService<IQuoteAttributor>().ToString().Should().Be("QuoteAttributor with the defaults");
    }

    [Fact]
    public async Task A_mistake_under_a_key_stops_the_host_as_well()
    {
        using var host = Build("""{ "MinimumConfidence": 8 }""", static (services, configuration) =>
            services.AddKeyedQuoteAttribution("strict", configuration.GetSection("Quotes")));
        var starting = () => host.StartAsync(TestContext.Current.CancellationToken);

        await starting.Should().ThrowAsync<OptionsValidationException>().WithMessage("MinimumConfidence is 8;*");
    }

    private static async Task<IQuoteAttributor> StartAsync(string section)
    {
        using var host = Build(section, static (services, configuration) => services.AddQuoteAttribution(configuration.GetSection("Quotes")));
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host.Services.GetRequiredService<IQuoteAttributor>();
    }

    private static IHost Build(string section, Action<IServiceCollection, ConfigurationManager> add)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "Quotes": {{section}} }""")));
        add(builder.Services, builder.Configuration);
        return builder.Build();
    }
}
