using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Adds up what speaks for somebody as the one whom "he" or "she" means; takes the reasons where somebody asks for them.</summary>
internal ref struct AntecedentScore(List<Reason>? reasons)
{
    private static readonly Weights<AntecedentWeight> Weights = Weights<AntecedentWeight>.Of("resolution-weights.txt");

    // All that may speak for a name, but for what only one of the paragraph or of the sentence before has.
    private static readonly double MostFarAway = Enum.GetValues<AntecedentWeight>()
        .Except([AntecedentWeight.SubjectOfParagraph, AntecedentWeight.SubjectOfSentenceBefore, AntecedentWeight.WasAsked, AntecedentWeight.Asks])
        .Sum(static weight => Math.Max(0, Weights[weight]));

    /// <summary>The sum so far.</summary>
    public double Sum { get; private set; }

    /// <summary>What no name weighs more than that stands so many tokens before, and neither in the paragraph nor in the sentence before: those farther away need not be weighed.</summary>
    public static double MostAt(int distance) => MostFarAway + (distance * Weights[AntecedentWeight.PerToken]);

    /// <summary>What is known of somebody, wherever the name stands.</summary>
    public void Add(Referent referent, Gender gender)
    {
        Add(referent.Gender == gender, AntecedentWeight.KnownGender);
        Add(referent.Kind == SpeakerKind.Person, AntecedentWeight.KnownPerson);
    }

    /// <summary>How and where the name stands.</summary>
    /// <param name="name">The name.</param>
    /// <param name="start">Where the quotation and its source begin.</param>
    /// <param name="paragraph">Their paragraph.</param>
    /// <param name="before">The sentence before them.</param>
    public void Add(in NameMention name, int start, int paragraph, in SentenceBefore before)
    {
        Add(name.IsSubject, AntecedentWeight.Subject);
        Add(name.InPassage, AntecedentWeight.InPassage);
        Add(name.IsPossessive, AntecedentWeight.Possessive);
        Add(name.IsSubject && name.Paragraph == paragraph, AntecedentWeight.SubjectOfParagraph);
        Add(name.IsSubject && name.Paragraph == paragraph - 1, AntecedentWeight.SubjectOfParagraphBefore);
        Add(before.WasAsked(name), AntecedentWeight.WasAsked);
        Add(before.Asks(name), AntecedentWeight.Asks);
        Add(true, AntecedentWeight.PerToken, times: Math.Max(0, start - name.Tokens.Start));
    }

    /// <summary>Adds what a condition weighs where it holds; it is noted then.</summary>
    public void Add(bool holds, AntecedentWeight weight, int times = 1)
    {
        if (holds)
        {
            var score = times * Weights[weight];
            Sum += score;
            reasons?.Add(Wording<AntecedentWeight>.OfReasons.Of(weight, score, times));
        }
    }
}
