namespace QuoteAttribution.Cli.Output.Tei;

/// <summary>What becomes an element around stretches of a text.</summary>
/// <param name="Element">Its name.</param>
/// <param name="Spans">Where it stands, in order; several are a chain of elements.</param>
/// <param name="Id">Its id.</param>
/// <param name="HasId">Whether it is written; it always is where the element has to be cut.</param>
/// <param name="Attributes">Its other attributes; those without a value are left out.</param>
internal sealed record TeiMark(string Element, IReadOnlyList<TextSpan> Spans, string Id, bool HasId, params (string Name, string? Value)[] Attributes)
{
    public const string Said = "said", Segment = "seg", Reference = "rs";
}
