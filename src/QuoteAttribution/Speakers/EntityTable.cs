using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers;

/// <summary>Joins the names of a document into entities: who bears "Quill" where the text also has "Sen. Mara Quill".</summary>
/// <remarks>
/// Names of two words or more make entities; a single word joins the one that ends (or begins) with it. Where several do, a title
/// picks the gender and recency the bearer. A title with a surname that several bear ("Mrs. Ash" beside two Ash sisters) stays apart.
/// </remarks>
internal sealed class EntityTable
{
    private readonly string _text;
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<string, Entity> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity>.AlternateLookup<ReadOnlySpan<char>> _byNameSpan;

    public EntityTable(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names)
    {
        _text = text;
        _byNameSpan = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names)
        {
            if (name.Core.Count > 1)
            {
                AddFull(tokens, name);
            }
        }

        Of = new Entity[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            Of[i] = Resolve(tokens, names[i]);
            Note(tokens, names[i], Of[i]);
        }
    }

    /// <summary>The entity of each name mention.</summary>
    public Entity[] Of { get; }

    /// <summary>The entity for a phrase that holds no name: "the old man"; the same words are the same entity.</summary>
    public Entity OfPhrase(string phrase, SpeakerKind kind, Gender gender, bool plural)
    {
        var key = "≈" + phrase;
        if (!_byName.TryGetValue(key, out var entity))
        {
            entity = New(phrase, [phrase], kind, gender, plural);
            _byName.Add(key, entity);
        }

        return entity;
    }

    private void AddFull(ReadOnlySpan<Token> tokens, NameMention name)
    {
        if (Known(tokens, name.Core) is not null)
        {
            return;
        }

        var words = WordsOf(tokens, name.Core);
        var text = string.Join(' ', words);
        if (SameButForMiddle(words) is { } known)
        {
            _byName[text] = known;
            known.Name = text.Length > known.Name.Length ? text : known.Name;
            return;
        }

        var entity = New(text, words, KindOf(tokens, name), GenderOf(words[0], name.Title), false);
        _byName[text] = entity;
        Index(_byLastWord, entity.LastWord, entity);
        Index(_byFirstWord, entity.FirstWord, entity);
    }

    /// <summary>"Ana L. Brook" for "Ana Brook": first and last word agree.</summary>
    private Entity? SameButForMiddle(string[] words)
    {
        if (!_byLastWord.TryGetValue(words[^1], out var bearers))
        {
            return null;
        }

        foreach (var entity in bearers)
        {
            if (entity.Kind != SpeakerKind.Organisation && entity.FirstWord.Equals(words[0], StringComparison.OrdinalIgnoreCase))
            {
                return entity;
            }
        }

        return null;
    }

    private Entity Resolve(ReadOnlySpan<Token> tokens, NameMention name)
    {
        if (name.Core.Count > 1)
        {
            return Known(tokens, name.Core) ?? New(string.Join(' ', WordsOf(tokens, name.Core)), WordsOf(tokens, name.Core), KindOf(tokens, name), Gender.Unknown, false);
        }

        var word = _text.AsSpan(tokens[name.Core.Start].Start, tokens[name.Core.Start].Span.Length).ToString();
        var gender = TitleGender(name.Title);
        var titled = (name.Title & WordTraits.Title) != 0;
        if (Pick(_byLastWord, word, gender, titled) is { } bearer)
        {
            return bearer;
        }

        if (!titled || (name.Title & WordTraits.Kinship) != 0)
        {
            if (Pick(_byFirstWord, word, gender, unique: false) is { } called)
            {
                return called;
            }
        }

        return Single(tokens, name, word, gender);
    }

    private static Entity? Pick(Dictionary<string, List<Entity>> index, string word, Gender gender, bool unique)
    {
        if (!index.TryGetValue(word, out var bearers))
        {
            return null;
        }

        Entity? best = null;
        var fitting = 0;
        foreach (var entity in bearers)
        {
            if (entity.CouldBe(gender))
            {
                fitting++;
                best = best is null || entity.LastSeen > best.LastSeen ? entity : best;
            }
        }

        return unique && fitting > 1 && gender != Gender.Unknown ? null : best;
    }

    private Entity Single(ReadOnlySpan<Token> tokens, NameMention name, string word, Gender titleGender)
    {
        var display = word;
        if (titleGender != Gender.Unknown)
        {
            // "Mr. Ash" and "Mrs. Ash" are two.
            display = _text.AsSpan(tokens[name.Core.Start - 1].Start, tokens[name.Core.Start].End - tokens[name.Core.Start - 1].Start).ToString().ReplaceLineEndings(" ");
        }

        if (_byNameSpan.TryGetValue(display, out var known))
        {
            return known;
        }

        if (titleGender == Gender.Unknown && TitledBearer(word) is { } titled)
        {
            return titled;
        }

        var entity = New(display, [word], KindOf(tokens, name), GenderOf(word, name.Title), false);
        _byName[display] = entity;
        _singles[word] = entity;
        return entity;
    }

    private readonly Dictionary<string, Entity> _singles = new(StringComparer.OrdinalIgnoreCase);

    private Entity? TitledBearer(string word) => _singles.GetValueOrDefault(word);

    private Entity New(string name, string[] words, SpeakerKind kind, Gender gender, bool plural)
    {
        var entity = new Entity { Name = name, Words = words, Kind = kind, Gender = gender, IsPlural = plural };
        _entities.Add(entity);
        return entity;
    }

    private Entity? Known(ReadOnlySpan<Token> tokens, TokenRange core)
    {
        var span = _text.AsSpan(tokens[core.Start].Start, tokens[core.End - 1].End - tokens[core.Start].Start);
        return _byNameSpan.TryGetValue(span, out var entity) || _byName.TryGetValue(string.Join(' ', WordsOf(tokens, core)), out entity)
            ? entity
            : null;
    }

    private string[] WordsOf(ReadOnlySpan<Token> tokens, TokenRange core)
    {
        var words = new List<string>(core.Count);
        for (var i = core.Start; i < core.End; i++)
        {
            if (tokens[i].Kind is TokenKind.Word && !(i > core.Start && tokens[i].Has(WordTraits.NameSuffix)))
            {
                words.Add(tokens[i].Span.In(_text).ToString());
            }
        }

        return [.. words];
    }

    private void Note(ReadOnlySpan<Token> tokens, NameMention name, Entity entity)
    {
        entity.LastSeen = name.Core.Start;
        entity.Mentions.Add(name.Tokens);
        if (entity.Gender == Gender.Unknown)
        {
            entity.Gender = TitleGender(name.Title);
        }

        if (name.Title != WordTraits.None && entity.Kind == SpeakerKind.Unknown)
        {
            entity.Kind = SpeakerKind.Person;
        }

        for (var i = name.Tokens.Start; i < name.Core.Start; i++)
        {
            if (tokens[i].Has(WordTraits.Role | WordTraits.Title))
            {
                entity.Roles.Add(tokens[i].Span.In(_text).TrimEnd('.').ToString());
            }
        }
    }

    private static void Index(Dictionary<string, List<Entity>> index, string word, Entity entity)
    {
        if (!index.TryGetValue(word, out var bearers))
        {
            index[word] = bearers = [];
        }

        bearers.Add(entity);
    }

    private SpeakerKind KindOf(ReadOnlySpan<Token> tokens, NameMention name)
    {
        var all = WordTraits.None;
        for (var i = name.Core.Start; i < name.Core.End; i++)
        {
            all |= tokens[i].Traits;
        }

        if ((name.Title & WordTraits.Title) != 0 || FirstNames.Contains(tokens[name.Core.Start].Span.In(_text), out _))
        {
            return SpeakerKind.Person;
        }

        return (all & (WordTraits.Organisation | WordTraits.Place | WordTraits.Group | WordTraits.Document | WordTraits.Demonym)) != 0
            ? SpeakerKind.Organisation
            : SpeakerKind.Unknown;
    }

    private static Gender GenderOf(string firstWord, WordTraits title)
    {
        var told = TitleGender(title);
        return told == Gender.Unknown && FirstNames.Contains(firstWord, out var gender) ? gender : told;
    }

    private static Gender TitleGender(WordTraits title) => (title & (WordTraits.Masculine | WordTraits.Feminine)) switch
    {
        WordTraits.Masculine => Gender.Male,
        WordTraits.Feminine => Gender.Female,
        _ => Gender.Unknown,
    };
}
