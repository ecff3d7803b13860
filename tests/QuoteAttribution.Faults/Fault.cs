using Microsoft.CodeAnalysis.Text;

namespace QuoteAttribution.Faults;

/// <summary>A small change of the source that a programmer might make by mistake.</summary>
/// <param name="Kind">What the programmer did, in a word or two.</param>
/// <param name="File">Path of the file, from the folder of the library.</param>
/// <param name="Line">Line of the change, from 1.</param>
/// <param name="Span">The characters that are replaced.</param>
/// <param name="New">What stands there instead.</param>
/// <param name="Shown">The line of the source, with the change.</param>
internal sealed record Fault(string Kind, string File, int Line, TextSpan Span, string New, string Shown)
{
    /// <summary>The same for the same source, whatever else is changed.</summary>
    public string Id => FormattableString.Invariant($"{File}:{Line}:{Span.Start}:{Kind}");

    public override string ToString() => $"{Id}: {Shown}";
}
