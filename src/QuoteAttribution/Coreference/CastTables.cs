using QuoteAttribution.Memory;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Those whom a text speaks of, and the tables with which its names are joined.</summary>
internal sealed class CastTables : IDisposable
{
    private readonly Reused<Referent> _referents = new();
    private readonly PooledList<Referent> _ofMention = new();

    /// <summary>Who bears each form of a name, and each word.</summary>
    public Bearers Bearers { get; } = new();

    /// <summary>Who is called by a role.</summary>
    public RoleTables Roles { get; } = new();

    /// <summary>The referents for phrases that hold no name.</summary>
    public Dictionary<string, Referent> OfPhrase { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The referent of each name mention.</summary>
    public Span<Referent> OfMention => _ofMention.Items;

    /// <summary>Which forms are two people's, though they could be one's by their words.</summary>
    public NamePairs Pairs { get; } = new();

    /// <summary>When each form is joined.</summary>
    public PooledList<JoinStep> Steps { get; } = new();

    /// <summary>The gender of the first pronoun after each name mention; unknown where none follows.</summary>
    public PooledList<Gender> PronounAfter { get; } = new();

    /// <summary>Room for what the pronouns after the names of each referent tell.</summary>
    public PooledList<PronounCounts> Pronouns { get; } = new();

    /// <summary>Room for the paragraph in which each referent was last named in full.</summary>
    public PooledList<int> FullNameIn { get; } = new();

    /// <summary>Room for the paragraph in which the narration named each referent last.</summary>
    public PooledList<int> NarratedIn { get; } = new();

    /// <summary>Room for those who may bear a name; good until the next name is looked at.</summary>
    public RankedBearers Ranked { get; } = new();

    /// <summary>All referents in the order of their ids.</summary>
    public ReadOnlySpan<Referent> Referents => _referents.Items;

    /// <summary>How many referents there are; their ids are below that.</summary>
    public int ReferentCount => _referents.Count;

    /// <summary>Makes room for the names of a text.</summary>
    public void Prepare(NameTables names)
    {
        var mentions = names.Mentions.Count;
        _ofMention.Prepare(mentions);
        _ofMention.Advance(mentions);
        Bearers.Prepare(names);
    }

    /// <summary>Forgets who bears the names, to join them again.</summary>
    public void Rejoin()
    {
        Bearers.Forget();
        _referents.Clear();
    }

    public Referent NewReferent(Gender gender, SpeakerKind kind, string? name = null, bool isPlural = false, bool isGiven = false)
    {
        var referent = _referents.Next();
        referent.Begin(_referents.Count - 1, gender, kind, name, isPlural, isGiven);
        return referent;
    }

    public void Dispose()
    {
        _ofMention.Dispose();
        Pronouns.Dispose();
        PronounAfter.Dispose();
        FullNameIn.Dispose();
        NarratedIn.Dispose();
        Bearers.Dispose();
        Steps.Dispose();
        Pairs.Clear();
        Roles.Dispose();
        _referents.Clear();
        OfPhrase.Clear();
        if (OfPhrase.Capacity > Pool.MostPlaces)
        {
            OfPhrase.TrimExcess();
        }

        Ranked.Clear();
    }
}
