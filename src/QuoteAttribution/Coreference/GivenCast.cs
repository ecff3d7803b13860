using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>The speakers a caller knows beforehand: gives them the names and phrases of the text that are theirs.</summary>
internal sealed class GivenCast(KnownNames known, CastTables tables)
{
    // No text tells more people of one name apart; of a list of thousands those come first whom the text also names in full.
    private const int MostBearers = 64;

    // Only those are somebody in a text whom it may mean: of thousands a few.
    private readonly Dictionary<int, Referent> _referents = [];

    public bool IsEmpty => known.IsEmpty;

    /// <summary>Who a phrase without a name stands for; null where it is nobody's, or several people's.</summary>
    public Referent? OfPhrase(string phrase) => !IsEmpty && known.Called(KnownNames.Key(phrase)) is [var only] ? ReferentOf(only) : null;

    /// <summary>Gives each form of a name its bearer; forms of nobody known stay without.</summary>
    public void Claim(ReadOnlySpan<NameForm> forms, string text)
    {
        if (IsEmpty)
        {
            return;
        }

        var shared = new List<(NameForm Form, List<int> Bearers)>();
        foreach (var form in forms)
        {
            var bearers = Bearers(form, text);
            if (bearers.Count == 1)
            {
                var bearer = ReferentOf(bearers[0]);
                tables.Bearers.Of(form).Only = bearer;
                bearer.Add(form);
                bearer.Weight += form.Count;
            }
            else if (bearers.Count > 1)
            {
                shared.Add((form, bearers));
            }
        }

        foreach (var (form, bearers) in shared)
        {
            // Of equals the first of the list is the likeliest.
            var likeliest = bearers.OrderByDescending(bearer => Score(bearer, form)).Take(MostBearers).Select(ReferentOf).ToList();
            tables.Bearers.Of(form).Several = likeliest;
            likeliest[0].Add(form);
        }
    }

    private double Score(int speaker, NameForm form) => ((_referents.TryGetValue(speaker, out var referent) ? referent.Weight : 0) + 1)
        * (known[speaker].Gender == Gender.Female && IsSurname(form) ? CoreferenceWeights.Of(CoreferenceWeight.WomanBySurname) : 1);

    private static bool IsSurname(NameForm form) => !form.HasTitle && !form.IsFull && !form.LastWord.IsFirstName(out _);

    private List<int> Bearers(NameForm form, string text)
    {
        var name = KnownNames.Key(form.TextIn(text));
        var titled = form.HasTitle ? KnownNames.Key(form.TitleIn(text) + " " + form.TextIn(text)) : name;
        var called = known.Called(titled);
        if (Fitting(called, form) is { Count: > 0 } exact)
        {
            return !form.HasTitle && called is [var only] && known[only].Gender == Gender.Unknown && known.HasOneName(only) ? [only, .. BySurname(name, only)] : exact;
        }

        return form.HasTitle && Fitting(known.Called(name), form) is { Count: 1 } plain ? plain : ByWords(form, name);
    }

    /// <summary>Lists have "Ash" beside "Edwin Ash" for one man: somebody known by a surname only may be any who bears it.</summary>
    private IEnumerable<int> BySurname(string name, int other) => known.WithNameEndingIn(name).Where(speaker => speaker != other);

    /// <summary>The speakers with an alias that has all words of the name, or whose words the name has all.</summary>
    private List<int> ByWords(NameForm form, string name)
    {
        var words = KnownNames.WordsOf(name);
        var found = Fitting(known.WithWords(words), form);

        // "Kit Rowan" for Christopher Rowan with the alias Kit.
        return found.Count > 0 || words.Count == 1 ? found : Fitting(known.WithWordsOfSeveral(words), form);
    }

    private List<int> Fitting(IEnumerable<int> speakers, NameForm form) => [.. speakers.Where(speaker =>
        known[speaker].Gender == Gender.Unknown || form.TitleGender == Gender.Unknown || known[speaker].Gender == form.TitleGender)];

    private Referent ReferentOf(int speaker)
    {
        if (!_referents.TryGetValue(speaker, out var referent))
        {
            referent = tables.NewReferent(known[speaker].Gender, SpeakerKind.Person, known[speaker].Name, isGiven: true);
            _referents.Add(speaker, referent);
        }

        return referent;
    }
}
