using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Evaluation;

/// <summary>What was wrong, by kind of error; kept only where examples are asked for.</summary>
/// <param name="most">How many of each kind are shown; 0 for none.</param>
internal sealed class ErrorSamples(int most)
{
    // Enough to see the sentence and the one before.
    private const int Around = 90;

    private readonly List<(string Kind, List<string> Errors)> _kinds = [];

    /// <summary>Each kind with its number and its examples, spread evenly over all of them.</summary>
    public IEnumerable<(string Kind, int Count, List<string> Examples)> Kinds =>
        _kinds.Select(kind => (kind.Kind, kind.Errors.Count, Spread(kind.Errors)));

    /// <summary>Notes an error.</summary>
    /// <param name="kind">What sort of error it is.</param>
    /// <param name="document">Where it is.</param>
    /// <param name="place">The place in its text, which is shown with what stands around.</param>
    /// <param name="note">What was wanted and what was found.</param>
    public void Add(string kind, EvaluatedDocument document, TextSpan place, string note = "")
    {
        if (most == 0)
        {
            return;
        }

        var index = _kinds.FindIndex(known => known.Kind == kind);
        if (index < 0)
        {
            index = _kinds.Count;
            _kinds.Add((kind, []));
        }

        var text = document.Text.Text;
        var context = text.AsSpan()[Math.Max(0, place.Start - Around)..Math.Min(text.Length, place.End + Around)];
        _kinds[index].Errors.Add(SingleLine.Of($"{document.Gold.Id}@{place.Start} {note} :: {context}"));
    }

    private List<string> Spread(List<string> errors)
    {
        var step = Math.Max(1, errors.Count / most);
        return [.. errors.Where((_, i) => i % step == 0).Take(most)];
    }
}
