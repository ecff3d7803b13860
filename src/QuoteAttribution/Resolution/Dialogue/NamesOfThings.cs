using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Tells names that stand for somebody from those of cars, towns and teams, by the words around them.</summary>
internal static class NamesOfThings
{
    // "the big old Lind place"
    private const int LongestModifiers = 3;

    // “Deputy,” “Come,” — words that are nouns or verbs as well.
    private const WordTraits NoNameAlone =
        WordTraits.Common | WordTraits.Role | WordTraits.Title | WordTraits.Kinship | WordTraits.VerbForm | WordTraits.AnyVerb;

    /// <summary>Those of whom a name stands at least once where a person's does, or who are kin of somebody and act: “No,” said my uncle. “Uncle!”</summary>
    public static HashSet<Referent> People(SegmentedText text, PooledList<NameMention> names, Cast cast)
    {
        var people = new HashSet<Referent>();
        for (var i = 0; i < names.Count; i++)
        {
            if (MayBePerson(text, names[i]) || (cast.OfMention[i].Acts && text.Tokens[names[i].Core.Start].Has(WordTraits.Kinship)))
            {
                people.Add(cast.OfMention[i]);
            }
        }

        return people;
    }

    private static bool MayBePerson(SegmentedText text, in NameMention name) =>
        !IsOath(text, name) && !OpensLine(text, name) && !IsInHeading(text, name) && !IsLetter(text, name) && !IsLanguage(text, name)
        && !IsKindOfThing(text, name)
        && (name.HasTitle || name.IsPossessive || (MayFollow(text, name.Tokens.Start) && MayBeFollowed(text.Tokens, name.Tokens.End)));

    /// <summary>“Oh, God.”, “Jesus, Ann!”, “Yes, Sarge.”</summary>
    private static bool IsOath(SegmentedText text, in NameMention name) =>
        name.InPassage && name.Tokens.Count == 1 && text.Tokens[name.Tokens.Start].Span.In(text.Text) is var word && (StoryWords.Oath.Has(word) || StoryWords.CalledByTitle.Has(word));

    /// <summary>“Grape, please.”, “Foraging?”: a word with a capital from its place alone; who is called so is named elsewhere, too.</summary>
    private static bool OpensLine(SegmentedText text, in NameMention name) =>
        name.InPassage && name.Tokens.Count == 1 && (OpensSentence(text, name.Tokens.Start) || IsStatement(text, name)) && !FirstNames.Contains(text.Tokens[name.Tokens.Start].Span.In(text.Text), out _);

