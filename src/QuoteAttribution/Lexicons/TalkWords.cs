namespace QuoteAttribution.Lexicons;

/// <summary>The lists for talks and posts, and for how they are printed.</summary>
internal sealed partial class WordLists
{
    /// <summary>And she <c>goes</c>, “Not today.”: brings in what is said, where that follows at once.</summary>
    public static WordLists Going { get; } = Section("Going");

    /// <summary>The mayor said, and I <c>quote</c>: what follows is word for word.</summary>
    public static WordLists Quoting { get; } = Section("Quoting");

    /// <summary>And she was <c>like</c>, “Not today.”</summary>
    public static WordLists Quotative { get; } = Section("Quotative");

    /// <summary><c>A.</c> I did: what stands before an answer.</summary>
    public static WordLists Answering { get; } = Section("Answering");

    /// <summary><c>Q.</c> Did you see the pier?: what stands before a question.</summary>
    public static WordLists Asking { get; } = Section("Asking");

    /// <summary>12:03 <c>PM</c>: what stands beside the time of day.</summary>
    public static WordLists Daytime { get; } = Section("Daytime");

    /// <summary><c>Interview</c>: Ann Reed. Who asks, in a line above.</summary>
    public static WordLists Interviewing { get; } = Section("Interviewing");

    /// <summary>&lt;<c>li</c>&gt;: what stands in angle brackets and is nobody.</summary>
    public static WordLists MarkupElement { get; } = Section("MarkupElement");

    /// <summary><c>Note</c>: the pier is closed. What stands before a colon and speaks not.</summary>
    public static WordLists NoSpeaker { get; } = Section("NoSpeaker");

    /// <summary><c>Comments</c> (3): what readers wrote stands below.</summary>
    public static WordLists CommentHead { get; } = Section("CommentHead");

    /// <summary>Ann: image <c>omitted</c>. What a programme writes in a chat.</summary>
    public static WordLists Notice { get; } = Section("Notice");

    /// <summary>ANN (<c>V.O.</c>): how a voice is heard in a film.</summary>
    public static WordLists ScreenRemark { get; } = Section("ScreenRemark");

    /// <summary><c>INT.</c> PIER - NIGHT: where a scene of a film plays.</summary>
    public static WordLists Slug { get; } = Section("Slug");

    /// <summary><c>CROSS-EXAMINATION</c> OF TOM LIND: who answers from then on.</summary>
    public static WordLists Examining { get; } = Section("Examining");

    /// <summary><c>HOST</c>: I'm Ann Reed. Who leads a talk is one and the same.</summary>
    public static WordLists Hosting { get; } = Section("Hosting");

    /// <summary>THE <c>COURT</c>: the judge speaks.</summary>
    public static WordLists Court { get; } = Section("Court");

    /// <summary>BEFORE THE <c>HONORABLE</c> ANN REED: the judge.</summary>
    public static WordLists JudgeTitle { get; } = Section("JudgeTitle");

    /// <summary>TOM LIND, previously <c>sworn</c>: who answers from then on.</summary>
    public static WordLists Sworn { get; } = Section("Sworn");

    /// <summary>The <c>Witness</c>: I did. Who answers in court.</summary>
    public static WordLists Witness { get; } = Section("Witness");

    /// <summary>The <c>Witness</c>: I did. What somebody is in a talk.</summary>
    public static WordLists TalkPart { get; } = Section("TalkPart");

    /// <summary>Did <c>you</c> see it? <c>Thanks</c>. Words that talk has, and lists have not.</summary>
    public static WordLists TalkWord { get; } = Section("TalkWord");

    /// <summary>&lt;<c>v</c> Ann&gt;It will hold. The tag of a voice in subtitles.</summary>
    public static WordLists VoiceTag { get; } = Section("VoiceTag");

    /// <summary><c>Posted</c> by u/ann_reed 9 hours ago: who wrote what stands below.</summary>
    public static WordLists Posted { get; } = Section("Posted");

    /// <summary><c>Replying</c> to @ann_reed: whom a post answers.</summary>
    public static WordLists Replying { get; } = Section("Replying");

    /// <summary>Ann Reed <c>wrote</c>: words of a mail follow.</summary>
    public static WordLists Wrote { get; } = Section("Wrote");

