using System.Text;
using System.Text.RegularExpressions;
using QuoteAttribution.Tests.Cases;

namespace QuoteAttribution.Tests.Properties;

/// <summary>The same text, however it is written, says the same: line ends, spaces, marks, accents, and what nobody sees. The texts are all written cases.</summary>
public sealed partial class SameTextTests
{
    // One or two lines that break before a name may as well be paragraphs.
    private const int FewestBreaks = 5;

    private static readonly QuoteAttributor Reader = new(new QuoteAttributionOptions { Reports = ReportSelection.Everything });

    private static readonly WrittenCase[] Cases =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.md").Order(StringComparer.Ordinal).SelectMany(WrittenCase.Read)];

    private static readonly Lazy<string[][]> SaidInCases = new(static () => [.. Cases.Select(static c => Said(c.Text).ToArray())]);

    private static readonly Dictionary<string, Func<string, string>> Writings = new(StringComparer.Ordinal)
    {
        ["line ends of Windows"] = static text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["blanks at the ends of lines"] = static text => text.Replace("\n", "  \n", StringComparison.Ordinal) + "  ",
        ["letters and their accents apart"] = static text => text.Normalize(NormalizationForm.FormD),
        ["doubled spaces"] = static text => text.Replace(" ", "  ", StringComparison.Ordinal),
        ["spaces that break no line"] = static text => text.Replace(' ', '\u00A0'),
        ["soft hyphens in words"] = static text => WithinWord().Replace(text, "$1\u00AD"),
        ["places in words where a line may break"] = static text => WithinWord().Replace(text, "$1\u200B"),
        ["marks of direction around names"] = static text => Capitalised().Replace(text, "\u200E$0\u200E"),
        ["marks of direction around quotations"] = static text => text.Replace("“", "\u202A“", StringComparison.Ordinal).Replace("”", "”\u202C", StringComparison.Ordinal),
        ["a byte order mark"] = static text => "\uFEFF" + text,
        ["straight double marks"] = static text => text.Replace('“', '"').Replace('”', '"'),
        ["straight apostrophes in words"] = static text => Apostrophe().Replace(text, "'"),

        // A short line alone is a headline where a paragraph stands below.
        ["another paragraph below"] = static text => text.Contains("\n\n", StringComparison.Ordinal) ? text + "\n\nThe ferry runs twice a day.\n" : text,
    };

    public static TheoryData<string> Names => [.. Writings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_says_the_same_with(string writing)
    {
        var changed = Cases.Where((c, i) => !Said(Writings[writing](c.Text)).SequenceEqual(SaidInCases.Value[i])).Select(static c => c.ToString());

        string.Join('\n', changed).Should().BeEmpty();
    }

    [Fact]
    public void A_text_says_the_same_broken_into_lines()
    {
        foreach (var file in Cases.Where(static c => !SingleBreak().IsMatch(c.Text)).GroupBy(static c => c.File))
        {
            var text = string.Join("\n\n", file.Select(static c => c.Text));
            var wrapped = string.Join("\n\n", text.Split("\n\n").Select(Wrapped));
            if (SingleBreak().Count(wrapped) < FewestBreaks)
            {
                continue;
            }

            Said(wrapped).Should().Equal(Said(text), file.Key);
        }
    }

    [Fact]
    public void All_that_is_found_stands_in_the_text_as_it_was_given()
    {
        foreach (var c in Cases)
        {
            var text = WithinWord().Replace(c.Text, "$1\u00AD");
            var result = Reader.Analyze(text, TestContext.Current.CancellationToken);

            result.Text.Should().BeSameAs(text);
            result.Sentences.Should().Equal(Reader.SplitSentences(text));
            result.Passages.Should().Equal(Reader.FindPassages(text));
            result.Sentences.Select(span => Shown(span.In(text).ToString())).Should().Equal(Reader.SplitSentences(c.Text).Select(span => Shown(span.In(c.Text).ToString())));
            Reader.Tokenize(text).Select(token => Shown(token.Span.In(text).ToString())).Should().Equal(Reader.Tokenize(c.Text).Select(token => Shown(token.Span.In(c.Text).ToString())));
        }
    }

    [Theory]
    [InlineData("\u201C\u2013\u2019mayor!(\u00BB\u4E2D\u300C( mayorMr.\"dogs' \u00AB\u200Bmayor--\u0000Mr.*\u201D'! 'tisU.S.\t`.\u300C,''--\u201E(\u300C]\tAnna\nsaid:;' I*\u201De\u0301...-1,250.5\u00AB\n\u201E6'2\"")]
    public void Marks_within_marks_that_began_in_a_sentence_before_are_read(string text) =>
        Reader.Analyze(text, TestContext.Current.CancellationToken).Quotations.Should().NotBeEmpty();

    [Fact]
    public void Many_threads_find_what_one_finds()
    {
        var expected = Cases.Select(static c => Reader.Analyze(c.Text).ToJson()).ToArray();
        var found = new string[4 * Cases.Length];

        Parallel.For(0, found.Length, i => found[i] = Reader.Analyze(Cases[i % Cases.Length].Text).ToJson());

        found.Should().Equal(Enumerable.Repeat(expected, 4).SelectMany(static all => all));
    }

    private static IEnumerable<string> Said(string text)
    {
        foreach (var quotation in Reader.Analyze(text).Quotations)
        {
            var attribution = quotation.Attribution;
            yield return Shown($"{quotation.Text} | {attribution?.Speaker?.Name} | {attribution?.Cue?.Text} | {attribution?.Mention?.Text} | {attribution?.Rule.Id} | {quotation.Kind}");
        }
    }

    private static string Shown(string text) =>
        Hidden().Replace(Blanks().Replace(text.Normalize(), " "), string.Empty).Replace('“', '"').Replace('”', '"').Replace('’', '\'');

    private static string Wrapped(string paragraph)
    {
        const int Width = 72;
        var lines = new StringBuilder();
        var width = 0;
        foreach (var word in paragraph.Split(' '))
        {
            var breaks = width > 0 && width + word.Length >= Width;
            lines.Append(width == 0 ? "" : breaks ? "\n" : " ").Append(word);
            width = breaks ? word.Length : width + word.Length + 1;
        }

        return lines.ToString();
    }

    [GeneratedRegex(@"(\b[a-zA-Z]{3,4})(?=[a-z]{2})")]
    private static partial Regex WithinWord();

    [GeneratedRegex(@"\b[A-Z][a-z]+\b")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"(?<=\w)’(?=\w)")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"[^\n]\n[^\n]")]
    private static partial Regex SingleBreak();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\p{Cf}")]
    private static partial Regex Hidden();
}
