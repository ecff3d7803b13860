using QuoteAttribution.Quoting;
using QuoteAttribution.Speakers.Dialogue;

namespace QuoteAttribution.Speakers;

/// <summary>Everybody the document names, and who each name mention stands for.</summary>
internal sealed class Cast
{
    // In a story somebody named in full half a chapter ago is still the one called by surname.
    private const int StoryReach = 30;

    private readonly KnownCast _known;
    private readonly int[] _next;
    private readonly Dictionary<string, Entity> _phrases = new(StringComparer.OrdinalIgnoreCase);

    public Cast(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMention> names, Register register, KnownCast known)
    {
        using var tables = CastTables.Rent();
        _known = known;
        var forms = new NameForms(tables);
        var formOf = forms.Read(text, tokens, names);
        known.Claim(forms.All);
        var characters = Join(known.IsEmpty ? forms.All : Unclaimed(forms.All), register, tables);
        Of = new Entity[names.Length];
        _next = new int[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            Of[i] = formOf[i].Bearer ?? Choose(formOf[i], names[i], register == Register.Dialogue ? StoryReach : 3);
            Note(i, formOf[i], names[i]);
        }

        GenderEvidence.Learn(tokens, names, Of);
        if (register == Register.Report)
        {
            PlaceEvidence.Learn(text, tokens, names, Of);
        }

        foreach (var entity in characters)
        {
            entity.Name = DisplayName.Of(entity, register);
        }
    }

    /// <summary>Whether the caller gave the cast: others speak only where a tag says so.</summary>
    public bool IsGiven => !_known.IsEmpty;

    /// <summary>The entity of each name mention.</summary>
    public Entity[] Of { get; }

    /// <summary>Index of the name that stands for the same entity as this one and comes next; good where this is not its last.</summary>
    public int NextMention(int mention) => _next[mention];

    /// <summary>The entity for a phrase that holds no name: "the old man"; the same words are the same entity.</summary>
    public Entity OfPhrase(string phrase, SpeakerKind kind, Gender gender, bool plural)
    {
        if (!_phrases.TryGetValue(phrase, out var entity))
        {
            entity = _known.OfPhrase(phrase) ?? new Entity { Name = phrase, Kind = kind, Gender = gender, IsPlural = plural };
            _phrases.Add(phrase, entity);
        }

        return entity;
    }

    private static List<NameForm> Unclaimed(IReadOnlyList<NameForm> forms)
    {
        var unclaimed = new List<NameForm>();
        foreach (var form in forms)
        {
            if (form.Bearer is null && form.Bearers.Count == 0)
            {
                unclaimed.Add(form);
            }
        }

        return unclaimed;
    }

    private static IReadOnlyList<Entity> Join(IReadOnlyList<NameForm> forms, Register register, CastTables tables)
    {
        if (register == Register.Dialogue)
        {
            var joiner = new CharacterJoiner(tables);
            joiner.Join(forms);
            return joiner.Characters;
        }

        var builder = new CastBuilder(register, tables);
        builder.Join(forms);
        return builder.Entities;
    }

    /// <summary>A surname that several bear is the main bearer's, unless another was named in full in the same paragraph, in a story shortly before.</summary>
    private static Entity Choose(NameForm form, NameMention name, int reach)
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

    private void Note(int mention, NameForm form, in NameMention name)
    {
        var entity = Of[mention];
        if (entity.MentionCount++ == 0)
        {
            entity.FirstMention = mention;
        }
        else
        {
            _next[entity.LastMention] = mention;
        }

        entity.LastMention = mention;
        if (form.IsFull && !name.InPassage)
        {
            entity.FullNameIn = name.Paragraph;
        }
    }
}
