using Microsoft.Extensions.DependencyInjection;

namespace QuoteAttribution;

// services.Configure<QuoteAttributionOptions>(section) tells the options system, which this package does not depend on: the values would be
// ignored without a word. Its services are known by their names.
internal static class UnreadOptions
{
    private const string Package = "QuoteAttribution.Extensions.DependencyInjection";

    private static readonly string[] OptionsSystem =
        ["Microsoft.Extensions.Options.IConfigureOptions`1", "Microsoft.Extensions.Options.IPostConfigureOptions`1"];

    public static void ThrowIfAny(IServiceCollection services)
    {
        if (services.Any(static service => Configures(service.ServiceType)) && !services.Any(IsOfPackage))
        {
            throw new InvalidOperationException(
                $"services.Configure<{nameof(QuoteAttributionOptions)}>(…) has no effect on AddQuoteAttribution(…) of the package QuoteAttribution. "
                + $"Add the package {Package} and call services.AddQuoteAttributionFromOptions() in place of AddQuoteAttribution(…), "
                + "or give the values to AddQuoteAttribution(options => …) and remove Configure.");
        }
    }

    private static bool Configures(Type service) =>
        service.IsConstructedGenericType
        && service.GenericTypeArguments is [var options] && options == typeof(QuoteAttributionOptions)
        && OptionsSystem.Contains($"{service.Namespace}.{service.Name}");

    // That package reads the options, perhaps of another name than the one at hand, and looks itself whether it comes too late.
    private static bool IsOfPackage(ServiceDescriptor service) =>
        !service.IsKeyedService && service.ImplementationType?.Assembly.GetName().Name == Package;
}
