using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Coreference;

/// <summary>Everybody the document names, and who each name mention stands for.</summary>
internal sealed class Cast
{
    private readonly string _text;
    private readonly CancellationToken _cancellation;
    private readonly Genre _genre;
    private readonly NameTables _names;
    private readonly GivenCast _given;
    private readonly CastTables _tables;
    private Dictionary<string, Referent>? _offices;
    private RoleNames? _roles;

    private Cast(SegmentedText text, NameTables names, QuotationLinks? links, Genre genre, GivenCast given, CastTables tables)
    {
        (_text, _cancellation, _genre, _names, _given, _tables) = (text.Text, text.Cancellation, genre, names, given, tables);
        given.Claim(names.Forms.All, _text);
        GenderEvidence.Read(text, names.Mentions.Items, tables);
        if (genre == Genre.Story)
        {
            GenderEvidence.LearnForms(names, tables);
        }

        Join();
        if (genre == Genre.Story && links is not null && given.IsEmpty && IsBook)
        {
            JoinAgain(text, links);
        }

        GenderEvidence.Learn(names.Mentions.Items, tables);
        if (genre == Genre.Report)
        {
            PlaceEvidence.Learn(_text, text.Tokens, names.Mentions.Items, tables);
        }
    }

    /// <summary>Joins the names of a text into those who bear them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="links">Its quotations, by which the names of a book are told apart; null to look at the names alone.</param>
    /// <param name="genre">How it is told.</param>
    /// <param name="known">Those whom the caller knows.</param>
    /// <param name="tables">Memory.</param>
    public static Cast Of(SegmentedText text, NameTables names, QuotationLinks? links, Genre genre, KnownNames known, CastTables tables)
    {
        tables.Prepare(names);
        return new Cast(text, names, links, genre, new GivenCast(known, tables), tables);
    }

    /// <summary>Whether the caller gave the cast: others speak only where a tag says so.</summary>
    public bool IsGiven => !_given.IsEmpty;

    private bool IsBook => _names.Mentions.Count >= CoreferenceWeights.Of(CoreferenceWeight.FewestNamesOfBook);

    /// <summary>How many referents there are so far; their ids are below that. Phrases without a name may add some later.</summary>
    public int Count => _tables.ReferentCount;

    /// <summary>The referent of each name mention.</summary>
    public ReadOnlySpan<Referent> OfMention => _tables.OfMention;

    /// <summary>Who is called by an office alone, "the Duchess", in a story that also writes "the duchess"; null where nobody or several are.</summary>
    public Referent? OfOffice(string office)
    {
        if (_offices is null)
        {
            _offices = new Dictionary<string, Referent>(StringComparer.OrdinalIgnoreCase);
            foreach (var form in _names.Forms.All)
            {
                if (form.IsOffice && _tables.Bearers.Of(form).Only is { } bearer)
                {
                    _offices.TryAdd(form.TextIn(_text), bearer);
                }
            }
        }

        return _offices.GetValueOrDefault(office);
    }

