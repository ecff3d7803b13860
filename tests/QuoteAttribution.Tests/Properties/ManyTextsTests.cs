using QuoteAttribution.Tests.Cases;

namespace QuoteAttribution.Tests.Properties;

/// <summary>A thread keeps its tables from text to text: many and different texts read on one thread give what each gives on a thread that has read nothing.</summary>
public sealed class ManyTextsTests
{
    private static readonly KnownSpeaker[] Cast = [new("Ann Reed", ["the mayor", "Annie"], Gender.Female), new("Tom Lind", gender: Gender.Male), new("Lind Shipping")];

    private static readonly QuoteAttributor[] Readers =
    [
        new(new QuoteAttributionOptions { Explain = true, Reports = ReportSelection.Everything, Indirect = IndirectQuotations.All }),
        new(new QuoteAttributionOptions { KnownSpeakers = Cast, DoubledApostrophesAreMarks = true }),
    ];

    // Each leaves something else behind: names, roles, labels, marks that stay open, scenes, passages within passages.
    private static readonly string[] Paragraphs =
    [
        "“It will hold,” said Ann Reed, the mayor. “Not a day longer.”", "“Why?” he asked.", "“No.”", "“Why not, Ann?” asked Tom Lind.", "“It was,” said the old man.", "She laughed.",
        "Tom Lind said that the pier would close. He added that it was old.", "Mr. Lind and Mrs. Lind left; Dr. Ana Brook stayed.", "Sen. Mara Quill called it “reckless”.",
        "Lind Shipping (LS) closed. The company said it was sorry. LS said: “Sorry.”", "The letter said that “nobody” came.", "REED: It will hold.", "LIND: Will it? [Laughter]",
        "Q: Was it late? A: It was.", "ANN. No more! [Exit.]", "<b>Ann Reed:</b> It holds. *“It holds.”*", "- one “thing”\n- two", "“‘He said “no”,’ she said,” said Tom.", "“It never closed, and",
        "\"Straight,\" said Ann, 'and single.'", "On Monday, Ann Reed wrote:\n> It holds.\n> So there.", "@annreed: It holds!", "— Where to? — asked Tom.", "I was there. “I was,” I said. “Me, too,” said Ann.",
        "“Is that you, Mother?” asked the boy. “It is,” said his mother.", "The other said nothing. “Nothing,” said the other.", "Asked whether it held, she nodded.", "The council's own report says it holds.",
        "Ann Reed, whose father is Tom Reed, said her brother, Jon, was “fine”.", "PIER CLOSES, SAYS MAYOR", "Years went by.", "“Well,” thought Tom, “it holds.”", "“”", "”“", "said", "",
    ];

    private static readonly string[] Texts = [.. Written(), .. Made()];

    private static readonly Lazy<string[]> Alone = new(static () => [.. Texts.Select(static text => OnThreadOfItsOwn(() => Told(text)))]);

    [Fact]
    public void Many_texts_read_on_one_thread_give_what_each_gives_alone()
    {
        var order = Enumerable.Range(0, Texts.Length).ToArray();
        new Random(1).Shuffle(order);

        Differing(order).Should().BeEmpty();
    }

    [Fact]
    public void A_short_text_after_a_long_one_gives_what_it_gives_alone()
    {
        var bySize = Enumerable.Range(0, Texts.Length).OrderBy(static i => Texts[i].Length).ToArray();

        Differing([.. bySize.Zip(bySize.Reverse(), static (shorter, longer) => new[] { longer, shorter }).SelectMany(static pair => pair)]).Should().BeEmpty();
    }

    [Fact]
    public async Task A_batch_gives_what_each_text_gives_alone()
    {
        var told = new List<string>();
        await foreach (var document in Readers[0].AnalyzeManyAsync(Texts, cancellationToken: TestContext.Current.CancellationToken))
        {
            told.Add(document.Result!.ToJson());
        }

        told.Should().Equal(Texts.Select(static text => OnThreadOfItsOwn(() => Readers[0].Analyze(text).ToJson())));
    }

    private static List<string> Differing(int[] order) => OnThreadOfItsOwn(() => order.Where(static i => Told(Texts[i]) != Alone.Value[i]).Select(static i => Texts[i]).ToList());

    private static string Told(string text)
    {
        var (first, second) = (Readers[0], Readers[1]);
        var result = first.Analyze(text);
        return string.Join(
            '\n',
            [
                result.ToJson(), second.Analyze(text).ToJson(), first.Analyze(text, Cast).ToJson(),
                .. result.Quotations.Select(static quotation => Explained(quotation)),
                .. result.Speakers.Select(static speaker => $"{speaker}: {string.Join(' ', speaker.Mentions)}"),
                string.Join(' ', second.FindPassages(text)), string.Join(' ', second.SplitSentences(text)), string.Join(' ', second.Tokenize(text)),
            ]);
    }

    private static string Explained(Quotation quotation) =>
        quotation.Explanation is { } why ? $"{why}: {string.Join(' ', why.Candidates)} {string.Join(' ', why.Factors)} {string.Join(' ', why.Evidence)}" : "";

    private static string[] Written() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.md").Order(StringComparer.Ordinal).SelectMany(WrittenCase.Read).Select(static c => c.Text)];

    private static IEnumerable<string> Made()
    {
        var random = new Random(22);
        for (var i = 0; i < 160; i++)
        {
            // Mostly a few paragraphs, now and then a hundred.
            var count = random.Next(1, i % 20 == 0 ? 150 : 12);
            yield return string.Join(i % 7 == 0 ? "\n" : "\n\n", Enumerable.Range(0, count).Select(_ => Paragraphs[random.Next(Paragraphs.Length)]));
        }

        for (var people = 1; people <= 343; people *= 7)
        {
            var names = Enumerable.Range(0, people).Select(static i => $"{(char)('A' + (i % 26))}{(char)('a' + (i / 26))}nor");
            yield return string.Concat(names.Select(static name => $"“Is it so?” asked {name} Moor.\n\n“It is!”\n\n"));
            yield return string.Concat(names.Select(static name => $"{name.ToUpperInvariant()}: It is.\n"));
        }
    }

    // What a thread has kept ends with it.
    private static T OnThreadOfItsOwn<T>(Func<T> read) =>
        Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).GetAwaiter().GetResult();
}
