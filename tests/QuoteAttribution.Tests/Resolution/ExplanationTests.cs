using CsCheck;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Resolution.Reasons;

namespace QuoteAttribution.Tests.Resolution;

/// <summary>Why a quotation has its speaker; ¶ stands between paragraphs.</summary>
public class ExplanationTests
{
    // Makes a story of the text.
    private const string Story = "“It rains,” said Mara.¶“So it does,” said Odile.¶“Let it rain,” said Mara.¶";

    // A room full of people, each as likely as the next.
    private static readonly QuoteAttributor Explaining = new(new QuoteAttributionOptions { Explain = true });

    private static readonly Gen<string> Texts = Gen.Select(
        Gen.OneOf(Story, ""),
        Gen.OneOf(
            "Ann Reed rose. “It will hold,” she said. “Not a day longer.”", "“Why?”", "“Why not, Ann?”", "Tom Lind said that the pier would close. He added that it was old.",
            "Sen. Mara Quill came. The senator said, “It will hold.”", "The mayor called it “reckless”.", "“It was,” said the old man.", "“Never,” said her mother.",
            "“No?” I said. “Well, sir.”", "Reed Shipping closed. The company said it was sorry. They said: “Sorry.”", "The letter said that “nobody” came.", "Rain fell.",
            "Ana Brook, who said that it held, left. “It held.”", "Asked whether it held, she nodded.", "The plan was called “odd”.", "Jane Lind told him: “Go.”")
            .Array[0, 14]).Select(static (opening, paragraphs) => (opening + string.Join("¶", paragraphs)).Replace("¶", "\n\n", StringComparison.Ordinal));

