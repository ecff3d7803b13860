using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Whether a sentence holds a cue verb outside of a passage; counts each sentence once.</summary>
internal sealed class SentenceCues(SegmentedText text)
{
    private int _sentence;
    private int _counted = -1;
    private int _cues;

    /// <summary>Whether a cue verb stands in the sentence of a passage, but not in the passage. Ask in the order of the text.</summary>
    public bool AnyOutside(TokenRange passage)
    {
        var sentences = text.Sentences;
        while (_sentence + 1 < sentences.Length && sentences[_sentence].End <= passage.Start)
        {
            _sentence++;
        }

        if (_counted != _sentence)
        {
            _counted = _sentence;
            _cues = Count(sentences[_sentence]);
        }

        return _cues > Count(passage);
    }

    private int Count(TokenRange range)
    {
        var count = 0;
        foreach (ref readonly var token in text.Tokens[range.Start..range.End])
        {
            count += token.IsWord && token.Has(WordTraits.Cue) ? 1 : 0;
        }

        return count;
    }
}
