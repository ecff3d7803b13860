using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Coreference;

/// <summary>The numbers by which names are joined; <c>coreference-weights.txt</c> gives each with its reason.</summary>
internal enum CoreferenceWeight
{
    WrongPlace,
    WomanBySurname,
    UnknownGender,
    RivalsOfMain,
    TimeAndAgain,
    ReportReach,
    StoryReach,
    RareShare,
    RareShareOfTitled,
    PronounMeansSubject,
    PronounMeansOther,
    ListedGender,
    SureOfGender,
    FewestNamesOfBook,
    FewestTogether,
    ShareTogether,
    FewestInTurn,
    FewestTogetherInTurn,
    FewestOfUnited,
    FewestPlaces,
    PlaceShare,
}

/// <summary>The numbers that come with the library.</summary>
internal static class CoreferenceWeights
{
    private static readonly Weights<CoreferenceWeight> All = Weights<CoreferenceWeight>.Of("coreference-weights.txt");

    public static double Of(CoreferenceWeight name) => All[name];
}
