using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Names;

/// <summary>One way in which the document writes a name: <c>Mrs. Ash</c>, <c>Mara Ash</c>, <c>Ash</c>; all mentions that look alike.</summary>
internal sealed class NameForm
{
    /// <summary>Nobody has as many names.</summary>
    public const int LongestPersonal = 5;

    private int[] _words = new int[4];
    private State _state;

    public NameForm() => _state = new State { Plain = this };

    /// <summary>Its number among the forms of the text: counts from 0.</summary>
    public int Id => _state.Id;

    /// <summary>Where the name is printed, without title.</summary>
    public ref TextSpan Span => ref _state.Span;

    /// <summary>The numbers of all words and marks of the name, without title.</summary>
    public ReadOnlySpan<int> Spelling => _words.AsSpan(0, _state.Spelled);

    /// <summary>The numbers of the words that tell who it is, without suffixes such as Jr.</summary>
    public ReadOnlySpan<int> Words => _state.Telling == 0 ? Spelling : _words.AsSpan(_state.Spelled, _state.Telling);

    /// <summary>The title without its stop; null without one.</summary>
    public NameWord? Title => _state.Title;

    /// <summary>The title's full word: senator for Sen.; null without a title.</summary>
    public NameWord? FullTitle => _state.FullTitle;

    /// <summary>What the lexicon knows of the title.</summary>
    public WordTraits TitleTraits => _state.TitleTraits;

    public Honorific Honorific => _state.Honorific;

    /// <summary>Whether a first name may follow the title.</summary>
    public bool TakesFirstName => _state.TakesFirstName;

    /// <summary>All traits of the name's own words.</summary>
    public ref WordTraits Traits => ref _state.Traits;

    /// <summary>What the lexicon knows of its last word.</summary>
    public ref WordTraits LastTraits => ref _state.LastTraits;

    /// <summary>Whether one of its words is written small: Association of Harbour Pilots.</summary>
    public ref bool HasSmallWord => ref _state.HasSmallWord;

    /// <summary>Whether one of its words stands in marks: Ann “Annie” Reed.</summary>
    public ref bool HasNickname => ref _state.HasNickname;

    /// <summary>Whether it is joined by the sign for "and": <c>Reed &amp; Daughters</c>.</summary>
    public ref bool IsFirm => ref _state.IsFirm;

    /// <summary>The capitals with which the words begin, as a word; null for a single word, or where none does.</summary>
    public ref NameWord? Initials => ref _state.Initials;

    /// <summary>Whether it is printed in capitals only.</summary>
    public ref bool InCapitals => ref _state.InCapitals;

    /// <summary>The first letter of the word that tells father from son: J for Jr.; the null character without one.</summary>
    public ref char Generation => ref _state.Generation;

    /// <summary>Whether its surname is a letter only: "Ana B."</summary>
    public ref bool EndsInInitial => ref _state.EndsInInitial;

    /// <summary>Whether it stands in headlines only.</summary>
    public ref bool InHeading => ref _state.InHeading;

    /// <summary>Whether it stands between quotation marks only: “Tell them that Major Reed sends you.”</summary>
    public ref bool InLines => ref _state.InLines;

    /// <summary>Whether the text says that somebody of this name was born: "Rosalind Pauline Mertz was born in 1926."</summary>
    public ref bool IsBirthName => ref _state.IsBirthName;

    /// <summary>Whether it is the label of a turn.</summary>
    public ref bool IsLabel => ref _state.IsLabel;

    /// <summary>How often the text has it.</summary>
    public ref int Count => ref _state.Count;

    /// <summary>How often "the" stands before it.</summary>
    public ref int Articles => ref _state.Articles;

    /// <summary>The first form with these words, whatever its title.</summary>
    public NameForm Plain => _state.Plain;

    /// <summary>The next form with these words and another title.</summary>
    public NameForm? NextTitled => _state.NextTitled;

    /// <summary>Whether more than one word tells who it is.</summary>
    public bool IsFull => _state.IsFull;

    public bool HasTitle => Title is not null;

    public NameWord LastWord => _state.LastWord;

    public NameWord FirstWord => _state.FirstWord;

    /// <summary>Whether the name is an office used alone: the Queen, the Professor.</summary>
    public bool IsOffice => !IsFull && !HasTitle && (Traits & (WordTraits.Title | WordTraits.Role)) != 0;

