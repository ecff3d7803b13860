namespace QuoteAttribution.Cli.Evaluation.Measures;

/// <summary>Counts something over documents, one after another, and reports it at the end.</summary>
internal abstract class Measure
{
    public abstract void Add(EvaluatedDocument document);

    public abstract void WriteTo(Report report);
}
