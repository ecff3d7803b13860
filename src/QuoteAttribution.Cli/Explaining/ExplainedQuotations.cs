using System.Globalization;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli.Explaining;

/// <summary>Puts the explanations of a result into words.</summary>
internal sealed class ExplainedQuotations(AttributionResult result, ExplanationPage page)
{
    // Weaker ones rarely decide; how many there are is told.
    private const int MostReasons = 4;

    // So likely a speaker, as with a name beside the line, needs no reason against others. Below it, a reader asks of the other one of two
    // who talk why it is not, however unlikely.
    private const double SureProbability = 0.95;

    // "0 %" would say that it cannot be.
    private const double LeastShownProbability = 0.005;

    private readonly IReadOnlyList<TableRow> _rows = TableRow.Of(result);

    public void Write(int index)
    {
        var quotation = result.Quotations[index];
        page.Title($"[{NumberOf(index)}]", _rows[index].Quotation);
        page.Line("Speaker", SpeakerOf(quotation));
        WriteWords(quotation.Attribution);
        if (quotation.Explanation is { } explanation)
        {
            WriteReasons(quotation, explanation);
        }
    }

    /// <summary>What else the text has that an editor may look for, and does not find among the quotations.</summary>
    public void WriteOddities()
    {
        var odd = result.Diagnostics.Where(static odd => odd.Kind != DiagnosticKind.NoSpeaker).ToArray();
        if (result.Quotations.Count == 0)
        {
            page.Alone("No quotations.");
        }

        if (odd.Length > 0)
        {
            page.Alone("What is odd in this text:");
        }

        foreach (var diagnostic in odd)
        {
            page.Line(string.Create(CultureInfo.InvariantCulture, $"at {diagnostic.Span.Start}"), $"{SingleLine.Shorten(SingleLine.Of(diagnostic.Span.In(result.Text)), 40)}: {diagnostic.Message}");
        }
    }

    private static string SpeakerOf(Quotation quotation) => quotation switch
    {
        { Speaker: { } speaker } => $"{SingleLine.Of(speaker.Name)}, {Percent(quotation.Attribution!.Confidence)} sure",
        { Attribution: { Mention: { } mention } attribution } => $"nobody by name; the text says “{SingleLine.Of(mention.Text)}”, {Percent(attribution.Confidence)} sure",
        { Attribution: null, Explanation.Factors.Count: > 0 } => "nobody who is sure enough",
        _ => "nobody",
    };

    private void WriteWords(Attribution? attribution)
    {
        if (attribution is null)
        {
            return;
        }

        WriteIf("Called here", attribution.Mention?.Text);
        WriteIf("Cue", attribution.Cue?.Text);
        WriteIf("Spoken to", attribution.Addressee?.Text);
        page.Line("Rule", $"{attribution.Rule.Name}, as in: {attribution.Rule.Example.Replace("¶", " / ", StringComparison.Ordinal)}");
    }

    private void WriteIf(string label, string? words)
    {
        if (words is not null)
        {
            page.Line(label, SingleLine.Of(words));
        }
    }

    private void WriteReasons(Quotation quotation, Explanation explanation)
    {
        var decision = Sentence(explanation.Decision.Text);
        if (explanation.SameSpeakerAs is { } other)
        {
            page.Line("Why", $"{decision}: [{NumberOf(other)}] {_rows[other].Quotation}");
            return;
        }

        var others = explanation.Candidates.ToList();
        var chosen = others.Find(candidate => candidate.Name == quotation.Speaker?.Name);
        page.Line("Why", decision + (chosen is null ? "." : $" ({StandingOf(chosen)}):"));
        if (chosen is not null)
        {
            WriteReasons(chosen.Reasons);
            others.Remove(chosen);
        }

        if (others.Count > 0 && chosen?.Probability is null or < SureProbability)
        {
            var next = others[0];
            page.Line("Why not", $"{SingleLine.Of(next.Name)} ({StandingOf(next)}):");
            WriteReasons([.. next.Reasons.Except(chosen?.Reasons ?? [])]);
        }

        WriteSureness(explanation);
        if (explanation.Evidence.Count > 0)
        {
            page.Line("Statement", "what speaks for (+) and against (-) its being one:");
            WriteReasons(explanation.Evidence);
        }
    }

    private void WriteReasons(IReadOnlyList<Reason> reasons)
    {
        foreach (var reason in reasons.Take(MostReasons))
        {
            page.Item(string.Create(CultureInfo.InvariantCulture, $"{reason.Weight,6:+0.00;-0.00}"), reason.Text);
        }

        if (reasons.Count - MostReasons is > 0 and var weaker)
        {
            page.Item("      ", weaker == 1 ? "and a weaker reason" : string.Create(CultureInfo.InvariantCulture, $"and {weaker} weaker reasons"));
        }
    }

    /// <summary>The share of the rule, and what of it each thing leaves that lessens it or raises it; the last figure is the confidence.</summary>
    private void WriteSureness(Explanation explanation)
    {
        if (explanation.Factors.Count == 0)
        {
            return;
        }

        page.Line("How sure", "step by step:");
        var sure = 1.0;
        foreach (var factor in explanation.Factors)
        {
            sure *= factor.Weight!.Value;
            page.Item($"{Percent(sure),6}", factor.Text);
        }
    }

    private static string StandingOf(SpeakerCandidate candidate) => candidate.Probability switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"{candidate.Score:0.##} points"),
        < LeastShownProbability => "under 1 %",
        { } probability => Percent(probability),
    };

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    private static string NumberOf(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
