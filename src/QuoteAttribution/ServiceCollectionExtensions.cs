using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace QuoteAttribution;

/// <summary>Registers the library with a dependency-injection container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a singleton <see cref="IQuoteAttributor"/> with the default options, unless one is registered already.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <returns><paramref name="services"/>, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddQuoteAttribution(this IServiceCollection services) =>
        services.AddQuoteAttribution(static _ => { });

    /// <summary>Adds a singleton <see cref="IQuoteAttributor"/>, unless one is registered already.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="configure">Changes the options: <c>options => options.Indirect = IndirectQuotations.None</c>.</param>
    /// <returns><paramref name="services"/>, for the next call.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static IServiceCollection AddQuoteAttribution(
        this IServiceCollection services, Action<QuoteAttributionOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new QuoteAttributionOptions();
        configure(options);
        services.TryAddSingleton<IQuoteAttributor>(new QuoteAttributor(options));
        return services;
    }
}
