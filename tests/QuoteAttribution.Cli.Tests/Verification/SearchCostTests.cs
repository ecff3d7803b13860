namespace QuoteAttribution.Cli.Tests.Verification;

/// <summary>That a text that is twice as long costs twice as much, counted in what is looked up and compared, whatever it says.</summary>
public class SearchCostTests
{
    private const int Words = 4_000;

    public static TheoryData<string, string> Hostile => new()
    {
        { "ha ", Repeated("ha ", 500) },
        { "ha ", Repeated("ha ", 500) + "ho" },
        { "ha ", "ho " + Repeated("ha ", 500) },
        { "ha ho ", Repeated("ha ho ", 200) + "hu " + Repeated("ho ha ", 200) },
        { "ha ", Repeated("ha … ", 200) + "ho" },
        { "ha ha ho ", "[hu] " + Repeated("ha ha … ho ", 100) + "[hu] hu" },
        { "ha ha ho ", Repeated("ha hu ", 300) },
        { "[ … ", Repeated("[ ha … ", 300) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_text_twice_as_long_costs_no_more_than_twice_as_much(string text, string quotation)
    {
        var once = Verifying.StepsOf(Repeated(text, Words), quotation);
        var twice = Verifying.StepsOf(Repeated(text, 2 * Words), quotation);

        twice.Should().BeLessThanOrEqualTo((once * 22 / 10) + 10);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Twice_as_many_quotations_cost_no_more_than_twice_as_much(string text, string quotation)
    {
        var once = Verifying.StepsOf(Repeated(text, Words), [.. Enumerable.Range(0, 20).Select(i => $"{quotation} {i}")]);
        var twice = Verifying.StepsOf(Repeated(text, Words), [.. Enumerable.Range(0, 40).Select(i => $"{quotation} {i}")]);

        twice.Should().BeLessThanOrEqualTo((once * 22 / 10) + 10);
    }

    [Fact]
    public void Quotations_that_begin_alike_are_not_looked_at_one_by_one_where_a_text_begins_so()
    {
        var text = string.Concat(Enumerable.Range(0, Words).Select(static i => $"We will rebuild pier {i}. "));
        string[] few = [.. Enumerable.Range(0, 50).Select(static i => $"We will rebuild pier {i} and it will stand")];
        string[] many = [.. Enumerable.Range(0, 1_000).Select(static i => $"We will rebuild pier {i} and it will stand")];

        Verifying.StepsOf(text, many).Should().BeLessThan(30 * Verifying.StepsOf(text, few));
    }

    private static string Repeated(string words, int times) => string.Concat(Enumerable.Repeat(words, times));
}
