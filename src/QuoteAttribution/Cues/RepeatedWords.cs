using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Cues;

/// <summary>Links words in marks of a headline to the quotation below that says them: <c>‘We lost it all’: fire at the pier</c></summary>
internal static class RepeatedWords
{
    // “Keep out”: one or two words are said by many.
    private const int FewestWords = 3;

    // Union calls plan ‘bonkers’: a word so long is hardly there by chance, where the headline sets it in single marks and the text below quotes it.
    private const int ShortestWord = 4;

    // A text has few headlines with words in marks; a list of many is none.
    private const int MostHeadlines = 8;

    public static void Link(QuotedText quoted, QuotationLinks links)
    {
        var passages = quoted.Passages;
        var asked = 0;
        for (var i = 0; i < passages.Length && asked < MostHeadlines; i++)
        {
            quoted.Segments.Cancellation.ThrowIfCancellationRequested();
            if (!IsAsked(passages[i], links.OwnerOf(i)) || !StandsInHeadline(quoted, passages[i]))
            {
                continue;
            }

            asked++;
            if (SaidBelow(quoted, links, i) is { } said)
            {
                Take(passages[i], links, ref links.OwnerOf(i), said);
            }
        }
    }

    /// <summary>Whether the speaker of words in marks is to be looked for below: nobody has them, or who has them is who tells of them.</summary>
    private static bool IsAsked(in Passage passage, QuotationLink? owner) => passage.Parent == Passage.None && passage.Kind switch
    {
        PassageKind.Speech => (owner is null or { Source.IsNone: true, Cue.Count: 0, SameSpeakerAs: null } && passage.Words >= FewestWords) || IsShort(passage),
        PassageKind.ScareQuote => IsShort(passage),
        _ => false,
    };

    private static bool IsShort(in Passage passage) => !passage.IsPrimary && passage.Content.Length >= ShortestWord;

    private static void Take(in Passage passage, QuotationLinks links, ref QuotationLink? owner, QuotationLink said)
    {
        if (owner is { Source.IsNone: true, Cue.Count: 0 })
        {
            owner.SpeakAs(said);
            return;
        }

        if (owner is { Kind: QuotationKind.Direct })
        {
            // Fire on the pier as witnesses tell of ‘the longest night’: one of them said it. But: Mayor: ‘We will rebuild’
            if (owner.Pattern?.Anchor == PatternAnchor.Cue)
            {
                owner.SpeakAs(said);
            }

            return;
        }

        // A report of the headline in which they stand is another's: Board warns that crews are ‘waiting’.
        // Said again below, they are somebody's words, however unsure single marks may be: the link takes no note of them.
        owner = links.Add(QuotationKind.Direct, passage.Paragraph, Patterns.RepeatedWords);
        owner.Add(passage.Content);
        owner.SpeakAs(said);
    }

    /// <summary>Whether the passage stands in a line that ends no sentence, and is not the whole of it.</summary>
    private static bool StandsInHeadline(QuotedText quoted, in Passage passage)
    {
        var line = quoted.Segments.Paragraphs[passage.Paragraph];
        return (passage.Tokens.Count < line.Count || IsShort(passage)) && quoted.Segments.Tokens[line.End - 1].Kind != TokenKind.Stop;
    }

    /// <summary>The quotation after the passage in which its words stand, however they are capitalised; null where nobody says them.</summary>
    private static QuotationLink? SaidBelow(QuotedText quoted, QuotationLinks links, int passage)
    {
        var passages = quoted.Passages;
        var content = passages[passage].Content;
        var text = quoted.Segments.Text;
        var at = IndexOf(text, text.AsSpan(content.Start, content.Length), content.End);
        for (var i = passage + 1; at >= 0 && i < passages.Length && passages[i].Content.Start <= at; i++)
        {
            if (passages[i].Content.End > at && passages[i].IsPrimary && links.OwnerOf(i) is { } owner)
            {
                return owner;
            }
        }

        return at < 0 || quoted.Turns.IsEmpty ? null : new SpokenTurns(quoted, links).At(at, quoted.Turns.Length - 1);
    }

    /// <summary>Where the words stand as words of their own; -1 where they do not.</summary>
    private static int IndexOf(string text, ReadOnlySpan<char> words, int from)
    {
        var found = text.AsSpan(from).IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return found < 0 || WordForm.IsLetterOrDigit(text, from + found - 1) || WordForm.IsLetterOrDigit(text, from + found + words.Length) ? -1 : from + found;
    }
}
