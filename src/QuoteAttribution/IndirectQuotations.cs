namespace QuoteAttribution;

/// <summary>Which quotations are reported where nothing of them stands between quotation marks; see <see cref="QuoteAttributionOptions.Indirect"/>.</summary>
[Flags]
public enum IndirectQuotations
{
    /// <summary>None: only what stands between marks, wholly or in part.</summary>
    None = 0,

    /// <summary>What somebody is reported to say, write, ask, promise or deny: <c>She said that she would go.</c></summary>
    Speech = 1,

    /// <summary>What somebody is told to think, to want or to mean to do: <c>She believes that it will hold. She plans to leave.</c></summary>
    Beliefs = 2,

    /// <summary>Both.</summary>
    All = Speech | Beliefs,
}
