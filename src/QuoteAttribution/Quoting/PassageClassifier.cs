using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Tells titles, nicknames and words held at arm's length from speech, by form and the words around alone.</summary>
internal sealed class PassageClassifier(SegmentedText text)
{
    private const int LongestTitle = 8;
    private const int LongestScareQuote = 3;

    private int _sentence;
    private int _countedSentence = -1;
    private int _cuesInSentence;

    /// <summary>What a passage is used for. Ask in the order of the text.</summary>
    /// <param name="whole">The passage with its marks.</param>
    /// <param name="content">The tokens without the marks.</param>
    public PassageKind KindOf(TokenRange whole, TokenRange content)
    {
        if (content.Count > LongestTitle + LongestScareQuote || EndsInPause(content))
        {
            return PassageKind.Speech;
        }

        if (IsNickname(whole, content))
        {
            return PassageKind.Nickname;
        }

        if (IsTitle(whole, content))
        {
            return PassageKind.Title;
        }

        return IsScareQuote(whole, content) ? PassageKind.ScareQuote : PassageKind.Speech;
    }

    private bool EndsInPause(TokenRange content) => text.Tokens[content.End - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash
        && content.Count > 1 | !text.Tokens[content.Start].IsWord
        && !(text.Tokens[content.End - 1].Kind == TokenKind.Comma && content.Count <= LongestScareQuote + 1 && !IsFollowedByTag(content));

    private bool IsFollowedByTag(TokenRange content)
    {
        var after = content.End + 1;
        return after >= text.Tokens.Length || TagPattern.Follows(text.Tokens, content.End - 1, text.Tokens.Length) || HasCue(after);
    }

    private bool IsNickname(TokenRange whole, TokenRange content)
    {
        var tokens = text.Tokens;
        return content.Count <= 2 && AllCapitalised(content)
            && whole.Start > 0 && whole.End < tokens.Length
            && IsNamePart(tokens[whole.Start - 1]) && IsNamePart(tokens[whole.End])
            && !tokens[whole.End].Has(TokenTraits.SentenceStart) && !tokens[whole.Start].Has(TokenTraits.SentenceStart)
            && tokens[whole.End - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark;
    }

    private static bool IsNamePart(in Token token) => token.IsWord && token.IsCapitalised
        && !token.Has(WordTraits.AnyPronoun | WordTraits.Determiner | WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.Adverb | WordTraits.Coordinator | WordTraits.Subordinator);

    private bool AllCapitalised(TokenRange content)
    {
        for (var i = content.Start; i < content.End; i++)
        {
            if (!text.Tokens[i].IsWord || !text.Tokens[i].IsCapitalised)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTitle(TokenRange whole, TokenRange content)
    {
        if (content.Count > LongestTitle || whole.Start == 0 || text.Tokens[whole.Start].Has(TokenTraits.SentenceStart) || !IsTitleCase(content))
        {
            return false;
        }

        var before = text.Tokens[whole.Start - 1];
        if (before.Kind == TokenKind.Comma && whole.Start > 1)
        {
            before = text.Tokens[whole.Start - 2];
        }

        // the film "…"; Verdi's "…"; on NBC's "…"; Morley wrote "…" stays speech
        return before.Has(WordTraits.Work) || (before.Kind == TokenKind.Clitic && content.Count > 1);
    }

    private bool IsTitleCase(TokenRange content)
    {
        for (var i = content.Start; i < content.End; i++)
        {
            var token = text.Tokens[i];
            var small = token.Has(WordTraits.Determiner | WordTraits.Preposition | WordTraits.Coordinator | WordTraits.Possessive);
            if (token.IsWord && !token.IsCapitalised && (!small || i == content.Start))
            {
                return false;
            }
        }

        return text.Tokens[content.Start].Kind is TokenKind.Word or TokenKind.Number;
    }

    private bool IsScareQuote(TokenRange whole, TokenRange content)
    {
        var first = text.Tokens[content.Start];
        var last = text.Tokens[content.End - 1].Kind;
        var words = last == TokenKind.Comma ? content.Count - 1 : content.Count;
        return words <= LongestScareQuote && first.IsWord && !first.IsCapitalised
            && last is TokenKind.Word or TokenKind.Comma && !HasCueOutside(whole);
    }

    private bool HasCueOutside(TokenRange whole)
    {
        var sentences = text.Sentences;
        while (_sentence + 1 < sentences.Length && sentences[_sentence].End <= whole.Start)
        {
            _sentence++;
        }

        if (_countedSentence != _sentence)
        {
            _countedSentence = _sentence;
            _cuesInSentence = CountCues(sentences[_sentence]);
        }

        return _cuesInSentence > CountCues(whole);
    }

    private int CountCues(TokenRange range)
    {
        var count = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            count += HasCue(i) ? 1 : 0;
        }

        return count;
    }

    private bool HasCue(int token) => text.Tokens[token].IsWord && text.Tokens[token].Has(WordTraits.Cue);
}
