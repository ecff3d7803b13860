namespace QuoteAttribution.Tests.Resolution;

/// <summary>Whom "he" and "she" mean where somebody writes of what happened to himself.</summary>
public sealed class PronounOfWriterTests
{
    private const string Before = "The pier in Leeds was shut on Monday. Gail Reed, who runs it, said it would open in May. Tom Lind said it would not. ";

    [Theory]
    [InlineData("I told my mother that I wanted it open. She just said, \"Okay.\"", "my mother")]
    [InlineData("I wrote to the landlord as I had been told. He answered at once. \"The smell has gone,\" he wrote.", "the landlord")]
    [InlineData("Last week a plumber came, and I showed him the pipe. \"It is dead,\" he said.", "a plumber")]
    public void Who_has_no_name_is_meant_rather_than_who_was_named_in_another_matter(string told, string expected) => LastSpeakerOf(Before + "\n\n" + told).Should().Be(expected);

    [Theory]
    [InlineData("I rang Ada Moss, a plumber. She laughed. \"It is dead,\" she said.", "Ada Moss")]
    [InlineData("Ada Moss shook my hand. Her voice was low. \"It is dead,\" she said.", "Ada Moss")]
    public void What_somebody_is_and_how_she_sounds_is_nobody_else(string told, string expected) => LastSpeakerOf(Before + "\n\n" + told).Should().Be(expected);

    [Fact]
    public void Where_nobody_writes_of_himself_the_one_who_was_named_is_meant() =>
        LastSpeakerOf(Before + "Asked about a letter to the landlord, he shrugged. \"It is dead,\" he said.").Should().Be("Tom Lind");

    private static string? LastSpeakerOf(string text) => QuoteAttributor.Default.Analyze(text, TestContext.Current.CancellationToken).Quotations[^1].Speaker?.Name;
}
