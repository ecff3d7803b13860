using System.Globalization;
using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Counts right speakers by the type of the quotation.</summary>
internal sealed class Accuracy
{
    private static readonly string[] Types = ["all", "explicit", "anaphoric", "implicit"];

    private readonly Dictionary<string, (int Right, int Total)> _counts = [];

    public static Accuracy Of(IEnumerable<ReadNovel> novels, double[] weights) => Of(novels.Select(novel => (novel, weights)));

    /// <summary>With weights of its own for each.</summary>
    public static Accuracy Of(IEnumerable<(ReadNovel Novel, double[] Weights)> novels)
    {
        var accuracy = new Accuracy();
        foreach (var (novel, weights) in novels)
        {
            using var decoder = new SceneDecoder(weights);
            var speakers = new Participant?[novel.Turns.Count];
            for (var start = 0; start < speakers.Length;)
            {
                var scene = novel.Turns.SceneAt(start);
                decoder.Decode(scene, speakers.AsSpan(start, scene.Count));
                start += scene.Count;
            }

            for (var i = 0; i < speakers.Length; i++)
            {
                novel.Gold[i].ForEach(quotation => accuracy.Count(quotation.Type, novel.IsRight(speakers[i]?.Referent, quotation)));
            }

            accuracy.Miss(novel.Missed);
        }

        return accuracy;
    }

    /// <summary>How often the right speaker is among a turn's candidates.</summary>
    public static Accuracy Reachable(IEnumerable<ReadNovel> novels)
    {
        var accuracy = new Accuracy();
        foreach (var novel in novels)
        {
            for (var i = 0; i < novel.Turns.Count; i++)
            {
                novel.Gold[i].ForEach(quotation => accuracy.Count(quotation.Type, novel.IsReachable(i, quotation)));
            }

            accuracy.Miss(novel.Missed);
        }

        return accuracy;
    }

    public double Share(string type) => _counts.TryGetValue(type, out var count) && count.Total > 0 ? 100.0 * count.Right / count.Total : 0;

    public override string ToString() => string.Join("  ", Types.Select(type => string.Create(CultureInfo.InvariantCulture, $"{type} {Share(type):F1}")));

    /// <summary>Counts quotations that were not found.</summary>
    public void Miss(int quotations) => Add("all", 0, quotations);

    /// <summary>Counts a quotation of a type.</summary>
    public void Count(string type, bool right)
    {
        Add(type, right ? 1 : 0, 1);
        if (type != "all")
        {
            Add("all", right ? 1 : 0, 1);
        }
    }

    private void Add(string type, int right, int total)
    {
        var count = _counts.GetValueOrDefault(type);
        _counts[type] = (count.Right + right, count.Total + total);
    }
}
