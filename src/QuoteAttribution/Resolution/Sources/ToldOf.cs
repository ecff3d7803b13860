using QuoteAttribution.Coreference;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Remembers of whom somebody told last in a talk, without a name perhaps, and who told it.</summary>
internal sealed class ToldOf
{
    private readonly Dictionary<Referent, Referent> _byTeller = [];
    private Referent? _last;
    private int _turn;

    public void Note(Referent referent, int turn, Referent? teller)
    {
        (_last, _turn) = (referent, turn);
        if (teller is not null)
        {
            _byTeller[teller] = referent;
        }
    }

    /// <summary>Whom a turn told of, unless that is the one who speaks now; null where it told of nobody.</summary>
    public Referent? In(int turn, Referent? self) => turn == _turn && _last != self ? _last : null;

    /// <summary>Whom somebody told of, whenever that was: whoever posts goes on with the own story, whatever others answered.</summary>
    public Referent? By(Referent? teller) => teller is null ? null : _byTeller.GetValueOrDefault(teller);
}
