using System.Reflection;
using System.Runtime.CompilerServices;

namespace QuoteAttribution.Tests.Architecture;

public sealed class ArchitectureTests
{
    private const string Root = "QuoteAttribution";

    /// <summary>In the order in which a text passes them.</summary>
    private static readonly string[] Layers = ["Memory", "Lexicons", "Segmentation", "Quoting", "Genres", "Phrases", "Names", "Cues", "Coreference", "Resolution", "Pipeline"];

    private static readonly Type[] Types =
    [
        .. typeof(QuoteAttributor).Assembly.GetTypes().Where(static type => type.Namespace is Root || IsBelowRoot(type)),
    ];

    private static readonly Type[] PublicTypes =
    [
        .. Types.Where(static type => type.IsVisible && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)),
    ];

    [Fact]
    public void A_stage_uses_only_the_stages_before_it() =>
        Types.Where(IsBelowRoot)
            .SelectMany(static type => TypeReferences.Of(type)
                .Where(used => IsBelowRoot(used) && Layer(used) > Layer(type) && !IsToBeParted(type, used))
                .Select(used => $"{type.FullName} uses {used.FullName}"))
            .Should().BeEmpty();

    [Fact]
    public void Every_internal_namespace_is_a_known_stage() =>
        Types.Where(IsBelowRoot).Where(static type => Layer(type) < 0).Select(static type => type.FullName)
            .Should().BeEmpty();

    [Fact]
    public void Public_types_live_in_the_root_namespace() =>
        PublicTypes.Should().NotBeEmpty().And.OnlyContain(static type => type.Namespace == Root);

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

    [Fact]
    public void References_are_found_in_signatures_locals_and_generic_arguments()
    {
        TypeReferences.Of(typeof(Sample)).Should().Contain(
            [typeof(TextSpan), typeof(Cue), typeof(Mention), typeof(Speaker), typeof(Token), typeof(IDisposable)]);
    }

    private static bool IsBelowRoot(Type type) =>
        type.Namespace?.StartsWith(Root + ".", StringComparison.Ordinal) == true && type.Assembly == typeof(QuoteAttributor).Assembly;

    /// <summary>Names still keep whom the next room finds to bear them; the two are being parted.</summary>
    private static bool IsToBeParted(Type type, Type used) => type.Namespace == Root + ".Names" && used.Namespace == Root + ".Coreference";

    private static int Layer(Type type) => Array.IndexOf(Layers, type.Namespace!.Split('.')[1]);

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private sealed class Sample : IDisposable
    {
        private readonly List<Cue[]> _cues = [];

        public Speaker? Property { get; init; }

        public void Dispose() => _cues.Clear();

        public static int Signature(ref TextSpan span)
        {
            Token local = default;
            Use(ref local);
            return span.Length;
        }

        private static void Use<T>(ref T value) => _ = value;

        public static IEnumerable<Mention> Generic() => [];
    }
}
