namespace QuoteAttribution.Segmentation.Labels;

/// <summary>What a label is made of: the elements of the shapes in <c>turn-labels.txt</c>.</summary>
internal enum LabelElement : byte
{
    /// <summary><c>[00:12]</c>, <c>12:03</c>, <c>12/05/2020, 12:03 PM</c>: somewhere in it stands a time of day.</summary>
    Stamp,

    /// <summary>The number of a line or a question: <c>12</c>, <c>Q145</c>.</summary>
    Item,

    /// <summary>A name in capitals, its title in any: <c>REED</c>, <c>Mr JONES</c>, <c>THE COURT</c>.</summary>
    Capitals,

    /// <summary>A title or an article, and capitals: <c>Mr. REED</c>, <c>Senator REED</c>, <c>The CHAIRMAN</c>.</summary>
    Titled,

    /// <summary>The same with a name that is not in capitals: <c>Mr. Reed</c>, <c>The Chairman</c>.</summary>
    Addressed,

    /// <summary>A name: <c>Ann Reed</c>, <c>Mr. van der Berg</c>.</summary>
    Name,

    /// <summary>What somebody is in the talk, with a number or not: <c>Speaker 1</c>, <c>The Witness</c>.</summary>
    Part,

    /// <summary>One run of letters, digits and signs: <c>ann_r</c>.</summary>
    Handle,

    /// <summary>One run as people call themselves where they post: <c>Name62</c>, <c>ann_r</c>, <c>AnnReed</c>.</summary>
    Login,

    /// <summary>A few words of any sort.</summary>
    Caption,

    /// <summary><c>Q</c></summary>
    Question,

    /// <summary><c>A</c></summary>
    Answer,

    /// <summary>The word that names the voice in the tag of a subtitle.</summary>
    Voice,

    /// <summary>A remark in brackets: <c>(via telephone)</c>, <c>(Whitby)</c>.</summary>
    Aside,

    /// <summary>A comma and what somebody is: <c>, MAYOR OF LEEDS</c>.</summary>
    Office,

    /// <summary>A comma and in what manner or for whom somebody speaks, up to the full stop: <c>, in writing</c>, <c>, on behalf of the SEA Group</c></summary>
    Manner,

    /// <summary>Where somebody in capitals is from, or that the office is held for a time: <c>of Tarn</c>, <c>pro tempore</c></summary>
    State,

    /// <summary>A comma and what somebody is and where, to the end of the line: <c>, Lind &amp; Co. – Analyst</c></summary>
    Rank,

    /// <summary>The word before whoever writes to a call.</summary>
    Sending,

    /// <summary>Whom somebody writes to, up to the colon: <c>to Everyone</c></summary>
    Receiver,

    /// <summary>Whom somebody asks, up to the colon: <c>to the Minister for Harbours</c></summary>
    Addressee,

    /// <summary>The line ends, and the next one is nothing but brackets with a place and a party: <c>(Tarn South) (Lab)</c></summary>
    Seat,

    /// <summary>A dash and what somebody is, to the end of the line, as calls with analysts print it: <c>-- Reed Shipping -- Analyst</c></summary>
    Post,

    /// <summary>Where somebody posts, one run: <c>r/Harbours</c></summary>
    Board,

    /// <summary>The word that says that a post is somebody's.</summary>
    Posting,

    /// <summary><c>@ann_reed</c>, <c>u/ann_reed</c></summary>
    Account,

    /// <summary>One run alone in its line, above what a reader writes below an article: <c>harbourhal</c></summary>
    Commenter,

    /// <summary>Whoever posts, by a name or as people call themselves there: <c>ann_r</c>, <c>Ann Reed</c>.</summary>
    Poster,

    /// <summary>What else stands between the poster and the dot: <c>OP</c>, <c>@ann_reed</c>.</summary>
    Badge,

    /// <summary><c>·</c></summary>
    Dot,

    /// <summary>Whoever comments, up to the word that says so or to how long ago that was: <c>Ann in Leeds</c> says:, <c>Mill Mum</c> 2 hrs ago</summary>
    Called,

