using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Quoting;

/// <summary>Tells titles, nicknames and words held at arm's length from speech, by form and the words around alone.</summary>
internal sealed class PassageClassifier(SegmentedText text)
{
    // "A Report on the State of the Pier": longer words in marks are speech, unless a word for a work stands before them.
    private const int LongestTitle = 8;

    // her book "Salt and Rope: How the Islands Lost Their Last Ferry": one or two words may be a line of it.
    private const int ShortestWork = 3;
    private const int LongestWork = 20;

    // Tom "Big Tide" Lind
    private const int LongestNickname = 2;

    // "the Maid of the Rocks"
    private const int LongestByname = 5;

    // known, behind her back and fondly, as
    private const int FarthestKnown = 9;

    // so-called "experts on piers"; after an article or possessive more belongs to the phrase.
    private const int LongestScareQuote = 3;
    private const int LongestNounPhrase = 6;

    // A verb further off governs something else, and a sentence may be endless.
    private const int CueReach = 20;

    // She told “Good Day Leeds”; a play called “The Weir”: verbs that need an object first take no speech right after them.
    private const WordTraits Announcing = WordTraits.Say | WordTraits.Ask | WordTraits.Manner | WordTraits.Gesture;

    private const WordTraits Small = WordTraits.Determiner | WordTraits.Preposition | WordTraits.Coordinator | WordTraits.Possessive;

    // The sentence of the passage last asked for.
    private int _sentence;

    /// <summary>What a passage is used for. Ask in the order of the text.</summary>
    /// <param name="whole">The passage with its marks.</param>
    /// <param name="content">The tokens without the marks.</param>
    public PassageKind KindOf(TokenRange whole, TokenRange content)
    {
        var words = WithoutPause(content);
        if (words.Count is 0 or > LongestTitle || IsUtterance(content))
        {
            return IsWork(whole, words) ? PassageKind.Title : PassageKind.Speech;
        }

        return KindOfWords(whole, words, content);
    }

    /// <summary>What a few words are used for, the surest sign first; speech where nothing speaks against it.</summary>
    private PassageKind KindOfWords(TokenRange whole, TokenRange words, TokenRange content) =>
        IsSubject(whole, words, content) ? PassageKind.Title
        : IsByname(whole, words) ? PassageKind.Nickname
        : IsIntroduced(whole, words) ? PassageKind.Speech
        : IsNickname(whole, words) ? PassageKind.Nickname
        : IsTitle(whole, words) ? PassageKind.Title
        : IsScareQuote(whole, words) ? PassageKind.ScareQuote
        : PassageKind.Speech;

    /// <summary>American style puts the comma or stop of the sentence inside the marks: the so-called "experts," who …</summary>
    private TokenRange WithoutPause(TokenRange content)
    {
        var last = text.Tokens[content.End - 1];
        return last.Kind == TokenKind.Comma || IsFullStop(last) ? new TokenRange(content.Start, content.End - 1) : content;
    }

    private bool IsFullStop(in Token token) => token.Kind == TokenKind.Stop && token.Span.Length == 1 && text.Text[token.Start] == '.';

    /// <summary>At the start of a sentence, or after a comma, colon, dash or cue verb stands what somebody says.</summary>
    private bool IsIntroduced(TokenRange whole, TokenRange words)
    {
        var tokens = text.Tokens;
        if (OpensSentence(whole.Start))
        {
            return true;
        }

        var before = tokens[whole.Start - 1];
        return before.Kind switch
        {
            TokenKind.Comma => whole.Start < 2 || !tokens[whole.Start - 2].Has(WordTraits.Work),
            TokenKind.Word => IsCueVerb(before) && (before.Has(Announcing) || !IsTitleCase(words)),
            TokenKind.Clitic or TokenKind.Number => false,
            _ => MarkSurroundings.IsMark(before) is false,
        };
    }

    private bool OpensSentence(int token) => token == 0 || text.Tokens[token].Has(TokenTraits.SentenceStart);

    private static bool IsCueVerb(in Token token) => token.Has(WordTraits.Cue) && token.Has(WordTraits.VerbForm) && !token.Has(WordTraits.Work);

    /// <summary>A question, an exclamation, a broken-off phrase: nobody's title, whatever its length.</summary>
    private bool IsUtterance(TokenRange content)
    {
        var last = text.Tokens[content.End - 1];
        return last.Kind == TokenKind.Dash || (last.Kind == TokenKind.Stop && !IsFullStop(last));
    }

    /// <summary>“Long Roads” is a play; “The Weir” star Ines Holm: a title at the start of a sentence that goes on without a pause.</summary>
    private bool IsSubject(TokenRange whole, TokenRange words, TokenRange content)
    {
        var tokens = text.Tokens;
        if (!tokens[whole.Start].Has(TokenTraits.SentenceStart) || words.Count != content.Count || whole.End >= tokens.Length)
        {
            return false;
        }

        ref readonly var next = ref tokens[whole.End];
        return next.IsWord && !next.IsCapitalised && !next.Has(WordTraits.Cue | WordTraits.Pronoun | WordTraits.Preposition) && IsTitleCase(words) && words.Count > 1;
    }

    private bool IsNickname(TokenRange whole, TokenRange words)
    {
        var tokens = text.Tokens;
        return words.Count <= LongestNickname && whole.End < tokens.Length && MarkSurroundings.IsMark(tokens[whole.End - 1])
            && IsNamePart(tokens[whole.Start - 1]) && IsNamePart(tokens[whole.End]) && !tokens[whole.End].Has(TokenTraits.SentenceStart)
            && IsTitleCase(words);
    }

