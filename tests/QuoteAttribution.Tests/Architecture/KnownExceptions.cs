using FluentAssertions.Execution;

namespace QuoteAttribution.Tests.Architecture;

/// <summary>
/// What still breaks a rule of the house, listed in <c>KnownExceptions.txt</c> under the rule's name. The list only shrinks:
/// a breach that is not listed fails, and so does a line that nothing needs any more.
/// </summary>
internal static class KnownExceptions
{
    private static readonly string Path =
        System.IO.Path.Combine(SourceFile.Repository, "tests", "QuoteAttribution.Tests", "Architecture", "KnownExceptions.txt");

    public static void ShouldBeAllOf(string rule, IEnumerable<string> found)
    {
        var known = Of(rule);
        var breaches = found.ToHashSet(StringComparer.Ordinal);
        using var both = new AssertionScope();
        Lines(breaches.Except(known)).Should().BeEmpty("[{0}] forbids it: change the code", rule);
        Lines(known.Except(breaches)).Should().BeEmpty("[{0}] is kept there by now: delete the line from KnownExceptions.txt", rule);
    }

    public static HashSet<string> Of(string rule) =>
        File.ReadLines(Path)
            .SkipWhile(line => line != $"[{rule}]").Skip(1)
            .TakeWhile(static line => !line.StartsWith('['))
            .Where(static line => line.Length > 0 && !line.StartsWith('#'))
            .ToHashSet(StringComparer.Ordinal);

    private static string Lines(IEnumerable<string> found) => string.Join('\n', found.Order(StringComparer.Ordinal));
}
