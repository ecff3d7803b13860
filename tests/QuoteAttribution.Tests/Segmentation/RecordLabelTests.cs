namespace QuoteAttribution.Tests.Segmentation;

/// <summary>Labels of records, subtitles, parliaments and hearings.</summary>
public class RecordLabelTests
{
    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:03,000\nANN: Is that the pier?\n\n2\n00:00:03,100 --> 00:00:05,000\nIt was longer\nonce.\n\n3\n00:00:05,100 --> 00:00:06,000\n[gulls crying]\n\n4\n00:00:06,100 --> 00:00:07,000\nMR. LIND: They took the end away.")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:03.000 align:start\nANN: Is that the pier?\n\n00:03.100 --> 00:05.000\nIt was longer\nonce.\n\n00:06.100 --> 00:07.000\nMR. LIND: They took\n\n00:07.100 --> 00:07.900\nthe end away.\n\n00:08.000 --> 00:09.000\n- Why?")]
    public void A_turn_of_subtitles_goes_on_from_cue_to_cue_and_has_no_number_and_no_time(string text)
    {
        var result = QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken);

        result.Quotations.Where(static quotation => quotation.Attribution is not null).Select(static quotation => (quotation.Text.ReplaceLineEndings(" "), quotation.Attribution!.Speaker!.Name)).Should().Equal(
            ("Is that the pier? It was longer once.", "ANN"), ("They took the end away.", "Mr. Lind"));
    }

    [Fact]
    public void Whoever_shows_only_a_device_in_a_call_is_named_by_it() =>
        QuoteAttributor.Default.Analyze("WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nAnn Reed: The plan is up.\n\n2\n00:00:03.100 --> 00:00:05.000\nTom's iPad: It is not.", TestContext.Current.CancellationToken)
            .Quotations.Select(static quotation => quotation.Attribution?.Speaker?.Name).Should().Equal("Ann Reed", "Tom's iPad");

    [Theory]
    [InlineData("[00:01:12] Ann: Good evening, all of you.\n[00:01:17] Odwin: We count gulls today.\n[00:01:20] Tom: At last!", "Ann", "Odwin", "Tom")]
    [InlineData("Ann Reed  0:00\nWho taught you to sail?\n\nTom Lind  0:06\nNobody did. I fell in.\n\nUnknown Speaker  0:15\nMind the rope!", "Ann Reed", "Tom Lind", "Unknown Speaker")]
    [InlineData("Ann Reed (00:03):\nWelcome back.\n\nTom Lind (00:06):\nIt is good to be here.", "Ann Reed", "Tom Lind")]
    [InlineData("Ann Reed, [12.03.2024 21:40]\nThe gate is locked\n\nTom, [12.03.2024 21:41]\n[In reply to Ann Reed]\nWho has the key?", "Ann Reed", "Tom")]
    [InlineData("    Mr. Reed. I am glad to be asked. The boats are\nold.\n    Senator Lind. Who pays for them?\n    Mr. Reed. We do.", "Mr. Reed", "Lind", "Mr. Reed")]
    [InlineData("  Mr. REED. Mr. President, I ask for a vote.\n  The PRESIDING OFFICER (Mrs. Lind). The vote is asked for.\n  The assistant clerk read the names.\n  Mr. REED. Mr. President, the pier is old.", "Mr. Reed", "Mrs. Lind", "Mr. Reed")]
    [InlineData("President. – The next item is the pier.\n\nAnn Reed, on behalf of the SEA Group. – (DE) Mr President, it is shut.\n\nTom Lind (S&D), in writing. – I voted for it.", "President", "Ann Reed", "Tom Lind")]
    [InlineData("Mr. Luc Reed (Whitby, BQ): Mr. Speaker, the pier fell in. Who is to blame?\nHon. Priya Lind (Minister of Fish, Lib.): Mr. Speaker, the storm was a bad one.", "Luc Reed", "Priya Lind")]
    [InlineData("What of the pier?\n\nAnn Reed, 34, baker: I would paint it.\nTom Lind, 61, retired: Let it rot, my wife says.\nTilly, 9: The gulls live there.", "Ann Reed", "Tom Lind", "Tilly")]
    [InlineData("Other Participants: Ann Reed, Analyst, Lind & Co.\n\nQ – Ann Reed: How did the boats sell?\nA – Tom Lind: We sold nine. June was better.\nQ – Ann Reed: Thank you.", "Ann Reed", "Tom Lind", "Ann Reed")]
    [InlineData("ACT ONE. A pier.\n\nANN\nWho rang?\n\nODWIN\nThe harbour rang.\n\nA gull screams.\n\nANN\nAgain?", "ANN", "ODWIN", "ANN")]
    [InlineData("5. **ANN REED** (List) to the **Minister of Fish**: When will the pier be mended?\n\n**Hon MARY LIND** (Minister of Fish): In May.\n\n**Ann Reed**: Of which year?", "Ann Reed", "Mary Lind", "Ann Reed")]
    [InlineData("The Pier\nAnn Reed\n(Tarn South) (Lab)\nThe pier fell in. Who will mend it?\nThe Minister for Rivers (Tom Lind)\nThe county will, and soon.", "Ann Reed", "Tom Lind")]
    [InlineData("The Minister for Rivers (Tom Lind): The county will mend it.\nAnn Reed (Tarn) (Lab): Will it last?", "Tom Lind", "Ann Reed")]
    [InlineData("Smt. Leela Reed (Alathur): Sir, why is it shut?\nShrimati Asha Lind: It is not.", "Leela Reed", "Asha Lind")]
    [InlineData("10:02:11 From Ann Reed to Everyone:\n\tCan you hear me?\n10:02:30 From Tom Lind to Ann Reed (Direct Message):\n\tYes", "Ann Reed", "Tom Lind")]
    [InlineData("Ann Reed [00:00:12] Welcome back.\n\nTom Lind [00:00:15] It is good to be here.", "Ann Reed", "Tom Lind")]
    [InlineData("Ann Reed  10:02 AM\ncan you hear me?\n\nTom Lind  10:03 AM\nyes", "Ann Reed", "Tom Lind")]
    [InlineData("1\n00:00:01,000 --> 00:00:03,000\n[Ann] Is that the pier?\n\n2\n00:00:03,100 --> 00:00:05,000\n(TOM) They took the end.", "Ann", "TOM")]
    [InlineData("1\n00:00:01,000 --> 00:00:03,000\n>> ANN: Is that the pier?\n\n2\n00:00:03,100 --> 00:00:05,000\n>> TOM: They took the end.", "ANN", "TOM")]
    [InlineData("0:0:0.0 --> 0:0:2.150\nAnn Reed\nThe plan is up.\n0:0:2.900 --> 0:0:5.10\nTom Lind\nIt is not.", "Ann Reed", "Tom Lind")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:03.000\nAnn Reed: The plan is up.\n\n00:03.100 --> 00:05.000\nAnn Reed: It is long.", "Ann Reed", "Ann Reed")]
    [InlineData("Ms. REED of Tarn. Madam Chair, I rise today.\nThe ACTING CHAIR (Mr. Lind of Maine). The gentlewoman is recognized.\nMs. REED of Tarn. I thank you.", "Ms. Reed", "Mr. Lind", "Ms. Reed")]
    [InlineData("Ann Reed, Lind & Co. – Analyst\n\nWhat about May?\n\nTom Lind, Moss Shipping – CFO\n\nMay was slow.\n\nAnn Reed, Lind & Co. – Analyst\n\nThanks.", "Ann Reed", "Tom Lind", "Ann Reed")]
    [InlineData("Q    Ann, when does it open?\n\nMS. REED:  In May.  Next question.\n\nQ    And the cost?\n\nMS. REED:  I don't know.", "Q", "Ms. Reed", "Q", "Ms. Reed")]
    [InlineData("Lord Reed (LD)\nMy Lords, when will the pier open?\n\nBaroness Lind (Con)\nMy Lords, in May.", "Lord Reed", "Baroness Lind")]
    [InlineData("Deputy Ann Reed: When will the pier open? I ask again.\n\nMinister of State at the Department of Transport (Deputy Tom Lind): It will open in May.", "Ann Reed", "Tom Lind")]
    [InlineData("T1. Ann Reed (Tarn) (Lab): If she will make a statement.\n\nThe Parliamentary Under-Secretary of State, Department for Fish (Tom Lind) (Con): I will.", "Ann Reed", "Tom Lind")]
    [InlineData("Mrs A REED: Hon Speaker, the pier is shut.\n\nThe SPEAKER: Order, hon members!\n\nMr T LIND: It is not.", "A REED", "The SPEAKER", "T LIND")]
    [InlineData("Mr Speaker\nOrder. I call Ann Reed.\n\nAnn Reed\nThank you, Mr Speaker. When will it open?\n\nMr Speaker\nOrder!", "Mr Speaker", "Ann Reed", "Mr Speaker")]
    [InlineData("    Mrs. Reed [presiding]. The hearing will come to order.\n    Ms. Moss of Tarn. Why is it shut?\n    Mrs. Reed [continuing]. Thank you.", "Mrs. Reed", "Ms. Moss", "Mrs. Reed")]
    [InlineData("00:12 | Ann Reed\nIs that the pier?\n\n00:15 | Tom Lind\nIt is. I saw it.", "Ann Reed", "Tom Lind")]
    [InlineData("ANN REED 00:12\nIs that the pier?\n\nTOM LIND 00:15\nIt is. I saw it.", "Ann Reed", "Tom Lind")]
    [InlineData("Ann Reed, Host:\nIs that the pier?\n\nTom Lind, Guest:\nIt is. I saw it.", "Ann Reed", "Tom Lind")]
    [InlineData("12/03/2024, 21:40 - Ann Reed: The gate is locked\n12/03/2024, 21:41 - Tom: Who has the key?", "Ann Reed", "Tom")]
    [InlineData("Customer: When does it open?\nAssistant: In May.", "Customer", "Assistant")]
    public void Each_line_of_a_record_is_spoken_by_whom_its_label_names(string text, params string[] speakers) =>
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Where(static quotation => quotation.Attribution?.Rule.Id == "speaker-label")
            .Select(static quotation => quotation.Attribution!.Speaker!.Name).Should().Equal(speakers);

    /// <summary>Programmes, results, casts, verses, posts in an office and sentences.</summary>
    [Theory]
    [InlineData("10:00 Ann Reed: How piers burn\n10:30 Tom Lind: Will it hold?\n11:00 Mary Moss: What we know")]
    [InlineData("TV tonight\n20:15 Ann Reed: My Life\n21:00 Tom Lind: I Did It!\n22:00 Late News")]
    [InlineData("Ann Reed 10:00\nTom Lind 10:15\nMary Moss 10:30")]
    [InlineData("John 3:16\nFor I loved you.\n\nMark 1:15\nMy time has come.")]
    [InlineData("Ann Reed: 24 points\nTom Lind: 22 points, what a game!")]
    [InlineData("Ann Reed: 24 points.\nTom Lind: 22 points.")]
    [InlineData("Ann Reed (Hamlet)\nTom Lind (Ophelia)\nMary Moss (The Ghost)")]
    [InlineData("Ann Reed\n(Hamlet)\nTom Lind\n(Ophelia)\nMary Moss\n(The Ghost)")]
    [InlineData("The Minister for Rivers (Tom Lind)\nThe Minister for Fish (Ann Reed)")]
    [InlineData("LEEDS (Harbour Wire). – The pier is shut.\n\nHULL (Harbour Wire). – The pier is open.")]
    [InlineData("Mr. Reed. He came at nine.\nMrs. Lind. She came at ten.\nDr. Moss. He was late.")]
    [InlineData("STARTERS\nSoup of the day.\n\nMAINS\nWhat we caught!\n\nSTARTERS\nBread.")]
    [InlineData("Ann Reed to the Minister: Open the pier!\n\nShe wrote a letter.")]
    [InlineData("[Ann] is in brackets.\n[Tom] is in brackets, too.\n[Ann] is not!")]
    [InlineData("Ann Reed, Lind & Co. – Analyst\n\nTom Lind, Moss Shipping – CFO\n\nMary Moss, Moss Shipping – CEO")]
    [InlineData("Director of Photography (Tom Lind): the camera.\nHead of Sound (Ann Reed): the ear.")]
    [InlineData("10:02 From Tarn to Whitby: no boat.")]
    [InlineData("1\n00:00:01,000 --> 00:00:03,000\nAnn Reed\nis a builder.\n\n2\n00:00:03,100 --> 00:00:05,000\nShe builds boats.\n\n3\n00:00:05,100 --> 00:00:07,000\nTom Lind\nsells them.")]
    [InlineData("Customer: Reed Shipping\nAgent: Tom Lind")]
    [InlineData("User: 24 boats\nCustomer: 12 boats")]
    [InlineData("Director\nAnn Reed\n\nProducer\nTom Lind\n\nDirector\nMary Moss")]
    public void Programmes_results_casts_and_verses_have_no_speakers(string text) =>
        QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations.Where(static quotation => quotation.Attribution?.Rule.Id == "speaker-label").Should().BeEmpty();
}
