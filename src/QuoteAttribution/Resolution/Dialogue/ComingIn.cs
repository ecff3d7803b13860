using QuoteAttribution.Coreference;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Finds who comes into the story after a line: one that begins with lines names those who speak them soon. “Is it far?”¶“No.”¶Ann trotted behind.</summary>
internal sealed class ComingIn(Turns all, QuotedText quoted, PooledList<NameMention> names, Cast cast, Participants participants, DescriptionReader descriptions)
{
    // Two speak with each other.
    private const int Fewest = 2;

    // They are named after some lines, and within the first words of a paragraph.
    private const int MostLines = 8;
    private const int MostTokens = 80;

    private readonly NamesInText _names = new(names);
    private readonly List<Participant> _found = [];

    /// <summary>The first of them, in the order in which the narration names or describes them.</summary>
    public IReadOnlyList<Participant> After(int turn)
    {
        _found.Clear();
        for (var i = turn; i < turn + MostLines && i < all.Count && _found.Count < Fewest; i++)
        {
            var start = all[i].Content[^1].End;
            var end = i + 1 < all.Count ? all[i + 1].Content[0].Start : quoted.Segments.Tokens.Length;
            Read(start, Math.Min(end, start + MostTokens));
        }

        return _found;
    }

    private void Read(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = i;
            if ((Named(i, ref next) ?? Described(i, ref next)) is { } found && next <= end && !_found.Contains(found))
            {
                _found.Add(found);
            }

            i = next;
        }
    }

    private Participant? Named(int token, ref int last)
    {
        var name = _names.LastBefore(token + 1);
        if (name < 0 || _names.Items[name].Tokens.Start != token)
        {
            return null;
        }

        last = _names.Items[name].Tokens.End - 1;
        return _names.Items[name].InPassage ? null : participants.Speaking(cast.OfMention[name]);
    }

    private Participant? Described(int token, ref int last)
    {
        if (last > token || descriptions.At(token, [], out var head) is not { } referent)
        {
            return null;
        }

        last = head;
        return participants.Speaking(referent);
    }
}
