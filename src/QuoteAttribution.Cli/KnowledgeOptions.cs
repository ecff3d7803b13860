using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli;

/// <summary>The options that tell what the caller knows: who may speak, and further verbs.</summary>
internal sealed class KnowledgeOptions
{
    private readonly Option<IReadOnlyList<KnownSpeaker>> _speakers = new("--speakers")
    {
        Description = "Who may speak in all documents that do not say it themselves: a JSON file with [{\"name\": …, \"aliases\": […], \"gender\": \"female\"}].",
        HelpName = "CAST.json",
        CustomParser = ReadSpeakers,
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<IReadOnlyList<string>> _verbs = new("--cue-verbs")
    {
        Description = "A further verb of speech, its base alone (harrumph) or all its forms (\"misspeak misspeaks misspoke misspeaking misspoken\"), or a file with one on each line. May be repeated.",
        HelpName = "VERB|FILE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        CustomParser = ReadVerbs,
        DefaultValueFactory = static _ => [],
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_speakers);
        command.Options.Add(_verbs);
    }

    public QuoteAttributionOptions AddTo(QuoteAttributionOptions options, ParseResult parsed) =>
        options with { KnownSpeakers = parsed.GetValue(_speakers)!, AdditionalCueVerbs = parsed.GetValue(_verbs)! };

    private static IReadOnlyList<KnownSpeaker> ReadSpeakers(ArgumentResult argument)
    {
        var file = argument.Tokens[0].Value;
        try
        {
            return SpeakerParser.ReadFile(File.ReadAllBytes(file));
        }
        catch (JsonException e)
        {
            argument.AddError($"--speakers {file}: not valid JSON: {JsonFailure.ReasonOf(e)}");
        }
        catch (Exception e) when (ReadingFailure.Is(e))
        {
            argument.AddError($"--speakers {file}: {ReadingFailure.ReasonOf(e)}");
        }

        return [];
    }

    private static List<string> ReadVerbs(ArgumentResult argument)
    {
        try
        {
            List<string> verbs = [.. argument.Tokens.SelectMany(static token => VerbsOf(token.Value))];
            // Reads them as the analysis will: a mistake is one of the command line.
            _ = new QuoteAttributor(new QuoteAttributionOptions { AdditionalCueVerbs = verbs });
            return verbs;
        }
        catch (ArgumentException e)
        {
            argument.AddError($"--cue-verbs: {MessageOf(e)}");
        }
        catch (Exception e) when (ReadingFailure.Is(e))
        {
            argument.AddError($"--cue-verbs: {ReadingFailure.ReasonOf(e)}");
        }

        return [];
    }

    // A file, where there is one, or where it looks like one; a verb is letters alone.
    private static IEnumerable<string> VerbsOf(string value) => File.Exists(value) || value.AsSpan().ContainsAny(@"./\")
        ? File.ReadLines(value).Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#')
        : [value];

    private static string MessageOf(ArgumentException e)
    {
        var end = e.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }
}
