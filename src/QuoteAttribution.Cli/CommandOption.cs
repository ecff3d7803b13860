using System.CommandLine;
using System.Globalization;

namespace QuoteAttribution.Cli;

/// <summary>The two kinds of option that several commands have: one of some words, and a number within bounds.</summary>
internal static class CommandOption
{
    /// <summary>An option that takes one of some words; the first holds where it is left out.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>An option that takes a number; null where it is left out.</summary>
    /// <param name="name">Its name, with the dashes.</param>
    /// <param name="description">What it does.</param>
    /// <param name="helpName">What the help calls the number.</param>
    /// <param name="bounds">Which numbers it takes, in words: <c>a number from 0 to 1</c>.</param>
    /// <param name="isWithin">Whether a number is one of those.</param>
    public static Option<T?> Number<T>(string name, string description, string helpName, string bounds, Predicate<T> isWithin)
        where T : struct, IParsable<T> => new(name)
        {
            Description = description,
            HelpName = helpName,
            // A validator that asks the parser for the value of "--top x" ends the program.
            CustomParser = given =>
            {
                if (T.TryParse(given.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && isWithin(number))
                {
                    return number;
                }

                given.AddError($"{name} takes {bounds}, not {given.Tokens[0].Value}");
                return null;
            },
        };
}
