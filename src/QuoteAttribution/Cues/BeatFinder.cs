using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;

namespace QuoteAttribution.Cues;

/// <summary>Finds who acts beside a passage without a cue: <c>Anna laughed. “Not today.”</c></summary>
internal static class BeatFinder
{
    // "Her deputy, Tom Lind, was rather less sure of it."
    private const int LongestBetween = 10;

    /// <summary>Who acts in the sentence before the passage, or else in the one after it; none where nobody does.</summary>
    public static SourcePhrase Of(in ParagraphView view, int passage)
    {
        var before = Before(view, passage);
        return !before.IsNone ? before
            : passage + 1 < view.Count && view.StartsSentence(passage + 1) && !Reveals(view, passage + 1) ? Actor(view, passage + 1, SentenceEnd(view, passage + 1))
            : default;
    }

    /// <summary>“May I?” | That was Carys, leaning down, all charm and sympathy.: says who spoke, and nobody acts.</summary>
    private static bool Reveals(in ParagraphView view, int phrase) =>
        view.IsWord(phrase, StoryWords.Revealing) && view.Phrases[phrase].Tokens.Count == 1 && view.KindAt(phrase + 1) == PhraseKind.Verb && view.Tokens[view.Phrases[phrase + 1].Tokens.Start].Has(WordTraits.Copula);

    /// <summary>Who acts in the sentence before the passage; none where nobody does.</summary>
    private static SourcePhrase Before(in ParagraphView view, int passage) =>
        passage > 0 && view.KindAt(passage - 1) == PhraseKind.Stop ? Actor(view, SentenceStart(view, passage - 1), passage - 1) : default;

    /// <summary>The same in a short sentence of the writer's that reports nothing: <c>Tom Lind was less sure. “It may not.”</c></summary>
    public static SourcePhrase Between(in ParagraphView view, int passage)
    {
        if (passage < 2 || view.KindAt(passage - 1) != PhraseKind.Stop)
        {
            return default;
        }

        var start = view.Left<SentenceOpening>(passage - 1, Math.Max(0, passage - LongestBetween));
        return view.StartsSentence(start) && view.Right<Said>(start, passage) == passage ? Actor(view, start, passage - 1) : default;
    }

    private readonly struct SentenceOpening : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.StartsSentence(phrase);
    }

    /// <summary>A cue, or words in marks.</summary>
    private readonly struct Said : IPhraseStop
    {
        public static bool At(in ParagraphView view, int phrase) => view.Phrases[phrase].IsCue || view.KindAt(phrase) is PhraseKind.Passage or PhraseKind.Other;
    }

    /// <summary>The first phrase of the sentence, or of what stands of it after a passage.</summary>
    public static int SentenceStart(in ParagraphView view, int phrase)
    {
        while (phrase > 0 && !view.StartsSentence(phrase) && view.KindAt(phrase - 1) != PhraseKind.Passage)
        {
            phrase--;
        }

        return phrase;
    }

    private static SourcePhrase Actor(in ParagraphView view, int start, int end)
    {
        var source = SourceFinder.ClauseSubject(view, start, end);
        if (source.IsNone || !SourceFinder.IsPersonal(view, source))
        {
            return default;
        }

        return OwnerOfVoice(view, source) is { IsNone: false } owner ? owner : source;
    }

    /// <summary>Ann's voice came through the wall. “Who is it?”: Ann speaks.</summary>
    private static SourcePhrase OwnerOfVoice(in ParagraphView view, in SourcePhrase source) =>
        StoryWords.Voice.Has(view.WordOf(view.Tokens[source.Head.Head])) && NounCueFinder.OwnerOf(view, source.First) is { IsNone: false } owner && NameShape.Ends(view.Tokens, owner.Name)
            ? owner
            : default;

    private static int SentenceEnd(in ParagraphView view, int phrase)
    {
        while (phrase < view.Count && view.KindAt(phrase) is not (PhraseKind.Stop or PhraseKind.Passage))
        {
            phrase++;
        }

        return phrase;
    }
}