    public Gender TitleGender => GenderOf(TitleTraits);

    /// <summary>What an office used alone tells: the Queen.</summary>
    public Gender OfficeGender => GenderOf(Traits);

    /// <summary>Whether two names may have run together, "told the Harbour Post Reed was wrong", or a headline makes names of all its words.</summary>
    public bool MayBeRunOn => IsFull && !HasSmallWord && !HasNickname && !IsCollective(LastTraits)
        && (Words.Length >= LongestPersonal || IsHeadline || (Words.Length > 2 && IsCollective(Traits)));

    private bool IsHeadline => InHeading && (Words.Length > 2 || (LastTraits & (WordTraits.Role | WordTraits.Adverb)) != 0);

    /// <summary>Begins another form, of which only the words are known.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="spelling">All words and marks of the name.</param>
    /// <param name="title">The title before it.</param>
    /// <param name="plain">The first form with these words; null where this is it.</param>
    public void Begin(int id, ReadOnlySpan<int> spelling, NameWord? title, NameForm? plain)
    {
        // Room for those that tell who it is, too.
        if (_words.Length < spelling.Length * 2)
        {
            _words = new int[spelling.Length * 2];
        }

        spelling.CopyTo(_words);
        _state = new State { Id = id, Spelled = spelling.Length, Title = title, Plain = plain ?? this, InHeading = true, InLines = true };
    }

    public void AddTitled(NameForm other) => (other._state.NextTitled, _state.NextTitled) = (NextTitled, other);

    public bool IsSpelled(ReadOnlySpan<int> words) => words.SequenceEqual(Spelling);

    /// <summary>Says which of the words tell who it is.</summary>
    public void Tell(ReadOnlySpan<int> telling, NameWords words)
    {
        if (telling.Length < _state.Spelled)
        {
            telling.CopyTo(_words.AsSpan(_state.Spelled));
            _state.Telling = telling.Length;
        }

        _state.IsFull = telling.Length > 1;
        _state.LastWord = words[telling[^1]];
        _state.FirstWord = IsFull ? words[telling[0]] : LastWord;
    }

    public void ReadTitle(string text, in Token title, WordTraits traits, NameWords words)
    {
        var letters = title.Span.In(text);
        _state.TitleSpan = title.Span;
        _state.TitleTraits = traits;
        _state.FullTitle = words.FullTitleOf(Title!);
        _state.Honorific = Honorifics.Of(letters, title.Traits);
        _state.TakesFirstName = Honorifics.TakesFirstName(Honorific, letters);
    }

    /// <summary>The name as printed, without title; on one line.</summary>
    public string TextIn(string text) => OneLine.Of(Span.In(text).ToString());

    /// <summary>The title as printed, empty without one.</summary>
    public string TitleIn(string text) => _state.TitleSpan.In(text).ToString();

    private static Gender GenderOf(WordTraits traits) => (traits & (WordTraits.Masculine | WordTraits.Feminine)) switch
    {
        WordTraits.Masculine => Gender.Male,
        WordTraits.Feminine => Gender.Female,
        _ => Gender.Unknown,
    };

    private static bool IsCollective(WordTraits traits) => (traits & (WordTraits.Organisation | WordTraits.Document)) != 0;

    /// <summary>All that is known of a form: one value, so that nothing of the form before can be left in it.</summary>
    private struct State
    {
        public int Id;
        public int Spelled;
        public int Telling;
        public int Count;
        public int Articles;
        public TextSpan Span;
        public TextSpan TitleSpan;
        public NameWord? Title;
        public NameWord? FullTitle;
        public NameWord? Initials;
        public NameWord FirstWord;
        public NameWord LastWord;
        public NameForm Plain;
        public NameForm? NextTitled;
        public WordTraits TitleTraits;
        public WordTraits Traits;
        public WordTraits LastTraits;
        public Honorific Honorific;
        public bool TakesFirstName;
        public bool HasSmallWord;
        public bool HasNickname;
        public bool IsFirm;
        public bool InCapitals;
        public bool IsLabel;
        public char Generation;
        public bool EndsInInitial;
        public bool InHeading;
        public bool InLines;
        public bool IsBirthName;
        public bool IsFull;
    }
}
