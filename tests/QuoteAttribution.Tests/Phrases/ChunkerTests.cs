using QuoteAttribution.Memory;
using QuoteAttribution.Phrases;
using QuoteAttribution.Pipeline;

namespace QuoteAttribution.Tests.Phrases;

public class ChunkerTests
{
    [Theory]
    [InlineData("The mayor [remarks] that it rained.")]
    [InlineData("The pilots [plan] a walk.")]
    [InlineData("The two [write] that it rained.")]
    [InlineData("Others [said] that it rained.")]
    [InlineData("“We sail,” [said] one witness.")]
    [InlineData("Reed and Lind [call] them.")]
    [InlineData("Friends of the mayor [say] he will come.")]
    [InlineData("“We sail,” [says] Lind.")]
    [InlineData("“We sail,” [say] Lind and Reed.")]
    [InlineData("It leans, as the mayor [puts] it.")]
    [InlineData("Tom Reed, the mayor, [states] Ann will come.")]
    [InlineData("The mayor [has repeatedly denied] it.")]
    [InlineData("The mayor [never said] it.")]
    [InlineData("The mayor promised [to say] more.")]
    [InlineData("The mayor [was told] of it.")]
    [InlineData("Those who back the ferry plan [say] their harbour is old.")]
    [InlineData("Some who advocate free speech [argue] that it helps.")]
    [InlineData("Another [says] there are two piers.")]
    [InlineData("The list, which the council [says] includes two piers, is long.")]
    [InlineData("Both [have promised] to leave.")]
    [InlineData("Her own mother [once told] me that it leaned.")]
    [InlineData("The man who [once called] it odd left.")]
    [InlineData("Reed [however said] no.")]
    public void A_word_is_a_verb_where_its_neighbours_make_it_one(string marked) => Check(marked, PhraseKind.Verb);

    [Theory]
    [InlineData("[His recent remarks] were about the pier.")]
    [InlineData("[Cost estimates] rose.")]
    [InlineData("[The hearing] went on.")]
    [InlineData("They heard that [the news reports] said no.")]
    [InlineData("[A news plan] was read.")]
    [InlineData("[Part] of the problem is the pier.")]
    [InlineData("It rose, according to [state corporate records].")]
    [InlineData("They told [a council panel] Wednesday that it rained.")]
    [InlineData("[18%] say it rained.")]
    [InlineData("It leaned, and [half the members] said so.")]
    [InlineData("It leaned, and at least [a dozen members] said so.")]
    [InlineData("She told [delegates] that it rained.")]
    [InlineData("She raised [questions] in Leeds.")]
    [InlineData("“We sail,” said [retired pilot Tom Reed].")]
    [InlineData("They heard [her first challenge].")]
    [InlineData("Reed has a “hold” [call] on the stock.")]
    [InlineData("They heard a “far off” [call] on Monday.")]
    public void A_word_is_a_noun_where_its_neighbours_make_it_one(string marked) => Check(marked, PhraseKind.NounPhrase);

    [Theory]
    [InlineData("[Ann's plan] was read.")]
    [InlineData("[Ann's only answer] was no.")]
    [InlineData("[The pilots' plan] was read.")]
    [InlineData("They heard [a very good plan].")]
    [InlineData("At the door [Ann] said no.")]
    [InlineData("In a radio interview [Reed] said no.")]
    [InlineData("In 2016 [Reed] said no.")]
    [InlineData("At 14:04 [Priscilla] said no.")]
    [InlineData("In [former pilot Ann Reed] they had a friend.")]
    [InlineData("She met [Tom Lind] Tuesday.")]
    [InlineData("[R&R] said no.")]
    [InlineData("She saw [him].")]
    [InlineData("The host of [“The Long Road”] laughed.")]
    [InlineData("“We sail,” said [the younger one].")]
    [InlineData("[The tall one] said no.")]
    [InlineData("She asked [the old one] behind the bar.")]
    [InlineData("She gave [the boy] one day.")]
    [InlineData("She gave [the book] one more day.")]
    public void A_noun_phrase_ends_where_its_nouns_do(string marked) => Check(marked, PhraseKind.NounPhrase);

    [Theory]
    [InlineData("[Ann]'s calling.")]
    [InlineData("[She]'s a pilot.")]
    public void A_shortened_verb_makes_no_owner(string marked) => Check(marked, PhraseKind.NounPhrase);

    [Theory]
    [InlineData("The mayor [himself] said no.")]
    [InlineData("“No,” said Ann [tepidly].")]
    public void A_word_beside_its_noun_tells_how(string marked) => Check(marked, PhraseKind.Adverb);

    [Theory]
    [InlineData("The pilot [who] came was late.", nameof(PhraseKind.Relative))]
    [InlineData("Ana Brook, [who] came, was late.", nameof(PhraseKind.Relative))]
    [InlineData("She told them [that] it rained.", nameof(PhraseKind.Subordinator))]
    [InlineData("She said in a letter [that] it rained.", nameof(PhraseKind.Subordinator))]
    [InlineData("She warned them about a plan [that] failed.", nameof(PhraseKind.Relative))]
    public void What_is_said_begins_with_that_and_a_relative_clause_with_who(string marked, string kind) => Check(marked, Enum.Parse<PhraseKind>(kind));

    private static void Check(string marked, PhraseKind kind)
    {
        var phrase = marked[(marked.IndexOf('[', StringComparison.Ordinal) + 1)..marked.IndexOf(']', StringComparison.Ordinal)];
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        PhrasesOf(text).Should().Contain((kind, phrase));
    }

    private static (PhraseKind Kind, string Words)[] PhrasesOf(string text)
    {
        using var memory = Workspace.Lease();
        var quoted = Walk.Default.Passages(text, memory);
        using var phrases = new PooledList<Phrase>();
        var passage = 0;
        new Chunker(quoted.Segments.Text, quoted.Segments.Tokens, quoted.Passages, phrases).Read(quoted.Segments.Paragraphs[0], ref passage);
        var found = new List<(PhraseKind, string)>();
        foreach (var phrase in phrases.Items)
        {
            found.Add((phrase.Kind, text[quoted.Segments.Tokens[phrase.Tokens.Start].Start..quoted.Segments.Tokens[phrase.Tokens.End - 1].End]));
        }

        return [.. found];
    }
}
