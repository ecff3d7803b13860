using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Knows whom later tags of a short story mean by a noun: who came in as "a man" is the one whom “No,” said the old man. means.</summary>
internal sealed class KnownByTags
{
    private readonly Dictionary<string, (Referent? Referent, int Token)> _ofNoun = new(StringComparer.OrdinalIgnoreCase);

    public KnownByTags(QuotedText quoted, ReadOnlySpan<Turn> turns)
    {
        foreach (var turn in turns)
        {
            var source = turn.Link.Source;
            if (turn.Tag is { Kind: TagKind.Noun, Noun.Word: { } noun, Referent: { Forms.Length: 0, IsPlural: false } unnamed }
                && WordLists.Definite.Has(quoted.Segments.Tokens[source.Head.Tokens.Start].Span.In(quoted.Segments.Text)))
            {
                var isKnown = _ofNoun.TryGetValue(noun, out var other);
                _ofNoun[noun] = !isKnown ? (unnamed, source.Head.Tokens.Start) : other.Referent == unnamed ? other : (null, other.Token);
            }
        }
    }

    /// <summary>The only one whom tags call "the …" with this noun, all behind the token where somebody new is spoken of; null where there is none.</summary>
    public Referent? After(int token, string noun) => _ofNoun.TryGetValue(noun, out var known) && known.Token > token ? known.Referent : null;
}
