using QuoteAttribution.Coreference;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Who was introduced by which noun: after "the ambassador, Levan Orlov, said" he is "the ambassador".</summary>
internal sealed class Introductions : IDisposable
{
    private readonly NameWords _nouns = new();
    private readonly PooledList<Introduced> _ofNoun = new();

    /// <summary>Notes that the noun that stands there introduces somebody; who bore it before does so no longer.</summary>
    public void Note(string text, TextSpan noun, Referent referent) => Of(text, noun).Referent = referent;

    /// <summary>Notes that the noun that stands there speaks of somebody of whom no name is known.</summary>
    public void NotePhrase(string text, TextSpan noun, Referent referent) => Of(text, noun).Phrase = referent;

    private ref Introduced Of(string text, TextSpan noun)
    {
        var id = _nouns.Of(text, noun).Id;
        while (_ofNoun.Count <= id)
        {
            _ofNoun.Add(default);
        }

        return ref _ofNoun[id];
    }

    /// <summary>Who was introduced last by a noun; null where nobody was.</summary>
    public Referent? Latest(ReadOnlySpan<char> noun) => _nouns.Find(noun) is { } known ? _ofNoun[known.Id].Referent : null;

    /// <summary>Of whom a noun spoke last that introduced nobody; null where it did not.</summary>
    public Referent? LatestPhrase(ReadOnlySpan<char> noun) => _nouns.Find(noun) is { } known && known.Id < _ofNoun.Count ? _ofNoun[known.Id].Phrase : null;

    public void Dispose()
    {
        _nouns.Clear();
        _ofNoun.Dispose();
    }

    private struct Introduced
    {
        public Referent? Referent;
        public Referent? Phrase;
    }
}
