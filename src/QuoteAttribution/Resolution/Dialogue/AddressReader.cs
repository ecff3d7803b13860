using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Tells who is spoken to in a line: a name set off by commas, "sir", "ma'am".</summary>
/// <param name="quoted">The text.</param>
/// <param name="names">Its names.</param>
/// <param name="cast">Who they stand for.</param>
/// <param name="people">In a short text, those whose name stands where a person's does: no other is called.</param>
internal sealed class AddressReader(QuotedText quoted, PooledList<NameMention> names, Cast cast, HashSet<Referent>? people)
{
    // "oh, my poor dear old Ann"
    private const int LongestCall = 8;

    // The words of many a turn reach over those of others: "she said that … “…” … “…”".
    private readonly Use[] _uses = new Use[names.Count];

    private int _next;

    // Whether the line before asks who: “Who wrote it?”¶“Ann Reed,” he said.
    private bool _isAskedWho;

    // Whether it ends with a question for something: “It is pretty. Where is it from?”¶“Florence.”
    private bool _isAskedWhat;

    /// <summary>What a name does in a line.</summary>
    private enum Use : byte
    {
        Unread,
        GivesOwnName,
        Addresses,
        Mentions,

        // “She said, ‘Ann, come here.’” Whoever tells of that may be Ann.
        IsToldOf,
    }

    /// <summary>Reads the names of a line; the lines come in the order of the text.</summary>
    public void Read(Turn turn)
    {
        foreach (var range in turn.Content)
        {
            ReadNames(turn, range);
            ReadForms(turn, range);
            _isAskedWho = people is not null && WhoQuestion.Is(quoted.Segments, range);
            _isAskedWhat = people is not null && WhoQuestion.EndsWithOne(quoted.Segments, range);
        }
    }

    private void ReadNames(Turn turn, TokenRange range)
    {
        var items = names.Items;
        while (_next > 0 && items[_next - 1].Tokens.Start >= range.Start)
        {
            _next--;
        }

        while (_next < items.Length && items[_next].Tokens.Start < range.Start)
        {
            _next++;
        }

        for (; _next < items.Length && items[_next].Tokens.Start < range.End; _next++)
        {
            var use = UseOf(_next, range, isWhole: turn.Content.Count == 1);
            if (use == Use.GivesOwnName)
            {
                turn.OwnName ??= cast.OfMention[_next];
                continue;
            }

            if (use == Use.Addresses)
            {
                turn.Address(cast.OfMention[_next]);
            }
            else if (use == Use.Mentions)
            {
                turn.Mention(cast.OfMention[_next]);
            }
        }
    }

    private Use UseOf(int name, TokenRange line, bool isWhole)
    {
        if (_uses[name] == Use.Unread)
        {
            ref readonly var item = ref names.Items[name];
            _uses[name] = !item.IsPossessive && SelfNaming.At(quoted.Segments, item.Tokens.Start) ? Use.GivesOwnName
                : !IsSetOff(item.Tokens) || IsAnswer(item.Tokens, line, isWhole) || IsToldOfNext(item.Tokens) || people?.Contains(cast.OfMention[name]) == false ? Use.Mentions
                : OpensInner(item.Tokens.Start, line) ? Use.IsToldOf
                : Use.Addresses;
        }

        return _uses[name];
    }

    private bool IsAnswer(TokenRange name, TokenRange line, bool isWhole) =>
        name.Start == line.Start && (_isAskedWho || (_isAskedWhat && isWhole && name.End >= line.End - 1));

    /// <summary>“Somebody with a dog. Mrs. Reed. She's at the gate.”</summary>
    private bool IsToldOfNext(TokenRange name)
    {
        var tokens = quoted.Segments.Tokens;
        return people is not null && name.End + 1 < tokens.Length && tokens[name.End].Has(TokenTraits.IsFullStop) && tokens[name.End + 1].Has(WordTraits.Pronoun)
            && tokens[name.End + 1].Traits.Gender() != Gender.Unknown;
    }

    /// <summary>“He said, ‘Ann, come here.’”: who is told of calls, and who hears the line is not meant.</summary>
    private bool OpensInner(int name, TokenRange line) => name > line.Start + 1 && quoted.Segments.Tokens[name - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark;

    /// <summary>"No, Ann.", "Ann, come here", "my dear Ann!"</summary>
    private bool IsSetOff(TokenRange name)
    {
        var tokens = quoted.Segments.Tokens;
        var before = name.Start - 1;
        while (before >= 0 && before >= name.Start - LongestCall && tokens[before].IsWord && IsPartOfCall(tokens[before]))
        {
            before--;
        }

        return IsPause(tokens, before) && IsPause(tokens, name.End) && !IsListed(tokens, name.End);
    }

    /// <summary>"Ann, Tom and I went": a list is no address.</summary>
    private bool IsListed(ReadOnlySpan<Token> tokens, int after) =>
        after + 1 < tokens.Length && tokens[after].Kind == TokenKind.Comma && tokens[after + 1].Has(WordTraits.Coordinator)
        && WordLists.Listing.Has(tokens[after + 1].Span.In(quoted.Segments.Text));

    /// <summary>"my dear Ann", "oh, my poor Ann"; but "Poor Ann!" pities one who does not hear it.</summary>
    private bool IsPartOfCall(in Token word)
    {
        if (word.Has(WordTraits.Possessive | WordTraits.FirstPerson))
        {
            return true;
        }

        var text = word.Span.In(quoted.Segments.Text);
        return WordLists.Calling.Has(text) || (!word.IsCapitalised && WordLists.Fond.Has(text));
    }

    private static bool IsPause(ReadOnlySpan<Token> tokens, int i) =>
        (uint)i >= (uint)tokens.Length || tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon
            or TokenKind.DoubleMark or TokenKind.SingleMark;

    private void ReadForms(Turn turn, TokenRange range)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = range.Start; i < range.End; i++)
        {
            if (tokens[i].IsWord && !tokens[i].IsCapitalised && tokens[i].Has(WordTraits.Title | WordTraits.Kinship | WordTraits.Role)
                && tokens[i].Has(WordTraits.Masculine | WordTraits.Feminine) && IsSetOff(new TokenRange(i, i + 1)))
            {
                turn.AddressedForm = tokens[i].Traits.Gender();
            }
        }
    }
}
