namespace QuoteAttribution.Segmentation.Labels;

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

    /// <summary>A head that nothing but a post has; one is enough: <c>ann_r 3 hours ago | parent</c></summary>
    Post,

    /// <summary>A name with its account, before what is posted or above it; nothing else looks so.</summary>
    Account,

    /// <summary>A name above its account: lists of people look so, too, where no line says when and how often that was seen.</summary>
    Profile,

    /// <summary>A line above the words of a mail that are cited.</summary>
    Mail,

    /// <summary>The head of a mail, above its words: a text that is one mail quotes nobody by it.</summary>
    Letter,

    /// <summary>A name below the words: no shape has it, since no line begins with it.</summary>
    Signed,

    /// <summary>A row of a table: a name, and beside it what that one says, in marks.</summary>
    Cell,

    /// <summary>Q and A without a mark: an article opens a sentence, too.</summary>
    Bare,

    /// <summary>A line that says that somebody comments: reports have such, too, where nothing says that comments follow.</summary>
    Commented,

    /// <summary>A word above what a reader writes: any list looks so where nothing says that comments follow.</summary>
    Comment,

    /// <summary>The sign of subtitles that somebody else speaks: mails cite what was cited so, but name nobody there.</summary>
    Changing,
}
