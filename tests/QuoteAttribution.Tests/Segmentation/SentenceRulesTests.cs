namespace QuoteAttribution.Tests.Segmentation;

/// <summary>What a stop means in English: each row is a text, with a bar where a sentence ends.</summary>
public sealed class SentenceRulesTests
{
    [Theory]
    [InlineData("Good day. | My name is Ann Reed.")]
    [InlineData("Where is the pier? | I cannot see it.")]
    [InlineData("Here it comes! | I told you so.")]
    [InlineData("He had $50.00 in a box.")]
    [InlineData("He had $50.00. | It was in a box.")]
    [InlineData("Ann mends nets (She was a sailor for ten years.) at the harbour.")]
    [InlineData("He turned to me, 'It is late.' he said.")]
    [InlineData("He turned to me, \"It is late.\" he said.")]
    [InlineData("He turned to me, \"It is late.\" | He held out the lamp.")]
    [InlineData("Ahoy!! | We are here.")]
    [InlineData("Ahoy?? | Who calls?")]
    [InlineData("Ahoy!? | Is it you?")]
    [InlineData("Ahoy?! | Is it you?")]
    [InlineData("She sails for Ahoy! in the summer.")]
    [InlineData("It was a cold \nnight on the pier.")]
    [InlineData("Why ? ? | Nobody knew .")]
    [InlineData("' So we go. ' | The crew left.")]
    [InlineData("“Gone.” | Nobody laughed.")]
    [InlineData("\"Wait--\" | At this moment the bell rang.")]
    [InlineData("“Ready?” I ask.")]
    [InlineData("“Come home!” I tell him.")]
    [InlineData("“Ready!” | I left at once.")]
    [InlineData("\"Is it there? - for I am here.\"")]
    [InlineData("It ended. | - The pier")]
    [InlineData("Well done! :) | See you there.")]
    [InlineData("See you there :-) | It will be late.")]
    public void Stops_end_sentences_and_what_closes_stays_with_them(string marked) => Check(marked);

    [Theory]
    [InlineData("My name is Tom E. Lind.")]
    [InlineData("Please look at p. 12.")]
    [InlineData("Were Ann and co. at the pier?")]
    [InlineData("They sold the boat to Reed, Lind & Co. at dawn.")]
    [InlineData("Let's call Ann and co. | They may know.")]
    [InlineData("They sold the boat to Reed, Lind & Co. | It sank last week.")]
    [InlineData("We can see Mt. Tarn from the pier.")]
    [InlineData("St. Olaf's Chapel is on 3rd st. near the pier.")]
    [InlineData("It is Tom Lind Jr.'s boat.")]
    [InlineData("They sailed to the U.S.A. last spring.")]
    [InlineData("They live in the E.U. | How about them?")]
    [InlineData("They live in the U.S. | How about them?")]
    [InlineData("She works for the U.S. Navy in Maine.")]
    [InlineData("They have lived in the U.S. for nine years.")]
    [InlineData("At 5 a.m. Mrs. Reed went to the pier. | She left the pier at 7 P.M. | Mrs. Reed then went home.")]
    [InlineData("We mended it alone, you and I. | Did you meet Henrik I. Lind there?")]
    [InlineData("The chart in fig. 3 of vol. 2 is old.")]
    [InlineData("He had no. 7 for years.")]
    [InlineData("The answer was no. | 12 others agreed.")]
    [InlineData("A bed costs Rs. 500 a night.")]
    [InlineData("It was sold before (Reed, p. 15). | Nobody knew.")]
    [InlineData("The sailor (b. March 1909) lived here.")]
    [InlineData("They kept nets (with ropes, etc.), and boats.")]
    [InlineData("It holds (see etc.). | So it is.")]
    [InlineData("The firms are Reed Inc. (“Reed”), and Lind Ltd. (“Lind”).")]
    [InlineData("We met at 6 p.m. | Mrs. Reed was there.")]
    [InlineData("We met at 6 p.m. Monday.")]
    [InlineData("He left at 6 P.M. | Travellers came later.")]
    [InlineData("The wind blew from the N.E. | Nobody sailed.")]
    [InlineData("She got an A. | He was glad.")]
    [InlineData("The U.S. Environmental Board met.")]
    [InlineData("I know [George W.] Reed.")]
    [InlineData("P.S. I will be late.")]
    public void An_abbreviation_ends_a_sentence_only_where_the_next_word_begins_one(string marked) => Check(marked);

