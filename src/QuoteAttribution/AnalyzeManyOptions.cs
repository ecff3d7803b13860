using System.Diagnostics;
using System.Globalization;

namespace QuoteAttribution;

/// <summary>How many documents are analysed at once, and how much of them memory holds. Immutable; equal where all members are.</summary>
/// <example><code>
/// var options = new AnalyzeManyOptions { MaxDegreeOfParallelism = 2, Progress = new Progress&lt;AnalyzeManyProgress&gt;(p => Console.Error.WriteLine(p)) };
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AnalyzeManyOptions
{
    private const long CharactersPerProcessor = 1 << 21;

    /// <summary>The most documents that are analysed at the same time, 1 or more; the number of processors when left out.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// The most text that is held at the same time, in UTF-16 code units, 1 or more: what is being analysed, and what waits for the documents
    /// before it. A longer document is analysed while no other is held. Two million for each processor when left out; with its result, a
    /// character takes about five bytes.
    /// </summary>
    public long MaxCharactersInFlight { get; init; } = CharactersPerProcessor * Environment.ProcessorCount;

    /// <summary>Is told how far the run is, after each document and before that document is handed on, one call at a time; nobody when null.</summary>
    public IProgress<AnalyzeManyProgress>? Progress { get; init; }

    /// <summary>The limits: <c>2 documents at once, 4194304 characters</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{MaxDegreeOfParallelism} documents at once, {MaxCharactersInFlight} characters");

    // These options once both numbers are in their range; an exception says which is not, and what to do.
    internal AnalyzeManyOptions Checked(string name)
    {
        ThrowIfNotPositive(MaxDegreeOfParallelism, nameof(MaxDegreeOfParallelism), name);
        ThrowIfNotPositive(MaxCharactersInFlight, nameof(MaxCharactersInFlight), name);
        return this;
    }

    private static void ThrowIfNotPositive(long value, string property, string name)
    {
        if (value < 1)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{property} is {value}; give 1 or more, or leave it out."), name);
        }
    }
}
