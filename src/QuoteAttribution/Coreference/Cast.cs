using QuoteAttribution.Genres;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Coreference;

/// <summary>Everybody the document names, and who each name mention stands for.</summary>
internal sealed class Cast
{
    // In a story somebody named in full half a chapter ago is still the one called by surname.
    private const int StoryReach = 30;
    private const int ReportReach = 3;

    private readonly string _text;
    private readonly Genre _genre;
    private readonly KnownCast _known;
    private readonly CastTables _tables;
    private Dictionary<string, Referent>? _offices;
    private RoleNames? _roles;

    private Cast(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, CastTables tables, Genre genre, KnownCast known)
    {
        _text = text;
        _genre = genre;
        _known = known;
        _tables = tables;
        known.Claim(_tables.Forms.All, text);
        Join(known.IsEmpty ? _tables.Forms.All : Unclaimed(_tables.Forms.All));
        Walk(names);
        GenderEvidence.Learn(tokens, names, OfMention);
        if (genre == Genre.Report)
        {
            PlaceEvidence.Learn(text, tokens, names, OfMention);
        }
    }

    /// <summary>Joins the names of a text into those who bear them.</summary>
    public static Cast Of(SegmentedText text, PooledList<NameMention> names, Genre genre, IReadOnlyList<KnownSpeaker> knownSpeakers, CastTables tables) =>
        new(text.Text, text.Tokens, names.Items, tables, genre, KnownCast.Of(knownSpeakers));

    /// <summary>Whether the caller gave the cast: others speak only where a tag says so.</summary>
    public bool IsGiven => !_known.IsEmpty;

    /// <summary>The referent of each name mention.</summary>
    public ReadOnlySpan<Referent> OfMention => _tables.OfMention;

    /// <summary>Who is called by an office alone, "the Duchess", in a story that also writes "the duchess"; null where nobody or several are.</summary>
    public Referent? OfOffice(string office)
    {
        if (_offices is null)
        {
            _offices = new Dictionary<string, Referent>(StringComparer.OrdinalIgnoreCase);
            foreach (var form in _tables.Forms.All)
            {
                if (form.IsOffice && form.Bearer is { } bearer)
                {
                    _offices.TryAdd(form.TextIn(_text), bearer);
                }
            }
        }

        return _offices.GetValueOrDefault(office);
    }

    /// <summary>Who was introduced last by the word that stands there.</summary>
    public ref Referent? IntroducedAs(TextSpan word) => ref _tables.Words.Of(_text, word).IntroducedSo;

    /// <summary>Whom the roles stand for by which names were introduced.</summary>
    public RoleNames Roles(ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names) => _roles ??= new RoleNames(_text, tokens, names, _tables);

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
            referent = _known.OfPhrase(phrase) ?? NewReferent(name, kind, gender, plural);
            _tables.OfPhrase.Add(phrase, referent);
        }

        return referent;
    }

    /// <summary>Under which name the result shows somebody.</summary>
    public string NameOf(Referent referent) => DisplayName.Of(referent, _genre, _text);

    private Referent NewReferent(string phrase, SpeakerKind kind, Gender gender, bool plural)
    {
        var referent = _tables.NewReferent(gender, kind);
        referent.Name = phrase;
        referent.IsPlural = plural;
        return referent;
    }

    private static NameForm[] Unclaimed(ReadOnlySpan<NameForm> forms)
    {
        var unclaimed = new List<NameForm>();
        foreach (var form in forms)
        {
            if (!form.HasBearer)
            {
                unclaimed.Add(form);
            }
        }

        return [.. unclaimed];
    }

    private void Join(ReadOnlySpan<NameForm> forms)
    {
        if (_genre == Genre.Story)
        {
            new CharacterJoiner(_text, _tables).Join(forms);
        }
        else
        {
            new CastBuilder(_text, _genre, _tables).Join(forms);
        }
    }

    /// <summary>Says of each mention whom it stands for.</summary>
    private void Walk(ReadOnlySpan<NameMention> names)
    {
        var formOf = _tables.FormOfMention;
        var of = _tables.OfMention;
        var reach = _genre == Genre.Story ? StoryReach : ReportReach;
        for (var i = 0; i < names.Length; i++)
        {
            var form = formOf[i];
            var referent = form.Bearer ?? Choose(form, names[i], reach);
            of[i] = referent;
            referent.MentionCount++;
            referent.Acts |= names[i].IsSubject && !names[i].InPassage && !names[i].IsInHeading;
            if ((form.IsFull || (form.Bearer is null && _genre == Genre.Report)) && !names[i].InPassage && names[i].IsSubject)
            {
                referent.FullNameIn = names[i].Paragraph;
            }
        }
    }

    /// <summary>A surname that several bear is the main bearer's, unless another acted under the full name shortly before.</summary>
    private static Referent Choose(NameForm form, in NameMention name, int reach)
    {
        var latest = form.Bearers[0];
        foreach (var bearer in form.Bearers)
        {
            if (bearer.FullNameIn >= name.Paragraph - reach && bearer.FullNameIn > latest.FullNameIn)
            {
                latest = bearer;
            }
        }

        return latest;
    }
}
