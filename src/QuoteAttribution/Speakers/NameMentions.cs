using System.Collections;

namespace QuoteAttribution.Speakers;

/// <summary>The places where a text names somebody; a mention is made when it is looked at, since most never are.</summary>
internal sealed class NameMentions(string text, TextSpan[] spans) : IReadOnlyList<Mention>
{
    public int Count => spans.Length;

    public Mention this[int index] => new(text, spans[index], MentionKind.Name);

    public IEnumerator<Mention> GetEnumerator()
    {
        for (var i = 0; i < spans.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
