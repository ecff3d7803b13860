using System.Reflection;
using System.Reflection.Emit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace QuoteAttribution.Tests
{
    /// <summary>Whoever configures the options by the options system, which this package does not read, is told so; nobody else is.</summary>
    public sealed class UnreadOptionsTests
    {
        private const string Reader = "QuoteAttribution.Extensions.DependencyInjection";

        public static TheoryData<string, Type, bool> Services => new()
        {
            { "configured", typeof(IConfigureOptions<QuoteAttributionOptions>), true },
            { "configured afterwards", typeof(IPostConfigureOptions<QuoteAttributionOptions>), true },
            { "others are configured", typeof(IConfigureOptions<string>), false },
            { "validated only", typeof(IEnumerable<QuoteAttributionOptions>), false },
            { "a table of them", typeof(Dictionary<QuoteAttributionOptions, string>), false },
            { "a service that is no kind of anything", typeof(string), false },
        };

        [Theory]
        [MemberData(nameof(Services))]
        public void What_is_not_read_is_refused(string what, Type service, bool isRefused)
        {
            var services = With(service);

            var add = () => services.AddQuoteAttribution();

            if (isRefused)
            {
                add.Should().Throw<InvalidOperationException>(what).WithMessage($"*{Reader}*");
            }
            else
            {
                add.Should().NotThrow(what);
            }
        }

        [Fact]
        public void The_package_that_reads_them_may_be_there()
        {
            var services = With(typeof(IConfigureOptions<QuoteAttributionOptions>));
            ((ICollection<ServiceDescriptor>)services).Add(new ServiceDescriptor(typeof(object), OfReader(), ServiceLifetime.Singleton));

            services.Invoking(static all => all.AddQuoteAttribution()).Should().NotThrow();
        }

        [Fact]
        public void A_service_with_a_key_is_not_of_that_package()
        {
            var services = With(typeof(IConfigureOptions<QuoteAttributionOptions>));
            services.AddKeyedSingleton<object, string>("a key");

            services.Invoking(static all => all.AddQuoteAttribution()).Should().Throw<InvalidOperationException>().WithMessage($"*{Reader}*");
        }

        private static ServiceCollection With(Type service)
        {
            var services = new ServiceCollection();
            services.AddSingleton(service, static _ => new object());
            return services;
        }

        private static Type OfReader() =>
            AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(Reader), AssemblyBuilderAccess.Run).DefineDynamicModule(Reader).DefineType("Service").CreateType();
    }
}

// The library knows these by their names.
namespace Microsoft.Extensions.Options
{
    internal interface IConfigureOptions<TOptions>;

    internal interface IPostConfigureOptions<TOptions>;
}
