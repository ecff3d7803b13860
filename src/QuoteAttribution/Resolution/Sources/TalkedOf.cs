using QuoteAttribution.Coreference;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>
/// Finds in the lines of a story whom those who talk speak of: <c>“Has Mr. Lind been?”¶“He said: ‘Not before noon.’”</c> It is none of those who talk.
/// </summary>
internal sealed class TalkedOf(QuotedText quoted, NamesInText names, Cast cast, SpokenOf nouns)
{
    // Some lines later nobody would say "he" any more; and a line may be a speech.
    private const int MostLines = 12;
    private const int MostTokens = 400;

    /// <summary>The nearest one before a pronoun; null where nobody is spoken of.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="line">The passage in which it stands.</param>
    /// <param name="gender">What it tells.</param>
    /// <param name="talkers">Those who talk.</param>
    public Referent? Before(int pronoun, int line, Gender gender, IReadOnlyCollection<Referent> talkers)
    {
        var passages = quoted.Passages;
        var first = Math.Max(0, pronoun - MostTokens);
        for (var (at, lines) = (line, 0); at >= 0 && lines < MostLines && passages[at].Tokens.End > first; at--)
        {
            if (passages[at].Parent != Passage.None || passages[at].Kind != PassageKind.Speech)
            {
                continue;
            }

            lines++;
            var tokens = passages[at].Tokens;
            if (LastIn(new TokenRange(Math.Max(first, tokens.Start), Math.Min(pronoun, tokens.End)), gender, talkers, at == line) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The last one in a line; a noun that may be man or woman counts only in the line of the pronoun.</summary>
    private Referent? LastIn(TokenRange line, Gender gender, IReadOnlyCollection<Referent> talkers, bool isSame)
    {
        for (var i = line.End - 1; i >= line.Start; i--)
        {
            var name = names.LastBefore(i + 1);
            if (name >= 0 && names.Items[name].Tokens.End > i)
            {
                i = names.Items[name].Tokens.Start;
                if (cast.OfMention[name] is { IsPerson: true } named && named.Gender == gender && !talkers.Contains(named))
                {
                    return named;
                }
            }
            else if (nouns.At(i, line.Start - 1, gender) is { } described && (isSame || described.Gender == gender) && !talkers.Contains(described))
            {
                return described;
            }
        }

        return null;
    }
}