    /// <summary>Whom a word with a capital stands for that is a name elsewhere in the text; null where it is none.</summary>
    public Referent? OfNameAlone(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) || _names.Words.Find(word) is not { } known || _names.Forms.Find([known.Id]) is not { } form)
        {
            return null;
        }

        ref readonly var bearers = ref _tables.Bearers.Of(form);
        return bearers.Only ?? bearers.Several?[0];
    }

    /// <summary>Whom the roles stand for by which names were introduced.</summary>
    public RoleNames Roles(ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names) => _roles ??= new RoleNames(_text, tokens, names, _tables, _genre == Genre.Story);

    /// <summary>Who is known by a noun phrase only; null where the text has not spoken of one so far.</summary>
    public Referent? FindPhrase(string phrase) => _tables.OfPhrase.GetValueOrDefault(phrase);

    /// <summary>The referent for a phrase that holds no name: "the old man"; the same words are the same referent.</summary>
    /// <param name="phrase">The words, without an article.</param>
    /// <param name="name">What the result calls it.</param>
    /// <param name="kind">What kind of speaker the words tell.</param>
    /// <param name="gender">The gender the words tell.</param>
    /// <param name="plural">Whether they mean several.</param>
    public Referent OfPhrase(string phrase, string name, SpeakerKind kind, Gender gender, bool plural)
    {
        if (!_tables.OfPhrase.TryGetValue(phrase, out var referent))
        {
            referent = _given.OfPhrase(phrase) ?? _tables.NewReferent(gender, kind, name, plural);
            _tables.OfPhrase.Add(phrase, referent);
        }

        return referent;
    }

    /// <summary>Lets somebody who is named stand for a phrase: from now on "the stranger" is Ann.</summary>
    public void Rename(Referent phrase, Referent named)
    {
        foreach (var (words, referent) in _tables.OfPhrase)
        {
            if (referent == phrase)
            {
                _tables.OfPhrase[words] = named;
            }
        }
    }

    /// <summary>Under which name the result shows somebody.</summary>
    public string NameOf(Referent referent) => DisplayName.Of(referent, _genre, IsBook, _names, _text);

    /// <summary>The same with the title, where the text has one, that tells two of one name apart: "Judge John Brook", "Lady John Ash".</summary>
    public string TitledNameOf(Referent referent) => DisplayName.Titled(referent, _genre, IsBook, _names, _text);

    private void Join()
    {
        new NameJoiner(PolicyFor(_genre), _names, _tables).Join(_given.IsEmpty ? _names.Forms.All : Unclaimed(_names.Forms.All), _cancellation);
        Follow(_names.Mentions.Items);
    }

    /// <summary>Joins the names of a book a second time, apart where they turn out to be two people's.</summary>
    private void JoinAgain(SegmentedText text, QuotationLinks links)
    {
        new NamePairReader(text, _names, _tables).Read(links);
        if (_tables.Pairs.TellAnything)
        {
            _tables.Rejoin();
            Join();
        }
    }

    private JoinPolicy PolicyFor(Genre genre) => genre == Genre.Story
        ? new StoryPolicy(_text, _names, _tables.Bearers, _tables.Pairs, IsBook)
        : new ReportPolicy(_text, _names.Words, _tables.Bearers);

    private NameForm[] Unclaimed(ReadOnlySpan<NameForm> forms)
    {
        var unclaimed = new List<NameForm>();
        foreach (var form in forms)
        {
            if (!_tables.Bearers.Of(form).IsKnown)
            {
                unclaimed.Add(form);
            }
        }

        return [.. unclaimed];
    }

    /// <summary>Says of each mention whom it stands for.</summary>
    private void Follow(ReadOnlySpan<NameMention> names)
    {
        // The paragraph in which each was last named in full.
        var latest = _tables.FullNameIn.Room(_tables.ReferentCount);
        latest.Fill(-1);
        var narrated = _tables.NarratedIn.Room(_tables.ReferentCount);
        narrated.Fill(-1);
        for (var i = 0; i < names.Length; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            ref readonly var name = ref names[i];
            var form = _names.FormOf(i);
            var only = _tables.Bearers.Of(form).Only;
            var referent = only ?? Choose(form, name, form.HasTitle && name.InPassage ? narrated : form.HasTitle ? default : latest);
            _tables.OfMention[i] = referent;
            referent.MentionCount++;
            var acts = name.IsSubject && !name.InPassage;
            referent.Acts |= acts && !name.IsInHeading;
            if (!name.InPassage)
            {
                narrated[referent.Id] = name.Paragraph;
            }

            if (acts && (form.IsFull || (only is null && _genre == Genre.Report)))
            {
                latest[referent.Id] = name.Paragraph;
            }
        }
    }

    /// <summary>A surname that several bear is the main bearer's, unless another acted under the full name shortly before.</summary>
    private Referent Choose(NameForm form, in NameMention name, ReadOnlySpan<int> fullNameIn)
    {
        var reach = CoreferenceWeights.Of(_genre == Genre.Story ? CoreferenceWeight.StoryReach : CoreferenceWeight.ReportReach);
        var several = _tables.Bearers.Of(form).Several!;
        var latest = several[0];
        foreach (var bearer in fullNameIn.IsEmpty ? [] : several)
        {
            if (fullNameIn[bearer.Id] >= name.Paragraph - reach && fullNameIn[bearer.Id] > fullNameIn[latest.Id])
            {
                latest = bearer;
            }
        }

        return latest;
    }
}
