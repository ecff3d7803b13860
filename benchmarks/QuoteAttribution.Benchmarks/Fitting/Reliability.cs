using System.Globalization;
using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Compares how sure the library is of a speaker with how often it is right.</summary>
internal static class Reliability
{
    private const int Bins = 10;

    public static void Report(string name, IEnumerable<ReadNovel> novels, double[] weights) => Report(name, novels.Select(novel => (novel, weights)));

    public static void Report(string name, IEnumerable<(ReadNovel Novel, double[] Weights)> novels)
    {
        var counts = new Dictionary<TagKind, (int Right, int Total)[]>();
        foreach (var (novel, weights) in novels)
        {
            Count(novel, weights, counts);
        }

        Console.WriteLine($"right of 100, {name}, by what the softmax gives the speaker:");
        foreach (var (tag, bins) in counts.OrderBy(static pair => pair.Key))
        {
            Console.WriteLine($"  {tag,-12}" + string.Concat(bins.Select(static bin =>
                bin.Total == 0 ? "           -" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * bin.Right / bin.Total,6:F0}{"(" + bin.Total + ")",6}"))));
        }
    }

    private static void Count(ReadNovel novel, double[] weights, Dictionary<TagKind, (int Right, int Total)[]> counts)
    {
        using var decoder = new SceneDecoder(weights);
        for (var start = 0; start < novel.Turns.Count;)
        {
            var scene = novel.Turns.SceneAt(start);
            var speakers = new Participant?[scene.Count];
            var certainties = new double[scene.Count];
            decoder.Decode(scene, speakers);
            decoder.Certainties(certainties);
            for (var i = 0; i < scene.Count; i++)
            {
                var turn = scene[i];
                var bin = Math.Min(Bins - 1, (int)(certainties[i] * Bins));
                if (!counts.TryGetValue(turn.Tag.Kind, out var bins))
                {
                    counts[turn.Tag.Kind] = bins = new (int, int)[Bins];
                }

                foreach (var quotation in novel.Gold[start + i])
                {
                    bins[bin] = (bins[bin].Right + (novel.IsRight(speakers[i]?.Referent, quotation) ? 1 : 0), bins[bin].Total + 1);
                }
            }

            start += scene.Count;
        }
    }
}
