using QuoteAttribution.Coreference;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;
using QuoteAttribution.Resolution.Dialogue;
using QuoteAttribution.Resolution.Sources;

namespace QuoteAttribution.Tests.Resolution;

/// <summary>Each piece of evidence is noted where the text gives it, for the participant of whom it tells; ¶ stands between paragraphs.</summary>
public class EvidenceTests
{
    // The line is the last one of the text where nothing else is said.
    private const int Last = -1;

    // Makes a story of the text, and ends its scene long before the line.
    private const string Opening = "“It rains,” said Mara.¶“So it does,” said Odile.¶“Let it rain,” said Mara.¶It rained.¶It rained on.¶A year went by.¶"
        + "It was May.¶It was June.¶The gulls left.¶The pier stood empty.¶";

    // Nothing stands before the text.
    private const string Alone = "^";

    // So many lines make a book, in which who speaks has a tag and a name.
    private static readonly string Book = string.Concat(Enumerable.Repeat("“It rains,” said Mara.¶", 150))
        + "It rained.¶It rained on.¶A year went by.¶It was May.¶It was June.¶The gulls left.¶The pier stood empty.¶";

    public static TheoryData<string, string, string, int> Noted => new()
    {
        // The words beside the line
        { nameof(Evidence.TagNames), "“No,” said Ann.", "Ann", Last },
        { nameof(Evidence.BeatNames), "Ann rose. “No.”", "Ann", Last },
        { nameof(Evidence.TagIsPhraseItself), "“No,” said the old man.", "the old man", Last },
        { nameof(Evidence.TagIsRoleItself), "“No,” said the driver.", "the driver", Last },
        { nameof(Evidence.TagIsKinItself), "“No,” said her mother.", "her mother", Last },
        { nameof(Evidence.TagIsGroupItself), "“No,” said the boys.", "the boys", Last },
        { nameof(Evidence.TagIsOtherItself), "“No,” said the other.", "the other", Last },
        { nameof(Evidence.TagIsGenderedItself), "“No,” said the old woman.", "the old woman", Last },
        { nameof(Evidence.TagIsNewItself), "Ann rose.¶“No,” said someone.", "someone", Last },
        { nameof(Evidence.TagIsMineItself), "Ann rose.¶“No,” said my uncle.", "my uncle", Last },
        { nameof(Evidence.TagIsThingItself), "Ann rose.¶“No,” said the door.", "the door", Last },
        { nameof(Evidence.TagIsBorneByOther), Book + "Dr. Reed rose.¶“No,” said the doctor.", "the doctor", Last },
        { nameof(Evidence.TagRecurs), "“No,” said the old man.¶“Never,” said the old man.", "the old man", Last },
        { nameof(Evidence.NounIsTitle), Book + "Dr. Reed rose.¶“No,” said the doctor.", "Dr. Reed", Last },
        { nameof(Evidence.KinIsTitled), "Mrs. Lind rose.¶“No,” said her mother.", "Mrs. Lind", Last },
        { nameof(Evidence.KinSharesName), "Mrs. Reed rose, and Jane Reed rose.¶“No,” said her mother.", "Mrs. Reed", Last },
        { nameof(Evidence.OwnsTheNoun), "Jane rose.¶“No,” said her mother.", "Jane", Last },
        { nameof(Evidence.PronounFits), "Ann rose.¶“No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounFitsUnknownGender), "Brook rose, and Brook sat down.¶“No,” she said.", "Brook", Last },
        { nameof(Evidence.NounFits), "Ann rose.¶“No,” said the woman.", "Ann", Last },
        { nameof(Evidence.NounFitsUnknownGender), "Brook rose, and Brook sat down.¶“No,” said the woman.", "Brook", Last },
        { nameof(Evidence.GenderClashes), "Ann rose.¶“No,” he said.", "Ann", Last },
        { nameof(Evidence.TagIsNarrator), "“No,” I said.¶“Never,” I said.", "I", Last },
        { nameof(Evidence.NarratorBesideOtherTag), "“No,” I said.¶“Never,” I said.¶“Why?” she said.", "I", Last },
        { nameof(Evidence.NarratorUntagged), "“No,” I said.¶“Never,” I said.¶“Why?”", "I", Last },
        { nameof(Evidence.AddresseeOfTag), "Ann rose.¶“No,” he told Ann.", "Ann", Last },

        // Where the narration names the participant, of a line whose tag is a pronoun
        { nameof(Evidence.PronounSubjectHere), "Ann rose. “No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounNamedHere), "Tom looked at Ann. “No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounNamedLatest), "Jane rose, and Tom looked at Ann.¶“No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounSubjectJustBefore), "Ann rose.¶“No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounNamedJustBefore), "Tom looked at Ann.¶“No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounNamedNear), "Ann rose.¶The clock struck.¶“No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounSubjectLatest), "Ann rose, and Tom looked at Jane.¶“No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounMeansElsewhere), "Ann came in. She sat down.¶“No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounTopicNear), "Ann rose.¶“No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounNamedAsOther), "Jane rose. She turned to Ann.¶“No,” she said.", "Ann", Last },
        { nameof(Evidence.PronounNamedAfter), "“No,” she said. The door fell shut after Ann.", "Ann", Last },

        // Of a line whose tag is a noun
        { nameof(Evidence.NounSubjectHere), "Ann rose. “No,” said the woman.", "Ann", Last },
        { nameof(Evidence.NounNamedHere), "Tom looked at Ann. “No,” said the woman.", "Ann", Last },
        { nameof(Evidence.NounSubjectJustBefore), "Ann rose.¶“No,” said the woman.", "Ann", Last },
        { nameof(Evidence.NounNamedJustBefore), "Tom looked at Ann.¶“No,” said the woman.", "Ann", Last },
        { nameof(Evidence.NounNamedNear), "Ann rose.¶The clock struck.¶“No,” said the woman.", "Ann", Last },
        { nameof(Evidence.NounNamedLatest), "Jane rose, and Tom looked at Ann.¶“No,” said the woman.", "Ann", Last },
        { nameof(Evidence.NounNamedAfter), "“No,” said the woman. The door fell shut after Ann.", "Ann", Last },
        { nameof(Evidence.NounTaggedNear), "“No,” said Ann.¶“Why?”¶“Never,” said the woman.", "Ann", Last },
        { nameof(Evidence.NounTaggedBefore), "“No,” said Ann.¶“Why?” said the woman.", "Ann", Last },

        // Of every other line
        { nameof(Evidence.SubjectHere), "Ann rose, and the door opened. “No.”", "Ann", Last },
        { nameof(Evidence.NamedHere), "The door fell shut after Ann. “No.”", "Ann", Last },
        { nameof(Evidence.NamedAfter), "“No.” The door fell shut after Ann.", "Ann", Last },
        { nameof(Evidence.SubjectJustBefore), "Ann rose.¶“No.”", "Ann", Last },
        { nameof(Evidence.NamedJustBefore), "The door fell shut after Ann.¶“No.”", "Ann", Last },
        { nameof(Evidence.NamedNear), "Ann rose.¶The clock struck.¶“No.”", "Ann", Last },
        { nameof(Evidence.NamedLatest), "Jane rose, and Tom looked at Ann.¶“No.”", "Ann", Last },
        { nameof(Evidence.NamedLongAgo), "Ann rose.¶It snowed.¶It snowed.¶It snowed.¶It snowed.¶It snowed.¶It snowed.¶It snowed.¶It snowed.¶It snowed.¶“No.”", "Ann", Last },
        { nameof(Evidence.TaggedNear), "“No,” said Ann.¶“Never.”", "Ann", Last },

        // Names within lines
        { nameof(Evidence.AddressedHere), "Ann rose.¶“No, Ann.”", "Ann", Last },
        { nameof(Evidence.MentionedHere), "Ann rose.¶“Ann is late.”", "Ann", Last },
        { nameof(Evidence.GivesOwnName), "“My name is Ann Reed.”", "Ann Reed", Last },
        { nameof(Evidence.AddressedBefore), "Ann rose.¶“Well, Ann?”¶“No.”", "Ann", Last },
        { nameof(Evidence.MentionedBefore), "Ann rose.¶“Ann is late.”¶“No.”", "Ann", Last },
        { nameof(Evidence.AddressedNext), "Ann rose.¶“No.”¶“Why not, Ann?”", "Ann", Last - 1 },
        { nameof(Evidence.AddressedFormFits), "Ann rose.¶“Well, ma'am?”¶“No.”", "Ann", Last },
        { nameof(Evidence.AddressedFormClashes), "Ann rose.¶“Well, sir?”¶“No.”", "Ann", Last },

        // The book
        { nameof(Evidence.SubjectBetween), "“Why?”¶Ann rose.¶“No.”", "Ann", Last },
        { nameof(Evidence.NamedBetween), "“Why?”¶The door fell shut after Ann.¶“No.”", "Ann", Last },
        { nameof(Evidence.OpensJustBefore), "“Why?”¶Ann rose, and Tom saw it.¶“No.”", "Ann", Last },
        { nameof(Evidence.IsAsked), "“Why?”¶They asked Ann what it was.¶“No,” she said.", "Ann", Last },
        { nameof(Evidence.IsAsked), "“Why?”¶They asked Ann what it was.¶“No.”", "Ann", Last },
        { nameof(Evidence.IsMostNamed), "“No,” said Ann.¶Ann rose.¶“No,” said Ann.¶“Why?”", "Ann", Last },
        { nameof(Evidence.IsUntagged), "Ann rose.¶“No.”", "Ann", Last },
        { nameof(Evidence.IsTaggedOften), "“Stop,” said Mara.¶“No.”", "Mara", Last },
        { nameof(Evidence.IsUncalled), "Ann rose.¶“No.”", "Ann", Last },
        { nameof(Evidence.IsHardlyNamed), "Ann rose.¶“No.”", "Ann", Last },
        { nameof(Evidence.IsOnlyCalled), "“Well, Ann?”¶“No.”", "Ann", Last },
        { nameof(Evidence.IsOnlyHeardOf), "“Where is Ann now?”¶“No.”", "Ann", Last },
        { nameof(Evidence.AddressedHere), "Xandra rose.¶“No, Xan.”", "Xandra", Last },
        { nameof(Evidence.AddressedHere), "Ruth rose.¶“No, Ruthie.”", "Ruth", Last },
        { nameof(Evidence.NamedJustBefore), "Tom saw a small girl in a yellow coat.¶“No.”", "a small girl in a yellow coat", Last },
        { nameof(Evidence.NeverActs), "The door fell shut after Ann.¶“No.”", "Ann", Last },
        { nameof(Evidence.NeverTagged), Book + "Ann rose.¶“No.”", "Ann", Last },
        { nameof(Evidence.IsPhrase), Book + "“No,” said the old man.", "the old man", Last },
        { nameof(Evidence.IsStranger), Alone + "It had rained all day.¶“Well, is it gone?”¶“No,” said Tom.", "somebody", Last - 1 },
        { nameof(Evidence.NamedSoon), Alone + "“Is it far?”¶“No.”¶Ann trotted behind.¶“Well!” said Tom.", "Ann", Last - 2 },
        { nameof(Evidence.IsStrangerOfPronoun), Alone + "Ann rose.¶“No,” he said.", "somebody", Last },

        // Who is called by a title or a word of kinship, and who is meant by it
        { nameof(Evidence.AddressedHere), "“Good night, Mama.”¶“Mama, it is late.”", "Mama", Last },
        { nameof(Evidence.AddressedBefore), "The captain rose.¶“Ishmael?”¶“No.”", "Ishmael", Last },
        { nameof(Evidence.TagNames), "“Good night, Mama.”¶“No,” said my mother.", "my mother", Last },
        { nameof(Evidence.TagNames), "Auntie Pearl rose.¶“No,” said his aunt.", "Auntie Pearl", Last },
        { nameof(Evidence.TagNames), "Tom Reed, the foreman, rose.¶“No,” said the foreman.", "Tom Reed", Last },
        { nameof(Evidence.SubjectJustBefore), "“Good night, Mum.”¶My mother rose.¶“No.”", "Mum", Last },

        // Whom the narration of a short text gives no name
        { nameof(Evidence.NeverTagged), "The nurse rose.¶“No.”", "the nurse", Last },
        { nameof(Evidence.SubjectJustBefore), "The nurse rose.¶“No.”", "the nurse", Last },
        { nameof(Evidence.NounSubjectJustBefore), "My uncle rose.¶“No,” said my uncle.", "my uncle", Last },
        { nameof(Evidence.PronounSubjectHere), "A small girl came in. “No,” she said.", "a small girl", Last },
        { nameof(Evidence.PronounSubjectJustBefore), "A small girl came in. The girl smiled.¶“No,” she said.", "a small girl", Last },
    };

    public static TheoryData<string, string, string> OfTheExchange => new()
    {
        // Who spoke the turn before goes on
        { nameof(Evidence.GoesOnInParagraph), nameof(Relation.GoesOn), "“No,” said Ann. The clock struck. “Never,” said Ann." },
        { nameof(Evidence.GoesOnAfterLine), nameof(Relation.GoesOn), "“No.”¶“Never.”" },
        { nameof(Evidence.GoesOnAfterNarration), nameof(Relation.GoesOn), "“No.”¶The clock struck.¶“Never.”" },
        { nameof(Evidence.PronounGoesOnInParagraph), nameof(Relation.GoesOn), "“No,” said Ann. The clock struck. “Never,” she said." },
        { nameof(Evidence.PronounGoesOnAfterLine), nameof(Relation.GoesOn), "“No.”¶“Never,” she said." },
        { nameof(Evidence.PronounGoesOnAfterNarration), nameof(Relation.GoesOn), "“No.”¶The clock struck.¶“Never,” she said." },
        { nameof(Evidence.NounGoesOnInParagraph), nameof(Relation.GoesOn), "“No,” said Ann. The clock struck. “Never,” said the old woman." },
        { nameof(Evidence.NounGoesOn), nameof(Relation.GoesOn), "“No.”¶“Never,” said the old woman." },
        { nameof(Evidence.OtherGoesOn), nameof(Relation.GoesOn), "“No,” said Ann.¶“Never,” said the other." },
        { nameof(Evidence.GoesOnAfterQuestion), nameof(Relation.GoesOn), "“Why?”¶“Why not?”" },

        // Who spoke last but for the one of the turn before answers
        { nameof(Evidence.Answers), nameof(Relation.Answers), "“No,” said Ann.¶“Why?” asked Tom.¶“Why not?”" },
        { nameof(Evidence.PronounAnswers), nameof(Relation.Answers), "“No,” said Ann.¶“Why?” asked Tom.¶“Why not?” she said." },
        { nameof(Evidence.NounAnswers), nameof(Relation.Answers), "“No,” said Ann.¶“Why?” asked Tom.¶“Why not?” said the woman." },
        { nameof(Evidence.OtherAnswers), nameof(Relation.Answers), "“No,” said Ann.¶“Why?” asked Tom.¶“Why not?” said the other." },
        { nameof(Evidence.AnswersInParagraph), nameof(Relation.Answers), "“No,” said Ann. “Why?” asked Tom." },
        { nameof(Evidence.SteadyPair), nameof(Relation.AnswersSteadily), "“No.”¶“Why?”¶“Why not?”¶“Well!”" },
        { nameof(Evidence.JoinsIn), nameof(Relation.JoinsIn), "“No,” said Ann.¶“Why?” asked Tom.¶“Well!”" },
        { nameof(Evidence.JoinsInAfterNarration), nameof(Relation.JoinsIn), "“No,” said Ann.¶“Why?” asked Tom.¶The clock struck.¶“Well!”" },
        { nameof(Evidence.JoinsInAfterQuestion), nameof(Relation.JoinsIn), "“No,” said Ann.¶“Why?” asked Tom.¶“Well!”" },
        { nameof(Evidence.JoinsInAmongFew), nameof(Relation.JoinsIn), "“No,” said Ann.¶“Well!”" },
        { nameof(Evidence.JoinsInAmongMany), nameof(Relation.JoinsIn), "“No,” said Ann.¶“Why?” asked Tom.¶“I see,” said Ida.¶“So?” asked Jane.¶“Well!”" },
        { nameof(Evidence.AnswersQuestion), nameof(Relation.Answers), "“Yes?”¶“Why?”¶“Why not?”" },
        { nameof(Evidence.TakesAnswer), nameof(Relation.Answers), "“Is it far?”¶“No.”¶“Good.”" },
        { nameof(Evidence.JoinsInAfterAnswer), nameof(Relation.JoinsIn), "“Is it far?”¶“No.”¶“Good.”" },
        { nameof(Evidence.AnswersAfterNarration), nameof(Relation.Answers), "“No.”¶“Why?”¶The clock struck.¶“Why not?”" },
    };

    [Theory]
    [MemberData(nameof(Noted))]
    public void It_is_noted_for_whom_it_tells_of(string evidence, string text, string participant, int line)
    {
        var turns = Read(text, out var cast);
        var candidates = turns.CandidatesOf(turns.Count + line).ToArray()
            .ToLookup(candidate => NameOf(candidate, cast), static candidate => candidate.Evidence);

        candidates[participant].Should().ContainSingle($"{participant} is one of {string.Join(", ", candidates.Select(static candidate => candidate.Key))}")
            .Which.ToString().Split(", ").Should().Contain(evidence);
    }

    [Theory]
    [InlineData("Ann was a vicar.¶“No.”", "a vicar")]
    [InlineData("No vicar came.¶“No.”", "no vicar")]
    [InlineData("The vicar's hat fell.¶“No.”", "the vicar")]
    [InlineData("The girls rose.¶“No.”", "the girls")]
    public void What_describes_nobody_who_acts_speaks_no_line(string text, string description)
    {
        var turns = Read(text, out var cast);

        turns.CandidatesOf(turns.Count - 1).ToArray().Select(candidate => NameOf(candidate, cast)).Should().NotContain(description);
    }

    [Theory]
    [MemberData(nameof(OfTheExchange))]
    public void It_is_noted_for_who_goes_on_or_answers(string evidence, string relation, string text)
    {
        var turns = Read(text, out _);

        Exchange.Of(turns[turns.Count - 1], Enum.Parse<Relation>(relation)).ToString().Split(", ").Should().Contain(evidence);
    }

    [Fact]
    public void Every_piece_has_an_example() =>
        Noted.Select(static row => row.Data.Item1).Concat(OfTheExchange.Select(static row => row.Data.Item1)).Distinct()
            .Should().BeEquivalentTo(Enum.GetNames<Evidence>());

    private static string NameOf(Candidate candidate, Cast cast) => candidate.Participant.IsStranger ? "somebody" : cast.NameOf(candidate.Participant.Referent);

    private static Turns Read(string text, out Cast cast)
    {
        // The turns are looked at as long as the test runs: the memory is never given back.
        var memory = Workspace.Lease();
        var reading = new Analysis(Lexicon.English, new QuoteAttributionOptions())
            .Read((text.StartsWith(Alone, StringComparison.Ordinal) ? text[Alone.Length..] : Opening + text).Replace("¶", "\n\n", StringComparison.Ordinal), [], memory, TestContext.Current.CancellationToken);
        cast = reading.Cast;
        var sources = new SourceResolver(reading.Quoted, reading.Names, cast, Genre.Story, new Introductions());
        var resolver = new DialogueResolver(reading.Quoted, reading.Names, cast, sources, memory.Resolution.Dialogue, AttributionPolicy.Precision);
        var turns = resolver.Read(reading.Links);
        resolver.EvidenceFor(turns).Run(turns.Count);
        return turns;
    }
}
