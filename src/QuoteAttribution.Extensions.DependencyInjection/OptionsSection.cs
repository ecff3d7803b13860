using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace QuoteAttribution;

// Reads the options from a section of the configuration, and refuses what the binder would pass over in silence.
internal static class OptionsSection
{
    private const int MostFaults = 5;

    private static readonly string Remedy =
        $"give these, or leave them out: {nameof(QuoteAttributionOptions.Indirect)} ({Names<IndirectQuotations>()}), "
        + $"{nameof(QuoteAttributionOptions.Reports)} ({Names<ReportSelection>()}), "
        + $"{nameof(QuoteAttributionOptions.DoubledApostrophesAreMarks)} (true, false), "
        + $"{nameof(QuoteAttributionOptions.AdditionalCueVerbs)} ([\"harrumph\"]), "
        + $"{nameof(QuoteAttributionOptions.KnownSpeakers)} ([{{ \"Name\": \"Ann Reed\", \"Aliases\": [\"Annie\"], \"Gender\": \"Female\" }}], Gender {Names<Gender>()}), "
        + $"{nameof(QuoteAttributionOptions.Policy)} ({Names<AttributionPolicy>()}), "
        + $"{nameof(QuoteAttributionOptions.MinimumConfidence)} (0 to 1), "
        + $"{nameof(QuoteAttributionOptions.Explain)} (true, false).";

    private static readonly string[] Options =
    [
        nameof(QuoteAttributionOptions.Indirect), nameof(QuoteAttributionOptions.Reports), nameof(QuoteAttributionOptions.DoubledApostrophesAreMarks), nameof(QuoteAttributionOptions.AdditionalCueVerbs),
        nameof(QuoteAttributionOptions.KnownSpeakers), nameof(QuoteAttributionOptions.Policy), nameof(QuoteAttributionOptions.MinimumConfidence),
        nameof(QuoteAttributionOptions.Explain),
    ];

    private static readonly string[] OfSpeaker = [nameof(KnownSpeaker.Name), nameof(KnownSpeaker.Aliases), nameof(KnownSpeaker.Gender)];

    // Sets the options that the section gives; an OptionsValidationException says what else it holds.
    public static void Bind(IConfiguration section, QuoteAttributionOptions options, string name)
    {
        var faults = Faults(section).Take(MostFaults).ToList();
        try
        {
            if (faults.Count == 0)
            {
                section.Bind(options, static binder => binder.ErrorOnUnknownConfiguration = true);
            }
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            faults.Add($"{PathOf(section)}: {e.Message.TrimEnd('.')}");
        }

        if (faults.Count > 0)
        {
            throw new OptionsValidationException(name, typeof(QuoteAttributionOptions), [.. faults, Remedy]);
        }
    }

    private static IEnumerable<string> Faults(IConfiguration section)
    {
        var speakers = section.GetSection(nameof(QuoteAttributionOptions.KnownSpeakers));
        return
        [
            .. TextFor(section as IConfigurationSection, "options"),
            .. UnknownKeys(section, Options, "no option"),
            .. TextFor(section.GetSection(nameof(QuoteAttributionOptions.AdditionalCueVerbs)), "a list"),
            .. TextFor(speakers, "a list"),
            .. speakers.GetChildren().SelectMany(FaultsOfSpeaker),
        ];
    }

    private static IEnumerable<string> FaultsOfSpeaker(IConfigurationSection speaker) =>
    [
        .. TextFor(speaker, "a speaker with a Name"),
        .. UnknownKeys(speaker, OfSpeaker, "no part of a speaker"),
        .. TextFor(speaker.GetSection(nameof(KnownSpeaker.Aliases)), "a list"),
    ];

    private static IEnumerable<string> UnknownKeys(IConfiguration section, string[] known, string what) =>
        from child in section.GetChildren()
        where !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
        select $"{PathOf(section)} holds \"{child.Key}\", which is {what}";

    // An empty list is an empty text to the configuration.
    private static IEnumerable<string> TextFor(IConfigurationSection? section, string expected) =>
        section is { Value.Length: > 0 } ? [$"{PathOf(section)} is the text \"{section.Value}\" where {expected} should stand"] : [];

    private static string PathOf(IConfiguration section) => section is IConfigurationSection { Path: var path } ? $"{path} in the configuration" : "The configuration (give the section of the options alone)";

    private static string Names<TEnum>()
        where TEnum : struct, Enum => string.Join(", ", Enum.GetNames<TEnum>());
}
