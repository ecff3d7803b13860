namespace QuoteAttribution.Lexicons;

/// <summary>Short lists of words that only the reading of stories looks for; they stand beside those of <see cref="WordLists"/>.</summary>
internal static class StoryWords
{
    /// <summary>“You're Ann Reed?” “<c>Yes</c>.”</summary>
    public static WordLists Affirming { get; } = WordLists.Section("Affirming");

    /// <summary>He knew it, <c>since</c> her brother had talked: opens what is told of others.</summary>
    public static WordLists Explaining { get; } = WordLists.Section("Explaining");

    /// <summary>It went up <c>like</c> a startled nurse: what follows is nobody who is there.</summary>
    public static WordLists Likening { get; } = WordLists.Section("Likening");

    /// <summary>They had not spoken <c>since</c> Leeds: nobody is meant by a name that only ever stands there.</summary>
    public static WordLists Origin { get; } = WordLists.Section("Origin");

    /// <summary>“May I?” <c>That</c> was Ann.</summary>
    public static WordLists Revealing { get; } = WordLists.Section("Revealing");

    /// <summary>“No,” said Ann's <c>voice</c>; his <c>chin</c> wobbled: whoever it belongs to speaks.</summary>
    public static WordLists OwnPart { get; } = WordLists.Section("OwnPart");
}
