using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Phrases;
using QuoteAttribution.Quoting;

namespace QuoteAttribution.Resolution.Sources;

/// <summary>Says whom a pronoun beside a cue stands for: "I said", "they said", "it said", "she said".</summary>
/// <remarks>
/// For "he" and "she" the names shortly before are weighed by recency, subjecthood and role, after Lappin and Leass, "An algorithm for
/// pronominal anaphora resolution" (1994).
/// </remarks>
internal sealed class PronounResolver(QuotedText quoted, NamesInText names, Cast cast, Organisations organisations, Genre genre)
{
    // A reader does not remember farther back; what lies there weighs next to nothing.
    private const int FarthestToken = 500;

    // A list of names without end must not be read for each cue.
    private const int MostNames = 80;

    private static readonly Weights<AntecedentWeight> Weights = Weights<AntecedentWeight>.Of("resolution-weights.txt");

    /// <summary>The referent of the pronoun that is a quotation's source; null where no name fits.</summary>
    /// <param name="link">The quotation.</param>
    /// <param name="lastSpeaker">Who spoke last nearby, null where nobody did.</param>
    public Referent? Resolve(QuotationLink link, Referent? lastSpeaker)
    {
        var pronoun = link.Source.Head;
        return pronoun.Has(WordTraits.FirstPerson) ? OfFirstPerson(pronoun)
            : pronoun.Has(WordTraits.Plural) ? OfThey(lastSpeaker)
            : pronoun.Has(WordTraits.Neuter) ? OfIt(link, lastSpeaker)
            : pronoun.Traits.Gender() is not Gender.Unknown and var gender ? PersonBefore(link, gender, lastSpeaker)
            : null;
    }

    /// <summary>The likeliest person among the names before a quotation and its source.</summary>
    /// <param name="link">The quotation: names in it are about others.</param>
    /// <param name="gender">The gender that the source phrase tells.</param>
    /// <param name="lastSpeaker">Who spoke last nearby, null where nobody did.</param>
    public Referent? PersonBefore(QuotationLink link, Gender gender, Referent? lastSpeaker)
    {
        var source = link.Source.Head.Tokens.Start;
        Referent? best = null;
        var bestScore = double.NegativeInfinity;
        if (lastSpeaker is not null && Fits(lastSpeaker, gender))
        {
            best = lastSpeaker;
            bestScore = Weights[AntecedentWeight.SpokeLast] + ScoreOf(lastSpeaker, gender);
        }

        var mentions = names.Items;
        var referents = cast.OfMention;
        var first = names.LastBefore(StartOf(link, source));
        for (var i = first; i >= 0 && i > first - MostNames && mentions[i].Tokens.Start > source - FarthestToken; i--)
        {
            var referent = referents[i];
            if (!Fits(referent, gender))
            {
                continue;
            }

            var score = ScoreOf(referent, gender) + ScoreOf(mentions[i], source, link.Paragraph)
                + (referent == lastSpeaker ? Weights[AntecedentWeight.SpokeLast] : 0);
            if (score > bestScore)
            {
                best = referent;
                bestScore = score;
            }
        }

        return best;
    }

    private Referent OfFirstPerson(in Phrase pronoun)
    {
        var isPlural = pronoun.Has(WordTraits.Plural);
        var word = (isPlural ? WordLists.We : WordLists.I).Only;
        return cast.OfPhrase(word, word, SpeakerKind.Person, Gender.Unknown, isPlural);
    }

    private static Referent? OfThey(Referent? lastSpeaker) =>
        lastSpeaker is { IsPlural: true } or { Kind: SpeakerKind.Organisation or SpeakerKind.Group } ? lastSpeaker : null;

    private Referent? OfIt(QuotationLink link, Referent? lastSpeaker) =>
        lastSpeaker is { Kind: SpeakerKind.Organisation or SpeakerKind.Document } ? lastSpeaker
        : genre == Genre.Report ? organisations.Latest(link.Source.Head.Head, link.Paragraph)
        : null;

    /// <summary>The first token of the quotation or the source, whichever comes first.</summary>
    private int StartOf(QuotationLink link, int source)
    {
        var tokens = quoted.Segments.Tokens;
        var i = source;
        while (i > 0 && tokens[i].Start > link.Start)
        {
            i--;
        }

        return i;
    }

    /// <summary>A phrase of unknown kind ("the plan", "which") is nobody.</summary>
    private static bool Fits(Referent referent, Gender gender) =>
        !referent.IsPlural && referent.CouldBe(gender)
        && (referent.Kind == SpeakerKind.Person || (referent.Kind == SpeakerKind.Unknown && referent.Forms.Length > 0));

    private static double ScoreOf(Referent referent, Gender gender) =>
        (referent.Gender == gender ? Weights[AntecedentWeight.KnownGender] : 0)
        + (referent.Kind == SpeakerKind.Person ? Weights[AntecedentWeight.KnownPerson] : 0);

    private static double ScoreOf(in NameMention name, int source, int paragraph) =>
        (name.IsSubject ? Weights[AntecedentWeight.Subject] : 0)
        + (name.InPassage ? Weights[AntecedentWeight.InPassage] : 0)
        + (name.IsPossessive ? Weights[AntecedentWeight.Possessive] : 0)
        + (name.IsSubject && name.Paragraph == paragraph ? Weights[AntecedentWeight.SubjectOfParagraph] : 0)
        + ((source - name.Tokens.Start) * Weights[AntecedentWeight.PerToken]);
}

/// <summary>What makes a name the antecedent of "he" or "she"; the numbers stand in <c>resolution-weights.txt</c>.</summary>
internal enum AntecedentWeight
{
    Subject,
    SubjectOfParagraph,
    SpokeLast,
    KnownGender,
    KnownPerson,
    InPassage,
    Possessive,
    PerToken,
}
