namespace QuoteAttribution.Cli.Verification;

/// <summary>What was found of a quotation in a document.</summary>
/// <param name="Verdict">How it is said there.</param>
/// <param name="Document">The name of the document.</param>
/// <param name="Spans">Where, in the unit that was asked for; several where the text interrupts the quotation.</param>
/// <param name="Line">The line of the text where it starts, from 1.</param>
/// <param name="Text">The words of the text.</param>
/// <param name="Diff">The quotation laid beside the text; null where the words are the same or nothing is marked.</param>
/// <param name="Alike">The share of words that are the same.</param>
/// <param name="Places">How often all its words stand in the document as they stand in the quotation.</param>
/// <param name="Whose">Whose words these are.</param>
internal sealed record Finding(
    Verdict Verdict, string Document, IReadOnlyList<TextSpan> Spans, int Line, string Text, IReadOnlyList<DiffPart>? Diff, double Alike, int Places, Whereabouts Whose)
{
    /// <summary>Whether it is better than another: said more exactly, by who is said to have said it, or as somebody's words.</summary>
    public bool IsBetterThan(Finding other) => Rank.CompareTo(other.Rank) < 0;

    private (Verdict, double, int, Standing) Rank => (Verdict, -Alike, Whose.Agrees switch { true => 0, null => 1, false => 2 }, Whose.Standing);
}

/// <summary>A stretch of the quotation beside the text, to be shown.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Quoted">The words of the quotation; empty where it has none.</param>
/// <param name="Said">The words of the text; empty where it has none, and where they are the same.</param>
internal sealed record DiffPart(DiffKind Kind, string Quoted, string Said)
{
    public static IReadOnlyList<DiffPart> Of(WordDiff diff, QuotationWords quotation, SearchedText text) =>
    [
        .. diff.Runs.Select(run => new DiffPart(
            run.Kind,
            run.Quoted == 0 ? "" : quotation.Slice(run.QuotedStart, run.QuotedEnd),
            run.Kind == DiffKind.Same || run.Text == 0 ? "" : text.Slice(run.TextStart, run.TextEnd))),
    ];

    /// <summary>The parts on a line, as <c>git diff --word-diff</c> shows them: [-what is said-], {+what is quoted+}.</summary>
    public static string Line(IEnumerable<DiffPart> parts) => string.Join(' ', parts.Select(static part => part.Kind switch
    {
        DiffKind.Same => part.Quoted,
        DiffKind.Marked => part.Quoted.Length == 0 ? "[…]" : $"[{part.Quoted}]",
        _ when part.Said.Length == 0 => $"{{+{part.Quoted}+}}",
        _ when part.Quoted.Length == 0 => $"[-{part.Said}-]",
        _ => $"[-{part.Said}-] {{+{part.Quoted}+}}",
    }));
}
