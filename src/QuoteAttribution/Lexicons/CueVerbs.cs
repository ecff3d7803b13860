using System.Diagnostics.CodeAnalysis;

namespace QuoteAttribution.Lexicons;

/// <summary>Reads the cue verbs that a user gives, and says what is wrong with one that would work by half.</summary>
internal static class CueVerbs
{
    private static readonly string[] Files = ["common-verbs.txt", "cue-verbs.txt"];

    private const string Remedy =
        "give a verb by its base alone (\"harrumph\") or, where it is irregular, with all its forms separated by spaces: base, third person, past, -ing, "
        + "and the past participle where it differs (\"misspeak misspeaks misspoke misspeaking misspoken\")";

    /// <summary>The lines of forms of all verbs, as they would stand in a file of the lexicon.</summary>
    /// <exception cref="ArgumentException">A verb is no verb, or its forms are not those that are expected.</exception>
    public static IEnumerable<string> Lines(IReadOnlyList<string> verbs) => verbs.SelectMany(LinesOf);

    private static IEnumerable<string> LinesOf(string? verb)
    {
        if (!AreWords(verb))
        {
            throw Fault(verb, "");
        }

        var forms = verb.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return forms.Length switch
        {
            1 => FromBase(verb, forms[0]),
            4 or 5 when VerbForms.English.MisplacedIn(forms) is >= 0 and var place =>
                throw Fault(verb, $", in which \"{forms[place]}\" is not {Expected(place)} of \"{forms[0]}\""),
            4 or 5 => [string.Join(' ', forms)],
            _ => throw Fault(verb, $", which has {forms.Length} forms"),
        };
    }

    private static bool AreWords([NotNullWhen(true)] string? verb) =>
        !string.IsNullOrWhiteSpace(verb) && verb.All(static c => char.IsLetter(c) || c is ' ' or '-' or '\'');

    private static string Expected(int place) => place switch
    {
        1 => "the third person",
        2 => "the past",
        3 => "the -ing form",
        _ => "the past participle",
    };

    private static IEnumerable<string> FromBase(string given, string verb)
    {
        string[] known = [.. Files.SelectMany(LinesIn)];
        if (known.Where(line => BaseOf(line) == verb).ToArray() is { Length: > 0 } own)
        {
            return own;
        }

        var isOtherForm = known.Any(line => line.Split(' ').Contains(verb));
        if (!isOtherForm && FormsAfterPrefix(verb, known) is { Length: > 0 } alike)
        {
            return alike;
        }

        return isOtherForm || VerbForms.English.IsInflected(verb)
            ? throw Fault(given, ", which looks like another form than the base")
            : VerbForms.English.Inflect(verb);
    }

    /// <summary>The forms of a verb that is a prefix and a verb that the lexicon has: misspeak, like speak.</summary>
    private static string[] FormsAfterPrefix(string verb, string[] known)
    {
        var rests = VerbForms.English.Prefixes.Where(prefix => verb.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => verb[prefix.Length..].TrimStart('-')).ToArray();
        return
        [
            .. from line in known
               where rests.Contains(BaseOf(line))
               select string.Join(' ', line.Split(' ').Select(form => verb[..^BaseOf(line).Length] + form)),
        ];
    }

    private static string BaseOf(string line) => line[..line.IndexOf(' ', StringComparison.Ordinal)];

    private static IEnumerable<string> LinesIn(string file)
    {
        using var lines = LexiconFile.Open(file);
        while (lines.Next())
        {
            yield return lines.Entry;
        }
    }

    [SuppressMessage("Usage", "CA2208", Justification = "The caller of the public constructor knows the option, not this method's parameters.")]
    private static ArgumentException Fault(string? verb, string reason) => new(
        $"{nameof(QuoteAttributionOptions.AdditionalCueVerbs)} holds \"{verb}\"{reason}; {Remedy}.", nameof(QuoteAttributionOptions.AdditionalCueVerbs));
}
