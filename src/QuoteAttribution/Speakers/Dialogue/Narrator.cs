using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Speakers.Dialogue;

/// <summary>Finds the "I" who tells the story, under the name by which others address it.</summary>
internal static class Narrator
{
    private const double FewestTags = 0.03;
    private const int FewestAddresses = 2;
    private const int NarratedShare = 3;

    /// <summary>The narrator; null for a story that no "I" tells.</summary>
    public static Entity? Of(ReadOnlySpan<Turn> turns, PooledList<NameMention> names, Cast cast)
    {
        var tags = 0;
        foreach (var turn in turns)
        {
            tags += turn.Tag == TagKind.FirstPerson ? 1 : 0;
        }

        return tags < 2 || tags < turns.Length * FewestTags ? null
            : NameOf(turns, names, cast) ?? cast.OfPhrase("I", "I", SpeakerKind.Person, Gender.Unknown, plural: false);
    }

    /// <summary>Somebody addressed in the lines before and behind those of "I" whom the narration does not name itself.</summary>
    private static Entity? NameOf(ReadOnlySpan<Turn> turns, PooledList<NameMention> names, Cast cast)
    {
        var addresses = new Dictionary<Entity, int>();
        for (var i = 0; i < turns.Length; i++)
        {
            if ((i > 0 && turns[i - 1].Tag == TagKind.FirstPerson) || (i + 1 < turns.Length && turns[i + 1].Tag == TagKind.FirstPerson))
            {
                foreach (var entity in turns[i].Addressed)
                {
                    addresses[entity] = addresses.GetValueOrDefault(entity) + 1;
                }
            }
        }

        var narrated = new Dictionary<Entity, int>();
        var items = names.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!items[i].InPassage && addresses.ContainsKey(cast.Of[i]))
            {
                narrated[cast.Of[i]] = narrated.GetValueOrDefault(cast.Of[i]) + 1;
            }
        }

        Entity? best = null;
        foreach (var (entity, count) in addresses)
        {
            if (count >= FewestAddresses && narrated.GetValueOrDefault(entity) * NarratedShare < count && count > (best is null ? 0 : addresses[best]))
            {
                best = entity;
            }
        }

        return best;
    }
}
