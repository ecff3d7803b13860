using System.Runtime.CompilerServices;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>What the speakers of the turns before tell of a turn's speaker: people answer each other.</summary>
internal static class Exchange
{
    // Evidence.cs says "three at most" and "six and more".
    private const int Few = 3;
    private const int Many = 6;

    /// <summary>How a speaker of this turn relates to those before.</summary>
    public static Relation Between(in ExchangeState before, int speaker) =>
        before.Last == 0 ? Relation.Opens
        : speaker == before.Last ? Relation.GoesOn
        : speaker == before.Other ? (before.Streak >= ExchangeState.SteadyStreak ? Relation.AnswersSteadily : Relation.Answers)
        : before.Other == 0 ? Relation.Opens
        : Relation.JoinsIn;

    /// <summary>What such a relation tells in this turn.</summary>
    public static EvidenceSet Of(Turn turn, Relation relation) => relation switch
    {
        Relation.GoesOn => OfGoingOn(turn),
        Relation.Answers => OfAnswering(turn),
        Relation.AnswersSteadily => OfAnswering(turn).With(Evidence.SteadyPair, turn.Tag.Kind != TagKind.Noun),
        Relation.JoinsIn => OfJoining(turn),
        _ => default,
    };

    private static EvidenceSet OfJoining(Turn turn) => EvidenceSet.Of(Evidence.JoinsIn)
        .With(Evidence.JoinsInAfterNarration, turn.Gap > 0)
        .With(Evidence.JoinsInAfterQuestion, turn.FollowsQuestion)
        .With(Evidence.JoinsInAfterAnswer, turn.FollowsAnswer)
        .With(Evidence.JoinsInAmongFew, turn.Company is > 0 and <= Few)
        .With(Evidence.JoinsInAmongMany, turn.Company >= Many);

    private static EvidenceSet OfGoingOn(Turn turn) => turn.Tag.Kind switch
    {
        TagKind.Noun => EvidenceSet.Of(turn.Gap < 0 ? Evidence.NounGoesOnInParagraph : Evidence.NounGoesOn).With(Evidence.OtherGoesOn, turn.Tag.Noun.IsOther),
        TagKind.Pronoun => OfGoingOn(turn, Evidence.PronounGoesOnInParagraph, Evidence.PronounGoesOnAfterLine, Evidence.PronounGoesOnAfterNarration),
        _ => OfGoingOn(turn, Evidence.GoesOnInParagraph, Evidence.GoesOnAfterLine, Evidence.GoesOnAfterNarration),
    };

    private static EvidenceSet OfGoingOn(Turn turn, Evidence inParagraph, Evidence afterLine, Evidence afterNarration) =>
        EvidenceSet.Of(turn.Gap < 0 ? inParagraph : turn.Gap == 0 ? afterLine : afterNarration).With(Evidence.GoesOnAfterQuestion, turn.FollowsQuestion);

    private static EvidenceSet OfAnswering(Turn turn) => (turn.Tag.Kind, turn.Gap) switch
    {
        (_, < 0) => EvidenceSet.Of(Evidence.AnswersInParagraph),
        (TagKind.Noun, _) => EvidenceSet.Of(Evidence.NounAnswers),
        (TagKind.Pronoun, 0) => EvidenceSet.Of(Evidence.PronounAnswers),
        (_, 0) => EvidenceSet.Of(Evidence.Answers),
        _ => EvidenceSet.Of(Evidence.AnswersAfterNarration),
    } | EvidenceSet.Of(Evidence.OtherAnswers, turn.Tag.Noun.IsOther).With(Evidence.AnswersQuestion, turn.FollowsQuestion)
        .With(Evidence.TakesAnswer, turn.FollowsAnswer);
}

/// <summary>How the speaker of a turn relates to the speakers of those before.</summary>
internal enum Relation : byte
{
    /// <summary>Nobody spoke before, or only one other.</summary>
    Opens,
    GoesOn,
    Answers,

