namespace QuoteAttribution.Cli.Verification;

/// <summary>A place where a quotation may stand, as words of the searched text.</summary>
/// <param name="Start">The first word.</param>
/// <param name="End">The end of the last, exclusive.</param>
/// <param name="Alignment">The words of the quotation beside those of the text; null where they are the same.</param>
internal sealed record Match(int Start, int End, WordDiff? Alignment = null);

/// <summary>The matches of one quotation in a text.</summary>
internal sealed class Matches
{
    /// <summary>Where its very words stand: the first of them, no more than are compared to the character.</summary>
    public List<Match> Exact { get; } = [];

    /// <summary>How often its very words stand in the text.</summary>
    public int Places { get; set; }

    /// <summary>Where its pieces stand in order.</summary>
    public Match? Edited { get; set; }

    /// <summary>Where most of its words stand.</summary>
    public Match? Alike { get; set; }

    /// <summary>At how many places the pieces were looked for.</summary>
    public int PiecesTried { get; set; }

    /// <summary>Whether all its own words are there, so that no altered place is of interest.</summary>
    public bool AreFaithful => Places > 0 || Edited is not null;
}
