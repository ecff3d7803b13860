using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Cues;

/// <summary>Tells by its place in the sentence whether a passage without a cue can be speech.</summary>
internal static class PassageShape
{
    private const int FewWords = 2;

    /// <summary>Words quoted in the middle of a sentence without a cue are no speech: he found it “dull”.</summary>
    public static bool IsFragment(in ParagraphView view, int phrase) => phrase > 0 && !view.StartsSentence(phrase) && view.KindAt(phrase - 1) switch
    {
        PhraseKind.Passage or PhraseKind.Stop or PhraseKind.Colon or PhraseKind.Dash => false,
        PhraseKind.Comma => !view.PassageAt(phrase).EndsSentence,
        PhraseKind.Coordinator or PhraseKind.Adverb => !view.StartsSentence(phrase - 1) || !view.PassageAt(phrase).EndsSentence,
        _ => true,
    };

    /// <summary>In a report, only sentences of their own go on with what somebody said before: no heading, slogan or title.</summary>
    public static bool IsStatement(in ParagraphView view, int phrase)
    {
        ref readonly var passage = ref view.PassageAt(phrase);
        return passage.Words > FewWords
            && !IsRemark(view, passage)
            && (passage.EndsSentence
                ? phrase + 1 >= view.Count || view.StartsSentence(phrase + 1) || view.KindAt(phrase + 1) == PhraseKind.Stop
                : view.StartsSentence(phrase) && view.EndsWithPause(phrase));
    }

    /// <summary>“(Applause.)”: the transcriber's words.</summary>
    private static bool IsRemark(in ParagraphView view, in Passage passage) =>
        view.Tokens[passage.Tokens.Start + 1].Kind == TokenKind.OpenBracket
        && view.Tokens[passage.IsClosed ? passage.Tokens.End - 2 : passage.Tokens.End - 1].Kind == TokenKind.CloseBracket;
}
