using System.Text.RegularExpressions;

namespace QuoteAttribution.Benchmarks;

/// <summary>What one writes without a library: a pattern for <c>"…," said Name</c>. It knows nothing else.</summary>
internal static partial class TaggedSpeech
{
    public static int Count(string text) => Pattern().Count(text);

    [GeneratedRegex("""["“][^"“”]+[,!?]["”] (?:said|asked|cried|replied|added) (?:Mr\. |Mrs\. |Dr\. |Miss )?\p{Lu}\w+(?: \p{Lu}\w+)*""", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
