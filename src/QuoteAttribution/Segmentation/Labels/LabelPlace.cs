using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Says whether what reads like a label is one, by its words and by what stands around it: a note, a headline and a line of prose are none.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="layout">Whether lines are broken at a fixed width.</param>
internal readonly ref struct LabelPlace(string text, ReadOnlySpan<Token> tokens, TextLayout layout)
{
    // This message was deleted.
    private const int LongestNotice = 4;

    // Ann Maria “Annie” van Brook (AMB)
    private const int LongestRecord = 11;

    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly bool _isWrapped = layout == TextLayout.HardWrapped;

    /// <summary>Whether what reads like a label is one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">What reads like its label.</param>
    /// <param name="hasComments">Whether a line above says that comments of readers follow.</param>
    /// <param name="isShown">Whether the line stands in a cue of subtitles.</param>
    public bool IsLabel(TokenRange line, in TurnLabel label, bool hasComments, bool isShown) =>
        (isShown || label.Kind is LabelKind.Stamped or LabelKind.Chat || label.Kind.IsPost() || MayBeginTurn(line)) && MaySpeak(label)
        && (hasComments || label.Kind is not (LabelKind.Comment or LabelKind.Commented)) && (label.Kind != LabelKind.Above || StandsApart(line) || (isShown && HeadsCue(line, label))) && (label.Kind != LabelKind.Shown || isShown) && !(label.Kind == LabelKind.Letter && MailHeadReader.HeadsText(_tokens, line.Start, label.Content)) && !IsHeadline(line, label) && !IsNotice(line, label);

    private bool StandsApart(TokenRange line) => line.Start == 0 || _tokens[line.Start].Has(TokenTraits.BlankLineBefore);

    /// <summary>00:00:01.000 --> 00:00:03.000¶Ann Reed¶The plan is up. A sentence that goes on has no capital.</summary>
    private bool HeadsCue(TokenRange line, in TurnLabel label) =>
        CueTime.StartBefore(_text, _tokens, line.Start) < line.Start && (!_tokens[label.Content].IsWord || _tokens[label.Content].IsCapitalised);

    /// <summary>Not a line of prose that was broken at its end.</summary>
    private bool MayBeginTurn(TokenRange line) =>
        line.Start == 0 || !_isWrapped || _tokens[line.Start].Has(TokenTraits.BlankLineBefore) || !_tokens[line.Start].IsWord || !GoesOn(_tokens[line.Start - 1]);

    /// <summary>Reed: Pier Must Go</summary>
    private bool IsHeadline(TokenRange line, in TurnLabel label) =>
        line.Start == 0 && label.Content < line.End && _tokens[line.End - 1].Kind != TokenKind.Stop && Headline.IsInTitleCase(_tokens[line.Start..line.End]);

    private static bool GoesOn(in Token last) => last.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic or TokenKind.Comma or TokenKind.Semicolon;

    /// <summary>[12:03] Ann: image omitted. The programme writes that. Interviewer: Ann Reed. That heads a record.</summary>
    private bool IsNotice(TokenRange line, in TurnLabel label)
    {
        if (label.Element == LabelElement.Part && line.End - label.Content is > 1 and <= LongestRecord)
        {
            return AreCapitalised(_tokens[label.Content..line.End]);
        }

        var last = line.End - 1;
        last -= _tokens[last].Kind == TokenKind.Stop ? 1 : 0;
        return label.Kind == LabelKind.Stamped && last > label.Content && last - label.Content < LongestNotice && WordLists.Notice.Has(_tokens[last].Span.In(_text));
    }

    /// <summary>SaltyDog77 wrote:¶    Will it hold?</summary>
    private bool IsSetIn(int i) => _tokens[i].Start > 0 && _text[_tokens[i].Start - 1] is ' ' or '\t' or '\u00A0' && !_tokens[i].Has(TokenTraits.BlankLineBefore);

    private static bool AreCapitalised(ReadOnlySpan<Token> words)
    {
        foreach (ref readonly var word in words)
        {
            if (!word.IsCapitalised && word.Kind is not (TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.DoubleMark or TokenKind.SingleMark))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words of a label may be those of somebody: Note, Ingredients and INT. are none.</summary>
    private bool MaySpeak(in TurnLabel label)
    {
        if (label.Kind == LabelKind.Mail)
        {
            return _text[_tokens[label.Content].Start] is '>' or '&' || (IsSetIn(label.Content) && AreCapitalised(_tokens[label.Name.Start..label.Name.End]));
        }

        if (label.Kind is not (LabelKind.Capitals or LabelKind.Name or LabelKind.Screen or LabelKind.Play or LabelKind.Plenary) && label.Element != LabelElement.Name)
        {
            return true;
        }

        return !(label.Element == LabelElement.Capitals && label.Kind == LabelKind.Play && IsShort(_tokens[label.Name.End - 1])) && !IsNoSpeaker(label, label.Name.Start) && !IsNoSpeaker(label, label.Name.End - 1);
    }

    /// <summary>Mrs. Reed, U.S. 9, J. Reed: the stop is the word's.</summary>
    private static bool IsShort(in Token word) => word.Has(WordTraits.Title | WordTraits.Abbreviation | WordTraits.ClosingAbbreviation) || word.Span.Length < 3;

    /// <summary>INT. PIER - NIGHT is a scene; INT: asks in an interview.</summary>
    private bool IsNoSpeaker(in TurnLabel label, int word) =>
        WordLists.NoSpeaker.Has(_tokens[word].Span.In(_text)) || (WordLists.Slug.Has(_tokens[word].Span.In(_text)) && _tokens[label.Mark < 0 ? word : label.Mark].Kind != TokenKind.Colon);
}
