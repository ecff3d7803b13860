using System.Text;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Tests;

public sealed class MarkupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<p>&ldquo;It&rsquo;s&nbsp;fine,&rdquo; said\n  <b>Ann</b> Reed.</p><p>Rain fell.</p>", "“It’s\u00A0fine,” said Ann Reed.\n\nRain fell.")]
    [InlineData("<h1>The pier</h1>\n<div>“It will hold,”<div>said Ann.</div></div>", "The pier\n\n“It will hold,”\n\nsaid Ann.")]
    [InlineData("One<br>two<br><br>three <br> four", "One\ntwo\n\nthree\nfour")]
    [InlineData("<ul><li>One<li>two</ul>three", "One\n\ntwo\n\nthree")]
    [InlineData("<table><tr><td>One<td>two<tr><td>three</table>", "One two\n\nthree")]
    [InlineData("<pre>\n  One\n    two\n\n<i>three</i>\nfour</pre>five", "One\ntwo\n\nthree\nfour\n\nfive")]
    [InlineData("Tom said: <q>No, <q>never</q>.</q>", "Tom said: “No, ‘never’.”")]
    [InlineData("<title>A</title><script>b</script><style>c</style><nav>d</nav><noscript>e</noscript><p hidden>f</p><template>g</template>Rain.", "Rain.")]
    [InlineData("<select><option>a</select><button>b</button><textarea>c</textarea><div role=navigation>d</div><!-- e -->Rain.", "Rain.")]
    [InlineData("<p>Menu<main><p>Rain fell.</main><footer>About</footer>", "Rain fell.")]
    [InlineData("It will hold.<a role=doc-noteref><sup>1</sup></a> Rain<wbr>fell, re&shy;peatedly.", "It will hold. Rainfell, repeatedly.")]
    [InlineData("", "")]
    [InlineData("<p>1 < 2 &amp; 3 > 2 &bogus; </nonsense>", "1 < 2 & 3 > 2 &bogus;")]
    public void Html_is_read_as_a_browser_shows_it(string html, string text) => HtmlText.Of(html).Should().Be(text);

    [Theory]
    [InlineData("# The pier\n\n“It will *hold*,” said\n**Ann** Reed.\n\n- One\n- two\n", "The pier\n\n“It will hold,” said Ann Reed.\n\nOne\n\ntwo")]
    [InlineData("---\ntitle: A\n---\nRain &mdash; again.", "Rain — again.")]
    [InlineData("“It will hold.”[^1]\n\n[^1]: A note.", "“It will hold.”\n\nA note.")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "a b\n\nc d")]
    [InlineData("[Ann](http://example.org/ \"t\") said <b>no</b>.  \nTom ![picture](p.png) left.", "Ann said no.\nTom left.")]
    [InlineData("> “Yes.”\n>\n> “No.”\n\n    code", "“Yes.”\n\n“No.”\n\ncode")]
    public void Markdown_is_read_as_it_is_rendered(string markdown, string text) => MarkdownText.Of(markdown).Should().Be(text);

    [Fact]
    public async Task Offsets_point_into_the_text_that_was_taken_out()
    {
        var run = await Quotes.RunAsync(_folder.Write("a.html", "<p>Rain &amp; wind. &ldquo;Yes,&rdquo; said Ann.</p>"), "--format", "jsonl");

        var span = run.Documents.Single().GetProperty("quotations")[0].GetProperty("spans")[0];
        "Rain & wind. “Yes,” said Ann."[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()].Should().Be("Yes,");
    }

    [Theory]
    [InlineData("macintosh", "<meta charset=macintosh><p>“It’s Zoë”")]
    [InlineData("windows-1252", "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'><p>“It’s Zoë”")]
    [InlineData("utf-8", "<meta charset=iso-8859-1><p>“It’s Zoë”")]
    [InlineData("windows-1252", "<p>“It’s Zoë”")]
    public void The_encoding_that_a_page_declares_is_used_unless_the_bytes_are_utf8(string encoding, string html)
    {
        Encodings.Register();

        var parser = new DocumentParser(ReadingOptions.Usual);

        parser.ParseWhole("a.html", Encoding.GetEncoding(encoding).GetBytes(html), InputFormat.Html).Text.Should().Be("“It’s Zoë”");
    }

    [Theory]
    [InlineData("<div>", "a.html")]
    [InlineData("<svg>", "a.html")]
    [InlineData("> ", "a.md")]
    public async Task Nesting_without_end_is_refused(string opening, string name)
    {
        var deep = string.Concat(Enumerable.Repeat(opening, 5_000)) + "x";

        var run = await Quotes.RunAsync(_folder.Write(name, deep), _folder.Write("b.txt", "Rain."), "--format", "jsonl");

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Documents.Should().ContainSingle();
        run.Error.Should().Contain("nest");
    }
}
