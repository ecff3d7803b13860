using System.Reflection;
using System.Runtime.CompilerServices;

namespace QuoteAttribution.Tests.Architecture;

public sealed class PublicTypeTests
{
    private static readonly Type[] PublicTypes =
    [
        .. typeof(QuoteAttributor).Assembly.GetTypes()
            .Where(static type => type.IsVisible && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)),
    ];

    [Fact]
    public void Public_types_live_in_the_root_namespace() =>
        PublicTypes.Should().NotBeEmpty().And.OnlyContain(static type => type.Namespace == nameof(QuoteAttribution));

    [Fact]
    public void Public_types_cannot_be_inherited() =>
        PublicTypes.Where(static type => !type.IsSealed && !type.IsInterface).Select(static type => type.FullName)
            .Should().BeEmpty();

    [Fact]
    public void Nothing_public_can_be_changed_but_the_options() =>
        PublicTypes.Where(static type => type != typeof(QuoteAttributionOptions))
            .SelectMany(static type => type.GetProperties())
            .Where(static property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
            .Select(static property => $"{property.DeclaringType}.{property.Name}")
            .Should().BeEmpty();

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
