using QuoteAttribution.Fuzz;

namespace QuoteAttribution.Cli.Tests;

/// <summary>All that the fuzzer has kept, be it what it began with, what led it to new places, or what once broke something.</summary>
public sealed class KeptInputsTests
{
    public static TheoryData<string> Targets => [.. Target.All.Select(static target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_kept_input_is_read_as_it_should_be(string name)
    {
        var target = Target.All.Single(target => target.Name == name);
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Inputs", name));

        var wrong = files.Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), WrongWith(target, File.ReadAllBytes(file)))).Where(static found => found.Item2 is not null);

        files.Should().NotBeEmpty();
        wrong.Should().BeEmpty();
    }

    private static string? WrongWith(Target target, byte[] input)
    {
        try
        {
            target.Read(input);
            return null;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }
}
