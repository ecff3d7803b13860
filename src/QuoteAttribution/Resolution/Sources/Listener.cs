using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says who "you" is within somebody's turn of a talk: <c>REED: You said the pier would hold. LIND: I did.</c></summary>
internal sealed class Listener(QuotedText quoted, NamesInText names, Cast cast, LabelResolver labels)
{
    /// <summary>Whoever is spoken to; null where that is anybody: "when you say no", "you could say no".</summary>
    /// <param name="link">What "you" said.</param>
    /// <param name="self">Who talks.</param>
    public Referent? Of(QuotationLink link, Referent? self)
    {
        if (link.Turn < 0 || link.Within >= 0 || !IsTold(link.Cue))
        {
            return null;
        }

        if (CalledBefore(link) is { } called && called != self)
        {
            return called;
        }

        var before = OtherAt(link.Turn - 1, self);
        var after = OtherAt(link.Turn + 1, self);
        return before == after || after is null ? before
            : before is null || Asks(quoted.Turns[link.Turn]) ? after
            : null;
    }

    /// <summary>"you said", "you've said", but not "you say", "you would say": in talk that is anybody.</summary>
    private bool IsTold(TokenRange cue)
    {
        var isPast = false;
        foreach (ref readonly var word in quoted.Segments.Tokens[cue.Start..cue.End])
        {
            if (word.Has(WordTraits.Modal))
            {
                return false;
            }

            isPast |= word.Has(WordTraits.Past | WordTraits.Participle);
        }

        return isPast;
    }

    private Referent? OtherAt(int turn, Referent? self) =>
        turn >= 0 && turn < quoted.Turns.Length && labels.SpeakerOf(turn) is { } speaker && speaker != self ? speaker : null;

    private bool Asks(in LabelledTurn turn) => quoted.Segments.Tokens[turn.Content.End - 1] is { Kind: TokenKind.Stop } stop && quoted.Segments.Text[stop.End - 1] == '?';

    /// <summary>"Ann, you said": who is called right before.</summary>
    private Referent? CalledBefore(QuotationLink link)
    {
        var comma = link.Source.Tokens.Start - 1;
        var last = names.LastBefore(comma);
        return comma > 0 && quoted.Segments.Tokens[comma].Kind == TokenKind.Comma && last >= 0 && names.Items[last].Tokens.End == comma
            && quoted.Segments.Tokens[names.Items[last].Tokens.Start].Has(TokenTraits.SentenceStart)
            ? cast.OfMention[last]
            : null;
    }
}
