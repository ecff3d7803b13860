using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;


namespace QuoteAttribution.Quoting;

/// <summary>Looks for a cue verb around a passage, within its sentence.</summary>
internal sealed class SentenceCues(SegmentedText text)
{
    // "He nodded at the 'experts'" and "we vowed" tell nothing of the words in the marks.
    private const WordTraits Telling = WordTraits.Cue & ~WordTraits.Gesture & ~WordTraits.Act;

    // A verb further off governs something else, and a sentence may be endless.
    private const int Reach = 20;

    private int _sentence;

    /// <summary>Whether a cue verb stands near a passage in its sentence. Ask in the order of the text.</summary>
    public bool AnyNear(TokenRange passage)
    {
        var sentences = text.Sentences;
        while (_sentence + 1 < sentences.Length && sentences[_sentence].End <= passage.Start)
        {
            _sentence++;
        }

        var sentence = sentences[_sentence];
        return AnyIn(Math.Max(sentence.Start, passage.Start - Reach), passage.Start)
            || AnyIn(passage.End, Math.Min(sentence.End, passage.End + Reach));
    }

    private bool AnyIn(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var token = text.Tokens[i];
            if (token.IsWord && token.Has(Telling) && token.Has(WordTraits.VerbForm & ~WordTraits.BaseForm))
            {
                return true;
            }
        }

        return false;
    }
}
