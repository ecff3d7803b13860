using QuoteAttribution.Memory;

namespace QuoteAttribution.Names;

/// <summary>The plain words in which names of the text end: Price in "Tom Price".</summary>
/// <remarks>Every report has some, and few ever ask for one: a bit for each answers nearly all who do, and the words are gathered for the rest.</remarks>
internal struct PlainSurnames(PooledList<NameMention> names, string text)
{
    private ulong _bits;
    private int _gathered;
    private HashSet<string>? _words;

    /// <summary>Takes note of a word in which the next name ends.</summary>
    public void Note(in Token word) => _bits |= BitOf(word);

    public bool Holds(ReadOnlySpan<Token> tokens, in Token word)
    {
        if ((_bits & BitOf(word)) == 0)
        {
            return false;
        }

        Gather(tokens);
        return _words!.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.Span.In(text));
    }

    private void Gather(ReadOnlySpan<Token> tokens)
    {
        _words ??= new HashSet<string>(StringComparer.Ordinal);
        for (; _gathered < names.Count; _gathered++)
        {
            var name = names[_gathered].Tokens;
            if (name.Count > 1 && tokens[name.End - 1].Has(NameShape.PlainWord))
            {
                _words.Add(tokens[name.End - 1].Span.In(text).ToString());
            }
        }
    }

    private readonly ulong BitOf(in Token word) => 1UL << (((text[word.Start] * 5) + (text[word.End - 1] * 3) + word.Span.Length) & 63);
}