    /// <summary>“Peas. A great many of them.”, “Seconded.”</summary>
    private static bool IsStatement(SegmentedText text, in NameMention name) =>
        name.Tokens.Start > 0 && text.Tokens[name.Tokens.Start - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark && name.Tokens.End < text.Tokens.Length && text.Tokens[name.Tokens.End].Has(TokenTraits.IsFullStop);

    /// <summary>¶The Tooth Fairy Has Been Audited¶: a capital makes no name there.</summary>
    private static bool IsInHeading(SegmentedText text, in NameMention name)
    {
        var line = text.Paragraphs[name.Paragraph];
        return !name.InPassage && text.Tokens[line.End - 1].Kind != TokenKind.Stop && Headline.IsInTitleCase(text.Tokens[line.Start..line.End]);
    }

    /// <summary>— Foraging? A dash stands before the first word; behind a mark, “Deputy,” a word that is no other may be somebody whom only lines call.</summary>
    private static bool OpensSentence(SegmentedText text, int token)
    {
        ref readonly var word = ref text.Tokens[token];
        ref readonly var opener = ref text.Tokens[Math.Max(0, token - 1)];
        return word.Has(TokenTraits.SentenceStart)
            || (opener.Has(TokenTraits.SentenceStart)
                && (opener.Kind == TokenKind.Dash || (opener.Kind is TokenKind.DoubleMark or TokenKind.SingleMark && word.Has(NoNameAlone))));
    }

    /// <summary>"The R had come off the door."</summary>
    private static bool IsLetter(SegmentedText text, in NameMention name) => name.Tokens.Count == 1 && text.Tokens[name.Tokens.Start].Span.Length == 1;

    /// <summary>"Her English came and went."</summary>
    private static bool IsLanguage(SegmentedText text, in NameMention name) => name.Tokens.Count == 1 && text.Tokens[name.Tokens.Start].Has(WordTraits.Demonym);

    /// <summary>"the old Lind place": the name tells which one.</summary>
    private static bool IsKindOfThing(SegmentedText text, in NameMention name)
    {
        var tokens = text.Tokens;
        var end = name.Tokens.End;
        if (name.IsPossessive || end >= tokens.Length || !tokens[end].IsWord || tokens[end].IsCapitalised || !tokens[end].Has(WordTraits.Common | WordTraits.Place) || tokens[end].Has(WordTraits.FunctionWord | WordTraits.FiniteForm))
        {
            return false;
        }

        var before = name.Tokens.Start - 1;
        while (before > 0 && before > name.Tokens.Start - LongestModifiers && tokens[before].Has(WordTraits.Common) && !tokens[before].IsCapitalised)
        {
            before--;
        }

        return before >= 0 && tokens[before].Has(WordTraits.Determiner);
    }

    /// <summary>Not "a Corolla", "her Corolla", "Ann's Corolla", "in Amarillo", "since Amarillo".</summary>
    private static bool MayFollow(SegmentedText text, int start)
    {
        if (start == 0 || text.Tokens[start].Has(TokenTraits.SentenceStart))
        {
            return start + 1 >= text.Tokens.Length || !IsDone(text, start);
        }

        ref readonly var before = ref text.Tokens[start - 1];
        var word = before.Span.In(text.Text);
        return before.Kind != TokenKind.Clitic && !before.Has(WordTraits.Determiner) && !before.Has(WordTraits.Possessive) && !WordLists.Locating.Has(word) && !StoryWords.Origin.Has(word)
            && !IsWhereTo(text, start - 1) && !IsOneOfItsKind(text, start);
    }

    /// <summary>"a rusty green Corolla", "another twelve-foot Corolla"</summary>
    private static bool IsOneOfItsKind(SegmentedText text, int start)
    {
        var tokens = text.Tokens;
        var before = start - 1;
        while (before > 0 && before >= start - LongestModifiers && tokens[before].IsWord && !tokens[before].IsCapitalised && !tokens[before].Has(WordTraits.FunctionWord | WordTraits.SpeakerNoun))
        {
            before--;
        }

        return before >= 0 && before < start - 1 && tokens[before].Has(WordTraits.Indefinite) && tokens[before].Has(WordTraits.Determiner);
    }

    /// <summary>"they drove to Leeds", "an hour out of Leeds"</summary>
    private static bool IsWhereTo(SegmentedText text, int preposition)
    {
        if (preposition == 0 || !text.Tokens[preposition].Has(WordTraits.Preposition | WordTraits.InfinitiveMarker))
        {
            return false;
        }

        var before = text.Tokens[preposition - 1].Span.In(text.Text);
        return WordLists.To.Has(text.Tokens[preposition].Span.In(text.Text)) ? StoryWords.Travelling.Has(before) : StoryWords.WayOut.Has(before);
    }

    /// <summary>"Prod it", "Prod the cat": a word with a capital from its place alone, and what it is done to.</summary>
    private static bool IsDone(SegmentedText text, int start) =>
        text.Tokens[start + 1].Has(WordTraits.AnyPronoun | WordTraits.Determiner | WordTraits.Possessive) && !text.Tokens[start + 1].Has(WordTraits.Relative)
        && !FirstNames.Contains(text.Tokens[start].Span.In(text.Text), out _);

    /// <summary>Not "a Dolphins cap", where the name says what kind of thing it is.</summary>
    private static bool MayBeFollowed(ReadOnlySpan<Token> tokens, int end) =>
        end >= tokens.Length || tokens[end].IsCapitalised || DescriptionReader.EndsBefore(tokens[end]);
}
