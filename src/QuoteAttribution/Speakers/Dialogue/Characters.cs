using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Those of the book who may speak, with how often it lets them: a town is never tagged, a main character hundreds of times.</summary>
internal sealed class Characters
{
    private readonly Reused<Character> _all;
    private readonly bool _castIsGiven;

    public Characters(Reused<Character> all, ReadOnlySpan<Turn> turns, bool castIsGiven)
    {
        _all = all;
        _castIsGiven = castIsGiven;
        foreach (var turn in turns)
        {
            if (turn.Tag is TagKind.Name or TagKind.Noun && turn.Tagged is { } speaker && !turn.Noun.IsKin)
            {
                Slot(speaker).Tags++;
            }
        }

        foreach (var character in _all.Items)
        {
            character.Renown = RenownOf(character);
        }
    }

    public Character Of(Entity entity)
    {
        var character = Slot(entity);
        if (character.Renown == default)
        {
            character.Renown = RenownOf(character);
        }

        return character;
    }

    /// <summary>The character, if it may speak where no tag says so.</summary>
    public Character? Speaking(Entity entity)
    {
        if (_castIsGiven)
        {
            return entity.IsGiven ? Of(entity) : null;
        }

        return entity.IsPerson && !IsHeading(entity) ? Of(entity) : entity.SpeakerNumber > 0 && Slot(entity) is { Tags: > 0 } known ? known : null;
    }

    /// <summary>"PROLOGUE", "THE WHITE GATE": what stands in capitals wherever it is written is no name.</summary>
    private static bool IsHeading(Entity entity)
    {
        if (entity.Kind != SpeakerKind.Unknown || entity.Forms.Count == 0)
        {
            return false;
        }

        foreach (var form in entity.Forms)
        {
            if (!form.InCapitals)
            {
                return false;
            }
        }

        return true;
    }

    private Character Slot(Entity entity)
    {
        if (entity.SpeakerNumber == 0)
        {
            _all.Next().Become(entity);
            entity.SpeakerNumber = _all.Count;
        }

        return _all[entity.SpeakerNumber - 1];
    }

    private static EvidenceSet RenownOf(Character character) => default(EvidenceSet).With(Evidence.NeverTagged, character.Tags == 0)
        .With(Evidence.NeverActs, !character.Entity.Acts && character.Entity.Forms.Count > 0);
}