    /// <summary>The word that says that somebody commented, and what closes the line: <c>says:</c>, <c>said...</c></summary>
    Saying,

    /// <summary>The place on a tape, in minutes and seconds: <c>02.41</c></summary>
    Counter,

    /// <summary>Words up to a wide gap, as a table has between its columns.</summary>
    Column,

    /// <summary>The line goes on with what may open a sentence.</summary>
    Opening,

    /// <summary>How long ago, or on which day, to the end of the line: <c>13h</c>, <c>2 days ago</c>, <c>3 Apr 2024</c></summary>
    Age,

    /// <summary>The line ends, and the next one is nothing but a time.</summary>
    Dated,

    /// <summary>The word that says who wrote a post.</summary>
    Author,

    /// <summary><c>»</c></summary>
    Arrow,

    /// <summary>When a mail was sent: <c>On Tue, May 3, 2022 at 9:14 AM</c></summary>
    Sent,

    /// <summary>Who sent it.</summary>
    Sender,

    /// <summary><c>&lt;ann@example.com&gt;</c></summary>
    Address,

    /// <summary>The word that says that words of a mail follow.</summary>
    Wrote,

    /// <summary><c>###</c></summary>
    Heading,

    /// <summary>What sets the lines of a list apart: <c>•</c>, <c>-</c>, a dash.</summary>
    Bullet,

    /// <summary><c>[</c>, or another bracket.</summary>
    Open,

    /// <summary><c>]</c>, or another bracket.</summary>
    Close,

    /// <summary><c>&gt;&gt;</c>, by which subtitles say that somebody else speaks.</summary>
    Changing,
    Colon,
    Comma,

    /// <summary>A colon, a full stop, or the stop that an initial owns.</summary>
    Mark,
    Dash,
    Less,
    Greater,

    /// <summary>The line goes on.</summary>
    Text,

    /// <summary>The line ends, and the next one follows.</summary>
    End,
}

/// <summary>How much it takes to believe that a line of some form is a turn.</summary>
internal enum LabelKind : byte
{
    /// <summary>Nothing else looks so.</summary>
    Sure,

    /// <summary>A name in angle brackets, which markup has, too.</summary>
    Chat,

    /// <summary>A time beside a name: a programme of events has such lines, too, but the same names do not come again.</summary>
    Stamped,

    /// <summary>Questions and answers: one does without the other in prose.</summary>
    Answering,

    /// <summary>Somebody's part in a talk.</summary>
    Part,

    /// <summary>Capitals: heads of sections and of lists are printed so, too.</summary>
    Capitals,

    /// <summary>A name as people call themselves where they post; names of products look so, too.</summary>
    Login,

    /// <summary>A name in small letters: whatever is listed is printed so.</summary>
    Name,

    /// <summary>A line of its own above what is said: headings look so.</summary>
    Screen,

    /// <summary>A name in a line of its own above what is said: headings look so, and do not come again.</summary>
    Above,

    /// <summary>A name and a full stop before what is said, as plays are printed: sentences look so.</summary>
    Play,

    /// <summary>A name in brackets in a cue of subtitles.</summary>
    Shown,

    /// <summary>A full stop and a dash before what is said, as the European Parliament prints it; places and dates of news are printed so, too.</summary>
    Plenary,

    /// <summary>A name with a seat or an office in a line of its own above what is said: casts are listed so, too.</summary>
    Member,

    /// <summary>A name and how long ago, above what somebody posts: articles are listed so, too.</summary>
    Posted,

    /// <summary>A line above the words of a mail that are cited.</summary>
    Mail,

    /// <summary>Q and A without a mark: an article opens a sentence, too.</summary>
    Bare,

    /// <summary>A line that says that somebody comments: reports have such, too, where nothing says that comments follow.</summary>
    Commented,

    /// <summary>A word above what a reader writes: any list looks so where nothing says that comments follow.</summary>
    Comment,

    /// <summary>The sign of subtitles that somebody else speaks: mails cite what was cited so, but name nobody there.</summary>
    Changing,
}
