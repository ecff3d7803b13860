namespace QuoteAttribution.Lexicons;

/// <summary>Short lists of words that only the reading of stories looks for; they stand beside those of <see cref="WordLists"/>.</summary>
internal static class StoryWords
{
    /// <summary>“You're Ann Reed?” “<c>Yes</c>.”</summary>
    public static WordLists Affirming { get; } = WordLists.Section("Affirming");

    /// <summary>Her <c>ladyship</c> smiled: the bearer of a rank, and nobody who is hers.</summary>
    public static WordLists HonourOfRank { get; } = WordLists.Section("HonourOfRank");

    /// <summary>He knew it, <c>since</c> her brother had talked: opens what is told of others.</summary>
    public static WordLists Explaining { get; } = WordLists.Section("Explaining");

    /// <summary>It went up <c>like</c> a startled nurse: what follows is nobody who is there.</summary>
    public static WordLists Likening { get; } = WordLists.Section("Likening");

    /// <summary>They had not spoken <c>since</c> Leeds: nobody is meant by a name that only ever stands there.</summary>
    public static WordLists Origin { get; } = WordLists.Section("Origin");

    /// <summary>“<c>God</c>, no.”: nobody is called.</summary>
    public static WordLists Oath { get; } = WordLists.Section("Oath");

    /// <summary>“Yes, <c>Sarge</c>.”, “<c>Honey</c>, sit down.”: somebody's title, or a fond word, and no name of another one.</summary>
    public static WordLists CalledByTitle { get; } = WordLists.Section("CalledByTitle");

    /// <summary>“<c>Who</c> came?” “Ann.”: a name that answers, and calls nobody.</summary>
    public static WordLists Who { get; } = WordLists.Section("Who");

    /// <summary>Said a <c>voice</c>: one who is seen at once.</summary>
    public static WordLists Voice { get; } = WordLists.Section("Voice");

    /// <summary>They <c>drove</c> to Leeds: where one goes, by a name that only ever stands there.</summary>
    public static WordLists Travelling { get; } = WordLists.Section("Travelling");

    /// <summary>They were an hour <c>out</c> of Leeds.</summary>
    public static WordLists WayOut { get; } = WordLists.Section("WayOut");

    /// <summary>He moved his <c>chair</c>: in a story hardly ever somebody.</summary>
    public static WordLists SeldomPeople { get; } = WordLists.Section("SeldomPeople");

    /// <summary>“May I?” <c>That</c> was Ann.</summary>
    public static WordLists Revealing { get; } = WordLists.Section("Revealing");

    /// <summary>“No,” said Ann's <c>voice</c>; his <c>chin</c> wobbled: whoever it belongs to speaks.</summary>
    public static WordLists OwnPart { get; } = WordLists.Section("OwnPart");

    /// <summary>said the clerk <c>at</c> last: before a word without an article it tells when.</summary>
    public static WordLists At { get; } = WordLists.Section("At");

    /// <summary>said the clerk <c>from</c> the stairs: where it is heard tells not who speaks.</summary>
    public static WordLists Whence { get; } = WordLists.Section("Whence");
}