    /// <summary>The two have answered each other for a while.</summary>
    AnswersSteadily,

    /// <summary>Somebody else than the last two.</summary>
    JoinsIn,
}

/// <summary>What the turns after need to know of those before; speakers by their numbers, 0 for nobody. As one number, since the search compares many.</summary>
internal readonly record struct ExchangeState
{
    // Two turns after each other that answer: more say nothing new, and the search has fewer states to tell apart.
    public const int SteadyStreak = 2;

    private const int StreakBits = 2;
    private const int SpeakerBits = 31;

    private readonly ulong _packed;

    private ExchangeState(int last, int other, int streak) =>
        _packed = ((ulong)(uint)last << (SpeakerBits + StreakBits)) | ((ulong)(uint)other << StreakBits) | (uint)streak;

    /// <summary>Who spoke last.</summary>
    public int Last => (int)(_packed >> (SpeakerBits + StreakBits));

    /// <summary>Who spoke last but for <see cref="Last"/>.</summary>
    public int Other => (int)(_packed >> StreakBits) & int.MaxValue;

    /// <summary>How many turns in a row two have answered each other, up to <see cref="SteadyStreak"/>.</summary>
    public int Streak => (int)_packed & ((1 << StreakBits) - 1);

    /// <summary>After somebody has spoken a turn; nothing changes where nobody could.</summary>
    public ExchangeState To(int speaker)
    {
        if (speaker == 0)
        {
            return this;
        }

        var streak = speaker == Other ? Math.Min(Streak + 1, SteadyStreak) : speaker == Last ? Streak : 0;
        return new ExchangeState(speaker, speaker == Last ? Other : Last, streak);
    }
}

/// <summary>The weight of each relation in one turn: weighed once, asked for every pair of candidates.</summary>
[InlineArray(Count)]
internal struct ExchangeScores
{
    private const int Count = (int)Relation.JoinsIn + 1;

    private double _first;

    public static ExchangeScores Of(Turn turn, ReadOnlySpan<double> weights)
    {
        var scores = default(ExchangeScores);
        for (var relation = Relation.GoesOn; relation <= Relation.JoinsIn; relation++)
        {
            scores[(int)relation] = Exchange.Of(turn, relation).Weigh(weights);
        }

        return scores;
    }

    /// <summary>The weight of the relation that speaks most for a speaker.</summary>
    public readonly double Most
    {
        get
        {
            var most = this[0];
            for (var i = 1; i < Count; i++)
            {
                most = Math.Max(most, this[i]);
            }

            return most;
        }
    }

    /// <summary>By how much the relations lie apart.</summary>
    public readonly double Range
    {
        get
        {
            var least = this[0];
            for (var i = 1; i < Count; i++)
            {
                least = Math.Min(least, this[i]);
            }

            return Most - least;
        }
    }

    /// <summary>What it makes of an answer that the two have answered each other for a while.</summary>
    public readonly double OfSteadiness => Math.Abs(this[(int)Relation.AnswersSteadily] - this[(int)Relation.Answers]);

    public readonly double Between(in ExchangeState before, int speaker) => this[(int)Exchange.Between(before, speaker)];
}

/// <summary>What the exchange tells of every speaker after one way through the turns before: two of them, and all others alike.</summary>
internal readonly struct ExchangeAfter(in ExchangeState before, in ExchangeScores exchange)
{
    // Nobody has this number, so after nobody all are alike.
    private const int Nobody = 0;

    private readonly int _last = before.Last;
    private readonly int _other = before.Last == Nobody ? Nobody : before.Other;
    private readonly double _ofLast = exchange.Between(before, before.Last);
    private readonly double _ofOther = exchange.Between(before, before.Other);
    private readonly double _ofRest = exchange.Between(before, int.MaxValue);

    public double Of(int speaker) => speaker == _last ? _ofLast : speaker == _other ? _ofOther : _ofRest;
}
