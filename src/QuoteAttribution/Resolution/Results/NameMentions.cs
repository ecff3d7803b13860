using System.Collections;

namespace QuoteAttribution.Resolution.Results;

/// <summary>The places where a text names somebody; a mention is made when it is looked at, since most never are.</summary>
internal sealed class NameMentions(string text, int count) : IReadOnlyList<Mention>
{
    private readonly TextSpan[] _spans = count == 0 ? [] : new TextSpan[count];

    public int Count { get; private set; }

    public Mention this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new Mention(text, _spans[index], MentionKind.Name);
        }
    }

    public void Add(TextSpan span) => _spans[Count++] = span;

    public IEnumerator<Mention> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
