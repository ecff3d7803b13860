using System.Globalization;
using System.Runtime.CompilerServices;

namespace QuoteAttribution.Lexicons;

/// <summary>Numbers of one kind, each under its name: a section of a weight file has a line <c>Name 1.5 # reason</c> for every name of an enumeration.</summary>
/// <typeparam name="TName">The names; the section is called as the enumeration is.</typeparam>
internal sealed class Weights<TName>
    where TName : struct, Enum
{
    private readonly double[] _values;

    private Weights(double[] values) => _values = values;

    /// <summary>The numbers in the order of their names.</summary>
    public ReadOnlySpan<double> Values => _values;

    public double this[TName name] => _values[NumberOf(name)];

    /// <summary>Reads the section of a file that comes with the library.</summary>
    public static Weights<TName> Of(string file)
    {
        using var lines = LexiconFile.Open(file);
        return Read(lines);
    }

    /// <summary>Reads the section of an open file.</summary>
    /// <exception cref="FormatException">A number is missing, given twice, unreadable, or has a name that nobody knows.</exception>
    public static Weights<TName> Read(LexiconFile file)
    {
        var names = Enum.GetValues<TName>();
        var values = new double[names.Length];
        Array.Fill(values, double.NaN);
        while (file.Next())
        {
            if (file.Section == typeof(TName).Name)
            {
                Set(values, file);
            }
        }

        foreach (var name in names)
        {
            if (double.IsNaN(values[NumberOf(name)]))
            {
                throw file.Fault($"[{typeof(TName).Name}] has no number for {name}; add one");
            }
        }

        return new Weights<TName>(values);
    }

    private static void Set(double[] values, LexiconFile file)
    {
        var words = file.Entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || !double.TryParse(words[1], CultureInfo.InvariantCulture, out var value))
        {
            throw file.Fault($"\"{file.Entry}\" is no name with a number after it");
        }

        if (!Enum.TryParse<TName>(words[0], out var name))
        {
            throw file.Fault($"[{typeof(TName).Name}] knows no {words[0]}; give one of {string.Join(", ", Enum.GetNames<TName>())}");
        }

        ref var place = ref values[NumberOf(name)];
        if (!double.IsNaN(place))
        {
            throw file.Fault($"{name} is given twice");
        }

        place = value;
    }

    private static int NumberOf(TName name) => Unsafe.SizeOf<TName>() == 1 ? Unsafe.BitCast<TName, byte>(name) : Unsafe.BitCast<TName, int>(name);
}
