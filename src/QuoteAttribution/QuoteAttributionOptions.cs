namespace QuoteAttribution;

/// <summary>How to analyse. A <see cref="QuoteAttributor"/> copies the values when it is made; later changes do not reach it.</summary>
public sealed record QuoteAttributionOptions
{
    /// <summary>
    /// What is a quotation though no marks stand around it: what somebody is reported to have said ("She said that …"), what somebody
    /// is told to think or to mean to do ("She believes that …", "She plans to …"), both, or neither;
    /// <see cref="AttributionKinds.Speech"/> when left out, since what a writer says somebody thinks need not be what they said.
    /// </summary>
    public AttributionKinds Indirect { get; set; } = AttributionKinds.Speech;

    /// <summary>
    /// Whether two apostrophes in a row are surely a quotation mark, as old news archives print it (<c>''so''</c>); false when left out,
    /// since wiki markup and inches are written the same: then what stands between them is attributed, but its kind is
    /// <see cref="QuotationKind.Indirect"/>, and a <see cref="DiagnosticKind.AmbiguousMark"/> tells so. Where the text also has
    /// <c>``</c> they are quotation marks in any case.
    /// </summary>
    public bool DoubledApostrophesAreMarks { get; set; }

    /// <summary>
    /// Speech verbs of your own, one entry a verb with all its forms separated by spaces:
    /// <c>"deadpan deadpans deadpanned deadpanning"</c>.
    /// </summary>
    public IReadOnlyList<string> AdditionalCueVerbs { get; set; } = [];

    /// <summary>Who may speak, where that is known beforehand: the cast of a novel. Names in the result are then the given ones; empty when left out.</summary>
    public IReadOnlyList<KnownSpeaker> KnownSpeakers { get; set; } = [];

    /// <summary>Whether a line of dialogue gets a speaker where nothing decides who it is; <see cref="AttributionPolicy.Precision"/> when left out.</summary>
    public AttributionPolicy Policy { get; set; }

    /// <summary>Attributions less sure than this are left out (the quotation stays, unattributed); from 0 to 1, 0 when left out.</summary>
    public double MinimumConfidence { get; set; }

    /// <summary>Checks the values.</summary>
    /// <exception cref="ArgumentException">A value is out of its range; the message says which and what to do.</exception>
    internal void Validate()
    {
        if (MinimumConfidence is not (>= 0 and <= 1))
        {
            throw new ArgumentException(
                $"{nameof(MinimumConfidence)} is {MinimumConfidence}; give a number from 0 (keep all) to 1.", nameof(MinimumConfidence));
        }

        if ((Indirect & ~AttributionKinds.All) != 0)
        {
            throw new ArgumentException(
                $"{nameof(Indirect)} is {(int)Indirect}; give {string.Join(" or ", Enum.GetNames<AttributionKinds>())}.", nameof(Indirect));
        }

        if (!Enum.IsDefined(Policy))
        {
            throw new ArgumentException($"{nameof(Policy)} is {(int)Policy}; give one of {string.Join(", ", Enum.GetNames<AttributionPolicy>())}.", nameof(Policy));
        }

        if (KnownSpeaker.FaultOf(KnownSpeakers) is { } fault)
        {
            throw new ArgumentException($"{nameof(KnownSpeakers)} {fault}", nameof(KnownSpeakers));
        }

        if (AdditionalCueVerbs is null)
        {
            throw new ArgumentException($"{nameof(AdditionalCueVerbs)} is null; give an empty list for none.", nameof(AdditionalCueVerbs));
        }

        foreach (var verb in AdditionalCueVerbs)
        {
            if (string.IsNullOrWhiteSpace(verb) || !verb.All(c => char.IsLetter(c) || c is ' ' or '-' or '\''))
            {
                throw new ArgumentException(
                    $"{nameof(AdditionalCueVerbs)} holds \"{verb}\"; give the verb's forms as words separated by spaces, \"quip quips quipped quipping\".",
                    nameof(AdditionalCueVerbs));
            }
        }
    }
}
