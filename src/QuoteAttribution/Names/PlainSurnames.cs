using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Names;

/// <summary>The plain words that are names in the text: Price in "Tom Price", Hope in "they saw Hope".</summary>
/// <remarks>Every report has some, and few ever ask for one: a bit for each answers nearly all who do, and the words are gathered for the rest.</remarks>
internal struct PlainSurnames(PooledList<NameMention> names, string text)
{
    private ulong _bits;
    private int _gathered;
    private HashSet<string>? _words;

    /// <summary>Takes note of a word in which the next name ends.</summary>
    public void Note(in Token word) => _bits |= BitOf(word);

    /// <summary>Whether a name tells of a plain word that it is one: the last of several, or a first name that needs no capital where it stands.</summary>
    public static bool Tells(string text, ReadOnlySpan<Token> tokens, TokenRange name) =>
        tokens[name.End - 1].Has(NameShape.PlainWord)
        && (name.Count > 1 || (!NameShape.OpensSentence(tokens, name.Start) && FirstNames.Contains(tokens[name.Start].Span.In(text), out _)));

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
            if (Tells(text, tokens, name))
            {
                _words.Add(tokens[name.End - 1].Span.In(text).ToString());
            }
        }
    }

    private readonly ulong BitOf(in Token word) => 1UL << (((text[word.Start] * 5) + (text[word.End - 1] * 3) + word.Span.Length) & 63);
}
