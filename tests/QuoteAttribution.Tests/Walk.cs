using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests;

/// <summary>The library's own walk through its stages, for tests that look at what one of them returns.</summary>
internal static class Walk
{
    public static Analysis Default { get; } = With(new QuoteAttributionOptions());

    public static Analysis With(QuoteAttributionOptions options) => new(Lexicon.English, options);
}