    [Theory]
    [InlineData("Reed holds that by waiting, “the tide will come by itself. . . .”")]
    [InlineData("\"Reed [...] spoke of the tide [...]\" (Lind 12).")]
    [InlineData("Where words are left out, print the marks, and then show where it ends with a stop . . . . | Then go on.")]
    [InlineData("I never said it.... | He left the pier.")]
    [InlineData("It wasn't really ... well, what I saw...see . . . what I say, the boat is . . . gone.")]
    [InlineData("One wall that was weak . . . was that of the old pier. . . . | The board left it. . . .")]
    [InlineData("She said...")]
    [InlineData("It held [...] for years. | Then it fell.")]
    public void Dots_show_what_is_left_out_and_go_on_before_small_letters(string marked) => Check(marked);

    [Theory]
    [InlineData("1.) The red boat | 2.) The blue boat")]
    [InlineData("1.) The red boat. | 2.) The blue boat.")]
    [InlineData("1) The red boat | 2) The blue boat")]
    [InlineData("1) The red boat. | 2) The blue boat.")]
    [InlineData("1. The red boat | 2. The blue boat")]
    [InlineData("1. The red boat. | 2. The blue boat.")]
    [InlineData("• 9. The red boat | • 10. The blue boat")]
    [InlineData("⁃9. The red boat | ⁃10. The blue boat")]
    [InlineData("a. The red boat | b. The blue boat | c. The third boat")]
    [InlineData("(a) Rain fell. | (b) Snow fell.")]
    [InlineData("(1) The door was shut. | (2) The lamp was lit.")]
    [InlineData("II. The pier at night")]
    [InlineData("Go to gate 7. | Wait there.")]
    public void The_items_of_a_list_in_running_text_are_sentences(string marked) => Check(marked);

    [Theory]
    [InlineData("His address is Tom.Lind@example.com. | Ann wrote to him.")]
    [InlineData("The page is: https://www.pier.20.example.com/new-boats/list_of_all.html. | Please have a look.")]
    [InlineData("Ask at Ann.B.Reed@example.com today.")]
    [InlineData("See www.boats.Example.com now.")]
    [InlineData("The form is at www.example.org/forms/a7.pdf. | Print it.")]
    [InlineData("Look at https://example.com/a | https://example.com/b | The boats are there.")]
    public void The_stops_of_an_address_end_nothing(string marked) => Check(marked);

    [Theory]
    [InlineData("The town is old.[3] | The pier is new.")]
    [InlineData("The town is old. [3] [4] | The pier is new.")]
    [InlineData("She called it “a good start.”[12] | Nobody agreed.")]
    [InlineData("The town is old.4 | It has a pier.")]
    [InlineData("The town is old. 5 | At night it sleeps.")]
    [InlineData("The town is old. | 5 boats came.")]
    [InlineData("Reed wrote: “The sea took it.” (Reed, p. 4) | Nobody replied.")]
    [InlineData("“It fell.” | (She meant the pier.)")]
    public void A_reference_after_the_stop_goes_with_its_sentence(string marked) => Check(marked);

    [Theory]
    [InlineData("thanks for the quick answer. | we will come by on friday. | see you then.")]
    [InlineData("The bus is here. | it is late.")]
    [InlineData("Was it there? | i think so.")]
    [InlineData("The board paid. | eBay did not.")]
    [InlineData("It weighs approx. five tons.")]
    [InlineData("“Stop!” he said.")]
    [InlineData("max. load")]
    [InlineData("It fell. | (photo: Ann Reed)")]
    public void Who_writes_without_capitals_ends_sentences_all_the_same(string marked) => Check(marked);

    [Theory]
    [InlineData("Ann Reed | 03/14/2001 09:05 AM | The boat is in. | Come and see it.")]
    [InlineData("Reed visits the pier | Monday, March 14, 2022 | The board met there.")]
    [InlineData("On Monday, March 14, 2022 the board met.")]
    [InlineData("Figure 2.3 | The pier in winter.")]
    [InlineData("Email: reed...@example.com | Groups: boats, piers")]
    [InlineData("***** | The boat is in.")]
    public void What_was_a_line_of_its_own_is_one_without_its_line_break(string marked) => Check(marked);

    [Fact]
    public void A_sentence_keeps_the_low_lines_of_its_emphasis() => Check("I was there. | _Was_ I? | “_You_ were,” she said. | I was _late_.");

    private static void Check(string marked) =>
        Sentences(marked.Replace(" | ", " ", StringComparison.Ordinal)).Should().Equal(marked.Split(" | "));

    private static string[] Sentences(string text) =>
        [.. QuoteAttributor.Default.SplitSentences(text).Select(span => span.In(text).ToString())];
}
