using System.Net;
using System.Text;

namespace QuoteAttribution;

// A character as a page writes it: &ldquo; for an opening mark. What a scraper brings home is text, and is full of them.
// The names are those of HTML: https://html.spec.whatwg.org/multipage/named-characters.html
internal readonly record struct CharacterReference(int Start, int Length, char Character)
{
    // &#x201C; is eight long, and no name of a letter or a mark is longer than ten.
    private const int Longest = 10;

    private const int Shortest = 4;

    // The next one from a place on; of length 0 where none follows. What stands for the brackets of markup is left, since it shows these and is no markup.
    public static CharacterReference Next(string text, int start, CancellationToken cancellation = default)
    {
        for (var at = text.IndexOf('&', start); at >= 0; at = text.IndexOf('&', at + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            if (At(text, at) is { Length: > 0 } reference)
            {
                return reference;
            }
        }

        return default;
    }

    // The one that stands at a place; of length 0 where none does.
    public static CharacterReference At(string text, int at)
    {
        var window = text.AsSpan(at, Math.Min(Longest, text.Length - at));
        var length = window.IndexOf(';') + 1;
        return length >= Shortest && window[0] == '&' && !window[1..length].Contains('&') && Decoded(text.Substring(at, length)) is var character && character != default
            ? new CharacterReference(at, length, character)
            : default;
    }

    // The text with all of them as the characters that they stand for, the hidden ones left out.
    public static string Decode(string text)
    {
        var shown = new StringBuilder(text.Length);
        var start = 0;
        for (var next = Next(text, 0); next.Length > 0; next = Next(text, start))
        {
            shown.Append(text, start, next.Start - start);
            if (!HiddenCharacters.Has(next.Character))
            {
                shown.Append(next.Character);
            }

            start = next.Start + next.Length;
        }

        return start == 0 ? text : shown.Append(text, start, text.Length - start).ToString();
    }

    private static char Decoded(string reference) =>
        WebUtility.HtmlDecode(reference) is [var only] && only is not ('<' or '>') && !char.IsControl(only) && !char.IsSurrogate(only) ? only : default;
}
