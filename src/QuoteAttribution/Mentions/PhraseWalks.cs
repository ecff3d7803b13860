using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Mentions;

/// <summary>The walks over the phrases of one paragraph; each remembers where it was last.</summary>
/// <remarks>Whoever looks for the same thing takes the same walk, and asks in the order of the text: what was walked is not walked again.</remarks>
internal sealed class PhraseWalks : IDisposable
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

    [ThreadStatic]
    private static PhraseWalks? _spare;

    private readonly PhraseWalk[] _contents = new PhraseWalk[256];
    private PooledList<int> _passages = null!;
    private bool _hasContents;
    private bool _hasPassages;
    private int _chainStart;
    private int _chainEnd = -1;

    private PhraseWalks()
    {
    }

    /// <summary>No walks; dispose them to give them back to the thread.</summary>
    public static PhraseWalks Rent()
    {
        var walks = _spare ?? new PhraseWalks();
        _spare = null;
        walks._passages = new PooledList<int>(16);
        return walks;
    }

    /// <summary>The walk to the end of what a cue governs, for one way to read it.</summary>
    public ref PhraseWalk Content(byte reading)
    {
        _hasContents = true;
        return ref _contents[reading];
    }

    /// <summary>The first passage among the phrases at or behind one; the number of phrases where none follows.</summary>
    public int NextPassage(in ParagraphView view, int phrase)
    {
        if (!_hasPassages)
        {
            NotePassages(view);
        }

        var at = Landmarks.FirstFrom(_passages.Items, phrase);
        return at < _passages.Count ? _passages[at] : view.Count;
    }

    /// <summary>The end of the chain of noun phrases in which one stands; -1 where it was not read last.</summary>
    public int ChainEnd(int phrase) =>
        phrase >= _chainStart && phrase <= _chainEnd && ((phrase ^ _chainStart) & 1) == 0 ? _chainEnd : -1;

    public void NoteChain(int start, int end) => (_chainStart, _chainEnd) = (start, end);

    /// <summary>Forgets all, for another paragraph.</summary>
    public void Clear()
    {
        ClauseStart = ClauseStartOfRelative = RelativeClause = RelativeClauseBefore = SentenceStart = PassageSentenceStart = default;
        Front = Subordinate = Report = Circumstance = FiniteVerb = Adjuncts = Complementizer = List = Marked = Reach = ReachAdjuncts = default;
        _passages.Clear();
        _hasPassages = false;
        _chainEnd = -1;
        if (_hasContents)
        {
            _contents.AsSpan().Clear();
            _hasContents = false;
        }
    }

    public void Dispose()
    {
        Clear();
        _passages.Dispose();
        _spare = this;
    }

    private void NotePassages(in ParagraphView view)
    {
        _hasPassages = true;
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Phrases[i].Kind == PhraseKind.Passage)
            {
                _passages.Add(i);
            }
        }
    }
}
