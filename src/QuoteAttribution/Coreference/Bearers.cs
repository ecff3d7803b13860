using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>Who bears the names of a text: for each form, and for each word of the names.</summary>
internal sealed class Bearers : IDisposable
{
    // The initials of a body: longer ones are not used.
    private const int MostInitials = FormReader.MostInitials;

    private readonly PooledList<OfForm> _forms = new();
    private readonly PooledList<OfWord> _words = new();

    /// <summary>Makes room for the names of a text.</summary>
    public void Prepare(NameTables names)
    {
        Fill(_forms, names.Forms.All.Length);
        Fill(_words, names.Words.Count);
    }

    public ref OfForm Of(NameForm form) => ref _forms[form.Id];

    public ref OfWord Of(NameWord word) => ref _words[word.Id];

    /// <summary>Lets a referent be found by the words of a form that is its own.</summary>
    public void Index(Referent referent, NameForm form)
    {
        Of(form.LastWord).EndsNamesOf.Add(referent);
        if (form.Honorific != Honorific.None)
        {
            Of(form.FullTitle!).IsTitleOf.Add(referent);
        }

        if (form.Initials is { } initials)
        {
            Of(initials).HasInitials ??= referent;
        }

        if (form.IsFull && (referent.Kind != SpeakerKind.Organisation || form.IsFirm))
        {
            // "Washington" is no short form of "Washington Post", but "Ana" is one of "Ana Brook", and "Reed" of "Reed & Daughters".
            Of(form.FirstWord).BeginsNamesOf.Add(referent);
        }
    }

    /// <summary>Forgets who bears the forms and words; what their pronouns tell stays.</summary>
    public void Forget()
    {
        foreach (ref var form in _forms.Items)
        {
            form = new OfForm { Pronouns = form.Pronouns };
        }

        _words.Items.Clear();
    }

    /// <summary>Those who bear the title that the name is: "the Senator" for "Sen. Mara Quill".</summary>
    public SmallSet ByTitle(NameWords words, ReadOnlySpan<char> name) => words.Find(ShortForms.FullTitle(name)) is { } title ? Of(title).IsTitleOf : default;

    /// <summary>The bearer of the name that capitals abbreviate: WTO for World Trade Organization.</summary>
    public Referent? ByInitials(NameWords words, ReadOnlySpan<char> capitals)
    {
        Span<char> initials = stackalloc char[MostInitials];
        var length = 0;
        foreach (var capital in capitals)
        {
            if (capital == '.')
            {
                continue;
            }

            if (length == initials.Length || !char.IsUpper(capital))
            {
                return null;
            }

            initials[length++] = capital;
        }

        return length > 1 && words.Find(initials[..length]) is { } word ? Of(word).HasInitials : null;
    }

    /// <summary>Those whose first name the word may be short for: Lizzy for Elizabeth.</summary>
    public SmallSet ByShortName(NameWords words, NameWord word)
    {
        var bearers = default(SmallSet);
        foreach (var full in word.FullNames)
        {
            if (words.Find(full) is { } first)
            {
                foreach (var referent in Of(first).BeginsNamesOf)
                {
                    bearers.Add(referent);
                }
            }
        }

        return bearers;
    }

    public void Dispose()
    {
        _forms.Dispose();
        _words.Dispose();
    }

    private static void Fill<T>(PooledList<T> list, int count)
        where T : struct
    {
        list.Prepare(count);
        list.Room(count)[..count].Clear();
        list.Advance(count);
    }

    /// <summary>Who bears a form of a name.</summary>
    public struct OfForm
    {
        /// <summary>Who bears it; null while that is unknown, or where several do.</summary>
        public Referent? Only;

        /// <summary>All who may be meant, the likeliest first; null where one bears it.</summary>
        public List<Referent>? Several;

        /// <summary>For the first form with its words: who bears the words, whatever the title.</summary>
        public Referent? OfWords;

        /// <summary>For the first form with its words: the wife of who bears them, "Mrs. John Ash".</summary>
        public Referent? Wife;

        /// <summary>The gender that the pronouns after the form tell, in a story; unknown where they are few or of both.</summary>
        public Gender Pronouns;

        /// <summary>Whether it is known who may be meant.</summary>
        public readonly bool IsKnown => Only is not null || Several is not null;
    }

    /// <summary>Whose names have a word.</summary>
    public struct OfWord
    {
        /// <summary>Those whose names end in the word.</summary>
        public SmallSet EndsNamesOf;

        /// <summary>Those whose full names begin with the word.</summary>
        public SmallSet BeginsNamesOf;

        /// <summary>Those who bear the word as a title.</summary>
        public SmallSet IsTitleOf;

        /// <summary>The first one whose name has these initials: WTO for World Trade Organization.</summary>
        public Referent? HasInitials;
    }

    /// <summary>Some referents in the order in which they came up: nearly always one, for whom no list is needed.</summary>
    public struct SmallSet
    {
        // No text tells more people of one name apart, and whoever looks for one of them looks at all.
        private const int Most = 64;

        private Referent? _first;
        private List<Referent>? _others;

        public int Count { get; private set; }

        public void Add(Referent referent)
        {
            if (Count == 0)
            {
                _first = referent;
                Count = 1;
            }
            else if (Count < Most && referent != _first && _others?.Contains(referent) != true)
            {
                (_others ??= []).Add(referent);
                Count++;
            }
        }

        public readonly Walk GetEnumerator() => new(this);

        /// <summary>Walks from one to the next.</summary>
        public struct Walk(in SmallSet set)
        {
            private readonly SmallSet _set = set;
            private int _next;

            public readonly Referent Current => _next == 1 ? _set._first! : _set._others![_next - 2];

            public bool MoveNext() => ++_next <= _set.Count;
        }
    }
}
