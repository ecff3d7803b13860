

namespace QuoteAttribution.Tests;

/// <summary>What a thread keeps from one text for the next must not be seen in the next.</summary>
public class ReuseTests
{
    private const string Article = "“The ferry is late,” said Ines Moor, the harbour master. “It is always late,” Moor said. Tom Hale called her “unkind”.";

    [Fact]
    public void A_text_gives_the_same_result_after_any_other()
    {
        var first = Summary(Article);
        foreach (var other in (string[])[Crowd(3), Crowd(4000), Dialogue(3), Dialogue(4000), "“", "", "Moor said that Ines Hale was late. Mrs. Moor said so, too."])
        {
            Analyze(other);

            Summary(Article).Should().Equal(first);
        }
    }

    [Fact]
    public void A_text_gives_the_same_result_after_a_cancelled_one()
    {
        var first = Summary(Article);
        var cancelled = () => QuoteAttributor.Default.Analyze(Crowd(50), new CancellationToken(canceled: true));
        cancelled.Should().Throw<OperationCanceledException>();

        Summary(Article).Should().Equal(first);
    }

    [Fact]
    public void A_dialogue_gives_the_same_result_after_any_other()
    {
        var first = Summary(Dialogue(20));
        foreach (var other in (string[])[Dialogue(4000), Crowd(4000), Article])
        {
            Analyze(other);

            Summary(Dialogue(20)).Should().Equal(first);
        }
    }

    [Fact]
    public void Thousands_who_speak_one_line_each_are_told_apart() => Analyze(Dialogue(10_000)).Speakers.Should().HaveCount(10_000);

    [Fact]
    public void Many_threads_find_what_one_finds()
    {
        var first = Summary(Article);
        var others = new List<string>[32];
        Parallel.For(0, others.Length, i =>
        {
            Analyze(Crowd(i * 7));
            others[i] = Summary(Article);
        });

        others.Should().AllSatisfy(other => other.Should().Equal(first));
    }

    [Fact]
    public void Hundreds_of_one_surname_are_still_told_apart_by_their_first_names()
    {
        var speakers = Analyze(Crowd(300)).Speakers;

        speakers.Should().HaveCount(300);
        speakers.Should().OnlyContain(speaker => speaker.Aliases.Count == 1);
    }

    [Fact]
    public void Mentions_can_be_listed_again_and_again()
    {
        var mentions = Analyze(Article).Speakers[0].Mentions;

        mentions.Should().Equal(mentions.ToArray());
        mentions[1].Should().Be(new Mention(Article, mentions[1].Span, MentionKind.Name));
    }

    private static AttributionResult Analyze(string text) => QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);

    private static List<string> Summary(string text)
    {
        var result = Analyze(text);
        return
        [
            .. result.Quotations.Select(q => $"{string.Join(';', q.Spans)} {q.Attribution?.Cue} {q.Attribution?.Mention} {q.Attribution?.Speaker}"),
            .. result.Speakers.Select(s => $"{s} {string.Join(';', s.Aliases)} {string.Join(';', s.Mentions)}"),
        ];
    }

    private static string Crowd(int people) => string.Concat(Names(people).Select(static name => $"“So it is,” said {name} Moor.\n\n"));

    private static string Dialogue(int people) => string.Concat(Names(people).Select(static name => $"“Is it so?” asked {name}.\n\n“It is!”\n\n"));

    private static IEnumerable<string> Names(int count) =>
        Enumerable.Range(0, count).Select(i => $"{(char)('A' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}nor");
}
