namespace QuoteAttribution.Orleans.Tests;

public sealed class TwoSilosTests(TwoSilos silos) : IClassFixture<TwoSilos>
{
    private const int Texts = 1000, AtOnce = 16;

    [Fact]
    public async Task Nothing_is_lost_when_one_of_two_silos_is_killed_in_the_middle()
    {
        var results = new AttributionResult[Texts];
        var done = 0;
        await Parallel.ForAsync(
            0,
            Texts,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken },
            async (number, _) =>
            {
                results[number] = await silos.ReadAsync(TextOf(number));
                if (Interlocked.Increment(ref done) == Texts / 3)
                {
                    await silos.KillOneAsync();
                }
            });

        results.Should().Equal(Enumerable.Range(0, Texts).Select(static number => QuoteAttributor.Default.Analyze(TextOf(number))));
        TwoSilos.Read.Should().HaveCount(2, "both are to have worked");
        TwoSilos.Read.Values.Sum().Should().BeGreaterThanOrEqualTo(Texts);
    }

    private static string TextOf(int number) =>
        $"“It will hold for {number} years,” said Ann Reed, the mayor.\n\n“Why?” asked Tom Lind.\n\nShe added that nobody had asked her {number} times.";
}
