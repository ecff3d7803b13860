using QuoteAttribution.Lexicons;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Names;

/// <summary>Collects the forms of the names of a document.</summary>
internal readonly ref struct FormReader(string text, ReadOnlySpan<Token> tokens, NameTables tables)
{
    // What is abbreviated by its initials has no more words: NATO, UNESCO.
    public const int MostInitials = 8;

    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>The form of the next mention; it is counted.</summary>
    public NameForm FormOf(in NameMention name)
    {
        var form = Find(name);
        Note(form, name);
        return form;
    }

    private NameForm Find(in NameMention name)
    {
        if (name.Core.Count == 1 && !name.HasTitle)
        {
            return Find([WordAt(name.Core.Start).Id], null, name);
        }

        var spelling = tables.RoomForWords(name.Core.Count);
        for (var i = 0; i < spelling.Length; i++)
        {
            spelling[i] = WordAt(name.Core.Start + i).Id;
        }

        // Titles are no words of the name: the Queen's "Mary" and "Queen Mary" differ, "Queen Mary" as a ship's name does not.
        return Find(spelling, name.HasTitle ? tables.Words.OfTitle(text, _tokens[name.Core.Start - 1].Span) : null, name);
    }

    /// <summary>The word; "Rashid" and "al-Rashid" are one.</summary>
    private NameWord WordAt(int token)
    {
        var span = _tokens[token].Span;
        var article = _tokens[token].IsCapitalised && char.IsLower(text[span.Start]) ? WordForm.AfterArticle(span.In(text)) : 0;
        return tables.Words.Of(text, TextSpan.FromBounds(span.Start + article, span.End));
    }

    private NameForm Find(ReadOnlySpan<int> spelling, NameWord? title, in NameMention name)
    {
        var form = tables.Forms.Find(spelling, title, out var isNew);
        return isNew ? Start(form, name) : form;
    }

    private NameForm Start(NameForm form, in NameMention name)
    {
        Print(form, name);
        for (var i = name.Core.Start; i < name.Core.End; i++)
        {
            form.Traits |= _tokens[i].Traits;
            form.IsFirm |= _tokens[i].Has(TokenTraits.Ampersand);
            form.HasNickname |= _tokens[i].Kind is TokenKind.DoubleMark or TokenKind.SingleMark;
            form.HasSmallWord |= _tokens[i].IsWord && !_tokens[i].IsCapitalised;
        }

        ref readonly var last = ref _tokens[name.Core.End - 1];
        form.LastTraits = last.Traits;
        form.EndsInInitial = name.Core.Count > 1 && last.IsWord && last.Span.Length - (last.Has(TokenTraits.EndsInStop) ? 1 : 0) == 1;
        form.Generation = last.Has(WordTraits.NameSuffix) && name.Core.Count > 1 ? text[last.Start] : default;

        ReadWords(form, name.Core);
        if (form.HasTitle)
        {
            ref readonly var title = ref _tokens[name.Core.Start - 1];
            form.ReadTitle(text, title, name.Title, tables.Words);
        }

        return form;
    }

    /// <summary>Finds the words that tell who it is, and the capitals with which they begin.</summary>
    private void ReadWords(NameForm form, TokenRange core)
    {
        var words = tables.RoomForWords(core.Count);
        Span<char> initials = stackalloc char[MostInitials];
        int count = 0, capitals = 0;
        for (var i = core.Start; i < core.End; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (TellsWho(token, isFirst: count == 0) && !(count == 0 && IsParticle(token, i, core, form.HasTitle)))
            {
                words[count++] = form.Spelling[i - core.Start];
                if (capitals < MostInitials && char.IsUpper(text[token.Start]))
                {
                    initials[capitals++] = text[token.Start];
                }
            }
        }

        if (count == 0)
        {
            words[count++] = form.Spelling[0];
        }

        form.Tell(words[..count], tables.Words);
        form.Initials = count > 1 && capitals > 0 ? tables.Words.Of(initials[..capitals]) : null;
    }

    /// <summary>Words and numbers do, a suffix does not: "Tom Reed, Jr." is told by "Tom" and "Reed".</summary>
    private static bool TellsWho(in Token token, bool isFirst) =>
        token.Kind is TokenKind.Word or TokenKind.Number && (isFirst || !token.Has(WordTraits.NameSuffix));

    /// <summary>Mr. | van | Reed: what is written small before a surname is no first name; nor is Ní in "Ms. Ní Briain".</summary>
    private bool IsParticle(in Token token, int i, TokenRange core, bool hasTitle) => i < core.End - 1 && token.Has(WordTraits.NameParticle)
        && (!token.IsCapitalised || (hasTitle && i == core.End - 2 && !token.Has(WordTraits.Title) && !FirstNames.Contains(token.Span.In(text), out _)));

    private void Note(NameForm form, in NameMention name)
    {
        form.Count++;
        form.Articles += name.HasArticle ? 1 : 0;
        form.InHeading &= name.IsInHeading && !IsAbbreviated(name.Tokens.End);
        form.InLines &= name.InPassage;
        form.IsBirthName |= IsBorn(name.Tokens.End);
        if (form.InCapitals && !IsInCapitals(name))
        {
            Print(form, name);
        }
    }

    /// <summary>Recorded: Ewa Mary Marsh | (EMM): whose initials are told is somebody, wherever the name stands.</summary>
    private bool IsAbbreviated(int bracket) =>
        bracket + 2 < _tokens.Length && _tokens[bracket].Kind == TokenKind.OpenBracket && _tokens[bracket + 1].Has(TokenTraits.AllCapitals) && _tokens[bracket + 2].Kind == TokenKind.CloseBracket;

    /// <summary>"Rosalind Mertz | was born in 1926."</summary>
    private bool IsBorn(int verb) =>
        verb + 1 < _tokens.Length && _tokens[verb].Has(WordTraits.Copula) && WordLists.Born.Has(_tokens[verb + 1].Span.In(text));

    private void Print(NameForm form, in NameMention name)
    {
        form.Span = TextSpan.FromBounds(_tokens[name.Core.Start].Start, _tokens[name.Core.End - 1].End);
        form.InCapitals = IsInCapitals(name);
    }

    private bool IsInCapitals(in NameMention name)
    {
        for (var i = name.Core.Start; i < name.Core.End; i++)
        {
            if (_tokens[i].IsWord && !_tokens[i].Has(TokenTraits.AllCapitals | TokenTraits.EndsInStop))
            {
                return false;
            }
        }

        return name.Core.Count > 1 || _tokens[name.Core.Start].Has(TokenTraits.AllCapitals);
    }
}
