namespace QuoteAttribution.Tests;

public sealed class AnalyzeManyTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 200).Select(static i => $"“Pier {i} will hold,” said Ann Reed."
        + string.Concat(Enumerable.Repeat(" The sea was calm.", i % 7 * 40)))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_text_has_the_result_that_it_has_alone_in_the_order_given()
    {
        var together = await QuoteAttributor.Default.AnalyzeManyAsync(Texts, cancellationToken: Token).ToListAsync(Token);

        together.Select(static done => done.Document).Should().Equal(Texts);
        together.Select(static done => done.Result).Should().Equal(Texts.Select(static text => QuoteAttributor.Default.Analyze(text, Token)));
    }

    [Fact]
    public async Task Texts_may_come_from_an_asynchronous_source() =>
        (await QuoteAttributor.Default.AnalyzeManyAsync(Texts.ToAsyncEnumerable(), cancellationToken: Token).CountAsync(Token)).Should().Be(Texts.Length);

    [Fact]
    public async Task Documents_of_any_type_bring_their_text_and_their_cast()
    {
        Chapter[] chapters =
        [
            new("“Rain,” said Lizzie.", [new KnownSpeaker("Elizabeth Marsh", ["Lizzie"])]),
            new("“Rain,” said Lizzie.", null),
        ];

        var done = await QuoteAttributor.Default.AnalyzeManyAsync(chapters, static chapter => chapter.Body, static chapter => chapter.Cast, cancellationToken: Token)
            .ToListAsync(Token);

        done.Select(static chapter => chapter.Document).Should().Equal(chapters);
        done.Select(static chapter => chapter.Result!.Speakers.Single().Name).Should().Equal("Elizabeth Marsh", "Lizzie");
        (await QuoteAttributor.Default.AnalyzeManyAsync(chapters.ToAsyncEnumerable(), static chapter => chapter.Body, cancellationToken: Token).CountAsync(Token))
            .Should().Be(2);
    }

    [Fact]
    public async Task What_goes_wrong_with_one_document_does_not_touch_the_others()
    {
        var attributor = new Scripted(static text => text == "odd" ? throw new InvalidOperationException("odd text") : text);

        var done = await attributor.AnalyzeManyAsync(["a", "odd", null!, "b"], cancellationToken: Token).ToListAsync(Token);

        done.Select(static document => document.Succeeded).Should().Equal(true, false, false, true);
        done[1].Error.Should().BeOfType<InvalidOperationException>().Which.Message.Should().Be("odd text");
        done[1].ToString().Should().Be("failed: odd text");
        done[2].Error!.Message.Should().Be("The document has no text: null was given for it.");
        done[3].ToString().Should().Be("0 quotations, 0 speakers");
    }

    [Fact]
    public async Task A_document_whose_text_cannot_be_had_fails_alone()
    {
        var done = await QuoteAttributor.Default.AnalyzeManyAsync([1, 0, 2], static number => $"{2 / number}", cancellationToken: Token).ToListAsync(Token);

        done.Select(static document => document.Error?.GetType()).Should().Equal(null, typeof(DivideByZeroException), null);
    }

    [Fact]
    public async Task An_attributor_that_gives_up_of_its_own_accord_fails_that_document_alone()
    {
        var attributor = new Scripted(static text => text == "slow" ? throw new OperationCanceledException("too slow") : text);

        var done = await attributor.AnalyzeManyAsync(["slow", "b"], cancellationToken: Token).ToListAsync(Token);

        done.Select(static document => document.Succeeded).Should().Equal(false, true);
    }

    [Fact]
    public async Task Who_cancels_ends_the_run()
    {
        using var stop = new CancellationTokenSource();
        var given = 0;
        var run = async () =>
        {
            await foreach (var _ in QuoteAttributor.Default.AnalyzeManyAsync(Enumerable.Repeat("“Rain,” she said.", int.MaxValue), cancellationToken: stop.Token))
            {
                if (++given == 5)
                {
                    await stop.CancelAsync();
                }
            }
        };

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_token_may_be_given_to_the_enumeration_as_well()
    {
        var run = async () => await QuoteAttributor.Default.AnalyzeManyAsync(Texts, cancellationToken: CancellationToken.None)
            .CountAsync(new CancellationToken(canceled: true));

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Progress_is_told_after_each_document_before_it_is_given()
    {
        var told = new List<AnalyzeManyProgress>();
        var options = new AnalyzeManyOptions { Progress = new Told(told) };
        var attributor = new Scripted(static text => text == "odd" ? throw new InvalidOperationException() : text);

        await foreach (var _ in attributor.AnalyzeManyAsync(["abc", "odd", "de"], options, Token))
        {
        }

        told.Should().Equal(new(1, 3, 0), new(2, 3, 1), new AnalyzeManyProgress(3, 5, 1));
        told[^1].ToString().Should().Be("3 documents, 5 characters, 1 failed");
    }

    [Fact]
    public void Nothing_is_read_before_somebody_asks_for_a_result()
    {
        var read = false;

        _ = QuoteAttributor.Default.AnalyzeManyAsync(Enumerable.Range(0, 3).Select(i =>
        {
            read = true;
            return $"{i}";
        }), cancellationToken: Token);

        read.Should().BeFalse();
    }

    [Fact]
    public void Numbers_out_of_range_are_refused_at_once_with_the_remedy()
    {
        FluentActions.Invoking(() => QuoteAttributor.Default.AnalyzeManyAsync(Texts, new AnalyzeManyOptions { MaxDegreeOfParallelism = 0 }, Token))
            .Should().Throw<ArgumentException>().WithParameterName("options").WithMessage("MaxDegreeOfParallelism is 0; give 1 or more, or leave it out.*");
        FluentActions.Invoking(() => QuoteAttributor.Default.AnalyzeManyAsync(Texts, new AnalyzeManyOptions { MaxCharactersInFlight = -1 }, Token))
            .Should().Throw<ArgumentException>().WithParameterName("options").WithMessage("MaxCharactersInFlight is -1; give 1 or more, or leave it out.*");
    }

    [Fact]
    public void Missing_arguments_are_refused_at_once()
    {
        FluentActions.Invoking(() => ((IQuoteAttributor)null!).AnalyzeManyAsync(Texts, cancellationToken: Token))
            .Should().Throw<ArgumentNullException>().WithParameterName("attributor");
        FluentActions.Invoking(() => QuoteAttributor.Default.AnalyzeManyAsync((IEnumerable<string>)null!, cancellationToken: Token))
            .Should().Throw<ArgumentNullException>().WithParameterName("texts");
        FluentActions.Invoking(() => QuoteAttributor.Default.AnalyzeManyAsync((IAsyncEnumerable<string>)null!, cancellationToken: Token))
            .Should().Throw<ArgumentNullException>().WithParameterName("texts");
        FluentActions.Invoking(() => QuoteAttributor.Default.AnalyzeManyAsync((IEnumerable<int>)null!, static _ => "", cancellationToken: Token))
            .Should().Throw<ArgumentNullException>().WithParameterName("documents");
        FluentActions.Invoking(() => QuoteAttributor.Default.AnalyzeManyAsync((IAsyncEnumerable<int>)null!, static _ => "", cancellationToken: Token))
            .Should().Throw<ArgumentNullException>().WithParameterName("documents");
        FluentActions.Invoking(() => QuoteAttributor.Default.AnalyzeManyAsync([1], null!, cancellationToken: Token))
            .Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    private sealed record Chapter(string Body, IReadOnlyList<KnownSpeaker>? Cast);

    private sealed class Told(List<AnalyzeManyProgress> told) : IProgress<AnalyzeManyProgress>
    {
        public void Report(AnalyzeManyProgress value) => told.Add(value);
    }

    private sealed class Scripted(Func<string, string> read) : IQuoteAttributor
    {
        public AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker>? cast = null, CancellationToken cancellationToken = default) => new(read(text), []);
    }
}
