using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;


namespace QuoteAttribution.Names;

/// <summary>One way in which the document writes a name: <c>Mrs. Ash</c>, <c>Mara Ash</c>, <c>Ash</c>; all mentions that look alike.</summary>
internal sealed class NameForm
{
    /// <summary>Nobody has as many names.</summary>
    public const int LongestPersonal = 5;

    private List<Referent>? _bearers;
    private int[] _words = new int[4];
    private int _spelled;
    private int _telling;

    public NameForm()
    {
        Plain = this;
    }

    /// <summary>Where the name is printed, without title.</summary>
    public TextSpan Span { get; set; }

    /// <summary>The numbers of all words and marks of the name, without title.</summary>
    public ReadOnlySpan<int> Spelling => _words.AsSpan(0, _spelled);

    /// <summary>The numbers of the words that tell who it is, without suffixes such as Jr.</summary>
    public ReadOnlySpan<int> Words => _telling == 0 ? Spelling : _words.AsSpan(_spelled, _telling);

    /// <summary>The title without its stop; null without one.</summary>
    public NameWord? Title { get; private set; }

    /// <summary>The title's full word: senator for Sen.; null without a title.</summary>
    public NameWord? FullTitle { get; private set; }

    /// <summary>Where the title is printed; empty without one.</summary>
    public TextSpan TitleSpan { get; private set; }

    public WordTraits TitleTraits { get; private set; }

    public Honorific Honorific { get; private set; }

    /// <summary>Whether a first name may follow the title.</summary>
    public bool TakesFirstName { get; private set; }

    /// <summary>All traits of the name's own words.</summary>
    public WordTraits Traits { get; set; }

    /// <summary>What the lexicon knows of its last word.</summary>
    public WordTraits LastTraits { get; set; }

    /// <summary>Whether one of its words is written small: Association of Harbour Pilots.</summary>
    public bool HasSmallWord { get; set; }

    /// <summary>The capitals with which the words begin, as a word; null for a single word, or where none does.</summary>
    public NameWord? Initials { get; set; }

    /// <summary>Whether it is printed in capitals only.</summary>
    public bool InCapitals { get; set; }

    /// <summary>Whether it stands in headlines only.</summary>
    public bool InHeading { get; set; }

    public int Count { get; set; }

    /// <summary>How often "the" stands before it.</summary>
    public int Articles { get; set; }

    /// <summary>Who bears it; null while that is unknown, or where several do.</summary>
    public Referent? Bearer { get; set; }

    /// <summary>All who may be meant, the likeliest first; empty where one bears it.</summary>
    public List<Referent> Bearers => _bearers ??= [];

    /// <summary>Whether it is known who may be meant.</summary>
    public bool HasBearer => Bearer is not null || _bearers is { Count: > 0 };

    /// <summary>The next form of the same bearer; null after the last.</summary>
    public NameForm? NextOfBearer { get; set; }

    /// <summary>The first form with these words, whatever its title.</summary>
    public NameForm Plain { get; private set; }

    /// <summary>The next form with these words and another title.</summary>
    public NameForm? NextTitled { get; private set; }

    /// <summary>For the first form with its words: who bears the words, whatever the title.</summary>
    public Referent? BearerOfWords { get; set; }

    /// <summary>For the first form with its words: the wife of who bears them, "Mrs. John Ash".</summary>
    public Referent? Wife { get; set; }

    public bool IsFull { get; private set; }

    public bool HasTitle => Title is not null;

    public NameWord LastWord { get; private set; } = null!;

    public NameWord FirstWord { get; private set; } = null!;

    /// <summary>Whether the name is an office used alone: the Queen, the Professor.</summary>
    public bool IsOffice => !IsFull && !HasTitle && (Traits & (WordTraits.Title | WordTraits.Role)) != 0;

    public Gender TitleGender => GenderOf(TitleTraits);

    /// <summary>What an office used alone tells: the Queen.</summary>
    public Gender OfficeGender => GenderOf(Traits);

    /// <summary>Whether two names may have run together, "told the Harbour Post Reed was wrong", or a headline makes names of all its words.</summary>
    public bool MayBeRunOn => IsFull && !HasSmallWord && !IsCollective(LastTraits)
        && (Words.Length >= LongestPersonal
            || (InHeading && (Words.Length > 2 || (LastTraits & (WordTraits.Role | WordTraits.Adverb)) != 0))
            || (Words.Length > 2 && IsCollective(Traits)));

    private static Gender GenderOf(WordTraits traits) => (traits & (WordTraits.Masculine | WordTraits.Feminine)) switch
    {
        WordTraits.Masculine => Gender.Male,
        WordTraits.Feminine => Gender.Female,
        _ => Gender.Unknown,
    };

    private static bool IsCollective(WordTraits traits) => (traits & (WordTraits.Organisation | WordTraits.Document)) != 0;

    /// <summary>Becomes another form, of which only the words are known.</summary>
    /// <param name="spelling">All words and marks of the name.</param>
    /// <param name="title">The title before it.</param>
    /// <param name="plain">The first form with these words; null where this is it.</param>
    public void Become(ReadOnlySpan<int> spelling, NameWord? title, NameForm? plain)
    {
        // Room for those that tell who it is, too.
        if (_words.Length < spelling.Length * 2)
        {
            _words = new int[spelling.Length * 2];
        }

        spelling.CopyTo(_words);
        _spelled = spelling.Length;
        _telling = 0;
        Title = title;
        Plain = plain ?? this;
        FullTitle = null;
        TitleSpan = default;
        TitleTraits = WordTraits.None;
        Honorific = Honorific.None;
        TakesFirstName = false;
        Traits = WordTraits.None;
        LastTraits = WordTraits.None;
        HasSmallWord = false;
        InHeading = true;
        Count = 0;
        Articles = 0;
    }

    /// <summary>Lets go of all that belongs to the text.</summary>
    public void Forget()
    {
        Bearer = null;
        _bearers?.Clear();
        NextOfBearer = null;
        NextTitled = null;
        BearerOfWords = null;
        Wife = null;
    }

    public void AddTitled(NameForm other)
    {
        other.NextTitled = NextTitled;
        NextTitled = other;
    }

    public bool IsSpelled(ReadOnlySpan<int> words) => words.SequenceEqual(Spelling);

    /// <summary>Says which of the words tell who it is.</summary>
    public void Tell(ReadOnlySpan<int> telling, NameWords words)
    {
        if (telling.Length < _spelled)
        {
            telling.CopyTo(_words.AsSpan(_spelled));
            _telling = telling.Length;
        }

        IsFull = telling.Length > 1;
        LastWord = words[telling[^1]];
        FirstWord = IsFull ? words[telling[0]] : LastWord;
    }

    public void ReadTitle(string text, in Token title, WordTraits traits, NameWords words)
    {
        var letters = title.Span.In(text);
        TitleSpan = title.Span;
        TitleTraits = traits;
        FullTitle = Title!.FullTitle(words);
        Honorific = Honorifics.Of(letters, title.Traits);
        TakesFirstName = Honorifics.TakesFirstName(Honorific, letters);
    }

    /// <summary>The name as printed, without title; on one line.</summary>
    public string TextIn(string text)
    {
        var raw = Span.In(text);
        return raw.IndexOfAny('\n', '\r') < 0
            ? raw.ToString()
            : string.Join(' ', raw.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The title as printed, empty without one.</summary>
    public string TitleIn(string text) => TitleSpan.In(text).ToString();
}
