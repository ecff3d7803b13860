using System.Globalization;
using QuoteAttribution.Resolution.Dialogue;

namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Writes fitted weights as the file that the library reads.</summary>
internal static class WeightFile
{
    public static void Write(string path, IEnumerable<string> source, double[] weights) => File.WriteAllLines(path,
    [
        .. source.Select(static line => "# " + line),
        string.Create(CultureInfo.InvariantCulture, $"# Licence: MIT (no text that was learnt from is in it). Date: {DateTime.UtcNow:yyyy-MM-dd}."),
        string.Empty,
        $"[{nameof(Evidence)}]",
        .. Enum.GetValues<Evidence>().Select(evidence => string.Create(CultureInfo.InvariantCulture, $"{evidence} {weights[(int)evidence]:F2}")),
    ]);
}
