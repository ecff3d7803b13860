namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>What each candidate would score in one turn of a scene, the speakers of the other turns left as they were chosen.</summary>
internal readonly ref struct TurnOdds
{
    // A speaker is felt by the turns right after.
    private const int Reach = 3;

    // A number that nobody has.
    private const int Stranger = int.MaxValue;

    private readonly WeighedScene _scene;
    private readonly ReadOnlySpan<int> _around;
    private readonly int _at;
    private readonly ExchangeState _before;
    private readonly double _ofStranger;

    /// <param name="scene">The turns of the scene.</param>
    /// <param name="speakers">The speakers chosen, by number; 0 where nobody is.</param>
    /// <param name="at">The turn.</param>
    /// <param name="before">Who spoke before it.</param>
    public TurnOdds(WeighedScene scene, ReadOnlySpan<int> speakers, int at, ExchangeState before)
    {
        _scene = scene;
        _around = speakers[at..Math.Min(speakers.Length, at + Reach + 1)];
        _at = at;
        _before = before;
        _ofStranger = Exchange(Stranger);
    }

    public ReadOnlySpan<WeighedCandidate> Candidates => _scene.CandidatesOf(_at);

    /// <summary>What speaks for a candidate, and what it changes in the exchange with the turns before and after.</summary>
    public double ScoreOf(in WeighedCandidate candidate) => candidate.Score + (TakesPart(candidate.Speaker) ? Exchange(candidate.Speaker) : _ofStranger);

    /// <summary>The score of one whom the scene does not name.</summary>
    /// <param name="own">What speaks for such a one.</param>
    public double ScoreOfStranger(double own) => own + _ofStranger;

    /// <summary>By how much a speaker fits the turns after better than a stranger does.</summary>
    public double FitsAfter(int speaker) => TakesPart(speaker) ? After(speaker) - After(Stranger) : 0;

    /// <summary>How a speaker relates to those before.</summary>
    public Relation RelationOf(int speaker) => Dialogue.Exchange.Between(_before, speaker);

    /// <summary>All who do not speak in the turns around would change the exchange alike.</summary>
    private bool TakesPart(int speaker) => speaker == _before.Last || speaker == _before.Other || _around.Contains(speaker);

    private double Exchange(int speaker) => After(speaker, _scene.ExchangeOf(_at).Between(_before, speaker));

    private double After(int speaker, double score = 0)
    {
        var step = _before.To(speaker);
        for (var i = 1; i < _around.Length; i++)
        {
            if (_around[i] != 0)
            {
                score += _scene.ExchangeOf(_at + i).Between(step, _around[i]);
                step = step.To(_around[i]);
            }
        }

        return score;
    }
}
