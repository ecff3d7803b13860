using System.Reflection;

namespace QuoteAttribution.Tests.Architecture;

/// <summary>The types that a type names in its members, base types and local variables.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Of(Type type) => Named(type).SelectMany(Parts).Distinct();

    private static IEnumerable<Type?> Named(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetFields(Declared).Select(static field => field.FieldType),
        .. type.GetProperties(Declared).Select(static property => property.PropertyType),
        .. type.GetMethods(Declared).SelectMany(static method => Signature(method).Append(method.ReturnType)),
        .. type.GetConstructors(Declared).SelectMany(Signature),
    ];

    private static IEnumerable<Type> Signature(MethodBase method) =>
    [
        .. method.GetParameters().Select(static parameter => parameter.ParameterType),
        .. method.GetMethodBody()?.LocalVariables.Select(static local => local.LocalType) ?? [],
    ];

    /// <summary>A type itself, what it is an array of or a reference to, and its generic arguments.</summary>
    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(type),
        _ => [type],
    };
}
