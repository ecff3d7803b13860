using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Pieces of evidence that are left out together to see what they give.</summary>
internal sealed record EvidenceGroup(string Name, EvidenceSet Evidence);

/// <summary>The kinds of evidence.</summary>
internal static class EvidenceGroups
{
    public static IReadOnlyList<EvidenceGroup> All { get; } =
    [
        Of("who goes on", Evidence.GoesOnInParagraph, Evidence.OtherGoesOn),
        Of("who answers", Evidence.Answers, Evidence.JoinsIn),
        Of("addressed in lines", Evidence.AddressedHere, Evidence.AddressedFormClashes),
        Of("named in the narration (no tag)", Evidence.SubjectHere, Evidence.NamedLongAgo),
        Of("named in the narration (pronouns and nouns)", Evidence.PronounSubjectHere, Evidence.NounTaggedBefore),
        Of("gender", Evidence.PronounFits, Evidence.GenderClashes),
        Of("the book's main characters", Evidence.NeverTagged, Evidence.NeverActs),
        Of("narrator", Evidence.TagIsNarrator, Evidence.NarratorUntagged),
        Of("subjects beside the line", Evidence.BeatNames, Evidence.BeatNames),
    ];

    private static EvidenceGroup Of(string name, Evidence first, Evidence last)
    {
        var set = default(EvidenceSet);
        for (var evidence = first; evidence <= last; evidence++)
        {
            set = set.With(evidence);
        }

        return new EvidenceGroup(name, set);
    }
}
