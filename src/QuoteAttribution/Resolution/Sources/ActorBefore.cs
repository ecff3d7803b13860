using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Finds whom the sentence before a quotation without a tag is about: <c>Lind banged the gavel.¶“We are not at the fair.”</c></summary>
internal sealed class ActorBefore(QuotedText quoted, NamesInText names, LabelResolver labels)
{
    // A longer sentence is a list.
    private const int Longest = 80;

    /// <summary>The person; null where words that somebody says stand there, or the sentence is about nobody who has a name.</summary>
    public Referent? Of(QuotationLink link)
    {
        var start = quoted.Segments.TokenFrom(link.Start);
        var end = start;
        while (end > 0 && MarkSurroundings.IsMark(quoted.Segments.Tokens[end - 1]) && quoted.Segments.Tokens[end - 1].Has(TokenTraits.SpaceBefore))
        {
            end--;
        }

        if (end == 0 || quoted.Segments.Tokens[end - 1].Kind is not (TokenKind.Stop or TokenKind.Colon))
        {
            return null;
        }

        var before = new SentenceBefore(quoted.Segments, start);
        Referent? subject = null;
        for (var i = names.LastBefore(end); i >= 0 && names.Items[i].Tokens.Start > end - Longest; i--)
        {
            subject = before.IsAbout(names.Items[i]) ? labels.BearerOf(i) : subject;
        }

        return subject is { IsPlural: false } && (subject.Kind == SpeakerKind.Person || subject.Gender != Gender.Unknown) && !IsNamedIn(link, subject) ? subject : null;
    }

    /// <summary>“Lind is late.”: nobody says so of himself.</summary>
    private bool IsNamedIn(QuotationLink link, Referent subject)
    {
        for (var i = names.LastBefore(quoted.Segments.TokenFrom(link.End)); i >= 0 && quoted.Segments.Tokens[names.Items[i].Tokens.Start].Start >= link.Start; i--)
        {
            if (labels.BearerOf(i) == subject)
            {
                return true;
            }
        }

        return false;
    }
}
