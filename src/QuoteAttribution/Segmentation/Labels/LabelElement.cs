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

    /// <summary>Signs and words before a post within another: <c>↳ Quoting</c></summary>
    Citing,

    /// <summary>Whoever posts, as the page shows it: all up to the account in brackets, the arrow or the word that says that this is a comment.</summary>
    Displayed,

    /// <summary>The account in brackets behind the name: <c>(@ann_reed)</c></summary>
    Tagged,

    /// <summary>The account behind the name, without brackets: <c>@ann_reed</c></summary>
    Beside,

    /// <summary>The line ends, and the next one is nothing but an account; where the post has an age in lines of its own, these belong to it.</summary>
    AccountBelow,

    /// <summary><c>[–]</c>, by which a thread is folded.</summary>
    Fold,

    /// <summary>What others think of a comment: <c>14 points</c></summary>
    Score,

    /// <summary>One run that somebody has chosen as a name where only such are: <c>pierrot</c></summary>
    Nickname,

    /// <summary>How long ago, up to the end of the line or to what else stands behind it: <c>3 hours ago</c> | parent</summary>
    Aged,

    /// <summary>What else stands behind it: <c>| parent | next [–]</c>, <c>• Contributor</c></summary>
    Links,

    /// <summary>What somebody did there: <c>commented</c>, <c>left a comment</c></summary>
    Commenting,

    /// <summary>The line ends, and the next one has stars and how long ago: <c>★★☆☆☆ a month ago</c></summary>
    Rated,

    /// <summary>How far whoever posts is from the reader, and the lines below it that say what that one is, and how long ago it was: <c>2nd</c></summary>
    Contact,

    /// <summary>The words before whoever answers a review: <c>Response from the owner,</c></summary>
    Responding,

    /// <summary>Whoever answers a review, if the page has no name: <c>the owner</c></summary>
    Owner,

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

    /// <summary>The word at the head of a mail, before who sent it: <c>From</c></summary>
    From,

    /// <summary>Who sent it, as its head says.</summary>
    Correspondent,

    /// <summary>The other lines of the head of a mail, and the blank one: <c>Sent:</c>, <c>To:</c>, <c>Subject:</c></summary>
    Fields,

    /// <summary><c>|</c>, as a table has between its cells.</summary>
    Bar,

    /// <summary>A cell that is nothing but a sentence in marks: <c>"It will hold." |</c></summary>
    Cell,

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
