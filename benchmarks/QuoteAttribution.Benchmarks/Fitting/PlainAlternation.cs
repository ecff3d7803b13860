using QuoteAttribution.Coreference;
using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>The baseline that decoding a scene has to beat: a tag tells who speaks, and a line without one is the other party's.</summary>
internal sealed class PlainAlternation
{
    private Referent? _last;
    private Referent? _other;

    public static Accuracy Of(IEnumerable<ReadNovel> novels)
    {
        var accuracy = new Accuracy();
        foreach (var novel in novels)
        {
            new PlainAlternation().Count(novel, accuracy);
            accuracy.Miss(novel.Missed);
        }

        return accuracy;
    }

    private void Count(ReadNovel novel, Accuracy accuracy)
    {
        for (var i = 0; i < novel.Turns.Count; i++)
        {
            var speaker = SpeakerOf(novel, novel.Turns[i]);
            novel.Gold[i].ForEach(quotation => accuracy.Count(quotation.Type, novel.IsRight(speaker, quotation)));
        }
    }

    private Referent? SpeakerOf(ReadNovel novel, Turn turn)
    {
        if (turn.StartsScene)
        {
            (_last, _other) = (null, null);
        }

        var speaker = novel.OfTag(turn, _last) ?? (turn.Gap < 0 ? _last : _other);
        if (speaker is not null && speaker != _last)
        {
            (_last, _other) = (speaker, _last);
        }

        return speaker;
    }
}
