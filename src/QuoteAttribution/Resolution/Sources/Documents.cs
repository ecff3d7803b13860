using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Finds whose words a document gives: "a Harbour Board report", "Reed's latest letter", "a letter from Reed", "the letter".</summary>
internal sealed class Documents(QuotedText quoted, NamesInText names, Cast cast)
{
    // A list of names without end must not be read for each cue.
    private const int MostNames = 100;

    // "Reed's long awaited letter"; after more words the name rarely owns the document.
    private const int MostAdjectives = 2;

    // Some three sentences.
    private const int FarthestMessage = 60;

    // "a letter from the Harbour Board": an article may stand before the name.
    private const int FarthestSignatory = 2;

    /// <summary>Who made the document; null where the text does not tell.</summary>
    /// <param name="source">The phrase that names the document.</param>
    /// <param name="lastSpeaker">Who spoke last, null where nobody did nearby.</param>
    public Referent? Author(in SourcePhrase source, Referent? lastSpeaker)
    {
        var head = source.Head;
        var last = names.LastBefore(head.Head);
        if (last >= 0 && names.Items[last].Tokens.Start >= head.Tokens.Start && IsOwner(names.Items[last], head.Head))
        {
            return cast.OfMention[last];
        }

        if (Signatory(source) is { } signatory)
        {
            return signatory;
        }

        return source.First == source.Last && Is(head.Tokens.Start, WordLists.Definite) ? Mentioned(head.Head, last) ?? LastWriter(head, lastSpeaker) : null;
    }

    /// <summary>"Ann Reed posted a short message. “To all who go,” | it | read": whoever the sentence is about that speaks of a message; null where none does shortly before.</summary>
    /// <param name="pronoun">The pronoun.</param>
    public Referent? AuthorOfMessage(int pronoun)
    {
        var tokens = quoted.Segments.Tokens;
        var limit = Math.Max(0, pronoun - FarthestMessage);
        for (var i = InnerWords.Before(quoted.Passages, pronoun - 1); i > limit; i = InnerWords.Before(quoted.Passages, i - 1))
        {
            if (tokens[i].Has(WordTraits.Message))
            {
                return SubjectBefore(i, pronoun);
            }
        }

        return null;
    }

    /// <summary>"There was a sign on the door. | It | read": the first document of the last sentence that speaks of one; null where none does shortly before.</summary>
    /// <param name="pronoun">The pronoun.</param>
    public Referent? Before(int pronoun)
    {
        var tokens = quoted.Segments.Tokens;
        var limit = Math.Max(0, pronoun - FarthestMessage);
        var found = -1;
        for (var i = InnerWords.Before(quoted.Passages, pronoun - 1); i > limit && (found < 0 || !tokens[i + 1].Has(TokenTraits.SentenceStart)); i = InnerWords.Before(quoted.Passages, i - 1))
        {
            found = IsDocument(i) ? i : found;
        }

        return found < 0 ? null : Itself(found);
    }

    /// <summary>"a sign", "a new notice"; not "to sign".</summary>
    private bool IsDocument(int noun)
    {
        var tokens = quoted.Segments.Tokens;
        return tokens[noun].Has(WordTraits.Document) && !tokens[noun].Has(WordTraits.Plural) && tokens[Start(noun)].Has(WordTraits.Determiner | WordTraits.Possessive);
    }

    /// <summary>"a hand-painted sign": a document that tells for itself.</summary>
    private Referent Itself(int noun)
    {
        var key = PhraseWords.Key(quoted.Segments, new TokenRange(Start(noun), noun + 1));
        return cast.FindPhrase(key) ?? cast.OfPhrase(key, key, SpeakerKind.Document, Gender.Unknown, plural: false);
    }

    /// <summary>Where the phrase of a noun begins, if it is no longer than most.</summary>
    private int Start(int noun)
    {
        var tokens = quoted.Segments.Tokens;
        var start = noun;
        while (start > Math.Max(0, noun - MostAdjectives - 1) && tokens[start - 1].IsWord && !tokens[start].Has(WordTraits.Determiner | WordTraits.Possessive)
            && (tokens[start - 1].Has(WordTraits.Determiner | WordTraits.Possessive) || !WordClass.IsFunctionWord(tokens[start - 1])))
        {
            start--;
        }

        return start;
    }

    /// <summary>The last name that acts in the sentence of the message, which may be endless; null where none does near it.</summary>
    private Referent? SubjectBefore(int message, int pronoun)
    {
        var tokens = quoted.Segments.Tokens;
        var (start, end) = (message, message + 1);
        while (start > Math.Max(0, message - FarthestMessage) && !tokens[start].Has(TokenTraits.SentenceStart))
        {
            start--;
        }

        while (end < pronoun && !tokens[end].Has(TokenTraits.SentenceStart))
        {
            end++;
        }

        for (var i = names.LastBefore(end); i >= 0 && names.Items[i].Tokens.Start >= start; i--)
        {
            if (names.Items[i] is { IsSubject: true, InPassage: false })
            {
                return cast.OfMention[i];
            }
        }

        return null;
    }

    /// <summary>"a letter from the Harbour Board"; a study by somebody tells for itself.</summary>
    private Referent? Signatory(in SourcePhrase source)
    {
        var preposition = source.Head.Tokens.End;
        if (source.First == source.Last || !source.Head.Has(WordTraits.Message) || !Is(preposition, WordLists.Signing))
        {
            return null;
        }

        var next = names.LastBefore(source.Tokens.End);
        while (next > 0 && names.Items[next - 1].Tokens.Start > preposition)
        {
            next--;
        }

        return next >= 0 && names.Items[next].Tokens.Start > preposition && names.Items[next].Tokens.Start <= preposition + FarthestSignatory ? cast.OfMention[next] : null;
    }

    /// <summary>The one named beside an earlier mention of it: "a Harbour Post article … The article said".</summary>
    private Referent? Mentioned(int noun, int last)
    {
        var word = quoted.Segments.Tokens[noun].Span.In(quoted.Segments.Text);
        for (var i = last; i >= 0 && i > last - MostNames; i--)
        {
            var at = NounAfter(names.Items[i]);
            if (at >= 0 && quoted.Segments.Tokens[at].Span.In(quoted.Segments.Text).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return cast.OfMention[i];
            }
        }

        return null;
    }

    /// <summary>A statement is somebody's, a report or a ruling tells for itself.</summary>
    private static Referent? LastWriter(in Phrase head, Referent? lastSpeaker) =>
        head.Has(WordTraits.Message) && lastSpeaker is { MentionCount: > 0 } ? lastSpeaker : null;

    private bool IsOwner(in NameMention name, int noun) => name.Tokens.End == noun || (name.IsPossessive && NounAfter(name) == noun);

    /// <summary>The document right after a name, 's and adjectives between; -1 where none is.</summary>
    private int NounAfter(in NameMention name)
    {
        var tokens = quoted.Segments.Tokens;
        var at = name.IsPossessive ? name.Tokens.End + 1 : name.Tokens.End;
        for (var i = at; i < tokens.Length && i <= at + MostAdjectives && tokens[i].IsWord && !WordClass.IsFunctionWord(tokens[i]); i++)
        {
            if (tokens[i].Has(WordTraits.Document))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Is(int token, WordLists words) =>
        token < quoted.Segments.Tokens.Length && words.Has(quoted.Segments.Tokens[token].Span.In(quoted.Segments.Text));
}
