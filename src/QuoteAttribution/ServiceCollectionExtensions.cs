using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace QuoteAttribution;

/// <summary>Registers the library with a dependency-injection container.</summary>
/// <remarks>
/// Options from an <c>IConfiguration</c> section or through <c>IOptions</c> are read by the package
/// <c>QuoteAttribution.Extensions.DependencyInjection</c>. Where <c>services.Configure&lt;QuoteAttributionOptions&gt;(…)</c> is called without it,
/// an <see cref="InvalidOperationException"/> says so, at the latest when the attributor is first asked for.
/// </remarks>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a singleton <see cref="IQuoteAttributor"/> with the default options, unless one is registered already.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <returns><paramref name="services"/>, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options were configured with <c>services.Configure</c>, which would have no effect.</exception>
    public static IServiceCollection AddQuoteAttribution(this IServiceCollection services) =>
        services.AddQuoteAttribution(static _ => { });

    /// <summary>Adds a singleton <see cref="IQuoteAttributor"/>, unless one is registered already.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="configure">Changes the options: <c>options => options.Indirect = IndirectQuotations.None</c>.</param>
    /// <returns><paramref name="services"/>, for the next call.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The options were configured with <c>services.Configure</c>, which would have no effect.</exception>
    public static IServiceCollection AddQuoteAttribution(
        this IServiceCollection services, Action<QuoteAttributionOptions> configure)
    {
        var attributor = Make(services, configure);
        services.TryAddSingleton<IQuoteAttributor>(_ => Checked(attributor, services));
        return services;
    }

    /// <summary>
    /// Adds a singleton <see cref="IQuoteAttributor"/> under a key, unless one is registered under it already: for several with different
    /// options. Ask for it with <c>[FromKeyedServices("strict")] IQuoteAttributor attributor</c>.
    /// </summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="serviceKey">The key: <c>"strict"</c>, a value of an enumeration.</param>
    /// <param name="configure">Changes the options: <c>options => options.MinimumConfidence = 0.8</c>.</param>
    /// <returns><paramref name="services"/>, for the next call.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The options were configured with <c>services.Configure</c>, which would have no effect.</exception>
    public static IServiceCollection AddKeyedQuoteAttribution(
        this IServiceCollection services, object serviceKey, Action<QuoteAttributionOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(serviceKey);
        var attributor = Make(services, configure);
        services.TryAddKeyedSingleton<IQuoteAttributor>(serviceKey, (_, _) => Checked(attributor, services));
        return services;
    }

    // Made here, so that a mistake shows when the program starts.
    private static QuoteAttributor Make(IServiceCollection services, Action<QuoteAttributionOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        UnreadOptions.ThrowIfAny(services);
        var options = new QuoteAttributionOptions();
        configure(options);
        return new QuoteAttributor(options);
    }

    // Configure may be called after this, so that it is looked for once more.
    private static QuoteAttributor Checked(QuoteAttributor attributor, IServiceCollection services)
    {
        UnreadOptions.ThrowIfAny(services);
        return attributor;
    }
}
