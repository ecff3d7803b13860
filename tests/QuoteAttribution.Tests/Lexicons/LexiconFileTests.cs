using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Tests.Lexicons;

public class LexiconFileTests
{
    private static readonly string[] Tables = ["marks.txt", "mark-costs.txt", "attribution-patterns.txt", "phrase-patterns.txt", "reason-words.txt", "turn-labels.txt", "verb-forms.txt"];

    public static TheoryData<string> Files => new(typeof(Lexicon).Assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".txt", StringComparison.Ordinal)));

    /// <summary>Files with one lemma a line; a line of first names is no lemma, and tables stand in the order of their meaning.</summary>
    public static TheoryData<string> Words => new(typeof(Lexicon).Assembly.GetManifestResourceNames()
        .Where(static name => name.EndsWith(".txt", StringComparison.Ordinal) && !name.EndsWith("-weights.txt", StringComparison.Ordinal)
            && name is not "first-names.txt" && !Tables.Contains(name)));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_head_of_a_file_says_where_it_comes_from_and_its_licence(string file)
    {
        using var reader = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream(file)!);
        var head = reader.ReadToEnd().Split("\n[")[0];

        head.Should().StartWith("#").And.Contain("Source:").And.MatchRegex("Licence|MIT");
    }

    /// <summary>Two lists of one name were read as one: where one drives to, “back” and “train”, were verbs that bring in speech.</summary>
    [Theory]
    [MemberData(nameof(Words))]
    public void No_section_stands_twice(string file)
    {
        using var reader = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream(file)!);

        reader.ReadToEnd().Split('\n').Where(static line => line.StartsWith('[')).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_are_in_lower_case_but_for_the_pronoun_I(string file) =>
        Entries(file).Should().OnlyContain(static entry => entry.Line == "I" || !entry.Line.Any(char.IsUpper));

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_are_sorted_within_their_section(string file)
    {
        var entries = Entries(file);
        var unsorted = entries.Zip(entries.Skip(1))
            .Where(static pair => pair.First.Section == pair.Second.Section && string.CompareOrdinal(pair.First.Line, pair.Second.Line) > 0)
            .Select(static pair => $"{pair.Second.Line} after {pair.First.Line} in [{pair.First.Section}]");

        unsorted.Should().BeEmpty();
    }

    /// <summary>"Quoth" and "methinks" have no more than three.</summary>
    [Theory]
    [InlineData("common-verbs.txt")]
    [InlineData("cue-verbs.txt")]
    public void A_verb_has_its_three_to_five_forms_on_one_line(string file) =>
        Entries(file).Should().OnlyContain(static entry => Forms(entry.Line) >= 3 && Forms(entry.Line) <= 5);

    private static int Forms(string line) => line.Split(' ').Length;

    private static List<(string Section, string Line)> Entries(string file)
    {
        List<(string Section, string Line)> entries = [];
        using var lines = LexiconFile.Open(file);
        while (lines.Next())
        {
            entries.Add((lines.Section, lines.Entry));
        }

        return entries;
    }
}
