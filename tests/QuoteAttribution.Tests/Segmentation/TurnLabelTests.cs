using QuoteAttribution.Lexicons;
using QuoteAttribution.Pipeline;
using QuoteAttribution.Segmentation;
using QuoteAttribution.Segmentation.Labels;

namespace QuoteAttribution.Tests.Segmentation;

public class TurnLabelTests
{
    public static TheoryData<string> Shapes => [.. LabelReader.All.Select(static shape => shape.Id)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_example_of_a_shape_is_read_by_that_very_shape(string id)
    {
        var text = Lines(LabelReader.All.Single(shape => shape.Id == id).Example);
        using var memory = Workspace.Lease();
        var segments = Walk.Default.Segments(text, memory, TestContext.Current.CancellationToken);
        var reader = new LabelReader(text, segments.Tokens);
        var read = new List<string?>();
        foreach (var label in segments.Labels)
        {
            var end = label.Line + 1;
            while (end < segments.Tokens.Length && !segments.Tokens[end].Has(TokenTraits.LineStart))
            {
                end++;
            }

            reader.TryRead(new TokenRange(label.Line, end), out _, out var shape);
            read.Add(shape?.Id);
        }

        read.Should().Contain(id);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_example_of_a_shape_has_a_speaker_for_each_of_its_turns(string id)
    {
        var result = QuoteAttributor.Default.Analyze(Lines(LabelReader.All.Single(shape => shape.Id == id).Example), TestContext.Current.CancellationToken);

        result.Quotations.Should().NotBeEmpty()
            .And.OnlyContain(static quotation => quotation.Attribution!.Rule.Id == "speaker-label" && quotation.Attribution.Speaker != null);
    }

    [Theory]
    [InlineData("kind Name", "lacks a field")]
    [InlineData("shape Name Semicolon\nkind Name\nexample Ann: Yes.", "names \"Semicolon\"")]
    [InlineData("shape Name Colon\nkind Loud\nexample Ann: Yes.", "names \"Loud\"")]
    [InlineData("form Name", "no field")]
    public void A_wrong_row_is_an_error_that_names_it(string row, string message)
    {
        var read = () => LabelShape.Read(new LexiconFile("labels.txt", new StringReader("[one]\n" + row)));

        read.Should().Throw<FormatException>().WithMessage("labels.txt*" + message + "*");
    }

    /// <summary>Lines that look like labels, and are none.</summary>
    [Theory]
    [InlineData("Note: bring snacks.\nUpdate: the pier is open.\nNote: it is closed again.")]
    [InlineData("Monday: Soup and bread.\nTuesday: Fish.\nMonday: Soup again.\nTuesday: Fish again.")]
    [InlineData("Ingredients: flour, salt, water\nMethod: mix and bake.\nServes: four")]
    [InlineData("Price: £4\nRating: good\nPrice: £5\nRating: bad")]
    [InlineData("09:00 Registration: main hall\n10:00 Opening: Ann Reed\n11:00 Coffee: the bar")]
    [InlineData("Source: Reuters\nPhoto: Ann Reed\nSource: Reuters")]
    [InlineData("From: Ann Reed\nTo: Tom Lind\nSubject: The pier\nDate: May 3")]
    [InlineData("BACKGROUND\nThe pier was built in 1901.\n\nABOUT REED SHIPPING\nReed Shipping runs two boats.")]
    [InlineData("<p>The pier was built in 1901.</p>\n<p>It is closed.</p>")]
    [InlineData("Pros: light, cheap\nCons: loud\nPros: quick\nCons: small")]
    [InlineData("ERROR: no such file\nINFO: done\nERROR: no such file\nINFO: done")]
    [InlineData("Step 1: Cut the wood.\nStep 2: Paint it.\nStep 3: Let it dry.")]
    [InlineData("Mrs. Reed and I saw you.\nMr. Lind and I came.\nMrs. Reed and I left.\nMr. Lind and I stayed.")]
    [InlineData("How do I apply?\n\nGo to the office.\n\nWhat does it cost?\n\nNothing.\n\nWhen is it open?\n\nOn Monday.")]
    [InlineData("12:03 Kick-off: we're under way!\n12:15 GOAL: Lind scores!\n12:40 GOAL: Reed levels!\n13:05 Half-time: what a match!")]
    [InlineData("Interviewer: Ann Reed\nInterviewee: Tom Lind")]
    [InlineData("1\n00:00:01,000 --> 00:00:03,000\nThe pier has two rules: no dogs,\n\n2\n00:00:03,100 --> 00:00:05,000\nand after nine: no guests.")]
    [InlineData("The film was made in 1999. Director: Ann Reed. Cast: Tom Lind.")]
    [InlineData("Ann Reed\n@annreed\nEditor of the Harbour News\n\nTom Lind\n@tomlind\nReporter for the Harbour News")]
    [InlineData("Photo by Ann Reed (@annreed): the pier at night")]
    [InlineData("We asked Ann Reed (@annreed) about it. She runs the pier.")]
    [InlineData("Contact\nTwitter\n@reed_harbour\nInstagram\n@reedharbour")]
    [InlineData("The Gulls of May\n★★★☆☆\nA film about a pier that burns.")]
    [InlineData("Ann Reed 3 March 2024 | 10:02\nThe pier is shut.")]
    [InlineData("PUBLISHED 3 March 2024 | UPDATED 10:02\nThe pier is shut.")]
    [InlineData("| Ann Reed | \"The Gulls\" | 1999 |\n| Tom Lind | \"The Pier\" | 2004 |")]
    [InlineData("From: Leeds\nTo: Tarn\nDate: 3 May\n\nThe ferry leaves at nine.")]
    [InlineData("“The Gulls of May”\nAnn Reed\nHarbour Press, 2019")]
    [InlineData("The pier is shut.\n— Reuters")]
    [InlineData("> The pier is shut.\n> It burned in May.\n\n— That is what we know.")]
    [InlineData("- Ann Reed, weaver\n- Tom Lind, baker\n- Ida Moss, teacher")]
    [InlineData("Breakfast — Ann Reed, cook\n\nLunch — Tom Lind, baker (2)")]
    [InlineData("pic.example.com/8sKq22\n— Ann Reed (@annreed) June 3, 2023")]
    [InlineData("The race starts at noon. Ann Reed leads at 18:40 (UTC)")]
    [InlineData("Sir, the pier burns.\n\nThe board met on Monday.\n\nAnn Reed came late.")]
    [InlineData("Tarn • 2nd\n\nLeeds • 3rd")]
    [InlineData("Thanks @annreed: the pier is open.\nVia @annreed: the pier is shut.")]
    [InlineData("Follow @annreed\n3 May\nFollow @tomlind\n4 May")]
    public void Lists_schedules_heads_and_logs_have_no_speakers(string text) =>
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Should().BeEmpty();

    [Fact]
    public void A_paragraph_between_two_labels_goes_on_with_the_speaker_and_one_after_the_last_does_not()
    {
        const string Turn = "I never meant to say it.\n\nIt was late.";
        var result = QuoteAttributor.Default.Analyze(
            $"Reed: Who said that?\n\nLind: {Turn}\n\nReed: Thank you.\n\nThe council meets again in May.", TestContext.Current.CancellationToken);

        result.Quotations.Select(static quotation => quotation.Text).Should().Equal("Who said that?", Turn, "Thank you.");
    }

    [Fact]
    public void An_interview_without_labels_has_its_turns_from_the_order_of_its_paragraphs()
    {
        var result = QuoteAttributor.Default.Analyze(
            "Ann Reed has built boats since 2004. We met at her kitchen table.\n\nHow do you start?\n\nWith a plank I like. My son said, \"Use oak, Mum.\"\n\n"
            + "So it is not the drawing.\n\nNo. People always think that I draw.\n\nDo you reply to letters?\n\nAll of them. I have the time.\n\n"
            + "Would you do it again?\n\nI would.\n\nThe boats can be seen in Leeds.", TestContext.Current.CancellationToken);

        result.Quotations.Select(static quotation => (quotation.Text, quotation.Attribution?.Speaker?.Name)).Should().Equal(
            ("How do you start?", null), ("With a plank I like. My son said, \"Use oak, Mum.\"", "Ann Reed"), ("Use oak, Mum.", "My son"),
            ("So it is not the drawing.", null), ("No. People always think that I draw.", "Ann Reed"),
            ("Do you reply to letters?", null), ("All of them. I have the time.", "Ann Reed"),
            ("Would you do it again?", null), ("I would.", "Ann Reed"));
    }

    [Fact]
    public void Where_questions_are_in_bold_the_line_above_says_who_asks()
    {
        var result = QuoteAttributor.Default.Analyze(
            "Ann Reed on boats\n\nInterview: Tom Lind\n\n**Where did you begin?**\n\nIn a shed. I was nine.\n\n**And you hated it.**\n\nI did.\n\n"
            + "**What changed?**\n\nMy father died.\n\n**Would you do it again?**\n\nI would.", TestContext.Current.CancellationToken);

        result.Quotations.Select(static quotation => quotation.Attribution?.Speaker?.Name).Should().Equal(
            "Tom Lind", "Ann Reed", "Tom Lind", "Ann Reed", "Tom Lind", "Ann Reed", "Tom Lind", "Ann Reed");
    }

    [Fact]
    public void In_a_turn_he_is_the_relative_who_was_spoken_of_and_I_is_the_speaker()
    {
        var result = QuoteAttributor.Default.Analyze(
            "REED: Did you fish?\n\nLIND: My father did. He used to tell me, \"The sea owes you nothing.\" And I said, \"It does.\"\n\nREED: Did you?", TestContext.Current.CancellationToken);

        result.Quotations.Where(static quotation => quotation.Attribution!.Rule.Id != "speaker-label")
            .Select(static quotation => (quotation.Text, quotation.Attribution!.Speaker!.Name)).Should().Equal(("The sea owes you nothing.", "my father"), ("It does.", "LIND"));
    }

    [Fact]
    public void Subtitles_that_only_say_that_somebody_else_speaks_tell_who_by_the_own_name_and_by_two_who_answer_each_other()
    {
        var result = QuoteAttributor.Default.Analyze(
            ">> ANN: Good evening.\n\n>> And I'm Odile Moss. The pier\nis shut.\n\n>> ANN: Since when?\n\n>> Since noon, Ann.\n\n>> TOM LIND: I saw it\nshut.\n\n>> Did you ring?", TestContext.Current.CancellationToken);

        result.Quotations.Select(static quotation => quotation.Attribution?.Speaker?.Name).Should().Equal("Ann", "Odile Moss", "Ann", "Odile Moss", "Tom Lind", null);
    }

    [Fact]
    public void What_was_cited_twice_in_a_mail_is_no_subtitle() =>
        QuoteAttributor.Default.Analyze("I will look today.\n\n> Thanks, Tom.\n>> Is the pier shut?\n>> I came by at noon.\n>> Nobody was there!", TestContext.Current.CancellationToken)
            .Quotations.Should().BeEmpty();

    [Fact]
    public void INT_asks_where_a_colon_follows() =>
        QuoteAttributor.Default.Analyze("I have typed what I heard on the tape.\n\nINT: Where were you?\n\nMB: At the pier.\n\nINT: Did it burn?\n\nMB: It did, love.\n\nThat is all.", TestContext.Current.CancellationToken)
            .Quotations.Select(static quotation => quotation.Attribution?.Speaker?.Name).Should().Equal("INT", "MB", "INT", "MB");

    [Fact]
    public void Whose_initials_the_head_tells_is_nobody_else_of_that_surname() =>
        QuoteAttributor.Default.Analyze(
            "Harbour Archive\n\nTold by: Ewa Wyn Marsh (EWM), born 1926\nAlso there: Gethin Marsh (GM), grandson\n\nGM: Where were you?\n\nEWM: At the pier.\n\nGM: Did it burn?\n\nEWM: It did.", TestContext.Current.CancellationToken)
            .Quotations.Select(static quotation => quotation.Attribution?.Speaker?.Name).Should().Equal("Gethin Marsh", "Ewa Wyn Marsh", "Gethin Marsh", "Ewa Wyn Marsh");

    [Fact]
    public void What_a_mail_cites_is_said_by_whom_the_line_above_names()
    {
        var result = QuoteAttributor.Default.Analyze(
            "I will look today.\n\nOn Tue, May 3, 2022 at 9:14 AM Ann Reed <ann@example.com> wrote:\n> The pier is closed.\n> Please open it.\n\nTom", TestContext.Current.CancellationToken);

        var cited = result.Quotations.Should().ContainSingle().Subject;
        cited.Attribution!.Speaker!.Name.Should().Be("Ann Reed");
        cited.Text.Should().NotContain(">").And.StartWith("The pier is closed.").And.EndWith("Please open it.");
    }

    [Fact]
    public void A_mail_goes_on_to_the_next_head_or_to_a_ruler()
    {
        var result = QuoteAttributor.Default.Analyze(
            "It is in the shed.\n\n-----Original Message-----\nFrom: Greg Lind\nSent: Wednesday, 17 January 2024 08:12\nTo: Ann Reed\nSubject: The roof\n\n"
            + "Is the ladder back?\n\nI need it.\n________________________________\nFrom: Ann Reed\nSent: Monday, 15 January 2024 10:02\nTo: Greg Lind\n\nThe roof leaks.\n\nAnn",
            TestContext.Current.CancellationToken);

        result.Quotations.Select(static quotation => (quotation.Text, quotation.Attribution?.Speaker?.Name)).Should().Equal(
            ("Is the ladder back?\n\nI need it.", "Greg Lind"), ("The roof leaks.\n\nAnn", "Ann Reed"));
    }

    [Fact]
    public void A_mail_that_cites_one_that_cites_another_is_answered_between_the_lines()
    {
        var result = QuoteAttributor.Default.Analyze(
            "From: Ann Reed\nDate: Thu, 9 Nov 2023 10:31\n\nOn 9/11/23 09:50, Tom Lind wrote:\n> On 8/11/23 17:22, Ann Reed wrote:\n>> The roof leaks again.\n"
            + "> Is the gutter full?\nIt is.\n\n> And the boat?\nNo.", TestContext.Current.CancellationToken);

        result.Quotations.Select(static quotation => (quotation.Text, quotation.Attribution?.Speaker?.Name)).Should().Equal(
            ("The roof leaks again.", "Ann Reed"), ("Is the gutter full?", "Tom Lind"), ("It is.", "Ann Reed"), ("And the boat?", "Tom Lind"), ("No.", "Ann Reed"));
    }

    [Fact]
    public void A_long_text_that_is_one_mail_quotes_nobody_by_its_head() =>
        QuoteAttributor.Default.Analyze("From: Ann Reed\nTo: Tom Lind\nSubject: The roof\n\n" + string.Concat(Enumerable.Repeat("The roof leaks near the door. ", 30)), TestContext.Current.CancellationToken)
            .Quotations.Should().BeEmpty();

    [Fact]
    public void A_post_that_a_page_embeds_is_signed_behind_a_dash_that_is_a_reference() =>
        QuoteAttributor.Default.Analyze(
            "<blockquote class=\"post\"><p lang=\"en\">The choir was late. I waited!</p>&mdash; Vera Lind (@veralind) <a href=\"https://post.example/1\">June 3, 2023</a></blockquote>",
            TestContext.Current.CancellationToken).Quotations.Should().ContainSingle().Which.Attribution!.Speaker!.Name.Should().Be("Vera Lind");

    private static string Lines(string example) => example.Replace('¶', '\n').Replace('♯', '#');
}
