using QuoteAttribution.Memory;


namespace QuoteAttribution.Phrases;

/// <summary>The walks over the phrases of one paragraph; each remembers where it was last.</summary>
/// <remarks>Whoever looks for the same thing takes the same walk, and asks in the order of the text: what was walked is not walked again.</remarks>
internal sealed class PhraseWalks : IDisposable
{
    private Known _known;

    private readonly PhraseWalk[] _contents = new PhraseWalk[256];
    private readonly byte[] _readings = new byte[256];
    private readonly PooledList<int> _nextPassages = new();
    private int _readingCount;
    private int _chainStart;
    private int _chainEnd = -1;

    /// <summary>The walks by what they look for.</summary>
    public ref Known To => ref _known;

    /// <summary>The walk to the end of what a cue governs, for one way to read it.</summary>
    public ref PhraseWalk Content(byte reading)
    {
        ref var walk = ref _contents[reading];
        if (walk.IsNew)
        {
            _readings[_readingCount++] = reading;
        }

        return ref walk;
    }

    /// <summary>The first passage among the phrases at or after one; the number of phrases where none follows.</summary>
    public int NextPassage(in ParagraphView view, int phrase)
    {
        if (_nextPassages.Count == 0)
        {
            NotePassages(view);
        }

        return _nextPassages[phrase];
    }

    /// <summary>The end of the chain of noun phrases in which one stands; -1 where it was not read last.</summary>
    public int ChainEnd(int phrase) =>
        phrase >= _chainStart && phrase <= _chainEnd && ((phrase ^ _chainStart) & 1) == 0 ? _chainEnd : -1;

    public void NoteChain(int start, int end) => (_chainStart, _chainEnd) = (start, end);

    /// <summary>Forgets all, for another paragraph.</summary>
    public void Clear()
    {
        _known = default;
        _nextPassages.Clear();
        _chainEnd = -1;
        while (_readingCount > 0)
        {
            _contents[_readings[--_readingCount]] = default;
        }
    }

    public void Dispose()
    {
        Clear();
        _nextPassages.Dispose();
    }

    private void NotePassages(in ParagraphView view)
    {
        var next = _nextPassages.Room(view.Count + 1);
        next[view.Count] = view.Count;
        for (var i = view.Count - 1; i >= 0; i--)
        {
            next[i] = view.Phrases[i].Kind == PhraseKind.Passage ? i : next[i + 1];
        }

        _nextPassages.Advance(view.Count + 1);
    }

    /// <summary>A walk for all who look for the same.</summary>
    public struct Known
    {
        public PhraseWalk ClauseStart;
        public PhraseWalk ClauseStartOfRelative;
        public PhraseWalk RelativeClause;
        public PhraseWalk RelativeClauseBefore;
        public PhraseWalk SentenceStart;
        public PhraseWalk PassageSentenceStart;
        public PhraseWalk Front;
        public PhraseWalk Subordinate;
        public PhraseWalk Report;
        public PhraseWalk Circumstance;
        public PhraseWalk FiniteVerb;
        public PhraseWalk Adjuncts;
        public PhraseWalk Complementizer;
        public PhraseWalk List;
        public PhraseWalk Marked;
        public PhraseWalk Reach;
        public PhraseWalk ReachAdjuncts;
    }
}
