using QuoteAttribution.Coreference;
using QuoteAttribution.Names;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Finds whom a "he" or "she" beside a cue stands for: the best of the names shortly before it.</summary>
/// <remarks>A weighing of recency, subjecthood and role in the manner of Lappin and Leass, "An algorithm for pronominal anaphora resolution" (1994).</remarks>
internal sealed class PronounResolver(Cast referents)
{
    private const int FarthestToken = 500;
    private const int MostNames = 80;

    private const double Subject = 3;
    private const double SubjectOfParagraph = 4;
    private const double SpokeLast = 2.5;
    private const double KnownGender = 1.5;
    private const double KnownPerson = 1;
    private const double InPassage = -3;
    private const double Possessive = -1;
    private const double PerToken = -0.05;

    /// <summary>The antecedent of a singular personal pronoun; null where no name fits.</summary>
    /// <param name="all">All name mentions, in order.</param>
    /// <param name="token">The pronoun.</param>
    /// <param name="before">Only mentions before this token count: those in the quotation itself are about others.</param>
    /// <param name="paragraph">Index of the pronoun's paragraph.</param>
    /// <param name="gender">The pronoun's gender.</param>
    /// <param name="lastSpeaker">Who spoke last, null where nobody did nearby.</param>
    public Referent? Resolve(NamesInText all, int token, int before, int paragraph, Gender gender, Referent? lastSpeaker)
    {
        Referent? best = null;
        var bestScore = double.NegativeInfinity;
        if (lastSpeaker is not null && Fits(lastSpeaker, gender))
        {
            best = lastSpeaker;
            bestScore = SpokeLast + ScoreOf(lastSpeaker, gender);
        }

        var names = all.Items;
        var first = all.LastBefore(before);
        for (var i = first; i >= 0 && i > first - MostNames && names[i].Tokens.Start > token - FarthestToken; i--)
        {
            var referent = referents.OfMention[i];
            if (!Fits(referent, gender))
            {
                continue;
            }

            var score = ScoreOf(referent, gender) + ScoreOf(names[i]) + (names[i].IsSubject && names[i].Paragraph == paragraph ? SubjectOfParagraph : 0) + ((token - names[i].Tokens.Start) * PerToken)
                + (referent == lastSpeaker ? SpokeLast : 0);
            if (score > bestScore)
            {
                best = referent;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>A phrase of unknown kind ("the plan", "which") is nobody.</summary>
    private static bool Fits(Referent referent, Gender gender) =>
        !referent.IsPlural && referent.CouldBe(gender)
        && (referent.Kind == SpeakerKind.Person || (referent.Kind == SpeakerKind.Unknown && referent.Forms.Count > 0));

    private static double ScoreOf(Referent referent, Gender gender) =>
        (referent.Gender == gender ? KnownGender : 0) + (referent.Kind == SpeakerKind.Person ? KnownPerson : 0);

    private static double ScoreOf(NameMention name) =>
        (name.IsSubject ? Subject : 0) + (name.InPassage ? InPassage : 0) + (name.IsPossessive ? Possessive : 0);
}
