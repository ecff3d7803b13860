using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Output;

namespace QuoteAttribution.Cli;

/// <summary>What is said on standard error, a line each.</summary>
internal sealed class Messages(TextWriter error, bool isQuiet = false)
{
    private readonly HashSet<(string File, string Note)> _said = [];

    /// <summary>Says something of the whole run.</summary>
    public void Say(string message) =>
        // Names of files come from anywhere: an escape code in one must not reach the terminal.
        error.WriteLine($"quotes: {SingleLine.Of(message)}");

    /// <summary>Says why a document has no result.</summary>
    public void Fail(RawDocument document, string reason) => Say($"{document.Place}: {reason}");

    /// <summary>Says what the user should know of how a document was read; the same thing once a file, however many documents it has.</summary>
    public void Note(RawDocument document, string note)
    {
        if (!isQuiet && _said.Add((document.File, note)))
        {
            Say($"{document.Place}: {note}");
        }
    }
}
