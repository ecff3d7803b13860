using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace QuoteAttribution.Tests;

/// <summary>Whoever leaves out what is needed, or gives what cannot be, is told which argument it was: of every public constructor and method.</summary>
public sealed class PublicArgumentTests
{
    private const string Text = "“It will hold,” said Ann Reed.";
    private static readonly TextSpan Beyond = new(0, Text.Length + 1);

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, object> Samples = new()
    {
        [typeof(string)] = Text,
        [typeof(TextSpan)] = new TextSpan(0, 3),
        [typeof(IQuoteAttributor)] = QuoteAttributor.Default,
        [typeof(AttributionResult)] = QuoteAttributor.Default.Analyze(Text),
        [typeof(AttributionRule)] = AttributionRules.All[0],
        [typeof(Reason)] = new Reason("id", "text"),
        [typeof(Quotation)] = new Quotation(Text, [new TextSpan(1, 3)]),
        [typeof(KnownSpeaker)] = new KnownSpeaker("Ann Reed"),
        [typeof(Exception)] = new InvalidOperationException(),
        [typeof(AttributionJsonOptions)] = new AttributionJsonOptions(),
        [typeof(IEnumerable<string>)] = (string[])[Text],
        [typeof(IAsyncEnumerable<string>)] = AsyncEnumerable.Empty<string>(),
        [typeof(IServiceCollection)] = new ServiceCollection(),
        [typeof(Action<QuoteAttributionOptions>)] = (Action<QuoteAttributionOptions>)(static _ => { }),
        [typeof(object)] = "key",
        [typeof(Stream)] = new MemoryStream(),
        [typeof(Utf8JsonWriter)] = new Utf8JsonWriter(new MemoryStream()),
        [typeof(QuoteAttributor)] = QuoteAttributor.Default,
    };

    private static IEnumerable<MethodBase> Doors => typeof(QuoteAttributor).Assembly.GetExportedTypes().Where(static type => type is { IsEnum: false, IsInterface: false, ContainsGenericParameters: false })
        .SelectMany(static type => type.GetConstructors().Concat<MethodBase>(type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)))
        .Where(static door => door is not MethodInfo { ReturnType.IsByRefLike: true } && !door.GetParameters().Any(static parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef))
        .Where(static door => !door.ContainsGenericParameters && !door.Name.Contains('_', StringComparison.Ordinal) && !door.Name.Contains('<', StringComparison.Ordinal) && door.Name is not ("Equals" or "ToString"));

    [Fact]
    public void What_is_needed_is_not_left_out()
    {
        foreach (var (door, place, arguments) in Calls(static parameter => !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.NotNull))
        {
            arguments[place] = null;

            Thrown(door, arguments).Should().BeAssignableTo<ArgumentNullException>(because: Called(door)).Which.ParamName.Should().Be(door.GetParameters()[place].Name, Called(door));
        }
    }

    [Fact]
    public void A_choice_is_one_of_those_that_there_are()
    {
        foreach (var (door, place, arguments) in Calls(static parameter => parameter.ParameterType.IsEnum))
        {
            arguments[place] = Enum.ToObject(door.GetParameters()[place].ParameterType, 77);

            Thrown(door, arguments).Should().BeAssignableTo<ArgumentException>(because: Called(door)).Which.ParamName.Should().Be(door.GetParameters()[place].Name, Called(door));
        }
    }

    [Fact]
    public void What_stands_in_a_text_does_not_reach_beyond_it()
    {
        foreach (var (door, place, arguments) in Calls(static parameter => parameter.ParameterType == typeof(TextSpan)).Where(static call => call.Door.GetParameters().Any(static other => other.ParameterType == typeof(string)) && call.Door.IsConstructor && call.Door.DeclaringType != typeof(Diagnostic)))
        {
            arguments[place] = Beyond;

            Thrown(door, arguments).Should().BeAssignableTo<ArgumentException>(because: Called(door)).Which.ParamName.Should().Be(door.GetParameters()[place].Name, Called(door));
        }
    }

    [Fact]
    public void A_list_holds_no_gap()
    {
        foreach (var (door, place, arguments) in Calls(static parameter => IsListOfObjects(parameter.ParameterType)))
        {
            arguments[place] = Array.CreateInstance(door.GetParameters()[place].ParameterType.GetGenericArguments()[0], 1);

            Thrown(door, arguments).Should().BeAssignableTo<ArgumentException>(because: Called(door)).Which.ParamName.Should().Be(door.GetParameters()[place].Name, Called(door));
        }
    }

    private static IEnumerable<(MethodBase Door, int Place, object?[] Arguments)> Calls(Func<ParameterInfo, bool> which) =>
        Doors.SelectMany(door => door.GetParameters().Where(which).Select(parameter => (door, parameter.Position, Arguments(door))));

    private static object?[] Arguments(MethodBase door) => [.. door.GetParameters().Select(static parameter => parameter.HasDefaultValue ? parameter.DefaultValue : Sample(parameter.ParameterType))];

    private static object? Sample(Type type) =>
        Samples.TryGetValue(type, out var sample) ? sample
        : IsList(type) ? ListOf(type.GetGenericArguments()[0])
        : type.IsValueType && !type.IsByRefLike ? Activator.CreateInstance(type)
        : null;

    private static Array ListOf(Type type)
    {
        var list = Array.CreateInstance(type, 1);
        list.SetValue(Sample(type), 0);
        return list;
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static bool IsListOfObjects(Type type) => IsList(type) && !type.GetGenericArguments()[0].IsValueType;

    private static string Called(MethodBase door) => $"{door.DeclaringType!.Name} {door}";

    private static Exception? Thrown(MethodBase door, object?[] arguments)
    {
        try
        {
            _ = door is ConstructorInfo constructor ? constructor.Invoke(arguments) : door.Invoke(door.IsStatic ? null : Sample(door.DeclaringType!), arguments);
            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException;
        }
    }
}
