using QuoteAttribution.Coreference;
using QuoteAttribution.Cues;
using QuoteAttribution.Genres;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Resolution;
using QuoteAttribution.Resolution.Reasons;
using QuoteAttribution.Resolution.Results;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Pipeline;

/// <summary>The walk of a text through the stages: the only place where they are put together.</summary>
/// <param name="lexicon">The words known.</param>
/// <param name="options">How to analyse.</param>
/// <param name="stageDone">Is told when a stage has ended, for a clock; null for none.</param>
internal sealed class Analysis(Lexicon lexicon, QuoteAttributionOptions options, Action<Stage>? stageDone = null)
{
    // Those of the text before: mostly the next one has the same.
    private volatile KnownNames _known = KnownNames.Nobody;

    /// <summary>The whole walk.</summary>
    /// <param name="source">The text.</param>
    /// <param name="knownSpeakers">Who may speak, where that is known beforehand; empty else.</param>
    /// <param name="cancellationToken">Ends the walk early.</param>
    public AttributionResult Run(string source, IReadOnlyList<KnownSpeaker> knownSpeakers, CancellationToken cancellationToken)
    {
        try
        {
            return ShownText.Of(source, cancellationToken) is { } shown
                ? shown.InSource(RunShown(shown.Text, knownSpeakers, cancellationToken))
                : RunShown(source, knownSpeakers, cancellationToken);
        }
        catch (OutOfMemoryException)
        {
            Workspace.Forget();
            throw;
        }
    }

    private AttributionResult RunShown(string source, IReadOnlyList<KnownSpeaker> knownSpeakers, CancellationToken cancellationToken)
    {
        using var memory = Workspace.Lease();
        var (quoted, genre, names, links, cast) = Read(source, knownSpeakers, memory, cancellationToken);
        var notes = options.Explain ? new ReasonNotes() : null;
        var speakers = SpeakerResolver.Resolve(quoted, genre, names, links, cast, options.Policy, memory.Resolution, notes);
        Done(Stage.Resolution, cancellationToken);
        var result = ResultBuilder.Build(quoted, names, links, cast, speakers, options, notes);
        stageDone?.Invoke(Stage.Result);
        return result;
    }

    /// <summary>The walk up to the question who speaks.</summary>
    public Reading Read(string source, IReadOnlyList<KnownSpeaker> knownSpeakers, Workspace memory, CancellationToken cancellationToken)
    {
        var quoted = Passages(source, memory, cancellationToken);
        var genre = GenreClassifier.Of(quoted);
        Done(Stage.Genres, cancellationToken);
        var names = NameFinder.Find(quoted, genre, memory.Names);
        Done(Stage.Names, cancellationToken);
        var links = CueLinker.Link(quoted, genre, options.Indirect, memory.Links);
        Done(Stage.Cues, cancellationToken);
        var cast = Cast.Of(quoted.Segments, names, links, genre, Known(knownSpeakers), memory.Cast);
        Done(Stage.Coreference, cancellationToken);
        return new Reading(quoted, genre, names.Mentions, links, cast);
    }

    /// <summary>The first two stages.</summary>
    public QuotedText Passages(string source, Workspace memory, CancellationToken cancellationToken = default)
    {
        var text = Segments(source, memory, cancellationToken);
        var quoted = PassageReader.Read(text, memory.Passages);
        Done(Stage.Quoting, cancellationToken);
        return quoted;
    }

    /// <summary>The first stage.</summary>
    public SegmentedText Segments(string source, Workspace memory, CancellationToken cancellationToken = default)
    {
        var text = Segmenter.Read(source, lexicon, options.DoubledApostrophesAreMarks, memory.Segments, cancellationToken);
        Done(Stage.Segmentation, cancellationToken);
        return text;
    }

    private KnownNames Known(IReadOnlyList<KnownSpeaker> speakers)
    {
        if (speakers.Count == 0)
        {
            return KnownNames.Nobody;
        }

        var before = _known;
        var known = KnownNames.Of(speakers, before);
        if (known != before)
        {
            _known = known;
        }

        return known;
    }

    private void Done(Stage stage, CancellationToken cancellationToken)
    {
        stageDone?.Invoke(stage);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
