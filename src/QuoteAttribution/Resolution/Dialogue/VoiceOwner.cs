using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>
/// Says in a short story whose voice it was: <c>“Morning,” said a voice behind her. Tom Lind had two cups.</c> <c>“Morning,” said somebody. It was Tom Lind.</c>
/// </summary>
internal sealed class VoiceOwner(SegmentedText text, PooledList<NameMention> names, Cast cast)
{
    // "said a voice from somewhere behind the big green door"
    private const int LongestTag = 12;

    private readonly NamesInText _names = new(names);

    public void Name(ReadOnlySpan<Turn> turns)
    {
        foreach (var turn in turns)
        {
            if (turn.Tag is { Kind: TagKind.Noun, Noun: { IsNew: true, Word: { } word }, Referent: { Forms.Length: 0 } }
                && (RevealedAfter(turn.Link.Source.Tokens.End) ?? (StoryWords.Voice.Has(word) ? SubjectAfter(turn.Link.Source.Tokens.End) : null)) is { } owner)
            {
                turn.Tag = new DialogueTag(DialogueTag.KindOfNamed(turn.Link), owner, turn.Tag.Gender, default, turn.Tag.Addressee);
                owner.Acts = true;
            }
        }
    }

    /// <summary>“Morning,” said somebody. It was | Tom.: whose name the sentence behind a tag gives; null where it gives none.</summary>
    private Referent? RevealedAfter(int end)
    {
        var start = SentenceAfter(end);
        return start >= 0 && start + 2 < text.Tokens.Length && StoryWords.Revealing.Has(text.Tokens[start].Span.In(text.Text)) && text.Tokens[start + 1].Has(WordTraits.Copula)
            ? PersonAt(start + 2, isSubject: false)
            : null;
    }

    /// <summary>Who is the subject of the sentence behind a tag, in its paragraph; null where no name opens it.</summary>
    private Referent? SubjectAfter(int end) =>
        SentenceAfter(end) is >= 0 and var start && !text.Tokens[start].Has(TokenTraits.BlankLineBefore) ? PersonAt(start, isSubject: true) : null;

    private int SentenceAfter(int end)
    {
        for (var i = end; i < Math.Min(text.Tokens.Length, end + LongestTag); i++)
        {
            if (text.Tokens[i].Has(TokenTraits.SentenceStart))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The person whose name begins at a token of the narration; null where none does.</summary>
    private Referent? PersonAt(int token, bool isSubject)
    {
        var name = _names.LastBefore(token + 1);
        return name >= 0 && _names.Items[name] is { InPassage: false, IsPossessive: false } item && item.Tokens.Start == token && (item.IsSubject || !isSubject)
            && cast.OfMention[name] is { IsPerson: true } person ? person : null;
    }
}
