namespace QuoteAttribution.Tests;

public sealed class AdditionalCueVerbsTests
{
    private const string Remedy = "; give a verb by its base alone (\"harrumph\") or, where it is irregular, with all its forms separated by spaces: "
        + "base, third person, past, -ing, and the past participle where it differs (\"misspeak misspeaks misspoke misspeaking misspoken\").*";

    [Theory]
    [InlineData("harrumph", "“The pier will hold,” Tom Lind was harrumphing.")]
    [InlineData("Harrumph", "“The pier will hold,” Tom Lind harrumphs.")]
    [InlineData("kvetch", "“The pier will not hold,” Tom Lind kvetches.")]
    [InlineData("versify", "“The pier will hold,” Tom Lind versifies.")]
    public void A_verb_given_by_its_base_alone_is_known_in_all_its_forms(string verb, string text)
    {
        CueIn(text, []).Should().BeNull("it is no verb of the library's own");
        CueIn(text, [verb]).Should().NotBeNull();
    }

    [Theory]
    [InlineData("misspeak", "“The pier will hold,” misspoke Tom Lind.", "speak")]
    [InlineData("re-sing", "“The pier will hold,” re-sang Tom Lind.", "sing")]
    public void A_verb_with_a_prefix_is_inflected_like_the_verb_without(string verb, string text, string like)
    {
        CueIn(text, []).Should().BeNull($"only {like} is known");
        CueIn(text, [verb]).Should().NotBeNull();
    }

    [Theory]
    [InlineData("break", "Tom Lind broke that the pier would close.")]
    [InlineData("carry", "Tom Lind carries that the pier will close.")]
    public void A_verb_that_the_library_knows_as_no_cue_has_the_forms_that_it_knows(string verb, string text)
    {
        Quotations(text, []).Should().BeEmpty("it is no cue by itself");
        Quotations(text, [verb]).Should().ContainSingle();
    }

    [Theory]
    [InlineData("misspeak misspeaks misspoke misspeaking misspoken", "“The pier will hold,” misspoke Tom Lind.")]
    [InlineData("kvetch kvetches kvetched kvetching", "“The pier will hold,” kvetched Tom Lind.")]
    [InlineData("re-lie  re-lies re-lied re-lying", "“The pier will hold,” re-lied Tom Lind.")]
    public void A_verb_given_with_all_its_forms_has_these(string verb, string text) => CueIn(text, [verb]).Should().NotBeNull();

    [Theory]
    [InlineData("say")]
    [InlineData("deadpan")]
    [InlineData("quip quips quipped quipping")]
    [InlineData("sing sings sang singing sung")]
    [InlineData("cut cuts cut cutting")]
    [InlineData("run runs ran running run")]
    [InlineData("wed")]
    [InlineData("hiss")]
    public void A_verb_that_is_known_already_or_looks_odd_is_taken(string verb) => Making([verb]).Should().NotThrow();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("kvetch, kvetches")]
    [InlineData("kvetch\tkvetches")]
    [InlineData("kv3tch")]
    public void What_is_no_word_is_refused_and_named(string? verb) =>
        Making(["muse", verb!]).Should().Throw<ArgumentException>()
            .WithParameterName(nameof(QuoteAttributionOptions.AdditionalCueVerbs))
            .WithMessage($"AdditionalCueVerbs holds \"{verb}\"{Remedy}");

    [Theory]
    [InlineData("kvetch kvetched", 2)]
    [InlineData("chime in", 2)]
    [InlineData("kvetch kvetches kvetched", 3)]
    [InlineData("kvetch kvetches kvetched kvetching kvetched kvetched", 6)]
    public void Some_of_the_forms_are_refused(string verb, int count) =>
        Making([verb]).Should().Throw<ArgumentException>().WithMessage($"AdditionalCueVerbs holds \"{verb}\", which has {count} forms{Remedy}");

    [Theory]
    [InlineData("kvetched")]
    [InlineData("kvetches")]
    [InlineData("kvetching")]
    [InlineData("broken")]
    [InlineData("carries")]
    public void Another_form_alone_is_refused(string verb) =>
        Making([verb]).Should().Throw<ArgumentException>()
            .WithMessage($"AdditionalCueVerbs holds \"{verb}\", which looks like another form than the base{Remedy}");

    [Theory]
    [InlineData("kvetch kvetched kvetches kvetching", "kvetched", "the third person")]
    [InlineData("kvetches kvetch kvetched kvetching", "kvetch", "the third person")]
    [InlineData("kvetched kvetches kvetch kvetching", "kvetches", "the third person")]
    [InlineData("kvetch kvetches kvetching kvetched", "kvetched", "the -ing form")]
    [InlineData("kvetch kvetches kvetches kvetching", "kvetches", "the past")]
    [InlineData("kvetch kvetches kvetching kvetching", "kvetching", "the past")]
    [InlineData("misspeak misspeaks misspoken misspeaking misspoke", "misspoken", "the past")]
    [InlineData("misspeak misspeaks misspoke misspoken misspeaking", "misspoken", "the -ing form")]
    [InlineData("misspeak misspeaks misspoke misspeaking misspeaks", "misspeaks", "the past participle")]
    [InlineData("kvetch frets kvetched kvetching", "frets", "the third person")]
    public void Forms_in_another_order_are_refused_with_the_form_that_stands_wrong(string verb, string form, string place) =>
        Making([verb]).Should().Throw<ArgumentException>()
            .WithMessage($"AdditionalCueVerbs holds \"{verb}\", in which \"{form}\" is not {place} of \"{verb.Split(' ')[0]}\"{Remedy}");

    private static Action Making(IReadOnlyList<string> verbs) => () => _ = new QuoteAttributor(new QuoteAttributionOptions { AdditionalCueVerbs = verbs });

    private static Cue? CueIn(string text, IReadOnlyList<string> verbs) =>
        Quotations(text, verbs).Single(static quotation => quotation.Kind == QuotationKind.Direct).Attribution?.Cue;

    private static IReadOnlyList<Quotation> Quotations(string text, IReadOnlyList<string> verbs) =>
        new QuoteAttributor(new QuoteAttributionOptions { AdditionalCueVerbs = verbs }).Analyze(text, TestContext.Current.CancellationToken).Quotations;
}
