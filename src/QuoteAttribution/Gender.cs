namespace QuoteAttribution;

/// <summary>The grammatical gender that the text uses for a speaker, or that of a <see cref="KnownSpeaker"/>; it says nothing beyond that.</summary>
public enum Gender
{
    /// <summary>Nothing in the text tells.</summary>
    Unknown,

    /// <summary>Referred to as "she", "Mrs.", "mother", or by a name that is nearly always a woman's.</summary>
    Female,

    /// <summary>Referred to as "he", "Mr.", "father", or by a name that is nearly always a man's.</summary>
    Male,
}
