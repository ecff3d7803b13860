namespace QuoteAttribution.Cli.Output;

/// <summary>A column of a table, and of a csv file.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Value">What a row has in it.</param>
/// <param name="IsNumber">Whether it is set to the right.</param>
/// <param name="ShortHeading">Its heading where there is little room; null for the same.</param>
internal sealed record Column<T>(string Heading, Func<T, string> Value, bool IsNumber = false, string? ShortHeading = null);
