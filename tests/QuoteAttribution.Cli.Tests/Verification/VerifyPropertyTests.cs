using CsCheck;
using QuoteAttribution.Cli.Verification;

namespace QuoteAttribution.Cli.Tests.Verification;

public class VerifyPropertyTests
{
    private static readonly string[] _marks = [" ", " ", " ", ", ", "\n", " — ", ". ", "; ", ",” “", "\r\n\r\n", " (", ") "];

    private static readonly Gen<string> _word =
        Gen.Select(OneOf("ba", "ke", "lo", "ni", "fi", "Mu", "dé", "so'"), OneOf("rt", "lm", "ns", "fi"), OneOf("a", "e", "i", "o"))
            .Array[1, 2].Select(static parts => string.Concat(parts.Select(static part => part.Item1 + part.Item2 + part.Item3)));

    // Words of a text, what stands after each, and which of them are quoted.
    private static readonly Gen<(string[] Words, string[] Marks, int Start, int Length)> _quoted =
        from words in _word.Array[20, 120]
        from marks in OneOf(_marks).Array[words.Length]
        from start in Gen.Int[0, words.Length - 12]
        from length in Gen.Int[6, 12]
        select (words, marks, start, length);

    [Fact]
    public void Any_words_cut_out_of_a_text_are_verbatim_there() => _quoted.Sample(static quoted =>
    {
        var text = Join(quoted.Words, quoted.Marks, 0, quoted.Words.Length);
        var quotation = Join(quoted.Words, quoted.Marks, quoted.Start, quoted.Length);

        var finding = Verifying.Find(text, quotation);

        finding!.Verdict.Should().Be(Verdict.Verbatim);
        text[finding.Spans[0].Start..finding.Spans[^1].End].Should().Be(quotation);
    });

    [Fact]
    public void With_other_marks_they_are_the_same() => _quoted.Select(_quoted).Sample(static (quoted, other) =>
    {
        var text = Join(quoted.Words, quoted.Marks, 0, quoted.Words.Length);
        var marks = quoted.Marks.Select((_, i) => other.Marks[i % other.Marks.Length]).ToArray();
        var quotation = Join(quoted.Words, marks, quoted.Start, quoted.Length).ToUpperInvariant();

        Verifying.Find(text, quotation)!.Verdict.Should().Be(Verdict.Same);
    });

    [Fact]
    public void With_one_word_swapped_they_are_altered_and_just_that_word_is_named() => Gen.Select(_quoted, Gen.Int[0, 5]).Sample(static (quoted, at) =>
    {
        var words = quoted.Words.ToArray();
        words[quoted.Start + at] = "zinnia";
        var quotation = Join(words, quoted.Marks, quoted.Start, quoted.Length);

        var finding = Verifying.Find(Join(quoted.Words, quoted.Marks, 0, words.Length), quotation);

        finding!.Verdict.Should().Be(Verdict.Altered);
        var changed = finding.Diff!.Single(static part => part.Kind == DiffKind.Changed);
        changed.Quoted.Should().Be("zinnia");
        changed.Said.Should().Be(quoted.Words[quoted.Start + at].TrimEnd('\''));
    });

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Join(string[] words, string[] marks, int start, int length) =>
        string.Concat(Enumerable.Range(start, length).Select(i => i + 1 < start + length ? words[i] + marks[i] : words[i]));
}
