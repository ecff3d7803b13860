namespace QuoteAttribution.Lexicons;

/// <summary>How a regular verb spells its forms, from <c>verb-forms.txt</c>; read when first asked for.</summary>
internal sealed class VerbForms
{
    private static readonly Lazy<VerbForms> Lazy = new(static () => new VerbForms());

    private readonly ILookup<string, string> _sections;
    private readonly string[][] _endings;

    private VerbForms()
    {
        List<(string Section, string Entry)> entries = [];
        using var lines = LexiconFile.Open("verb-forms.txt");
        while (lines.Next())
        {
            entries.Add((lines.Section, lines.Entry.Replace("-", null, StringComparison.Ordinal)));
        }

        _sections = entries.ToLookup(static entry => entry.Section, static entry => entry.Entry, StringComparer.Ordinal);
        _endings = [.. _sections["VerbEnding"].Select(static row => row.Split(' '))];
    }

    public static VerbForms English => Lazy.Value;

    /// <summary>What may stand before a verb without changing how it is inflected: <c>mis</c>, <c>re</c>.</summary>
    public IEnumerable<string> Prefixes => _sections["Prefix"];

    /// <summary>
    /// The forms of a base, in the order of the lexicon's files: base, third person, past and -ing. Two lines where the end may be doubled or
    /// not: <c>travel travels traveled traveling</c>, <c>travel travels travelled travelling</c>.
    /// </summary>
    public IEnumerable<string> Inflect(string verb)
    {
        var (ending, third, past, gerund) = EndingOf(verb);
        var stem = verb[..^ending.Length];
        var doubles = DoublesItsEnd(verb);
        if (!doubles || VowelsApart(verb) > 1)
        {
            yield return $"{verb} {stem}{third} {stem}{past} {stem}{gerund}";
        }

        if (doubles)
        {
            var doubled = verb + verb[^1];
            yield return $"{verb} {stem}{third} {doubled}{past} {doubled}{gerund}";
        }
    }

    /// <summary>Whether the word ends as a form does that is no base: quipped, quips, quipping; but sing, and hiss.</summary>
    public bool IsInflected(string word) =>
        !EndsIn(word, "BaseEnding")
        && _sections["Inflected"].Any(ending => word.EndsWith(ending, StringComparison.Ordinal) && VowelsApart(word[..^ending.Length]) > 0);

    /// <summary>The place of the form that does not stand where it should in a full line of four or five; -1 where all do.</summary>
    public int MisplacedIn(string[] forms)
    {
        if (!IsLonger(forms[1], forms[0], ending: "ThirdPersonEnding", kept: 1))
        {
            return 1;
        }

        if (!IsLonger(forms[3], forms[0], ending: "GerundEnding", kept: 2))
        {
            return 3;
        }

        // "misspoken" cannot be a past while "misspoke" is the participle.
        var swapped = forms.Length > 4 && EndsIn(forms[2], "ParticipleEnding") && !EndsIn(forms[4], "ParticipleEnding");
        return swapped || IsOther(forms[2], forms) ? 2
            : forms.Length > 4 && IsOther(forms[4], forms) ? 4
            : -1;
    }

    /// <summary>Whether a past or a participle is the third person or the -ing form.</summary>
    private static bool IsOther(string form, string[] forms) => form == forms[1] || form == forms[3];

    /// <summary>Whether a form ends so and begins like its base, of which up to <paramref name="kept"/> letters at the end may be others: replies, lying.</summary>
    private bool IsLonger(string form, string verb, string ending, int kept) =>
        form.Length > verb.Length && EndsIn(form, ending) && form.StartsWith(verb[..Math.Max(1, verb.Length - kept)], StringComparison.Ordinal);

    private bool EndsIn(string word, string section) => _sections[section].Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private (string Ending, string Third, string Past, string Gerund) EndingOf(string verb) =>
        _endings.First(row => verb.EndsWith(row[0], StringComparison.Ordinal)) is [var ending, var third, var past, var gerund]
            ? (ending, third, past, gerund)
            : throw new InvalidOperationException("A row of [VerbEnding] in verb-forms.txt has four parts.");

    /// <summary>Whether the last letter stands after a single vowel and is one that is doubled there: quip, but moan and mew.</summary>
    private bool DoublesItsEnd(string verb) =>
        verb.Length > 1 && IsIn("Doubled", verb[^1]) && IsVowel(verb, verb.Length - 2) && !IsVowel(verb, verb.Length - 3);

    /// <summary>The stretches of vowels, about as many as syllables.</summary>
    private int VowelsApart(string word) => Enumerable.Range(0, word.Length).Count(i => IsVowel(word, i) && !IsVowel(word, i - 1));

    private bool IsVowel(string word, int place) =>
        place >= 0 && IsIn("Vowel", word[place]) && !(place > 0 && _sections["ConsonantPair"].Contains(word[(place - 1)..(place + 1)]));

    private bool IsIn(string section, char letter) => _sections[section].Any(entry => entry[0] == letter);
}
