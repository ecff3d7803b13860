using Mono.Cecil;

namespace QuoteAttribution.Tests.Architecture;

/// <summary>That the rules of the house see what they are meant to see.</summary>
public sealed class HouseRuleTests
{
    [Fact]
    public void A_type_used_only_inside_a_method_is_seen() =>
        ReferencesOf<Calling>().Should().Contain(typeof(Called).FullName);

    [Fact]
    public void A_type_used_only_in_a_lambda_is_seen() =>
        ReferencesOf<CallingLater>().Should().Contain(typeof(Called).FullName);

    [Fact]
    public void References_are_found_in_signatures_attributes_and_generic_arguments() =>
        ReferencesOf<Signatures>().Should().Contain(
            new[] { typeof(TextSpan), typeof(Cue), typeof(Mention), typeof(Speaker), typeof(IDisposable), typeof(System.ComponentModel.DescriptionAttribute) }
                .Select(static type => type.FullName));

    [Fact]
    public void Every_type_of_the_library_is_found_in_a_file()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(QuoteAttributor).Assembly.Location);
        assembly.MainModule.Types.Where(static type => !type.FullName.Contains('<', StringComparison.Ordinal)).Select(static type => type.FullName)
            .Should().BeSubsetOf(SourceFile.All.SelectMany(static file => file.Types));
    }

    [Fact]
    public void A_circle_is_found_however_long_and_a_line_is_none() =>
        new FileGraph([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e"), ("f", "f")]).Circles()
            .Should().BeEquivalentTo([new[] { "a", "b", "c" }]);

    [Theory]
    [InlineData("""word is "dear" or 'O'""", "dear", "O")]
    [InlineData("""Is(next, "to")""", "to")]
    [InlineData("""span switch { "of" => 1, "in front" => 2 }""", "of", "in front")]
    [InlineData("""article + "the " + name""", "the ")]
    [InlineData("""string[] words = ["old", "poor"]; // "dearest" """, "old", "poor")]
    [InlineData("""c is 'a' or 'z' && c is >= 'a' and <= 'z'""", "a", "z")]
    public void A_word_in_the_code_is_seen(string code, params string[] words) =>
        Literal.In(code).Where(static literal => literal.IsWord).Select(static literal => literal.Value).Should().Equal(words);

    [Theory]
    [InlineData("""throw new ArgumentException("give a number from 0 to 1")""")]
    [InlineData("""Open("titles.txt").Fault($"[{section}] is no section")""")]
    [InlineData("""new Rule("alternation", "“Tea?” asked Ann.")""")]
    [InlineData("""span.ContainsAnyInRange('a', 'z')""")]
    [InlineData("""[SuppressMessage("Performance", "CA1822")]""")]
    [InlineData("""throw new ArgumentException($"{text} is empty", "text")""")]
    [InlineData("""public override string ToString() => name ?? "nobody";""")]
    [InlineData("""text is [',', ' ', ..] // is "so" a word?""")]
    public void A_message_a_name_and_a_mark_are_no_words(string code) =>
        Literal.In(code).Where(static literal => literal.IsWord).Should().BeEmpty();

    private static HashSet<string> ReferencesOf<T>()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(T).Assembly.Location);
        return TypeReferences.Of(assembly.MainModule.GetType(typeof(T).FullName));
    }
}

internal static class Called
{
    public static int Length => 1;
}

internal sealed class Calling
{
    public static int Run() => Called.Length;
}

internal sealed class CallingLater
{
    public static Func<int> Run() => static () => Called.Length;
}

[System.ComponentModel.Description("a sample")]
internal sealed class Signatures : IDisposable
{
    private readonly List<Cue[]> _cues = [];

    public Speaker? Property { get; init; }

    public void Dispose() => _cues.Clear();

    public static int Signature(ref TextSpan span) => span.Length;

    public static IEnumerable<Mention> Generic() => [];
}
