using System.Text.RegularExpressions;

namespace QuoteAttribution.Tests.Architecture;

/// <summary>
/// A string or character as it is written in a source file, comments left out. It is read from the text and not from the compiled
/// code, because there a character is a number and a compared string may be one.
/// </summary>
internal sealed partial record Literal(string Before, string Value, bool IsCharacter, string After)
{
    public static IEnumerable<Literal> In(string text) =>
        from match in TokenPattern().Matches(text)
        let value = match.Groups["string"].Success ? match.Groups["string"] : match.Groups["character"]
        where value.Success
        select new Literal(
            text[(text.LastIndexOf('\n', match.Index) + 1)..match.Index],
            value.Value,
            match.Groups["character"].Success,
            text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 4)].TrimStart());

    /// <summary>
    /// Whether it is a word that a text is compared with: one word by itself, or several in a comparison. A message has several words
    /// and is compared with nothing, a file's name has a dot, the first argument of a <c>new</c> names what is made, an error names an
    /// argument, <c>ToString</c> speaks to people, an attribute is no part of the program, and 'a' and 'z' are the ends of the alphabet.
    /// </summary>
    public bool IsWord =>
        Letters().IsMatch(Value) && (IsCompared || !(HasSeveralWords || IsAlphabetEnd || IsNameOfTheNew || IsSaidToPeople));

    private bool HasSeveralWords => Value.Trim().AsSpan().ContainsAny(' ', '-');

    private bool IsAlphabetEnd => IsCharacter && Value is "a" or "z" or "A" or "Z";

    private bool IsNameOfTheNew => New().IsMatch(Before);

    private bool IsSaidToPeople => Saying().IsMatch(Before);

    private bool IsCompared => Comparison().IsMatch(Before) || After.StartsWith("=>", StringComparison.Ordinal);

    [GeneratedRegex(
        """//[^\n]*|/\*.*?\*/|\$*\"{3}.*?\"{3}|[$@]*"(?<string>(?:\\.|[^"\\\n])*)"|'(?<character>\\[^']+|[^'\\])'""",
        RegexOptions.Singleline)]
    private static partial Regex TokenPattern();

    /// <summary>Letters, with at most spaces, apostrophes and hyphens among them.</summary>
    [GeneratedRegex(@"^[\p{L}\p{M} '’-]*\p{L}[\p{L}\p{M} '’-]*$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\bnew(?: \w+)?\($")]
    private static partial Regex New();

    [GeneratedRegex(@"^\s*\[\w+(?:\(|:)|\bthrow\b|\bThrowIf|\bToString\(")]
    private static partial Regex Saying();

    [GeneratedRegex(@"(?:\b(?:is|or|and|not|case)|[=!]=|\b(?:Is|Equals|SequenceEqual|StartsWith|EndsWith|Contains|IndexOf)\((?:[^()]*, )?)\s*$")]
    private static partial Regex Comparison();
}
