namespace QuoteAttribution.Segmentation.Labels;

/// <summary>Follows the cues of subtitles from line to line: which lines print a number and a time, and which the words shown then.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
internal ref struct CueLines(string text, ReadOnlySpan<Token> tokens)
{
    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private int _words = -1;
    private bool _isShown;

    /// <summary>How many of the lines so far printed a number or a time; they are no lines of the talk.</summary>
    public int Skipped { get; private set; }

    /// <summary>Whether the line asked about last is shown in a cue.</summary>
    public readonly bool IsShown => _isShown;

    /// <summary>Whether a line is the number or the time of a cue. Ask for the lines in their order.</summary>
    public bool Skips(TokenRange line)
    {
        if (line.Start >= _words && CueTime.EndAt(_text, _tokens, line.Start) is > 0 and var words)
        {
            _words = words;
        }

        if (line.Start < _words)
        {
            Skipped++;
            return true;
        }

        _isShown = line.Start == _words || (_isShown && !_tokens[line.Start].Has(TokenTraits.BlankLineBefore));
        return false;
    }
}
