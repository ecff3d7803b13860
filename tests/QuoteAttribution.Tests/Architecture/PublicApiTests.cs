using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace QuoteAttribution.Tests.Architecture;

/// <summary>What holds for every public type.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(QuoteAttributor).Assembly.GetExportedTypes();

    /// <summary>Those of which there are objects to look at.</summary>
    private static readonly Type[] Values =
    [
        .. Types.Where(static type => !type.IsEnum && !type.IsInterface && !type.IsAbstract)
            .Select(static type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(string)) : type),
    ];

    private static readonly XElement[] Documented =
    [
        .. XDocument.Load(Path.Combine(AppContext.BaseDirectory, "QuoteAttribution.xml")).Root!.Element("members")!.Elements("member"),
    ];

    private static readonly HashSet<string> Inherited = ["Equals", "GetHashCode", "PrintMembers", "<Clone>$", "op_Equality", "op_Inequality", "get_EqualityContract"];

    public static TheoryData<Type> AllTypes => [.. Types];

    public static TheoryData<Type> AllValues => [.. Values];

    [Fact]
    public void There_is_something_to_look_at() => Values.Should().HaveCountGreaterThan(10);

    [Theory]
    [MemberData(nameof(AllValues))]
    public void A_type_is_sealed_and_cannot_be_changed(Type type)
    {
        type.IsSealed.Should().BeTrue();
        type.GetFields(Declared).Should().NotContain(static field => !field.IsInitOnly && !field.IsLiteral);
        if (type != typeof(QuoteAttributionOptions))
        {
            type.GetProperties(Declared).Should().NotContain(static property => IsChangeable(property));
        }
    }

    [Theory]
    [MemberData(nameof(AllValues))]
    public void A_type_says_in_a_debugger_and_in_words_what_it_holds(Type type)
    {
        type.IsDefined(typeof(DebuggerDisplayAttribute)).Should().BeTrue();
        type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType.Should().Be(type);
        type.GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute)).Should().BeFalse("a list of all members is no help");
    }

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Every_member_is_documented(Type type)
    {
        var names = Documented.Select(static member => WithoutParameters(member.Attribute("name")!.Value)).ToHashSet();

        IdsOf(type).Where(id => !names.Contains(id)).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_else_is_documented_in_the_file_that_users_get()
    {
        var ids = Types.SelectMany(IdsOf).ToHashSet();

        Documented.Select(static member => WithoutParameters(member.Attribute("name")!.Value)).Where(id => !ids.Contains(id)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Every_parameter_is_documented(Type type)
    {
        foreach (var method in type.GetMethods(Declared).Where(static method => !Inherited.Contains(method.Name) && !method.IsSpecialName).Cast<MethodBase>().Concat(type.GetConstructors())
            .Where(static method => method.GetParameters().Length > 0))
        {
            var id = IdOf(type, method);
            var docs = Documented.Where(member => WithoutParameters(member.Attribute("name")!.Value) == id
                && ParametersIn(member.Attribute("name")!.Value) == method.GetParameters().Length);
            docs.Should().Contain(
                member => member.Element("inheritdoc") != null
                    || method.GetParameters().Select(static parameter => parameter.Name).All(name => member.Elements("param").Any(e => e.Attribute("name")!.Value == name)),
                $"{id} has parameters");
        }
    }

    [Theory]
    [MemberData(nameof(AllValues))]
    public void A_constructor_refuses_null_where_the_type_does_not_allow_it(Type type)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var constructor in type.GetConstructors())
        {
            var parameters = constructor.GetParameters();
            foreach (var parameter in parameters.Where(p => !p.ParameterType.IsValueType && nullability.Create(p).WriteState == NullabilityState.NotNull))
            {
                var arguments = parameters.Select(p => p == parameter ? null : Some(p)).ToArray();

                FluentActions.Invoking(() => constructor.Invoke(arguments)).Should().Throw<TargetInvocationException>()
                    .WithInnerException<ArgumentNullException>().WithParameterName(parameter.Name);
            }
        }
    }

    [Fact]
    public void A_list_is_handed_out_as_one_that_can_only_be_read() =>
        Types.SelectMany(static type => type.GetProperties(Declared)).Select(static property => property.PropertyType)
            .Where(static type => type != typeof(string) && type.IsAssignableTo(typeof(System.Collections.IEnumerable)))
            .Should().NotBeEmpty().And.OnlyContain(static type => type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));

    private static bool IsChangeable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static object? Some(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "“Rain,” she said.",
        var type when type == typeof(IReadOnlyList<TextSpan>) => new TextSpan[] { new(1, 5) },
        var type when type == typeof(IReadOnlyList<Quotation>) => Array.Empty<Quotation>(),
        var type when type == typeof(AttributionRule) => AttributionRules.All[0],
        var type when type == typeof(AttributionResult) => QuoteAttributor.Default.Analyze(""),
        var type when parameter.HasDefaultValue => parameter.DefaultValue is { } value && type.IsEnum ? Enum.ToObject(type, value) : parameter.DefaultValue,
        var type => Activator.CreateInstance(type),
    };

    private static IEnumerable<string> IdsOf(Type type) =>
    [
        "T:" + type.FullName,
        .. type.GetConstructors().Where(constructor => constructor.GetParameters().Length > 0).Select(_ => $"M:{type.FullName}.#ctor"),
        .. type.GetProperties(Declared).Where(static property => property.Name != "EqualityContract").Select(property => $"P:{type.FullName}.{property.Name}"),
        .. type.GetFields(Declared).Where(static field => !field.IsSpecialName).Select(field => $"F:{type.FullName}.{field.Name}"),
        .. type.GetMethods(Declared).Where(static method => !method.IsSpecialName && !IsGenerated(method)).Select(method => IdOf(type, method)),
    ];

    private static string IdOf(Type type, MethodBase method) =>
        $"M:{type.FullName}.{method.Name.Replace('.', '#')}" + (method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "");

    /// <summary>The parameters of an id: those of a generic type stand in braces, and their commas part no parameters.</summary>
    private static int ParametersIn(string id)
    {
        var depth = 0;
        return 1 + id.Count(c => (depth += c switch { '{' => 1, '}' => -1, _ => 0 }) == 0 && c == ',');
    }

    /// <summary>What the compiler writes into a record.</summary>
    private static bool IsGenerated(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name == "<Clone>$";

    private static string WithoutParameters(string id) => id.Split('(')[0];
}