    /// <summary>Did <c>you</c> see it?</summary>
    public static WordLists You { get; } = Section("You");

    /// <summary>2 days <c>ago</c>, 13<c>h</c>: what stands beside the number that tells when somebody posted.</summary>
    public static WordLists Ago { get; } = Section("Ago");

    /// <summary><c>Quoting</c> Ann Reed (@annreed): stands before a post within another.</summary>
    public static WordLists CitingPost { get; } = Section("CitingPost");

    /// <summary>ann_reed <c>commented</c> on Apr 2: says by itself that a comment follows.</summary>
    public static WordLists Commenting { get; } = Section("Commenting");

    /// <summary>ann_reed <c>left</c> a comment: says so with a noun.</summary>
    public static WordLists Contributing { get; } = Section("Contributing");

    /// <summary>ann_reed left a <c>comment</c></summary>
    public static WordLists Contribution { get; } = Section("Contribution");

    /// <summary>12 <c>reposts</c>: what is counted below a post, or beside whose it is.</summary>
    public static WordLists Counted { get; } = Section("Counted");

    /// <summary><c>Sent</c>: Monday. A line of the head of a mail, below who sent it.</summary>
    public static WordLists MailField { get; } = Section("MailField");

    /// <summary><c>Response</c> from the owner: who answers a review.</summary>
    public static WordLists Responding { get; } = Section("Responding");

    /// <summary><c>Sir</c>, Dear <c>Editor</c>: opens a letter to a paper.</summary>
    public static WordLists Salutation { get; } = Section("Salutation");

    /// <summary>Ana (<c>talk</c>): stands in a wiki behind whoever signs.</summary>
    public static WordLists TalkPage { get; } = Section("TalkPage");

    /// <summary>[[<c>User</c>:Ana]]: whose page it is.</summary>
    public static WordLists UserPage { get; } = Section("UserPage");

    /// <summary>Ann Reed • <c>2nd</c>: how far whoever posts is from the reader.</summary>
    public static WordLists ContactDegree { get; } = Section("ContactDegree");

    /// <summary>14 <c>points</c>: what others think of a comment.</summary>
    public static WordLists Score { get; } = Section("Score");

    /// <summary><c>by</c> ann_reed: who wrote a post.</summary>
    public static WordLists Signed { get; } = Section("Signed");

    /// <summary>She <c>talks</c> to Ann Reed: whoever is named next asks.</summary>
    public static WordLists Conversing { get; } = Section("Conversing");

    /// <summary>Ann Reed <c>meets</c> the baker: whoever is named before asks.</summary>
    public static WordLists CallingOn { get; } = Section("CallingOn");

    /// <summary>It rained <c>near</c> Tarn: whoever is named after it is none who speaks, as long as nothing else tells that it is somebody.</summary>
    public static WordLists Whereabouts { get; } = Section("Whereabouts");

    /// <summary><c>known</c> to the locals as “Big Tide”: what stands in marks is a name.</summary>
    public static WordLists Known { get; } = Section("Known");

    /// <summary>known to the locals <c>as</c> “Big Tide”</summary>
    public static WordLists As { get; } = Section("As");

    /// <summary>Ann's <c>iPad</c>: what a call of many shows for whoever gave no name.</summary>
    public static WordLists Device { get; } = Section("Device");

    /// <summary>The clerk <c>read</c> the names: what a record tells that somebody did.</summary>
    public static WordLists Recorded { get; } = Section("Recorded");

    /// <summary>The SPEAKER <c>pro tempore</c>: behind an office that somebody holds for a time.</summary>
    public static WordLists Acting { get; } = Section("Acting");

    /// <summary><c>T</c>1. Ann Reed: the letter before the number of a question.</summary>
    public static WordLists ItemLetter { get; } = Section("ItemLetter");

    /// <summary>Ann Reed: <c>Madam</c> Speaker, it is shut. Before the office of whoever is addressed.</summary>
    public static WordLists Addressing { get; } = Section("Addressing");

    /// <summary>10:02:11 <c>From</c> Ann Reed to Everyone: before whoever writes to a call.</summary>
    public static WordLists Sending { get; } = Section("Sending");

    /// <summary>Ms. REED <c>of</c> Tarn: joins a name to a place.</summary>
    public static WordLists Of { get; } = Section("Of");
}
