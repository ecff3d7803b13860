namespace QuoteAttribution.Cli.Evaluation;

/// <summary>Whether a predicted speaker is one of those that are right.</summary>
internal static class RightSpeaker
{
    /// <summary>
    /// Whether the name, or where there is none what the text calls the speaker, is one of the acceptable ones. Where the text does not tell
    /// (none is acceptable), whether no name was given.
    /// </summary>
    public static bool Is(Predicted predicted, IReadOnlyList<string> acceptable)
    {
        if (acceptable.Count == 0)
        {
            return predicted.Name is null;
        }

        var told = predicted.Name ?? predicted.MentionText;
        return !string.IsNullOrEmpty(told) && acceptable.Any(name => NameComparison.AreAlike(told, name) || NameComparison.AreSame(told, name));
    }

    /// <summary>Whether the name is the fullest of those that are right; true where the text does not tell.</summary>
    public static bool IsFullest(Predicted predicted, IReadOnlyList<string> acceptable) =>
        acceptable.Count == 0 || NameComparison.AreAlike(predicted.Name, acceptable[0]);
}
