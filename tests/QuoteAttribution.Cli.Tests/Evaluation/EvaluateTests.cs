namespace QuoteAttribution.Cli.Tests.Evaluation;

public sealed class EvaluateTests : IDisposable
{
    private const string Article =
        "“It will hold,” said Ann Reed, the mayor. Tom Lind called the pier “a monument” and said that it would sink. The “Salt Almanac” is a book.";

    private readonly EvaluationFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task A_title_taken_for_speech_counts_against_the_precision_of_quoted_spans()
    {
        AnnotatedArticle().Found("direct", "It will hold", "said", "Ann Reed", "Ann Reed").Found("direct", "Salt Almanac", null, null, null);

        (await _files.FiguresAsync("quoted spans, exact")).Should().Be("{P:50.0,R:50.0,F1:50.0,gold:2,predicted:2}");
    }

    [Fact]
    public async Task Half_of_a_quoted_span_is_enough_where_half_is_asked_for()
    {
        AnnotatedArticle().Found("direct", "will hold", "said", "Ann Reed", "Ann Reed");

        (await _files.FiguresAsync("quoted spans, exact")).Should().Be("{P:0.0,R:0.0,F1:0.0,gold:2,predicted:1}");
        (await _files.FiguresAsync("quoted spans, half covered")).Should().Be("{P:100.0,R:50.0,F1:66.7,gold:2,predicted:1}");
    }

    [Fact]
    public async Task A_mention_is_right_where_it_touches_the_source()
    {
        AnnotatedArticle().Found("direct", "It will hold", "said", "the mayor", "Ann Reed").Found("mixed", "the pier “a monument”", "called", "Ann Reed", "Ann Reed");

        (await _files.FiguresAsync("speaker mention of quoted speech")).Should().Be("{P:50.0,R:50.0,F1:50.0,gold:2,predicted:2}");
        (await _files.FiguresAsync("... recall by kind")).Should().Be("{direct:100.0,mixed:0.0}");
    }

    [Theory]
    [InlineData("Reed", "100.0")]
    [InlineData("Mayor Ann Reed", "100.0")]
    [InlineData("Ann", "0.0")]
    [InlineData("Dr. Ann Reed", "100.0")]
    [InlineData("Tom Lind", "0.0")]
    [InlineData(null, "0.0")]
    public async Task A_name_is_right_in_full_or_shortened(string? name, string accuracy)
    {
        AnnotatedArticle().Name("It will hold", "Ann Reed").Found("direct", "It will hold", "said", "Ann Reed", name);

        (await _files.FiguresAsync("speaker name of quoted speech")).Should().Be($"{{accuracy:{accuracy},gold:1}}");
    }

    [Fact]
    public async Task A_reported_clause_has_to_agree_by_half_and_its_source_to_be_touched()
    {
        AnnotatedArticle().Found("indirect", "it would sink", "said that", "Ann Reed", "Ann Reed");

        (await _files.FiguresAsync("indirect only: content, Jaccard >= 0.5")).Should().Be("{P:100.0,R:100.0,F1:100.0,gold:1,predicted:1}");
        (await _files.FiguresAsync("indirect only: content and source")).Should().Be("{P:0.0,R:0.0,F1:0.0,gold:1,predicted:1}");
        (await _files.FiguresAsync("indirect only: content exact, recall")).Should().Be("0.0");
        (await _files.FiguresAsync("indirect speech: content and source")).Should().Be("{P:0.0,R:0.0,F1:0.0,gold:1,predicted:1}");
        (await _files.FiguresAsync("cue spans of all attributions, exact")).Should().Be("{P:0.0,R:0.0,F1:0.0,gold:3,predicted:1}");
    }

    [Fact]
    public async Task A_thought_counts_among_the_indirect_ones_but_not_among_speech()
    {
        _files.Text("news", "Ann Reed believes that it will hold.")
            .Gold("indirect", "that it will hold", "believes", "Ann Reed").Found("indirect", "that it will hold", "believes", "Ann Reed", "Ann Reed");

        (await _files.FiguresAsync("indirect only: content and source")).Should().Be("{P:100.0,R:100.0,F1:100.0,gold:1,predicted:1}");
        (await _files.FiguresAsync("indirect speech: content and source")).Should().Be("{P:0.0,R:0.0,F1:0.0,gold:0,predicted:0}");
    }