    /// <summary>"known to the locals as “Big Tide”", "is called “the Treasurer” there", "popularly called “Big Tide”": what somebody or something goes by; not "was called “a fraud” by Reed".</summary>
    private bool IsByname(TokenRange whole, TokenRange words)
    {
        var tokens = text.Tokens;
        var before = whole.Start - 1;
        if (words.Count > LongestByname || before < 1 || !tokens[before].IsWord || (whole.End < tokens.Length && tokens[whole.End].Has(WordTraits.Agent)))
        {
            return false;
        }

        if (WordLists.As.Has(tokens[before].Span.In(text.Text)))
        {
            return IsKnown(before);
        }

        // A name has a capital, with an article or without: “the Treasurer”, “Big Tide”.
        var first = tokens[words.Start].Has(WordTraits.Determiner) && words.Count > 1 ? words.Start + 1 : words.Start;
        return tokens[first].IsCapitalised && tokens[before].Has(WordTraits.Evaluate) && tokens[before].Has(WordTraits.Participle) && !tokens[before].Has(TokenTraits.SentenceStart) && IsPassive(before);
    }

    /// <summary>"is called", "was often called", ", popularly called"</summary>
    private bool IsPassive(int participle)
    {
        var opener = participle - 1;
        while (opener > 0 && text.Tokens[opener].Has(WordTraits.Adverb) && !text.Tokens[opener].Has(WordTraits.Copula))
        {
            opener--;
        }

        return text.Tokens[opener].Has(WordTraits.Copula) || text.Tokens[opener].Kind == TokenKind.Comma;
    }

    /// <summary>"known | to the locals | as"</summary>
    private bool IsKnown(int before)
    {
        for (var i = before - 1; i >= Math.Max(0, before - FarthestKnown) && text.Tokens[i].Kind is TokenKind.Word or TokenKind.Comma; i--)
        {
            if (WordLists.Known.Has(text.Tokens[i].Span.In(text.Text)))
            {
                return true;
            }

            if (text.Tokens[i].Has(TokenTraits.SentenceStart))
            {
                break;
            }
        }

        return false;
    }

    private static bool IsNamePart(in Token token) => token.IsWord && token.IsCapitalised
        && !token.Has(Small | WordTraits.AnyPronoun | WordTraits.Auxiliary | WordTraits.Adverb | WordTraits.Subordinator | WordTraits.Title);

    private bool IsTitle(TokenRange whole, TokenRange words)
    {
        if (!IsTitleCase(words))
        {
            return false;
        }

        // the film "…"; Verdi's "…"; on "…"; at the "…". One capitalised word may be the first of what somebody said.
        var before = WordBefore(whole);
        return before.Has(WordTraits.Work) || (words.Count > 1 && (before.Kind == TokenKind.Clitic || before.IsWord));
    }

    /// <summary>After the word for a work a title may be long, or an exclamation: her book “Salt and Rope: How the Islands Lost Their Last Ferry”.</summary>
    private bool IsWork(TokenRange whole, TokenRange words)
    {
        if (words.Count is < ShortestWork or > LongestWork || whole.Start < 2 || !WordBefore(whole).Has(WordTraits.Work))
        {
            return false;
        }

        return IsTitleCase(text.Tokens[words.End - 1].Kind == TokenKind.Stop ? new TokenRange(words.Start, words.End - 1) : words);
    }

    private Token WordBefore(TokenRange whole)
    {
        var before = text.Tokens[whole.Start - 1];
        return before.Kind == TokenKind.Comma ? text.Tokens[whole.Start - 2] : before;
    }

    private bool IsTitleCase(TokenRange words)
    {
        if (text.Tokens[words.Start].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return false;
        }

        for (var i = words.Start; i < words.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Stop || (token.IsWord && !token.IsCapitalised && (i == words.Start || !token.Has(Small))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A phrase within somebody else's sentence; what a cue may make speech all the same.</summary>
    private bool IsScareQuote(TokenRange whole, TokenRange words)
    {
        var first = text.Tokens[words.Start];
        var before = text.Tokens[whole.Start - 1];
        var longest = before.Has(WordTraits.Determiner | WordTraits.Possessive) || before.Kind == TokenKind.Clitic ? LongestNounPhrase : LongestScareQuote;
        return words.Count <= longest && first.Kind is TokenKind.Word or TokenKind.Number && IsWithinSentence(whole, first)
            && !HasCueNear(whole);
    }

    /// <summary>Whether a cue verb stands near a passage in its sentence. Ask in the order of the text.</summary>
    private bool HasCueNear(TokenRange passage)
    {
        var sentences = text.Sentences;
        while (_sentence + 1 < sentences.Length && sentences[_sentence].End <= passage.Start)
        {
            _sentence++;
        }

        var sentence = sentences[_sentence];
        return HasCue(Math.Max(sentence.Start, passage.Start - CueReach), passage.Start)
            || HasCue(passage.End, Math.Min(sentence.End, passage.End + CueReach));
    }

    private bool HasCue(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Tag.Tells(text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWithinSentence(TokenRange whole, in Token first)
    {
        var isLower = first.IsWord && !first.IsCapitalised;
        var after = whole.End < text.Tokens.Length ? text.Tokens[whole.End] : default;
        return isLower || (after.IsWord && !after.IsCapitalised && text.Tokens[whole.Start - 1].Has(Small));
    }
}