    /// <summary>The last quotation of each text.</summary>
    public static TheoryData<string, string> Ways => new()
    {
        { nameof(SpeakerWay.NobodyNamed), "“It will hold.”" },
        { nameof(SpeakerWay.OnlyCue), "The plan was called “reckless”." },
        { nameof(SpeakerWay.Unresolved), "Rain fell. She said that it would hold." },
        { nameof(SpeakerWay.NobodyLikely), "The lamp went out.¶“What was that?”¶A chair fell over.¶“Who is there?”¶“Is it the wind?”" },
        { nameof(SpeakerWay.SameSpeaker), "Ann Reed said it was safe. “It will hold.”" },
        { nameof(SpeakerWay.LastSpeaker), "Ann Reed said that the pier was safe.¶“It will hold.”" },
        { nameof(SpeakerWay.ActsBefore), "LEEDS (AP) — Ann Reed said on Monday that the board kept the pier.¶That was met with laughter. Tom Lind banged the gavel.¶“It will hold.”" },
        { nameof(SpeakerWay.Answers), "LEEDS (AP) — Ann Reed said on Monday that the board kept the pier. “Why?” asked Tom Lind.¶“It will hold.”" },
        { nameof(SpeakerWay.Named), "“It will hold,” said Ann Reed." },
        { nameof(SpeakerWay.FirstPerson), "“It will hold,” I said." },
        { nameof(SpeakerWay.Listener), "ANN REED: And now?¶TOM LIND: It burns.¶ANN REED: You said that it would hold." },
        { nameof(SpeakerWay.They), "The engineers said that it was safe. They said that it would hold." },
        { nameof(SpeakerWay.It), "The Harbour Board said that it was safe. It said that the pier would hold." },
        { nameof(SpeakerWay.Pronoun), "Ann Reed came late. She said that it would hold." },
        { nameof(SpeakerWay.Introduced), "The ambassador, Levan Orlov, said that it was safe. Ann Reed left. The ambassador said that it would hold." },
        { nameof(SpeakerWay.RoleBearer), "Sen. Mara Quill came late. The senator said that it would hold." },
        { nameof(SpeakerWay.DescribedPerson), "Mara Quill came late. The former teacher said that it would hold." },
        { nameof(SpeakerWay.OrganisationCalledSo), "The Harbour Commission met. The commission said that it would hold." },
        { nameof(SpeakerWay.OrganisationBefore), "Reed Shipping Co. met. The company said that it would hold." },
        { nameof(SpeakerWay.DocumentAuthor), "Ann Reed was late. Reed's letter said that it would hold." },
        { nameof(SpeakerWay.OfficeHolder), Story + "The Duchess came in.¶The duchess said that it would hold." },
        { nameof(SpeakerWay.PhraseItself), "Critics said that it would not hold." },
        { nameof(SpeakerWay.SceneNamed), Story + "“It will hold,” said Odile." },
        { nameof(SpeakerWay.SceneActor), Story + "Odile rose. “It will hold.”" },
        { nameof(SpeakerWay.ScenePronoun), Story + "Odile rose.¶“It will hold,” she said." },
        { nameof(SpeakerWay.SceneFirstPerson), Story + "“It will,” I said.¶“It will hold,” I said." },
        { nameof(SpeakerWay.SceneNoun), Story + "“It will hold,” said the old man." },
        { nameof(SpeakerWay.SceneTurns), Story + "“It will hold.”" },
        { nameof(SpeakerWay.SceneAgainstTag), Story + "“Well, Odile?” said Mara.¶Mara looked at her. “It will hold, Mara.”" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void It_says_how_the_speaker_was_found_or_why_none_was(string way, string text) =>
        Explain(text).Quotations[^1].Explanation!.Decision.Should().Be(Wording<SpeakerWay>.OfReasons.Of(Enum.Parse<SpeakerWay>(way)));

    [Fact]
    public void Every_way_has_an_example() => Ways.Select(static row => row.Data.Item1).Should().BeEquivalentTo(Enum.GetNames<SpeakerWay>());

    [Fact]
    public void Nothing_is_explained_where_nobody_asks() =>
        QuoteAttributor.Default.Analyze("“It will hold,” said Ann Reed.", TestContext.Current.CancellationToken).Quotations[0].Explanation.Should().BeNull();

    [Fact]
    public void What_is_explained_is_what_is_found_without() => Texts.Sample(
        static text => Explaining.Analyze(text).Equals(QuoteAttributor.Default.Analyze(text))
            && Explaining.Analyze(text).Quotations.All(static quotation => quotation.Explanation is not null),
        iter: 300);

    [Fact]
    public void The_reasons_add_up_to_the_score_and_the_scores_make_the_order() => Texts.Sample(
        static text => Explaining.Analyze(text).Quotations.All(static quotation =>
            quotation.Explanation!.Candidates.All(static candidate => Math.Abs(candidate.Reasons.Sum(static reason => reason.Weight!.Value) - candidate.Score) < 0.05)
            && quotation.Explanation.Candidates.Select(static candidate => -candidate.Score).SequenceEqual(quotation.Explanation.Candidates.Select(static candidate => -candidate.Score).Order())),
        iter: 300);

    [Fact]
    public void The_confidence_is_the_product_of_the_factors() => Texts.Sample(
        static text => Explaining.Analyze(text).Quotations.All(static quotation => quotation.Attribution is not { } attribution
            || Math.Abs(attribution.Confidence - quotation.Explanation!.Factors.Aggregate(1.0, static (product, factor) => product * factor.Weight!.Value)) <= 0.0051),
        iter: 300);

    [Fact]
    public void The_probabilities_of_a_scene_leave_room_for_somebody_whom_it_does_not_name() => Texts.Sample(
        static text => Explaining.Analyze(text).Quotations.All(static quotation => quotation.Explanation!.Candidates.Sum(static candidate => candidate.Probability ?? 0) < 1),
        iter: 300);

    [Theory]
    [InlineData(0.84, "Ann Reed, 84 %")]
    [InlineData(null, "Ann Reed, 2.5")]
    public void A_candidate_shows_how_likely_it_is_or_its_score(double? probability, string shown) =>
        new SpeakerCandidate("Ann Reed", 2.5, probability: probability).ToString().Should().Be(shown);

    [Fact]
    public void It_says_who_is_meant_by_a_pronoun_and_what_speaks_for_the_next_best()
    {
        var candidates = Explain("Tom Lind met Jack Ash. He said that the pier would hold.").Quotations[0].Explanation!.Candidates;

        candidates.Select(static candidate => candidate.Name).Should().Equal("Tom Lind", "Jack Ash");
        candidates[0].Reasons[0].ToString().Should().Be("is a subject in the same paragraph (+6)");
        candidates[1].Reasons.Select(static reason => reason.Text).Should().Equal(
            "is known to have the right gender", "is known to be a person", "is named 3 words before");
        candidates[1].Probability.Should().BeNull();
    }

    [Fact]
    public void It_says_what_speaks_for_a_line_without_words_beside_it()
    {
        var explanation = Explain(Story + "“Must it, Odile?”").Quotations[^1].Explanation!;

        explanation.Candidates.Single(static candidate => candidate.Name == "Odile").Reasons.Should().Contain(
            static reason => reason.Id == "addressed-here" && reason.Text == "is spoken to by name in the line itself" && reason.Weight < 0);
    }

    [Fact]
    public void It_says_whose_speech_goes_on()
    {
        var result = Explain("Tom Lind left. Ann Reed said it was safe. “It will hold.”");

        result.Quotations[1].Explanation!.SameSpeakerAs.Should().Be(0);
        result.Quotations[0].Explanation!.SameSpeakerAs.Should().BeNull();
    }

    [Fact]
    public void An_attribution_that_is_left_out_as_too_unsure_is_still_explained()
    {
        var result = new QuoteAttributor(new QuoteAttributionOptions { Explain = true, MinimumConfidence = 0.99 })
            .Analyze("Ann Reed came late. She said that it would hold.", TestContext.Current.CancellationToken);

        result.Quotations[0].Attribution.Should().BeNull();
        result.Quotations[0].Explanation!.Candidates[0].Name.Should().Be("Ann Reed");
    }

    [Theory]
    [InlineData("SceneTurns", "lines, line 2: [SpeakerWay] cannot read \"SceneTurns\"; give one of NobodyNamed*")]
    [InlineData("Nonsense words", "lines, line 2: [SpeakerWay] cannot read \"Nonsense words\"; give one of NobodyNamed*")]
    [InlineData("Named one\nNamed two", "lines, line 3: Named is given twice.")]
    [InlineData("Named one", "lines, line 2: [SpeakerWay] has no words for NobodyNamed; add a line.")]
    public void Words_that_are_missing_doubled_or_for_nothing_are_an_error_that_names_the_line(string lines, string message)
    {
        using var reader = new StringReader("[SpeakerWay]\n" + lines);
        using var file = new LexiconFile("lines", reader);

        FluentActions.Invoking(() => Wording<SpeakerWay>.Read(file)).Should().Throw<FormatException>().WithMessage(message);
    }

    private static AttributionResult Explain(string text) => Explaining.Analyze(text.Replace("¶", "\n\n", StringComparison.Ordinal));
}
