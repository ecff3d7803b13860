using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace QuoteAttribution.Cli.Output.Page;

/// <summary>HTML while it grows. What comes from a document is text in it and nothing else.</summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // A line break reads better as it is, and a reference to one of the second set of control characters means another character in HTML.
    private static readonly SearchValues<char> _asTheyAre = SearchValues.Create(['\n', .. Enumerable.Range(0x80, 0x20).Select(static c => (char)c)]);

    private readonly StringBuilder _html = new();

    /// <summary>Adds HTML of the program's own.</summary>
    public Markup Html(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Adds characters that a reader shall see as they are.</summary>
    public Markup Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var next = text.IndexOfAny(_asTheyAre);
            var run = next < 0 ? text : text[..next];
            _html.Append(_encoder.Encode(run.ToString()));
            if (next >= 0)
            {
                _html.Append(text[next]);
            }

            text = text[(next < 0 ? text.Length : next + 1)..];
        }

        return this;
    }

    /// <summary>Adds an attribute to the tag that is open.</summary>
    public Markup Attribute(string name, string value) => Html($" {name}=\"").Text(value).Html("\"");

    public override string ToString() => _html.ToString();

    public ReadOnlyMemory<byte> ToUtf8() => Encoding.UTF8.GetBytes(_html.ToString());
}
