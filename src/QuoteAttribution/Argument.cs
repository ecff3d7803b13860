using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace QuoteAttribution;

// How the constructors of the public types check what they are given.
internal static class Argument
{
    public static void ThrowIfUndefined<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"Give one of {string.Join(", ", Enum.GetNames<TEnum>())}.");
        }
    }

    public static void ThrowIfNoShare(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(name, value, "Give a number from 0 to 1.");
        }
    }

    public static void ThrowIfBeyond(TextSpan span, string text, string name)
    {
        if (span.End > text.Length)
        {
            throw new ArgumentOutOfRangeException(name, span, $"{span} reaches beyond the text, which has {text.Length} characters.");
        }
    }

    // A list of its own, which neither the caller nor a user can change.
    public static ReadOnlyCollection<T> CopyOf<T>(IReadOnlyList<T> items, [CallerArgumentExpression(nameof(items))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        T[] copy = [.. items];
        return Array.Exists(copy, static item => item is null)
            ? throw new ArgumentException("The list holds a null.", name)
            : Array.AsReadOnly(copy);
    }
}