    [Fact]
    public async Task A_line_of_a_novel_has_the_right_speaker_under_any_name_that_only_that_character_has()
    {
        _files.Text("fiction", "\"One.\"\n\n\"Two.\"\n\n\"Three.\"\n\n\"Four.\"")
            .Character("Ann Reed", "Nan").Character("Tom Reed").Character("Ana Brook")
            .Line("explicit", "One", "Ann Reed").Line("explicit", "Two", "Ann Reed").Line("implicit", "Three", "Ana Brook").Line("implicit", "Four", "Tom Reed")
            .Found("direct", "One", null, null, "Nan").Found("direct", "Two", null, null, "Reed").Found("direct", "Three", null, null, "Miss Brook");

        (await _files.FiguresAsync("speaker accuracy")).Should()
            .Be("{all:50.0,gold:4,answered:3,right of answered:66.7,explicit:50.0 of 2,implicit:50.0 of 2}");
        (await _files.FiguresAsync("quoted spans, exact")).Should().Be("{P:100.0,R:75.0,F1:85.7,gold:4,predicted:3}");
    }

    [Fact]
    public async Task A_text_annotated_by_reading_is_measured_by_its_genre()
    {
        _files.Text("blog", "“One of us,” said Ann Reed. “Two of us,” she said. “Three,” came a voice. Tom Lind said that it held. The “Almanac” is a book.")
            .Quote("quoted", "explicit", "One of us", "Ann Reed", "Reed").Quote("quoted", "pronoun", "Two of us", "Ann Reed", "Reed").Quote("quoted", "implicit", "Three")
            .Quote("indirect", "explicit", "that it held", "Tom Lind")
            .Found("direct", "One of us", "said", "Ann Reed", "Ann Reed").Found("direct", "Two of us", null, "she", "Reed")
            .Found("direct", "Three", null, "a voice", "Ann Reed").Found("direct", "Almanac", null, null, null)
            .Found("indirect", "that it held", "said that", "Tom Lind", "Lind");

        const string Figures = "{quoted:3,found:100.0,found and right:66.7,full name:33.3,exact:100.0,precision:75.0,"
            + "reported:1,reported right:100.0,reported precision:100.0}";
        (await _files.FiguresAsync("reading: all")).Should().Be(Figures);
        (await _files.FiguresAsync("reading: blog")).Should().Be(Figures);
        (await _files.FiguresAsync("reading: right by type")).Should().Be("{explicit:100.0 of 1,implicit:0.0 of 1,pronoun:100.0 of 1}");
    }

    [Fact]
    public async Task Several_kinds_of_texts_in_one_file_are_kept_apart()
    {
        AnnotatedArticle();
        _files.Text("fiction", "\"One.\"").Character("Ann").Line("explicit", "One", "Ann").Found("direct", "One", null, null, "Ann");

        (await _files.FiguresAsync("news: quoted spans, exact")).Should().Be("{P:0.0,R:0.0,F1:0.0,gold:2,predicted:0}");
        (await _files.FiguresAsync("fiction: quoted spans, exact")).Should().Be("{P:100.0,R:100.0,F1:100.0,gold:1,predicted:1}");
    }

    [Fact]
    public async Task A_document_that_was_not_predicted_counts_as_if_nothing_had_been_found()
    {
        _files.Text("news", Article, isPredicted: false).Gold("direct", "It will hold", "said", "Ann Reed");

        var run = await _files.RunAsync();

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Error.Should().Contain("1 documents of").And.Contain("count as if nothing had been found");
        run.Lines.Should().Contain(line => line.StartsWith("quoted spans, exact", StringComparison.Ordinal) && line.EndsWith("gold 1  predicted 0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Examples_of_errors_show_place_what_was_wanted_and_what_was_found()
    {
        AnnotatedArticle().Found("direct", "It will hold", "said", "Tom Lind", "Tom Lind");

        var table = await _files.RunAsync("--errors", "5");
        var json = await _files.RunAsync("--errors", "5", "--format", "json");

        table.Output.Should().Contain("speaker wrong: 2\n  d0@1 gold=Ann Reed, the mayor got=Tom Lind :: “It will hold,” said");
        json.Output.Should().Contain("\"errors\"").And.Contain("gold=Ann Reed, the mayor got=Tom Lind");
    }

    private EvaluationFiles AnnotatedArticle() => _files.Text("news", Article)
        .Gold("direct", "It will hold", "said", "Ann Reed, the mayor")
        .Gold("mixed", "the pier “a monument”", "called", "Tom Lind")
        .Gold("indirect", "that it would sink", "and said", "Tom Lind");
}
