using System.Diagnostics;
using System.Globalization;

namespace QuoteAttribution;

/// <summary>How to analyse. A <see cref="QuoteAttributor"/> copies the values, lists included, when it is made; later changes do not reach it.</summary>
/// <example><code>
/// var attributor = new QuoteAttributor(new QuoteAttributionOptions { MinimumConfidence = 0.5, Indirect = IndirectQuotations.None });
/// </code></example>
/// <remarks>Not thread-safe while it is changed.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuoteAttributionOptions
{
    /// <summary>
    /// What is a quotation though no marks stand around any of it: what somebody is reported to have said ("She said that …"), what somebody
    /// is told to think or to mean to do ("She believes that …", "She plans to …"), both, or neither;
    /// <see cref="IndirectQuotations.Speech"/> when left out, since what a writer says somebody thinks need not be what they said.
    /// </summary>
    public IndirectQuotations Indirect { get; set; } = IndirectQuotations.Speech;

    /// <summary>
    /// How likely something must be a statement to be given where no marks stand around any of it; <see cref="ReportSelection.Balanced"/> when left out.
    /// </summary>
    public ReportSelection Reports { get; set; } = ReportSelection.Balanced;

    /// <summary>
    /// Whether two apostrophes in a row are surely a quotation mark, as old news archives print it (<c>''so''</c>); false when left out,
    /// since wiki markup and inches are written the same: then what stands between them is attributed, but it is
    /// <see cref="QuotationKind.Indirect"/> and not <see cref="Quotation.IsVerbatim"/>, and a <see cref="DiagnosticKind.AmbiguousMark"/>
    /// tells so. Where the text also has <c>``</c> they are quotation marks in any case.
    /// </summary>
    public bool DoubledApostrophesAreMarks { get; set; }

    /// <summary>
    /// Speech verbs of your own, one entry a verb: its base alone (<c>"harrumph"</c>), which is inflected like the verbs that the library knows,
    /// or all its forms separated by spaces where it is irregular: base, third person, past, -ing, and the past participle where it differs
    /// (<c>"misspeak misspeaks misspoke misspeaking misspoken"</c>). Anything else is refused. Empty when left out.
    /// </summary>
    public IReadOnlyList<string> AdditionalCueVerbs { get; set; } = [];

    /// <summary>
    /// Who may speak, where that is known beforehand for all texts. Names in the result are then the given ones; empty when left out. A cast that
    /// belongs to one text is given to <see cref="IQuoteAttributor.Analyze"/>, where it takes the place of this one.
    /// </summary>
    public IReadOnlyList<KnownSpeaker> KnownSpeakers { get; set; } = [];

    /// <summary>Whether a line of dialogue gets a speaker where nothing decides who it is; <see cref="AttributionPolicy.Precision"/> when left out.</summary>
    public AttributionPolicy Policy { get; set; }

    /// <summary>Attributions less sure than this are left out (the quotation stays, unattributed); from 0 to 1, 0 when left out.</summary>
    public double MinimumConfidence { get; set; }

    /// <summary>
    /// Whether each quotation says why it has its speaker (<see cref="Quotation.Explanation"/>); false when left out, since it takes more time and memory
    /// than the analysis itself. It changes nothing else.
    /// </summary>
    public bool Explain { get; set; }

    /// <summary>The options that differ from those of <c>new QuoteAttributionOptions()</c>: <c>Policy = Cover, MinimumConfidence = 0.5</c>.</summary>
    public override string ToString()
    {
        string?[] changed =
        [
            Indirect == IndirectQuotations.Speech ? null : $"{nameof(Indirect)} = {Indirect}",
            Reports == ReportSelection.Balanced ? null : $"{nameof(Reports)} = {Reports}",
            DoubledApostrophesAreMarks ? nameof(DoubledApostrophesAreMarks) : null,
            AdditionalCueVerbs is { Count: > 0 } verbs ? $"{nameof(AdditionalCueVerbs)} = {verbs.Count}" : null,
            KnownSpeakers is { Count: > 0 } speakers ? $"{nameof(KnownSpeakers)} = {speakers.Count}" : null,
            Policy == default ? null : $"{nameof(Policy)} = {Policy}",
            MinimumConfidence == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{nameof(MinimumConfidence)} = {MinimumConfidence}"),
            Explain ? nameof(Explain) : null,
        ];
        return string.Join(", ", changed.OfType<string>().DefaultIfEmpty("the defaults"));
    }

    // A copy that shares no list with the caller, once all values are in their range; an ArgumentException says which is not, and what to do.
    // What the verbs say is checked by the lexicon, which reads them.
    internal QuoteAttributionOptions CheckedCopy()
    {
        CheckConfidence();
        CheckChoices();
        CheckKnownSpeakers();
        CheckVerbs();
        return this with { AdditionalCueVerbs = [.. AdditionalCueVerbs], KnownSpeakers = [.. KnownSpeakers] };
    }

    private void CheckConfidence()
    {
        if (MinimumConfidence is not (>= 0 and <= 1))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{nameof(MinimumConfidence)} is {MinimumConfidence}; give a number from 0 (keep all) to 1."),
                nameof(MinimumConfidence));
        }
    }

    private void CheckChoices()
    {
        if ((Indirect & ~IndirectQuotations.All) != 0)
        {
            throw new ArgumentException(
                $"{nameof(Indirect)} is {(int)Indirect}; give {string.Join(" or ", Enum.GetNames<IndirectQuotations>())}.", nameof(Indirect));
        }

        if (!Enum.IsDefined(Reports))
        {
            throw new ArgumentException($"{nameof(Reports)} is {(int)Reports}; give one of {string.Join(", ", Enum.GetNames<ReportSelection>())}.", nameof(Reports));
        }

        if (!Enum.IsDefined(Policy))
        {
            throw new ArgumentException($"{nameof(Policy)} is {(int)Policy}; give one of {string.Join(", ", Enum.GetNames<AttributionPolicy>())}.", nameof(Policy));
        }
    }

    private void CheckKnownSpeakers()
    {
        if (KnownSpeakers is null)
        {
            throw new ArgumentException($"{nameof(KnownSpeakers)} is null; give an empty list for none.", nameof(KnownSpeakers));
        }

        if (KnownSpeakers.Contains(null!))
        {
            throw new ArgumentException($"{nameof(KnownSpeakers)} holds a null; leave it out.", nameof(KnownSpeakers));
        }
    }

    private void CheckVerbs()
    {
        if (AdditionalCueVerbs is null)
        {
            throw new ArgumentException($"{nameof(AdditionalCueVerbs)} is null; give an empty list for none.", nameof(AdditionalCueVerbs));
        }
    }
}
