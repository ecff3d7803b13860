using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace QuoteAttribution;

/// <summary>
/// Registers an <see cref="IQuoteAttributor"/> whose options come from the configuration or through <see cref="IOptions{TOptions}"/>. Mistakes show
/// when the host starts, as an <see cref="OptionsValidationException"/> that says what to do; without a host, when the attributor is first
/// asked for. An attributor never changes: what is configured later does not reach it.
/// </summary>
/// <example><code>
/// builder.Services.AddQuoteAttribution(builder.Configuration.GetRequiredSection("QuoteAttribution"));
/// </code></example>
public static class QuoteAttributionOptionsExtensions
{
    private static readonly Func<IServiceProvider, IQuoteAttributor> FromOptions =
        static services => new QuoteAttributor(services.GetRequiredService<IOptions<QuoteAttributionOptions>>().Value);

    private static readonly Func<IServiceProvider, object?, IQuoteAttributor> FromNamedOptions =
        static (services, name) => new QuoteAttributor(services.GetRequiredService<IOptionsMonitor<QuoteAttributionOptions>>().Get((string)name!));

    /// <summary>Adds a singleton <see cref="IQuoteAttributor"/> with the options of a section of the configuration; one of the user's own stays.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="section">
    /// The section: each key is the name of an option (<c>"MinimumConfidence": 0.5</c>), and any other key is a mistake. Nothing is wrong with a section
    /// that is not there; <c>GetRequiredSection</c> insists on it.
    /// </param>
    /// <returns><paramref name="services"/>, for the next call.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">An attributor was added with other options before.</exception>
    public static IServiceCollection AddQuoteAttribution(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        return services.AddQuoteAttributionFromOptions().Configured(Options.DefaultName, section);
    }

    /// <summary>
    /// Adds a singleton <see cref="IQuoteAttributor"/> with the options of <c>IOptions&lt;QuoteAttributionOptions&gt;</c>, wherever they are configured:
    /// <c>services.Configure&lt;QuoteAttributionOptions&gt;(…)</c>. One of the user's own stays.
    /// </summary>
    /// <param name="services">The container's registrations.</param>
    /// <returns><paramref name="services"/>, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidOperationException">An attributor was added with other options before.</exception>
    public static IServiceCollection AddQuoteAttributionFromOptions(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        ThrowIfTooLate(services.Where(static service => !service.IsKeyedService));
        services.TryAddSingleton(FromOptions);
        return services.Validated(Options.DefaultName);
    }

    /// <summary>
    /// Adds a singleton <see cref="IQuoteAttributor"/> under a key with the options of a section of the configuration; one of the user's own stays.
    /// </summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="name">The key, which is the name of the options, too.</param>
    /// <param name="section">The section; see <see cref="AddQuoteAttribution(IServiceCollection, IConfiguration)"/>.</param>
    /// <returns><paramref name="services"/>, for the next call.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">An attributor was added under the key with other options before.</exception>
    public static IServiceCollection AddKeyedQuoteAttribution(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        return services.AddKeyedQuoteAttributionFromOptions(name).Configured(name, section);
    }

    /// <summary>
    /// Adds a singleton <see cref="IQuoteAttributor"/> under a key with the options of that name, wherever they are configured:
    /// <c>services.Configure&lt;QuoteAttributionOptions&gt;("strict", …)</c>. One of the user's own stays.
    /// </summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="name">The key, which is the name of the options, too.</param>
    /// <returns><paramref name="services"/>, for the next call.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">An attributor was added under the key with other options before.</exception>
    public static IServiceCollection AddKeyedQuoteAttributionFromOptions(this IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ThrowIfTooLate(services.Where(service => service.IsKeyedService && Equals(service.ServiceKey, name)));
        services.TryAddKeyedSingleton(name, FromNamedOptions);
        return services.Validated(name);
    }

    // The core's own registration would win, and what is configured would have no effect.
    private static void ThrowIfTooLate(IEnumerable<ServiceDescriptor> services)
    {
        var before = services.FirstOrDefault(static service => service.ServiceType == typeof(IQuoteAttributor));
        var factory = before is { IsKeyedService: true } ? before.KeyedImplementationFactory : (Delegate?)before?.ImplementationFactory;
        if (factory?.Method.Module.Assembly == typeof(QuoteAttributor).Assembly)
        {
            throw new InvalidOperationException(
                "AddQuoteAttribution was called before with options of its own, so that those of the configuration would have no effect. "
                + "Remove that call, or give its values to services.Configure<QuoteAttributionOptions>(options => …).");
        }
    }

    private static IServiceCollection Validated(this IServiceCollection services, string name)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<QuoteAttributionOptions>, OptionsCheck>());
        services.AddOptionsWithValidateOnStart<QuoteAttributionOptions>(name);
        return services;
    }

    private static IServiceCollection Configured(this IServiceCollection services, string name, IConfiguration section) =>
        services.Configure<QuoteAttributionOptions>(name, options => OptionsSection.Bind(section, options, name));
}
