using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Says in a short story whose voice it was: <c>“Morning,” said a voice behind her. Tom Lind had two cups.</c></summary>
internal sealed class VoiceOwner(SegmentedText text, PooledList<NameMention> names, Cast cast)
{
    // "said a voice from somewhere behind the big green door"
    private const int LongestTag = 12;

    private readonly NamesInText _names = new(names);

    public void Name(ReadOnlySpan<Turn> turns)
    {
        foreach (var turn in turns)
        {
            if (turn.Tag is { Kind: TagKind.Noun, Noun: { IsNew: true, Word: { } word }, Referent: { Forms.Length: 0 } } && StoryWords.Voice.Has(word)
                && SubjectAfter(turn.Link.Source.Tokens.End) is { } owner)
            {
                turn.Tag = new DialogueTag(DialogueTag.KindOfNamed(turn.Link), owner, turn.Tag.Gender, default, turn.Tag.Addressee);
                owner.Acts = true;
            }
        }
    }

    /// <summary>Who is the subject of the sentence behind a tag, in its paragraph; null where no name opens it.</summary>
    private Referent? SubjectAfter(int end)
    {
        for (var i = end; i < Math.Min(text.Tokens.Length, end + LongestTag); i++)
        {
            if (text.Tokens[i].Has(TokenTraits.SentenceStart))
            {
                var name = _names.LastBefore(i + 1);
                return !text.Tokens[i].Has(TokenTraits.BlankLineBefore) && name >= 0 && _names.Items[name] is { IsSubject: true, InPassage: false } item && item.Tokens.Start == i
                    && cast.OfMention[name] is { IsPerson: true } owner ? owner : null;
            }
        }

        return null;
    }
}
